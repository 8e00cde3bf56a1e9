"""LLVM IR: canonical form, verification, and a sandbox that runs what a model wrote.

```python
>>> from t2l.llvm import check_correctness
>>> text = "define i32 @twice(i32 %x) {\\n  %y = add i32 %x, %x\\n  ret i32 %y\\n}"
>>> check_correctness(text, [{"args": [21], "returns": 42}], entry_point="twice").status
'ok'

```

Importing this package does not load LLVM: the worker processes do. For trusted text only, `t2l.llvm.ir.canonical`
makes the same canonical form in the calling process.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from t2l.llvm.errors import IRError, IRVerifyError, SandboxError, error_of
from t2l.llvm.pool.sandbox import Sandbox, default_sandbox
from t2l.llvm.requests import NUM_INPUTS
from t2l.llvm.results import STATUSES, EquivalenceResult, ExecutionResult, VerifyResult
from t2l.llvm.signature import Signature, parse_signature

__all__ = [
    "STATUSES",
    "EquivalenceResult",
    "ExecutionResult",
    "IRError",
    "IRVerifyError",
    "Sandbox",
    "SandboxError",
    "Signature",
    "VerifyResult",
    "canonicalize_ir",
    "check_correctness",
    "check_equivalence",
    "get_llvm_version",
    "parse_signature",
    "verify_ir",
]


def canonicalize_ir(text: str) -> str:
    """Return the canonical form of a module that a model, or anybody, wrote.

    Args:
        text (`str`): LLVM assembly.

    Returns:
        `str`: LLVM assembly. It is the same for programs that differ only in names, layout, flags, metadata and what
            LLVM's passes undo.

    Raises:
        `IRError`: if LLVM does not parse the text; `IRVerifyError` if it does not verify it; `SandboxError` if the
            sandbox refused it, or the worker process did not survive it. All are `ValueError`s.
    """
    (result,) = default_sandbox().canonicalize([text])
    if result.status != "ok" or result.canonical is None:
        raise error_of(result.status, result.message, result.line, result.column)
    return result.canonical


def verify_ir(text: str) -> VerifyResult:
    """Say whether LLVM parses and verifies a module, and if not, why.

    ```python
    >>> verify_ir("define i32 @f() {\\n  ret i64 0\\n}").error
    "line 2, column 7: value doesn't match function result type 'i32': ret i64 0"

    ```
    """
    (result,) = default_sandbox().verify([text])
    return result


def get_llvm_version() -> str:
    """Return the version of the LLVM that judges, as `"22.1.0"`; a worker process reports it."""
    return default_sandbox().llvm_version()


def check_correctness(
    completion: str,
    tests: Iterable[Mapping[str, Any]],
    *,
    entry_point: str,
    signature: str | None = None,
    reference: str | None = None,
    timeout: float | None = None,
) -> ExecutionResult:
    """Judge one candidate. For many, `Sandbox.check` keeps several workers busy.

    Args:
        completion (`str`): LLVM assembly that a model wrote.
        tests (`Iterable[Mapping]`): `{"args": […], "returns": value, "memory": […]?, "tolerance": number?}`; see
            `t2l.llvm.requests.ExpectedCall`.
        entry_point (`str`): the function to call.
        signature (`str`, *optional*): the type it must have, as `"i32 @gcd(i32, i32)"`.
        reference (`str`, *optional*): IR whose canonical form is compared with the candidate's.
        timeout (`float`, *optional*, defaults to 10): seconds for all tests together.

    Raises:
        `ValueError`: for ill-formed tests or signatures, never because of the candidate.
    """
    row = {
        "completion": completion,
        "tests": list(tests),
        "entry_point": entry_point,
        "signature": signature,
        "reference": reference,
    }
    (result,) = default_sandbox().check([row], timeout=timeout)
    return result


def check_equivalence(
    reference: str,
    candidate: str,
    *,
    entry_point: str,
    signature: str | None = None,
    examples: Iterable[Sequence[Any]] = (),
    num_inputs: int = NUM_INPUTS,
    seed: int = 0,
    timeout: float | None = None,
) -> EquivalenceResult:
    """Say whether a candidate does what a reference does. For many, `Sandbox.compare` keeps several workers busy.

    Equal canonical forms prove it, and so do the same answers to all inputs, if these have at most 8 bits. Else both
    run on edges of their types, numbers near their constants, changed examples and random values: the same answers
    are then evidence, not proof. The two sides are not alike. An input on which the reference traps, has undefined
    behaviour or accesses memory beyond its buffers does not count; if only the candidate traps, they differ.

    Args:
        reference (`str`): LLVM assembly that says what is right.
        candidate (`str`): LLVM assembly that a model wrote.
        entry_point (`str`): the function to call in both.
        signature (`str`, *optional*, defaults to the reference's): the type that both must have.
        examples (`Iterable[Sequence]`, *optional*): argument lists as in tests. They show what pointers point at, and
            which parameter holds its length; without examples, the loads and stores of the reference show it.
        num_inputs (`int`, *optional*, defaults to 64): number of distinct inputs to compare.
        seed (`int`, *optional*, defaults to 0): of the random values; the same seed gives the same result.
        timeout (`float`, *optional*, defaults to 10): seconds in all.

    Returns:
        `EquivalenceResult`: `equal`, `different` with a counterexample or reason, or `unknown` with the reason.

    Raises:
        `ValueError`: for a reference that is not IR, and ill-formed signatures and examples.

    ```python
    >>> twice = "define i32 @f(i32 %x) {\\n  %y = shl i32 %x, 1\\n  ret i32 %y\\n}"
    >>> cube = "define i32 @f(i32 %x) {\\n  %y = mul i32 %x, %x\\n  %z = mul i32 %y, %x\\n  ret i32 %z\\n}"
    >>> check_equivalence(twice, cube, entry_point="f").reason
    'f(1) returned 1, expected 2'

    ```
    """
    row = {
        "completion": candidate,
        "reference": reference,
        "entry_point": entry_point,
        "signature": signature,
        "examples": list(examples),
        "num_inputs": num_inputs,
        "seed": seed,
    }
    (result,) = default_sandbox().compare([row], timeout=timeout)
    return result
