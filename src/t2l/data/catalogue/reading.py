r"""The catalogue: small C functions whose comments carry the English that asks for them.

    python -c "from t2l.data.catalogue.reading import load_concepts; print(sum(map(len, load_concepts())))"

To add a concept, add a function with its comment to a file in `catalogue/`; the file's name is its family:

    /**
     * Is {x} {OP} {K}?                             (one description per line, at least six, each worded anew)
     * Check whether the {T} {x} is {OP} {K}.
     * Return true if {x} is {OP} {K}.
     * true for {x} {OP:2} {K}, otherwise false
     *
     * @T int32_t uint32_t double                   (a template: C types)
     * @K 2..40 64 100                              (a template: numbers; `2..40` is a range, both ends included)
     * @OP < "less than" "below"                    (a template: a C token and its words, `{OP}` and `{OP:2}`)
     * @OP > "greater than" "above"                 (a repeated directive adds values)
     * @name compare check_bound                    (entry points to choose from; default: the function's own name)
     * @range x 0 100                               (what tests may pass; for a pointer, its elements)
     * @array a n                                   (`a` points to `n` elements; `@array a 4` to four)
     * @string s                                    (`s` is a NUL-terminated string)
     * @array p 2 int32_t                           (`p` points to a struct of two int32_t fields)
     */
    _Bool compare(T x) { return x OP K; }

What the function needs (`struct` definitions, `static const` tables, `static` helpers) stands between the comment and
the function, which is the last one.

Each combination of template values is one program. `{x}` is a parameter. `{T}`, `{T:a}` and `{T:s}` read "32-bit
integer", "a 32-bit integer" and "32-bit integers". Every description mentions every template that is not a type, and
names parameters of one type in their order. An LLVM signature shows neither signedness nor what a `ptr` points to, so
`Concept` adds "unsigned" to a prompt that lacks it, and a pointer's type unless that is `int32_t *` or `char *`.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from t2l.data.catalogue.concept import LLVM_TYPES, PLACEHOLDER, WORD, Concept, spell

_BLOCK = re.compile(r"^/\*\*\n(?P<comment>.*?)^ \*/\n(?P<text>.*?)(?=^/\*\*|\Z)", re.DOTALL | re.MULTILINE)
_PROTOTYPE = re.compile(r"^(?!struct|static)(?P<result>\w+) (?P<name>\w+)\((?P<parameters>[^)]*)\)\s*\{", re.MULTILINE)
_PARAMETER = re.compile(r"(?:const )?(?P<type>(?:struct )?\w+) (?P<star>\*?)(?P<name>\w+)")
_VALUE = re.compile(r"(?P<value>[^\s\"]+)(?P<phrases>(?:\s+\"[^\"]*\")*)")
_RANGE = re.compile(r"(-?\d+)\.\.(-?\d+)")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")


class CatalogueError(ValueError):
    """The catalogue has mistakes; the message lists them all, one per line: `file:line: what, allowed, remedy`."""


def load_concepts(folder: str | Path | None = None) -> list[Concept]:
    """Read every `*.c` file of a catalogue.

    Args:
        folder (`str` or `Path`, *optional*, defaults to the catalogue of this package): where the files are.

    Returns:
        `list[Concept]`: by file name, then in the order of the file.

    Raises:
        [`CatalogueError`]: with every mistake of every file.

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
        raise CatalogueError("\n".join(mistakes))
    return concepts


def _read_concept(family: str, comment: list[str], text: str) -> tuple[Concept, list[tuple[int, str]]]:
    """Return the concept and its mistakes, each with its line counted from the first line of the comment."""
    prototype = next(reversed(list(_PROTOTYPE.finditer(text))), None)
    listed = prototype["parameters"].split(", ") if prototype else []
    parameters = [match for match in map(_PARAMETER.fullmatch, listed) if match]
    if not prototype or len(parameters) != len(listed):
        name = text.partition("(")[0]
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
    match line[1:].split():
        case ["range" | "array" | "string", name, *_] if name not in concept.types:
            yield f"`{line}` names no parameter; there are {', '.join(concept.types)}; correct the name"
        case ["range", name, low, high] if _NUMBER.fullmatch(low) and _NUMBER.fullmatch(high):
            concept.ranges[name] = (_number(low), _number(high))
        case ["array", name, length] if length.isdigit() or length in concept.types:
            concept.lengths[name] = int(length) if length.isdigit() else length
        case ["array", name, length, element] if length.isdigit() and element in LLVM_TYPES:
            concept.lengths[name], concept.types[name] = int(length), element
        case ["string", name]:
            concept.lengths[name] = None
        case ["name", *names] if names and all(name.isidentifier() for name in names):
            concept.names.extend(names)
        case [template, _, *_] if template.isupper() and not _VALUE.sub("", line.partition(" ")[2]).strip():
            values = concept.templates.setdefault(template, {})
            for match in _VALUE.finditer(line.partition(" ")[2]):
                ends = _RANGE.fullmatch(match["value"])
                numbers = map(str, range(int(ends[1]), int(ends[2]) + 1)) if ends else [match["value"]]
                values.update((number, re.findall(r'"([^"]*)"', match["phrases"])) for number in numbers)
        case _:
            yield f"cannot read `{line}`; see the head of reading.py for the directives; correct it"


def _check_function(concept: Concept, pointers: set[str]) -> Iterator[str]:
    if len(set(concept.descriptions)) < 6:
        yield f"{len(set(concept.descriptions))} different descriptions; a concept has at least 6; add some"
    if pointers != set(concept.lengths):
        given = sorted(concept.lengths)
        yield f"@array or @string given for {given}; the pointers are {sorted(pointers)}; make them agree"
    unused = set(concept.templates) - set(WORD.findall(concept.text))
    if unused:
        yield f"the function does not use {sorted(unused)}; every template is a word of it; use or delete them"
    for c_type in {*concept.types.values(), concept.result}:
        for value in concept.templates.get(c_type, [c_type]):
            if value not in LLVM_TYPES and value != "void":
                yield f"unknown type `{value}`; allowed are {', '.join(LLVM_TYPES)}; use one of them"


def _check_description(concept: Concept, line: str) -> Iterator[str]:
    mentioned = list(dict.fromkeys(match["key"] for match in PLACEHOLDER.finditer(line)))
    if re.search(r"[{}]", PLACEHOLDER.sub("", line)):
        yield f"stray brace in `{line}`; a placeholder reads {{x}}, {{T:s}} or {{OP:2}}; correct it"
    for match in PLACEHOLDER.finditer(line):
        values = concept.templates.get(match["key"], {})
        if match["key"] not in concept.types and not values:
            yield f"unknown `{match[0]}`; use one of {', '.join([*concept.types, *concept.templates])}"
        elif any(spell(value, phrases, match["form"]) is None for value, phrases in values.items()):
            yield f"`{match[0]}` asks for words that @{match['key']} does not have; add them or change the number"
    for template, values in concept.templates.items():
        if template not in mentioned and not set(values) <= set(LLVM_TYPES):
            yield f"`{line}` leaves {{{template}}} open; every description mentions it; add it"
    kinds = {name: (c_type, name in concept.lengths) for name, c_type in concept.types.items()}
    for kind in set(kinds.values()):
        named = [name for name in mentioned if kinds.get(name) == kind]
        if named != sorted(named, key=list(kinds).index):
            yield f"`{line}` names {', '.join(named)} out of order; parameters of one type go in order; reword it"


def _number(text: str) -> float:
    return float(text) if "." in text else int(text)
