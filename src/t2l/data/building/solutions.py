"""The programs that solve the tasks of a benchmark: they have the task's LLVM types and pass all its tests.

    solutions = find_solutions(tasks, programs, num_workers=2)    # {index of a task: indices of programs}

All programs run in the sandbox. A program first runs on two tests of every task of its types, in one request; where
both results are right, it runs on all tests.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from t2l.data.rows import Row
from t2l.data.serialization import serialize, signature_of
from t2l.extras import needs_extra
from t2l.llvm import Sandbox, Signature, parse_signature
from t2l.llvm.requests import ExpectedCall
from t2l.llvm.wasm.outcomes import find_difference

Pair = tuple[int, int]  # index of a task, index of a program


class Solver(NamedTuple):
    """A program that may solve a task.

    Args:
        ir (`str`): canonical IR, trusted or not.
        entry_point (`str`): name of its function.
        label (`str`): what a report calls it: its concept, or the row that it is from.
        wordings (`list[str]`): the requests for it.
    """

    ir: str
    entry_point: str
    label: str
    wordings: list[str]

    @property
    def signature(self) -> Signature:
        """Return the name and the LLVM type of its function."""
        return parse_signature(signature_of(self.ir, self.entry_point))


class _Trial(NamedTuple):
    """A program and the tasks whose tests it still has to run, each with the index of the task."""

    program: int
    tests: Sequence[tuple[int, ExpectedCall]]


def merge_programs(programs: Iterable[Solver]) -> list[Solver]:
    """Return the distinct programs, each with the wordings of all that differ in the name of the function only."""
    distinct: dict[str, Solver] = {}
    for program in programs:
        known = distinct.setdefault(serialize(program.ir, program.entry_point), program)
        if known is not program:
            known.wordings.extend(program.wordings)
    return list(distinct.values())


def find_solutions(tasks: Sequence[Row], programs: Sequence[Solver], num_workers: int = 2) -> dict[int, list[int]]:
    """Find the programs that solve each task.

    Args:
        tasks (`Sequence[Row]`): rows with `signature` and `tests`; others are solved by no program.
        programs (`Sequence[Solver]`): distinct programs.
        num_workers (`int`, *optional*, defaults to 2): number of worker processes.

    Returns:
        `dict[int, list[int]]`: for each solved task the indices of the programs that pass all its tests.
    """
    by_type: defaultdict[str, list[int]] = defaultdict(list)
    for index, row in enumerate(tasks):
        if row.get("signature") and row.get("tests"):
            by_type[parse_signature(str(row["signature"])).function_type].append(index)
    solutions: dict[int, list[int]] = {}
    with Sandbox(num_workers) as sandbox:
        promising = list(_find_promising(tasks, programs, by_type, sandbox))
        rows = (_request(programs[program], tasks[task]["tests"] or []) for task, program in promising)
        for (task, program), result in zip(promising, sandbox.check(rows), strict=True):
            if result.passed:
                solutions.setdefault(task, []).append(program)
    return {task: sorted(found) for task, found in sorted(solutions.items())}


def _find_promising(
    tasks: Sequence[Row], programs: Sequence[Solver], by_type: Mapping[str, Sequence[int]], sandbox: Sandbox
) -> Iterator[Pair]:
    """Yield the pairs in which the program passes two tests of the task."""
    shown = [_choose_two(task.get("tests") or []) for task in tasks]
    trials = [
        _Trial(index, [(task, test) for task in by_type[function_type] for test in shown[task]])
        for index, program in enumerate(programs)
        if (function_type := program.signature.function_type) in by_type
    ]
    while trials:
        requests = (_request(programs[trial.program], [test for _, test in trial.tests]) for trial in trials)
        further: list[_Trial] = []
        for trial, result in zip(trials, sandbox.run(requests), strict=True):
            ran = len(result.outputs)
            passed = _find_passed(programs[trial.program].signature, trial.tests, result.outputs)
            yield from ((task, trial.program) for task in passed)
            further += _continue(trial, ran, result.status)
        trials = [trial for trial in further if trial.tests]


def _continue(trial: _Trial, ran: int, status: str) -> list[_Trial]:
    """Return what is left of a trial after a call that gave no answer: all but the task of that call."""
    rest = trial.tests[ran:]
    tasks = list(dict.fromkeys(task for task, _ in rest))
    if status == "timeout" and not ran and len(tasks) > 1:  # perhaps all calls together took too long
        halves = (tasks[: len(tasks) // 2], tasks[len(tasks) // 2 :])
    elif ran or status in ("trap", "timeout"):
        halves = (tasks[1:], [])
    else:  # it cannot be run at all
        return []
    return [_Trial(trial.program, [pair for pair in rest if pair[0] in half]) for half in halves]


def _find_passed(
    signature: Signature, tests: Sequence[tuple[int, ExpectedCall]], outputs: Sequence[Mapping[str, Any]]
) -> list[int]:
    """Return the tasks all of whose tests were run and passed."""
    wrong = {task for task, _ in tests[len(outputs) :]}
    for (task, test), output in zip(tests, outputs, strict=False):
        if task not in wrong and find_difference(signature, test, output):
            wrong.add(task)
    return [task for task in dict.fromkeys(task for task, _ in tests) if task not in wrong]


def _choose_two(tests: Sequence[ExpectedCall]) -> list[ExpectedCall]:
    """Return the first test, and the first one with another result."""
    others = (test for test in tests[1:] if _result(test) != _result(tests[0]))
    return [*tests[:1], *[test for test in [next(others, None)] if test]]


def _result(test: ExpectedCall) -> tuple[Any, Any]:
    return test.get("returns"), test.get("memory")


def _request(program: Solver, tests: Sequence[ExpectedCall]) -> dict[str, Any]:
    return {"completion": program.ir, "entry_point": program.entry_point, "tests": list(tests)}


def count_nearest(
    tasks: Sequence[Row], programs: Sequence[Solver], solutions: Mapping[int, Sequence[int]], ranks: Sequence[int]
) -> list[int]:
    """Count the tasks that are solved by the programs with the nearest wordings (TF-IDF) among those of their types.

    Args:
        tasks, programs: as for `find_solutions`.
        solutions (`Mapping`): what `find_solutions` returned.
        ranks (`Sequence[int]`): numbers of nearest programs, such as `(1, 10)`.

    Returns:
        `list[int]`: for each rank, the number of tasks that one of so many nearest programs solves.

    Raises:
        `MissingExtraError`: if scikit-learn is not installed.
    """
    with needs_extra("report", "TF-IDF"):
        from sklearn.feature_extraction.text import TfidfVectorizer
    vectorizer = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, dtype=np.float32)
    owners = np.repeat(np.arange(len(programs)), [len(program.wordings) for program in programs])
    matrix = vectorizer.fit_transform(wording for program in programs for wording in program.wordings)
    types = np.array([program.signature.function_type for program in programs])
    counts = np.zeros(len(ranks), int)
    for index, solvers in solutions.items():
        likeness = (matrix @ vectorizer.transform([tasks[index]["prompt"]]).T).toarray().ravel()
        best = np.full(len(programs), -1.0, np.float32)
        np.maximum.at(best, owners, likeness)
        best[types != parse_signature(str(tasks[index]["signature"])).function_type] = -1
        nearest = np.argsort(-best, kind="stable")[: max(ranks)]
        counts += [not set(solvers).isdisjoint(nearest[:rank].tolist()) for rank in ranks]
    return counts.tolist()
