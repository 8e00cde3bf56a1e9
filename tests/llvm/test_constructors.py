"""Constructors run before each call, as far as the entry point can notice; destructors never do."""

from pathlib import Path
from typing import Any

import pytest
from tests.llvm.calls import read_sections

from t2l.llvm import Sandbox
from t2l.llvm.clang import compile_c

TARGETS = ("x86_64-linux-gnu", "aarch64-macos", "wasm32-freestanding", "x86-linux-gnu", "x86_64-windows-gnu")


@pytest.mark.parametrize("level", ["-O0", "-O2"])
@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("name", ["constructors.c", "constructors.cpp"])
def test_what_clang_writes_is_judged_right(sandbox: Sandbox, name: str, target: str, level: str) -> None:
    path = Path(__file__).with_name(name)
    text = compile_c(path.read_text(), flags=["-target", target, level], suffix=path.suffix)
    sections = read_sections(name)
    rows = [{"completion": text, "entry_point": each.entry_point, "tests": each.tests} for each in sections]
    found = {each.entry_point: result for each, result in zip(sections, sandbox.check(rows), strict=True)}
    assert {name: result.message for name, result in found.items() if not result.passed} == {}


def constructed(*bodies: str, listed: str = "", others: str = "", entry: str = "") -> str:
    """Return a module with constructors `@c0`, `@c1`, …, all of one priority, and an entry point that reads `@n`."""
    names = [f"{{ i32, ptr, ptr }} {{ i32 65535, ptr @c{number}, ptr null }}" for number in range(len(bodies))]
    names = [listed] if listed else names
    functions = [f"define internal void @c{number}() {{\n{body}\n  ret void\n}}" for number, body in enumerate(bodies)]
    lists = f"@llvm.global_ctors = appending global [{len(names)} x {{ i32, ptr, ptr }}] [{', '.join(names)}]"
    entry = entry or "define i32 @f(i32 %x) {\nstart:\n  %v = load i32, ptr @n\n  %r = add i32 %v, %x\n  ret i32 %r\n}"
    return "\n".join(["@n = global i32 40", "@m = global i32 1", lists, others, *functions, entry])


def judge(sandbox: Sandbox, text: str, *args: Any, entry_point: str = "f") -> tuple[str, Any]:
    tests = [{"args": list(args or (2,))}] * 2
    (result,) = sandbox.run([{"completion": text, "entry_point": entry_point, "tests": tests}])
    if result.status != "ok":
        return result.status, result.message
    first, second = result.outputs
    assert first == second
    return "ok", first["returns"]


STORE = "  store i32 {}, ptr @{}"
ADD = "  %v = load i32, ptr @{0}\n  %w = add i32 %v, {1}\n  store i32 %w, ptr @{0}"


def test_constructors_of_one_priority_run_in_the_order_of_the_list(sandbox: Sandbox) -> None:
    assert judge(sandbox, constructed(STORE.format(7, "n"), ADD.format("n", 1))) == ("ok", 10)
    assert judge(sandbox, constructed(ADD.format("n", 1), STORE.format(7, "n"))) == ("ok", 9)


def test_a_constructor_runs_if_another_one_needs_what_it_sets(sandbox: Sandbox) -> None:
    copied = "  %v = load i32, ptr @m\n  store i32 %v, ptr @n"
    assert judge(sandbox, constructed(STORE.format(7, "m"), copied)) == ("ok", 9)


def test_a_constructor_that_the_entry_point_cannot_notice_does_not_run(sandbox: Sandbox) -> None:
    for body in ("  call void @llvm.trap()", "  call void @system()", STORE.format(1, "m") + "\n  unreachable\nb:"):
        others = "declare void @llvm.trap()\ndeclare void @system()"
        assert judge(sandbox, constructed(body, others=others)) == ("ok", 42)


def test_variables_are_as_at_the_start_of_the_program_in_each_call(sandbox: Sandbox) -> None:
    assert judge(sandbox, constructed(ADD.format("n", 1))) == ("ok", 43)


OUTCOMES = {
    "what is not there": ("  call void @system()", "unsupported", "call of @system"),
    "an endless loop": ("  br label %l\nl:\n  br label %l\nm:", "timeout", "no answer after"),
    "a trap": ("  call void @llvm.trap()", "trap", "unreachable was reached"),
    "a null pointer": ("  store volatile i32 1, ptr null", "trap", "null pointer write"),
    "recursion": ("  call void @c0()\n  store i32 4, ptr @n", "trap", "call stack exhausted"),
    "an undefined value": ("  %u = freeze i32 undef\n  store i32 %u, ptr @n", "wrong", "undefined: "),
    "memory that is not its own": (
        "  %u = load i32, ptr getelementptr (i8, ptr @m, i64 80)\n  store i32 %u, ptr @n",
        "wrong",
        "undefined: ",
    ),
}


@pytest.mark.parametrize("case", OUTCOMES.values(), ids=OUTCOMES)
def test_what_a_constructor_does_is_the_outcome_of_the_call(sandbox: Sandbox, case: tuple[str, str, str]) -> None:
    body, status, message = case
    text = constructed(STORE.format(1, "n") + "\n" + body, others="declare void @llvm.trap()\ndeclare void @system()")
    found = judge(sandbox, text)
    assert (found[0], message in str(found[1])) == (status, True)


