"""The programs that solve the tasks of a benchmark: of the same types, right on all tests; nearest wordings count."""

from typing import Any

import pytest

from t2l.data.building.solutions import Solver, count_nearest, find_solutions, merge_programs


def program(body: str, *wordings: str, name: str = "f") -> Solver:
    return Solver(f"define i32 @{name}(i32 %0, i32 %1) {{\n{body}\n}}", name, body.split()[-1], list(wordings))


ADD = program("  %3 = add i32 %0, %1\n  ret i32 %3", "the sum of two numbers", "add a and b")
SUBTRACT = program("  %3 = sub i32 %0, %1\n  ret i32 %3", "the difference of two numbers")
DIVIDE = program("  %3 = sdiv i32 %0, %1\n  ret i32 %3", "the quotient of two numbers")
FIRST = program("  ret i32 %0", "the first of two numbers")
ONE = Solver("define i32 @f() {\n  ret i32 1\n}", "f", "one", ["one"])
PROGRAMS = [ADD, SUBTRACT, DIVIDE, FIRST, ONE]


def task(prompt: str, *tests: tuple[int, int, int], signature: str = "i32 @g(i32, i32)") -> Any:
    calls = [{"args": [a, b], "returns": result} for a, b, result in tests]
    return {"task_id": prompt, "prompt": prompt, "entry_point": "g", "signature": signature, "tests": calls}


TASKS = [
    task("sum of two", (1, 0, 1), (3, 2, 5)),
    task("difference of two", (5, 0, 5), (5, 2, 3)),
    task("quotient of two", (8, 2, 4), (-7, 2, -3)),
    task("the first plus the last", (1, 0, 1), (2, 0, 2), (7, 1, 8)),
    task("power of two", (2, 3, 8)),
]


def test_a_task_is_solved_by_the_programs_that_pass_all_its_tests() -> None:
    assert find_solutions(TASKS, PROGRAMS) == {0: [0], 1: [1], 2: [2], 3: [0]}


def test_a_program_that_traps_on_one_task_may_still_solve_another() -> None:
    tasks = [task("sum", (1, 0, 1), (2, 0, 2)), *TASKS[:1], TASKS[2]]
    assert find_solutions(tasks, [DIVIDE]) == {2: [0]}


def test_tasks_without_tests_or_of_other_types_are_solved_by_no_program() -> None:
    tasks = [{**TASKS[0], "tests": None}, {**TASKS[0], "signature": None}, {**TASKS[0], "signature": "i64 @g(i64)"}]
    assert find_solutions(tasks[:2], PROGRAMS) == {}
    assert find_solutions([{**tasks[2], "tests": [{"args": [1], "returns": 1}]}], PROGRAMS) == {}


def test_a_hostile_program_solves_nothing_and_stops_nothing() -> None:
    endless = program("  br label %3\n3:\n  br label %3")
    broken = program("  %3 = frobnicate i32 %0\n  ret i32 %3")
    assert find_solutions(TASKS[:1], [endless, broken, ADD]) == {0: [2]}


def test_programs_that_differ_in_names_are_merged_with_their_wordings() -> None:
    renamed = program("  %3 = add i32 %0, %1\n  ret i32 %3", "plus", name="plus")
    merged = merge_programs([program("  %3 = add i32 %0, %1\n  ret i32 %3", "sum"), FIRST, renamed])
    assert [(found.entry_point, found.wordings) for found in merged] == [("f", ["sum", "plus"]), ("f", FIRST.wordings)]


@pytest.mark.slow
def test_the_nearest_program_of_the_tasks_types_counts() -> None:
    pytest.importorskip("sklearn")
    solutions = find_solutions(TASKS, PROGRAMS)
    assert count_nearest(TASKS, PROGRAMS, solutions, (1, 2, 10)) == [3, 4, 4]
    one = [Solver(ONE.ir, "f", "one", ["sum of two"])]  # nearer, but of other types
    assert count_nearest(TASKS[:1], [ADD, *one], {0: [0]}, (1,)) == [1]
