r"""The catalogue: small C functions, each with a comment that has the English for it.

Each `.c` file of this folder is a family of functions, such as `bits.c`. A function and the comment above it are a
concept. To add one, write both in the file where they belong. No other file changes.

An example
==========

    /**
     * Is {x} {OP} {K}?
     * Check whether the {T} {x} is {OP} {K}.
     * Return true if {x} is {OP} {K}.
     * true for {x} {OP:2} {K}, otherwise false
     * Does {x} count as {OP} {K}?
     * I want to know if {x} is {OP} {K}.
     *
     * @T int32_t uint32_t double
     * @K 2..40 64 100
     * @OP < "less than" "below"
     * @OP > "greater than" "above"
     * @name compare check_bound
     * @range x 0 100
     */
    _Bool compare(T x) { return x OP K; }

The function has three templates: `T`, `K` and `OP`. Each combination of their values is a program, so this concept has
3 * 41 * 2 = 246 programs. The one for `double`, 64 and `>` is `_Bool check_bound(double x) { return x > 64; }`. Its
first prompt is "Is x greater than 64?".

The comment
===========

It begins with a line `/**` and ends with a line ` */`. Descriptions come first, then an empty line, then directives.

Descriptions: at least six, better twelve, one per line. Each asks for the whole function in its own words, as people
would: a question, an order, a heading, a story. Each mentions every template that is not a type; otherwise the prompt
would not say what the program does. Parameters of the same type are mentioned in their order, because the signature
gives types without names.

    {x}                  the parameter x
    {K}                  the template's value, or its words if it has any: "less than"
    {OP:2}               the second of its words: "below"
    {T} {T:a} {T:s}      for a type: "32-bit integer", "a 32-bit integer", "32-bit integers"

Directives: one per line. The name of a template is in capitals, and stands for its value in the C text, too.

    @T int32_t double             a template whose values are C types
    @K 2..40 64 100               a template whose values are numbers; 2..40 has both ends
    @OP < "less than" "below"     a template whose value is C text, with the words for it; each further line `@OP ...`
                                  adds a value
    @name compare check_bound     names to choose from for the function (default: the one that it has)
    @range x 0 100                the smallest and the largest value that tests pass for x, or for x's elements
    @array a n                    the pointer a has n elements, where n is a parameter
    @array a 4                    the pointer a has four elements
    @array p 2 int32_t            the pointer p is to a struct of two int32_t fields
    @ascending a                  tests pass the elements of a in ascending order
    @string s                     the pointer s is to a string that ends with NUL

Every pointer needs an `@array` or a `@string`. Without a `@range`, tests pass edges of the type, small numbers, and
numbers near the constants in the C text.

The function
============

It is the last function below the comment. The definitions that it needs (`struct`s, `static const` tables, `static`
functions) stand above it. Types are the integers of `<stdint.h>`, `_Bool`, `char`, `int`, `float` and `double`.

Parameters whose names have no meaning (`a`, `b`, ...; `x`, `y`, ...; `p`, `q`, ...; `u`, `v`, ...) are renamed from
program to program. A signature in LLVM's types shows neither signedness nor the type behind a pointer. So "unsigned"
is added to prompts without it, and so is the type of a pointer's elements unless it is `int32_t` or `char`.

To check a new concept, run `pytest tests/data/test_catalogue.py`, or read it:

    python -c "from t2l.data.catalogue.reading import load_concepts; print(sum(map(len, load_concepts())))"

Mistakes are reported all at once, with file and line. Then look at a few programs of yours:

    >>> concept = next(concept for concept in load_concepts() if concept.name == "sum")
    >>> concept.instantiate(2).prompts[0]
    'Add a and b.'
"""

import re
from collections.abc import Iterator
from pathlib import Path

from t2l.data.catalogue.concept import LLVM_TYPES, PLACEHOLDER, WORD, Concept, spell
from t2l.data.errors import CatalogueError