def test_the_entry_point_may_be_a_constructor_and_may_call_itself(sandbox: Sandbox) -> None:
    entry = "define void @f() {\n  %v = load i32, ptr @n\n  %w = mul i32 %v, 10\n  store i32 %w, ptr @n\n  ret void\n}"
    entry += "\ndefine i32 @g() {\n  call void @f()\n  %v = load i32, ptr @n\n  ret i32 %v\n}"
    text = constructed(ADD.format("n", 1), entry=entry).replace("ptr @c0, ", "ptr @f, ")
    (result,) = sandbox.run([{"completion": text, "entry_point": "g", "tests": [{"args": []}]}])
    assert result.outputs[0]["returns"] == 4000
    (result,) = sandbox.run([{"completion": text, "entry_point": "f", "tests": [{"args": []}]}])
    assert result.status == "ok", result.message
    alias = text.replace("ptr @f, ", "ptr @h, ") + "\n@h = alias void (), ptr @f"
    (result,) = sandbox.run([{"completion": alias, "entry_point": "h", "tests": [{"args": []}]}])
    assert result.status == "ok", result.message


def test_a_constructor_that_cannot_be_called_is_unsupported(sandbox: Sandbox) -> None:
    entry = "{ i32, ptr, ptr } { i32 1, ptr @odd, ptr null }"
    for odd in ("define i32 @odd() {{\n{}\n  ret i32 1\n}}", "define void @odd(i32 %x) {{\n{}\n  ret void\n}}"):
        text = constructed("", listed=entry, others=odd.format(STORE.format(1, "n")))
        status, message = judge(sandbox, text)
        assert (status, "the constructor @odd is no `void ()`" in message) == ("unsupported", True)


def test_constructors_in_a_section_are_unsupported_if_they_matter(sandbox: Sandbox) -> None:
    text = constructed(STORE.format(1, "n"), listed="{ i32, ptr, ptr } { i32 1, ptr null, ptr null }")
    text += '\n@entry = constant ptr @c0, section ".init_array"'
    status, message = judge(sandbox, text)
    assert (status, "@entry lists constructors in a form" in message) == ("unsupported", True)
    assert judge(sandbox, text.replace("i32 1, ptr @n", "i32 1, ptr @m")) == ("ok", 42)


def test_a_list_of_another_form_is_unsupported_if_it_matters(sandbox: Sandbox) -> None:
    text = constructed(
        STORE.format(1, "n"), listed="{ i32, ptr, ptr } { i32 1, ptr getelementptr (i8, ptr @c0, i64 0), ptr @n }"
    )
    assert judge(sandbox, text)[0] in ("ok", "unsupported")
    empty = constructed(listed="{ i32, ptr, ptr } zeroinitializer")
    assert judge(sandbox, empty) == ("ok", 42)


def test_names_of_the_sandbox_are_refused(sandbox: Sandbox) -> None:
    text = constructed(STORE.format(1, "n") + "\n  call void @t2l.construct()", others="declare void @t2l.construct()")
    assert judge(sandbox, text)[0] == "unsupported"


def test_a_variable_with_a_quoted_name_is_set_too(sandbox: Sandbox) -> None:
    text = constructed(STORE.format(7, "n")).replace("@n", '@"n of {x}"')
    assert judge(sandbox, text) == ("ok", 9)


def test_a_reference_and_a_candidate_run_their_constructors(sandbox: Sandbox) -> None:
    plain = "define i32 @f(i32 %x) {\n  %r = add i32 %x, 7\n  ret i32 %r\n}"
    seven, eight = (constructed(STORE.format(number, "n")) for number in (7, 8))
    pairs = [(plain, seven), (seven, plain), (seven, seven), (eight, seven), (plain, eight)]
    rows = [{"completion": given, "reference": reference, "entry_point": "f"} for given, reference in pairs]
    found = [(result.status, result.how) for result in sandbox.compare(rows)]
    equal = ("equal", "sampled")
    assert found == [equal, equal, ("equal", "canonical"), ("different", None), ("different", None)]
    tests = [{"args": [1], "returns": 8}]
    rows = [{"completion": each, "reference": seven, "entry_point": "f", "tests": tests} for each in (seven, eight)]
    assert [(r.passed, r.canonical_match) for r in sandbox.check(rows)] == [(True, True), (False, False)]


def test_many_constructors_that_share_a_large_table_are_found_in_time(sandbox: Sandbox) -> None:
    numbers = range(400)
    constants = "\n".join(f"@k{number} = constant i32 {number}" for number in range(2000))
    table = ", ".join(f"ptr @k{number}" for number in range(2000))
    variables = "\n".join(f"@v{number} = global i32 {number}" for number in range(401))
    body = "  %t = load ptr, ptr @table\n  %v = load i32, ptr @v{0}\n  %w = add i32 %v, 1\n  store i32 %w, ptr @v{1}"
    bodies = [body.format(number + 1, number) for number in reversed(numbers)]
    others = f"{constants}\n@table = constant [2000 x ptr] [{table}]\n{variables}"
    text = constructed(*bodies, others=others).replace("%v = load i32, ptr @n\n  %r", "%v = load i32, ptr @v0\n  %r")
    assert judge(sandbox, text) == ("ok", 802)
