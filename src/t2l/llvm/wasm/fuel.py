"""Fuel: ends an endless program after the same number of steps on every machine."""

import weakref

import wasmtime

from t2l.llvm.errors import SandboxError
from t2l.llvm.values import Number
from t2l.llvm.wasm.host import FUEL_PER_CALL, HostCall
from t2l.llvm.wasm.memory import Memory

# WebAssembly instructions, for one call and for all calls of a program. Host calls, the slowest way to burn them, take
# about two seconds for all: fuel ends a program well before the clock of ten seconds does, on a busy machine, too.
FUEL = 100_000_000
PROGRAM_FUEL = 300_000_000
_BYTES_PER_FUEL = 64  # bytes of memory that a host function reads or writes for one unit
_SIZED = frozenset({"memcpy", "memmove", "memset"})  # their last argument is a number of bytes


class Meter:
    """The fuel of one call: WebAssembly burns it in the store; host functions have the same amount again, here."""

    def __init__(self, store: wasmtime.Store) -> None:
        self._store, self.fuel, self._left = store, 0, 0

    def fill(self, fuel: int) -> None:
        """Provide this much for the next call."""
        self.fuel = self._left = fuel
        self._store.set_fuel(fuel)

    def burn(self, fuel: int) -> None:
        """Take fuel for a host function."""
        self._left -= fuel
        if self._left < 0:
            raise self.empty()

    def used(self) -> int:
        """Return what the call has burnt, in the store or here, whichever is more."""
        return max(self.fuel - self._store.get_fuel(), self.fuel - self._left)

    def empty(self) -> SandboxError:
        """Return the error of a call that has no fuel left."""
        return SandboxError("timeout", f"no answer after {self.fuel} steps")


def metered(name: str, function: HostCall, memory: Memory, meter: Meter) -> HostCall:
    """Return a host function that burns fuel."""
    running = weakref.proxy(meter)  # wasmtime frees the function with its store, so it must not keep the store alive

    def call(*values: Number) -> Number | None:
        running.burn(FUEL_PER_CALL)
        result = function(memory, *values)
        if name in _SIZED:
            running.burn(int(values[-1]) % 2**64 // _BYTES_PER_FUEL)
        elif name == "strlen":
            running.burn(int(result or 0) // _BYTES_PER_FUEL)
        return result

    return call