_BLOCK = re.compile(r"^/\*\*\n(?P<comment>.*?)^ \*/\n(?P<text>.*?)(?=^/\*\*|\Z)", re.DOTALL | re.MULTILINE)
_PROTOTYPE = re.compile(r"^(?!struct|static)(?P<result>\w+) (?P<name>\w+)\((?P<parameters>[^)]*)\)\s*\{", re.MULTILINE)
_PARAMETER = re.compile(r"(?:const )?(?P<type>(?:struct )?\w+) (?P<star>\*?)(?P<name>\w+)")
_VALUE = re.compile(r"(?P<value>[^\s\"]+)(?P<phrases>(?:\s+\"[^\"]*\")*)")
_RANGE = re.compile(r"(-?\d+)\.\.(-?\d+)")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")


def load_concepts(folder: str | Path | None = None) -> list[Concept]:
    """Read every `*.c` file of a catalogue.

    Args:
        folder (`str` or `Path`, *optional*, defaults to the catalogue of this package): folder of the files.

    Returns:
        `list[Concept]`: sorted by file name, then in the order of the file.

    Raises:
        [`CatalogueError`]: naming every mistake in every file.

    Example:

    >>> load_concepts()[0].family
    'arithmetic'
    """
    concepts, mistakes = [], []
    folder = Path(folder or Path(__file__).parent)
    for path in sorted(folder.glob("*.c")):
        text = path.read_text(encoding="utf-8")
        blocks = list(_BLOCK.finditer(text))
        if not blocks or len(blocks) != text.count("/**"):
            what = f"{len(blocks)} complete concepts in {text.count('/**')} comments that open with `/**`"
            mistakes.append(f"{path}:1: {what}; each comment ends with a line ` */`, then its function; complete them")
        for block in blocks:
            concept, problems = _read_concept(path.stem, block["comment"].splitlines(), block["text"])
            line = text.count("\n", 0, block.start()) + 1
            mistakes += [f"{path}:{line + offset}: {concept.name}: {problem}" for offset, problem in sorted(problems)]
            concepts.append(concept)
    if not concepts and not mistakes:
        mistakes.append(f"{folder}: no .c files; a catalogue has one file per family; pass the folder that holds them")
    if mistakes:
        raise CatalogueError("\n".join(["the catalogue has mistakes:", *mistakes]))
    return concepts


def _read_concept(family: str, comment: list[str], text: str) -> tuple[Concept, list[tuple[int, str]]]:
    """Return a concept and its mistakes; each mistake has the index of its line, from 0 at the line `/**`."""
    prototype = next(reversed(list(_PROTOTYPE.finditer(text))), None)
    listed = prototype["parameters"].split(", ") if prototype else []
    parameters = [match for match in map(_PARAMETER.fullmatch, listed) if match]
    if not prototype or len(parameters) != len(listed):
        name = " ".join(text.partition("(")[0].split())
        problem = "cannot read the prototype; write `type name(type a, const type *b) {` after the comment"
        return Concept(family, name, text, {}, ""), [(len(comment) + 2, problem)]
    types = {match["name"]: match["type"] for match in parameters}
    concept = Concept(family, prototype["name"], text, types, prototype["result"])
    lines = [(offset, line.removeprefix(" *").strip()) for offset, line in enumerate(comment, 1)]
    described = [(offset, line) for offset, line in lines if line and not line.startswith("@")]
    concept.descriptions.extend(line for _, line in described)
    problems = [(offset, p) for offset, line in lines if line.startswith("@") for p in _read_directive(concept, line)]
    problems += [(0, p) for p in _check_function(concept, {match["name"] for match in parameters if match["star"]})]
    return concept, problems + [(offset, p) for offset, line in described for p in _check_description(concept, line)]


