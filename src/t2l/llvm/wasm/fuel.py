"""Fuel: a limit on the number of steps, which ends an endless program at the same step on every machine."""

import weakref

import wasmtime

from t2l.llvm.errors import SandboxError
from t2l.llvm.values import Number
from t2l.llvm.wasm.host import FUEL_PER_CALL, HostCall
from t2l.llvm.wasm.memory import Memory

# Number of WebAssembly instructions, for one call and for all calls of a program together. Host calls are the slowest
# way to use up fuel: all of it takes them about two seconds. So fuel ends a program well before the timeout of ten
# seconds does, even on a busy machine.
FUEL = 100_000_000
PROGRAM_FUEL = 300_000_000
_BYTES_PER_FUEL = 64  # bytes of memory that a host function reads or writes for one unit of fuel
_SIZED = frozenset({"memcpy", "memmove", "memset"})  # their last argument is a number of bytes


class Meter:
    """The fuel of one call: a budget for WebAssembly, kept by the store, and one of the same size for host functions.

    Args:
        store (`wasmtime.Store`): the store in which the program runs.
    """

    def __init__(self, store: wasmtime.Store) -> None:
        self._store, self.fuel, self._left = store, 0, 0

    def fill(self, fuel: int) -> None:
        """Set both budgets for the next call."""
        self.fuel = self._left = fuel
        self._store.set_fuel(fuel)

    def burn(self, fuel: int) -> None:
        """Use up fuel of the host functions.

        Raises:
            `SandboxError`: with status `timeout` if not enough is left.
        """
        self._left -= fuel
        if self._left < 0:
            raise self.empty()

    def used(self) -> int:
        """Return the fuel that the call has used, by WebAssembly or by host functions, whichever is more."""
        return max(self.fuel - self._store.get_fuel(), self.fuel - self._left)

    def empty(self) -> SandboxError:
        """Return the error for a call that has no fuel left."""
        return SandboxError("timeout", f"no answer after {self.fuel} steps")


def metered(name: str, function: HostCall, memory: Memory, meter: Meter) -> HostCall:
    """Return a host function that uses up fuel of `meter` at each call."""
    meter = weakref.proxy(meter)  # wasmtime frees the function with its store, so it must not keep the store alive

    def call(*values: Number) -> Number | None:
        meter.burn(FUEL_PER_CALL)
        result = function(memory, *values)
        if name in _SIZED:
            meter.burn(int(values[-1]) % 2**64 // _BYTES_PER_FUEL)
        elif name == "strlen":
            meter.burn(int(result or 0) // _BYTES_PER_FUEL)
        return result

    return call
