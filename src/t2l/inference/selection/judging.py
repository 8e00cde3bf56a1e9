"""Judge the options for requests: LLVM's verdict, the user's examples, agreement of behaviour."""

from collections.abc import Iterator, Sequence
from typing import Any

from t2l.data.serialization import signature_of
from t2l.inference.selection.candidates import PENDING, Option, Pool
from t2l.inference.selection.examples import bind
from t2l.inference.selection.probes import choose_element, describe_behaviour, draw_probes
from t2l.llvm import Sandbox, Signature, parse_signature

MAX_COMPARED = 3  # options of a request whose behaviour is compared


def verify(pools: Sequence[Pool], sandbox: Sandbox) -> None:
    """Let LLVM verify all options that are pending."""
    pending = [(pool, option) for pool in pools for option in pool.options if option.status == PENDING]
    rows = ({"completion": option.ir, **pool.request.row()} for pool, option in pending)
    for (_, option), result in zip(pending, sandbox.check_definitions(rows), strict=True):
        option.status, option.error = result.status, result.message
        option.line, option.column = result.line, result.column


def try_examples(pools: Sequence[Pool], sandbox: Sandbox, at_most: int) -> None:
    """Run options on the examples of their requests: the first ones that were not run yet, `at_most` of each pool."""
    tried = [
        (option, row)
        for pool in pools
        if pool.request.examples and not pool.usable
        for option, row in list(_bind_all(pool))[:at_most]
    ]
    for (option, row), result in zip(tried, sandbox.check(row for _, row in tried), strict=True):
        option.passed = len(row["tests"]) if result.passed else 0
        if not result.passed:
            option.error = f"an example is not met: {result.message}"


def _bind_all(pool: Pool) -> Iterator[tuple[Option, dict[str, Any]]]:
    elements = choose_element(pool.request.prompt, default=None)
    for option in pool.options:
        if option.status == "ok" and option.passed is None:
            signature = get_signature(option, pool)
            try:
                tests = [bind(example, signature, elements) for example in pool.request.examples]
            except ValueError:  # of another type than the examples; it was never in question
                option.passed = 0
                continue
            row = {"completion": option.ir, "entry_point": pool.request.entry_point, "tests": tests}
            yield option, row


def compare_behaviour(pools: Sequence[Pool], sandbox: Sandbox) -> None:
    """Run the first usable options of each pool on the same inputs."""
    rows, owners = [], []
    for pool in pools:
        known = [near.program.parameters for near in (one.neighbour for one in pool.options) if near]
        probes: dict[Signature, list[dict[str, Any]]] = {}
        for option in pool.usable[:MAX_COMPARED]:
            signature = get_signature(option, pool)
            if signature not in probes:
                probes[signature] = draw_probes(signature, pool.request.prompt, known)
            if option.behaviour is None and probes[signature]:
                tests = probes[signature]
                rows.append({"completion": option.ir, "entry_point": pool.request.entry_point, "tests": tests})
                owners.append((option, signature))
    for (option, signature), result in zip(owners, sandbox.run(rows), strict=True):
        option.behaviour = (signature.function_type, *describe_behaviour(result))


def get_signature(option: Option, pool: Pool) -> Signature:
    """Return the requested type, or the option's own where the request has none.

    Raises:
        `ValueError`: if the option does not define the entry point.
    """
    return parse_signature(pool.request.signature or signature_of(option.ir, pool.request.entry_point))
