"""Other conventions for a function of the catalogue: the same result with another signature.

One person passes the length of an array as `i64`, another puts it first, a third stores the result behind a pointer or
returns truth as `i32`. Each convention rewrites the C of a program; its behaviour stays (`tests/data/test_conventions`
runs both).
"""

import dataclasses
import random
import re
from collections.abc import Callable, Sequence

from t2l.data.catalogue.concept import LLVM_TYPES
from t2l.data.programs import Parameter, Program

Convention = Callable[[Program, random.Random], Program | None]

_FUNCTION = re.compile(
    r"^(?P<result>\w+) (?P<name>\w+)\((?P<parameters>[^)]*)\) (?P<body>\{.*\})\s*\Z", re.DOTALL | re.MULTILINE
)
_RETURN = re.compile(r"\breturn\b(?P<value>(?:';'|[^;])+);")
_STORED = (
    "{body}, and store the result in *{out}",
    "{body}; write the result to *{out}",
    "{body}. The result goes to *{out}",
    "{body}, stored through the pointer {out}",
    "{body} (output parameter {out})",
    "{body}, passing the result back through {out}",
)
_POINTER_SHARE = 0.3  # of the programs that return a number: few people ask for it
_OUTPUTS = ("out", "result", "res", "dest")


def long_length(program: Program, rng: random.Random) -> Program | None:
    """Return the program with 64-bit lengths and loop variables, or `None` if it has no 32-bit length."""
    lengths = {parameter.length for parameter in program.parameters if isinstance(parameter.length, str)}
    function = _split(program)
    parameters = [
        dataclasses.replace(parameter, type="i64") if parameter.name in lengths else parameter
        for parameter in program.parameters
    ]
    if function is None or parameters == list(program.parameters):
        return None
    declared = re.sub(rf"\bint32_t (?=(?:{'|'.join(map(str, lengths))})\b)", "int64_t ", function["parameters"])
    body = re.sub(r"\bfor \(int32_t\b", "for (int64_t", function["body"])
    return _rewrite(program, function, parameters=parameters, declared=declared, body=body)


def length_first(program: Program, rng: random.Random) -> Program | None:
    """Return the program with the length of its only array before that array, or `None` if it has no such array."""
    pointers = [parameter for parameter in program.parameters if parameter.type == "ptr"]
    function = _split(program)
    if function is None or len(pointers) != 1 or not isinstance(pointers[0].length, str):
        return None
    names = [parameter.name for parameter in program.parameters]
    at = names.index(pointers[0].name)
    if names[at + 1 : at + 2] != [pointers[0].length]:
        return None
    order = [*range(at), at + 1, at, *range(at + 2, len(names))]
    texts = function["parameters"].split(", ")
    parameters = [program.parameters[index] for index in order]
    return _rewrite(program, function, parameters=parameters, declared=", ".join(texts[index] for index in order))


def through_pointer(program: Program, rng: random.Random) -> Program | None:
    """Return the program with its result stored behind a last pointer, for few of those that return a number."""
    function = _split(program)
    if function is None or function["result"] in ("void", "_Bool") or rng.random() > _POINTER_SHARE:
        return None
    if re.search(r"(?:^|, )(?!const )[^,]*\*", function["parameters"]):  # it changes a buffer, too
        return None
    words = set(re.findall(r"\w+", program.c_source))
    out = rng.choice([name for name in _OUTPUTS if name not in words] or [""])
    if not out:
        return None
    result = function["result"]
    body = _RETURN.sub(lambda match: f"{{ *{out} ={match['value']}; return; }}", function["body"])
    parameters = [*program.parameters, Parameter(out, "ptr", 0, 0, LLVM_TYPES[result], 1)]
    declared = f"{function['parameters']}, {result} *{out}"
    prompts = [_store(prompt, out, index) for index, prompt in enumerate(program.prompts)]
    return _rewrite(program, function, "void", parameters=parameters, declared=declared, body=body, prompts=prompts)


def truth_as_integer(program: Program, rng: random.Random) -> Program | None:
    """Return the program with its truth as 0 or 1 of 32 bits, or `None` if it returns something else."""
    function = _split(program)
    if function is None or function["result"] != "_Bool":
        return None
    body = _RETURN.sub(lambda match: f"return (_Bool)({match['value'].strip()});", function["body"])
    return _rewrite(program, function, "int32_t", body=body)


CONVENTIONS: tuple[Convention, ...] = (long_length, length_first, through_pointer, truth_as_integer)


def vary(program: Program, rng: random.Random, most: int) -> list[Program]:
    """Return up to `most` variants of a program in other conventions, drawn at random."""
    variants = [variant for convention in CONVENTIONS if (variant := convention(program, rng)) is not None]
    return rng.sample(variants, min(most, len(variants)))


def _split(program: Program) -> re.Match[str] | None:
    """Return the parts of the entry point, which is the last function; `None` if it is called or declared."""
    match = _FUNCTION.search(program.c_source, program.c_source.rfind(f"\n{_head(program)}") + 1)
    if match is None or match["name"] != program.name or _is_used_elsewhere(program):
        return None
    return match


def _is_used_elsewhere(program: Program) -> bool:
    return len(re.findall(rf"\b{program.name}\b", program.c_source)) > 1


def _head(program: Program) -> str:
    match = re.search(rf"^\w+ {program.name}\(", program.c_source, re.MULTILINE)
    return match[0] if match else ""


def _rewrite(
    program: Program,
    function: re.Match[str],
    result: str | None = None,
    *,
    parameters: Sequence[Parameter] = (),
    declared: str = "",
    body: str = "",
    prompts: Sequence[str] = (),
) -> Program:
    """Return a program with another entry point; parts that are not given stay."""
    head = f"{result or function['result']} {function['name']}({declared or function['parameters']})"
    return dataclasses.replace(
        program,
        c_source=f"{program.c_source[: function.start()]}{head} {body or function['body']}\n",
        parameters=tuple(parameters) or program.parameters,
        prompts=tuple(prompts) or program.prompts,
        needs_signature=not prompts,
    )


def _store(prompt: str, out: str, index: int) -> str:
    """Say in a request where the result goes."""
    if prompt.endswith("?"):
        return f"{prompt} Store the result in *{out}."
    body, end = (prompt[:-1], prompt[-1]) if prompt[-1] in ".!" else (prompt, "")
    return _STORED[index % len(_STORED)].format(body=body, out=out) + end
