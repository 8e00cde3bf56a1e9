"""LLVM IR: canonical form, verification, and a sandbox that runs programs written by a model.

```python
>>> from t2l.llvm import check_correctness
>>> text = "define i32 @twice(i32 %x) {\\n  %y = add i32 %x, %x\\n  ret i32 %y\\n}"
>>> check_correctness(text, [{"args": [21], "returns": 42}], entry_point="twice").status
'ok'

```

Importing this package does not load LLVM; only the worker processes load it. For trusted text,
`t2l.llvm.ir.canonical` computes the same canonical form in the calling process.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from t2l.llvm.errors import IRError, IRVerifyError, SandboxError, error_of
from t2l.llvm.requests import NUM_INPUTS
from t2l.llvm.results import STATUSES, EquivalenceResult, ExecutionResult, VerifyResult
from t2l.llvm.signature import Signature, parse_signature

if TYPE_CHECKING:
    from t2l.llvm.pool.sandbox import Sandbox

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


def __getattr__(name: str) -> Any:
    """Load the caller's side of the sandbox when it is first used: the worker processes import this package, too."""
    if name != "Sandbox":
        raise AttributeError(f"module 't2l.llvm' has no attribute {name!r}")
    from t2l.llvm.pool.sandbox import Sandbox

    return Sandbox


def _sandbox() -> "Sandbox":
    from t2l.llvm.pool.sandbox import default_sandbox

    return default_sandbox()


def canonicalize_ir(text: str) -> str:
    """Return the canonical form of an untrusted module.

    Args:
        text (`str`): LLVM assembly.

    Returns:
        `str`: LLVM assembly. Two programs have the same canonical form if they differ only in names, layout, flags or
            metadata, or in ways that LLVM's passes remove.

    Raises:
        `IRError`: if LLVM does not parse the text.
        `IRVerifyError`: if LLVM parses the text but does not verify it.
        `SandboxError`: if the sandbox refuses the text, or the worker process dies of it.

    All three are `ValueError`s.
    """
    (result,) = _sandbox().canonicalize([text])
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
    (result,) = _sandbox().verify([text])
    return result


def get_llvm_version() -> str:
    """Return the version of LLVM in the worker processes, such as `"22.1.0"`."""
    return _sandbox().llvm_version()


def check_correctness(
    completion: str,
    tests: Iterable[Mapping[str, Any]],
    *,
    entry_point: str,
    signature: str | None = None,
    reference: str | None = None,
    timeout: float | None = None,
) -> ExecutionResult:
    """Judge one candidate by its tests. For many candidates, `Sandbox.check` uses several worker processes.

    Args:
        completion (`str`): LLVM assembly that a model wrote.
        tests (`Iterable[Mapping]`): `{"args": […], "returns": value, "memory": […]?, "tolerance": number?}`; see
            `t2l.llvm.requests.ExpectedCall`.
        entry_point (`str`): the function to call.
        signature (`str`, *optional*): the name and type that the function must have, such as `"i32 @gcd(i32, i32)"`.
        reference (`str`, *optional*): IR whose canonical form is compared with the candidate's.
        timeout (`float`, *optional*, defaults to 10): seconds for all tests together.

    Returns:
        `ExecutionResult`: the status and the outputs of the calls.

    Raises:
        `ValueError`: if the tests or the signature are ill-formed, or the reference is not IR; never because of the
            candidate.
    """
    row = {
        "completion": completion,
        "tests": list(tests),
        "entry_point": entry_point,
        "signature": signature,
        "reference": reference,
    }
    (result,) = _sandbox().check([row], timeout=timeout)
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
    """Say whether a candidate does the same as a reference. For many pairs, `Sandbox.compare` uses several workers.

    Equal canonical forms are a proof. So are equal answers to all inputs, which are tried if all parameters together
    have at most 8 bits. Otherwise both programs run on boundary values of their types, numbers near their constants,
    changed examples and random values; equal answers are then evidence, not proof.

    The comparison is not symmetric. An input does not count if the reference traps on it, has undefined behaviour, or
    accesses memory beyond its buffers. If only the candidate traps, the two are different.

    Args:
        reference (`str`): LLVM assembly of a correct program.
        candidate (`str`): LLVM assembly that a model wrote.
        entry_point (`str`): the function to call in both.
        signature (`str`, *optional*, defaults to the reference's): the name and type that both must have.
        examples (`Iterable[Sequence]`, *optional*): argument lists as in tests. They show the type of each buffer and
            which parameter holds its length. Without examples, the reference's loads and stores show the types.
        num_inputs (`int`, *optional*, defaults to 256): number of distinct inputs to compare.
        seed (`int`, *optional*, defaults to 0): seed of the random values; the same seed gives the same result.
        timeout (`float`, *optional*, defaults to 10): seconds for the whole comparison.

    Returns:
        `EquivalenceResult`: `equal`, `different` with a counterexample or reason, or `unknown` with the reason.

    Raises:
        `ValueError`: if the reference is not IR, or the signature or an example is ill-formed.

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
    (result,) = _sandbox().compare([row], timeout=timeout)
    return result