def _read_directive(concept: Concept, line: str) -> Iterator[str]:
    """Store the content of a directive in the concept; yield its mistakes."""
    match line[1:].split():
        case ["range" | "array" | "string" | "ascending", name, *_] if name not in concept.types:
            yield f"`{line}` names no parameter; there are {', '.join(concept.types)}; correct the name"
        case ["range", name, low, high] if _NUMBER.fullmatch(low) and _NUMBER.fullmatch(high):
            concept.ranges[name] = (_number(low), _number(high))
            if _number(low) > _number(high):
                yield f"`{line}` allows no value; the smaller number must be first; swap the two"
        case ["array", name, length] if length.isdigit() or length in concept.types:
            concept.lengths[name] = int(length) if length.isdigit() else length
        case ["array", name, length, element] if length.isdigit() and element in LLVM_TYPES:
            concept.lengths[name], concept.types[name] = int(length), element
        case ["ascending", name]:
            concept.ascending.add(name)
        case ["string", name]:
            concept.lengths[name] = None
        case ["name", *names] if names and all(name.isidentifier() for name in names):
            concept.names.extend(names)
        case [template, _, *_] if template.isupper() and not _VALUE.sub("", line.partition(" ")[2]).strip():
            values = concept.templates.setdefault(template, {})
            for match in _VALUE.finditer(line.partition(" ")[2]):
                ends = _RANGE.fullmatch(match["value"])
                if ends and int(ends[1]) > int(ends[2]):
                    ends = None
                    yield f"`{match['value']}` contains no number; the smaller number must be first; swap the two"
                numbers = map(str, range(int(ends[1]), int(ends[2]) + 1)) if ends else [match["value"]]
                values.update((number, re.findall(r'"([^"]*)"', match["phrases"])) for number in numbers)
        case _:
            yield f"cannot read `{line}`; t2l/data/catalogue/reading.py lists the directives; correct it"


def _check_function(concept: Concept, pointers: set[str]) -> Iterator[str]:
    """Yield the mistakes in the function, and those in the comment as a whole."""
    if len(set(concept.descriptions)) < 6:
        yield f"{len(set(concept.descriptions))} different descriptions; a concept has at least 6; add some"
    if pointers != set(concept.lengths):
        given = sorted(concept.lengths)
        yield f"@array or @string given for {given}; the pointers are {sorted(pointers)}; make them agree"
    unused = set(concept.templates) - set(WORD.findall(concept.text))
    if unused:
        yield f"the function does not use {sorted(unused)}; it must use every template; use or delete them"
    for c_type in {*concept.types.values(), concept.result}:
        for value in concept.templates.get(c_type, [c_type]):
            if value not in LLVM_TYPES and value != "void":
                yield f"unknown type `{value}`; allowed are {', '.join(LLVM_TYPES)}; use one of them"


def _check_description(concept: Concept, line: str) -> Iterator[str]:
    """Yield the mistakes of one description."""
    mentioned = list(dict.fromkeys(match["key"] for match in PLACEHOLDER.finditer(line)))
    if re.search(r"[{}]", PLACEHOLDER.sub("", line)):
        yield f"stray brace in `{line}`; a placeholder reads {{x}}, {{T:s}} or {{OP:2}}; correct it"
    for match in PLACEHOLDER.finditer(line):
        values = concept.templates.get(match["key"], {})
        if match["key"] not in concept.types and not values:
            yield f"unknown `{match[0]}`; use one of {', '.join([*concept.types, *concept.templates])}"
        elif any(spell(value, phrases, match["form"]) is None for value, phrases in values.items()):
            yield f"`{match[0]}` asks for words that @{match['key']} does not have; add them or change the number"
    used_as_types = {*concept.types.values(), concept.result}
    for template, values in [item for item in concept.templates.items() if item[0] not in used_as_types]:
        if template not in mentioned and not set(values) <= set(LLVM_TYPES):
            yield f"`{line}` does not mention {{{template}}}; every description must; add it"
    types = {name: (c_type, name in concept.lengths) for name, c_type in concept.types.items()}
    for type_ in set(types.values()):
        named = [name for name in mentioned if types.get(name) == type_]
        if named != sorted(named, key=list(types).index):
            yield f"`{line}` names {', '.join(named)} out of order; parameters of one type go in order; reword it"


def _number(text: str) -> float:
    return float(text) if "." in text else int(text)
