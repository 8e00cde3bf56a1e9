"""Properties of canonical IR on random programs: it computes the same, and does not depend on names, order and layout.

`make test` judges a sample. More than 2,000 programs, in a few minutes, with their counts:

    .venv/bin/python tests/llvm/test_canonical_properties.py

A program is drawn from the composer or the catalogue and compiled by clang at -O0. Clang's own text, with all its
attributes but without the name of its target, is run and compared with its canonical form. Calls in which clang's text
traps or runs out of fuel are not compared, because the C was undefined.
"""

import functools
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from t2l.data.building.compilation import keep_apart
from t2l.data.catalogue.concept import Concept
from t2l.data.catalogue.reading import load_concepts
from t2l.data.composer import compose
from t2l.data.programs import Program
from t2l.data.test_inputs import draw_arguments
from t2l.llvm.clang import compile_c
from t2l.llvm.errors import SandboxError
from t2l.llvm.identifiers import NAME
from t2l.llvm.ir.canonical import canonicalize
from t2l.llvm.ir.layout import split_entities
from t2l.llvm.ir.text import strip_text
from t2l.llvm.wasm.code_generation import emit
from t2l.llvm.wasm.program import Program as Executable

BATCH = 20  # number of programs in a call of clang
CALLS = 6
SEEDS = st.integers(0, 2**32 - 1)  # of a batch
SAMPLE = settings(
    max_examples=5, derandomize=True, database=None, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
FULL = settings(SAMPLE, max_examples=120, derandomize=False)

STYLES = ("x{}", "if.end{}", "T{}", '"two words {}"', "struct.S{}", "a-b${}")
LABEL = re.compile(rf"^(?={NAME}:$)", re.MULTILINE)
FLAGS = {
    "= add ": "= add nuw nsw ",
    "= sub ": "= sub nsw ",
    "= shl ": "= shl nuw ",
    "= lshr ": "= lshr exact ",
    "= sdiv ": "= sdiv exact ",
    "= or ": "= or disjoint ",
    "= zext ": "= zext nneg ",
    "= fmul ": "= fmul nnan ninf ",
    "= fadd ": "= fadd fast ",
    "= getelementptr ": "= getelementptr inbounds ",
    " call ": " tail call ",
    "(i32 %": "(i32 noundef signext %",
    "(ptr %": "(ptr noalias noundef nonnull align 1 %",
}
COUNTS: Counter[str] = Counter()
SEEN: set[str] = set()  # canonical texts


@functools.cache
def catalogue() -> list[Concept]:
    return load_concepts()


def draw_program(rng: random.Random) -> Program:
    if rng.random() < 0.5:
        return compose(rng, max_depth=rng.randint(1, 4))
    concept = rng.choice(catalogue())
    return concept.instantiate(rng.randrange(len(concept)))


def compile_batch(seed: int) -> Iterator[tuple[Program, str, str]]:
    """Return programs, each with clang's text and the name of its entry point in this text."""
    programs = [draw_program(random.Random(f"{seed}:{index}")) for index in range(BATCH)]
    source = "\n".join(keep_apart(program, index) for index, program in enumerate(programs))
    module = re.sub(r'^target .*\n| "(?:target|tune)-\w+"="[^"]*"', "", compile_c(source), flags=re.MULTILINE)
    functions = re.findall(r"^define .*?^}\n", module, re.MULTILINE | re.DOTALL)
    rest = re.sub(r"^define .*?^}\n", "", module, flags=re.MULTILINE | re.DOTALL)
    for index, program in enumerate(programs):
        own = [function for function in functions if f"__t2l{index}(" in function.partition("\n")[0]]
        yield program, rest + "".join(own), f"{program.name}__t2l{index}"


def outcome(executable: Executable, arguments: list) -> str:
    """Return the result of a call as text, in which NaN equals itself, and -0.0 differs from 0.0."""
    try:
        return repr(executable.call(arguments))
    except SandboxError as err:
        return err.status


def compare_execution(seed: int) -> None:
    for program, raw, name in compile_batch(seed):
        canonical = canonicalize(raw)
        assert canonicalize(canonical) == canonical, program.c_source
        original, transformed = Executable(emit(raw, name)), Executable(emit(canonical, name))
        for arguments in draw_arguments(program, random.Random(seed), CALLS):
            expected = outcome(original, arguments)
            if expected.startswith("{"):
                assert outcome(transformed, arguments) == expected, (arguments, program.c_source)
            COUNTS["calls equal" if expected.startswith("{") else f"calls not compared: {expected}"] += 1
        COUNTS["programs run and idempotent"] += 1
        canonical = canonical.replace(name, "f")
        COUNTS["of them with a canonical form of their own"] += canonical not in SEEN
        SEEN.add(canonical)


def change_functions(text: str, change: Callable[[str], str]) -> str:
    entities = split_entities(text).values()
    return "\n".join(change(entity) if entity.startswith("define") else entity for entity in entities)


def rename_locals(text: str, rng: random.Random) -> str:
    """Give new names to parameters, values and blocks, some of which look like names of types."""

    def rename(function: str) -> str:
        head, _, body = function.partition("\n")
        style, names = rng.choice(STYLES), {}

        def name(match: re.Match[str]) -> str:
            number = match[1] or match[2]
            new = names.setdefault(number, style.format(len(names))) if number else match[0]
            return f"%{new}" if match[1] else f"{new}:" if match[2] else new

        entry = len(re.findall(r"%\d", head))
        return re.sub(r'"[^"]*"|%(\d+)|^(\d+):$', name, f"{head}\n{entry}:\n{body}", flags=re.MULTILINE)

    return change_functions(text, rename)


def rename_symbols(text: str, rng: random.Random) -> str:
    """Give new names to struct types and to all symbols with local linkage."""
    local = re.compile(r"%|define (?:internal|private) |@\S+ = (?:internal|private) ")
    names = [name for name, entity in split_entities(text).items() if local.match(entity)]
    renamed = {name: name[0] + rng.choice(STYLES).format(f".{index}") for index, name in enumerate(names)}
    return re.sub(rf'[%@]{NAME}|"[^"]*"', lambda match: renamed.get(match[0], match[0]), text)


def shuffle_entities(text: str, rng: random.Random) -> str:
    """Change the order of all entities, but keep struct types first: LLVM must know them before it reads an access."""
    entities = list(split_entities(text).values())
    rng.shuffle(entities)
    return "\n".join(sorted(entities, key=lambda entity: not entity.startswith("%")))


def shuffle_blocks(text: str, rng: random.Random) -> str:
    """Change the order of all blocks but the first."""

    def shuffle(function: str) -> str:
        head, entry, *blocks = LABEL.split(function[:-1])
        rng.shuffle(blocks)
        return "".join([head, entry, *blocks, "}"])

    return change_functions(rename_locals(text, rng), shuffle)


def decorate(text: str, rng: random.Random) -> str:
    """Add comments, blank lines, metadata, attributes and flags."""

    def decorate_function(function: str) -> str:
        head, *lines = function.split("\n")
        lines = [f"{head[:-1]} local_unnamed_addr #0 {{ ; the head", *lines]
        table = False
        for index, line in enumerate(lines):
            table = line.endswith("[") or (table and "]" not in line)
            for plain, flagged in FLAGS.items():
                line = line.replace(plain, flagged) if rng.random() < 0.8 else line
            if line.startswith("  ") and not table and rng.random() < 0.5:
                line += ", !note !0"
            lines[index] = line + rng.choice(("", "", '    ; preds = %1, "', "\n\n; a remark"))
        return "\n".join(lines)

    tail = '\nattributes #0 = { nounwind "key"="{" }\n!0 = !{!"text", i32 4}\n'
    return "; ModuleID = 'x'\nsource_filename = \"x.c\"\n" + change_functions(text, decorate_function) + tail


CHANGES = (rename_locals, rename_symbols, shuffle_entities, shuffle_blocks, decorate)


def compare_variants(seed: int, change: Callable[[str, random.Random], str]) -> None:
    for program, raw, _ in compile_batch(seed):
        changed = change(strip_text(raw), random.Random(seed))
        assert canonicalize(changed) == canonicalize(raw), (program.c_source, changed)
        COUNTS[f"programs unmoved by {change.__name__}"] += 1


@pytest.mark.slow
@SAMPLE
@given(SEEDS)
def test_canonical_ir_computes_what_clangs_text_computes_and_is_its_own_canonical_form(seed: int) -> None:
    compare_execution(seed)


@pytest.mark.parametrize("change", CHANGES)
@settings(SAMPLE, max_examples=2)
@given(SEEDS)
def test_what_does_not_matter_leaves_no_trace(change: Callable[[str, random.Random], str], seed: int) -> None:
    compare_variants(seed, change)


if __name__ == "__main__":
    FULL(given(SEEDS)(compare_execution))()
    for change in CHANGES:
        FULL(given(SEEDS, st.just(change))(compare_variants))()
    print("\n".join(f"{count:6} {what}" for what, count in COUNTS.items()))
