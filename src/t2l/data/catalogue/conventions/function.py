"""The entry point of a program as text: its parts, and a program with other parts."""

import dataclasses
import random
import re
from collections.abc import Callable, Sequence

from t2l.data.programs import Parameter, Program

Convention = Callable[[Program, random.Random], Program | None]  # `None` where a program has no such form

RETURN = re.compile(r"\breturn\b(?P<value>(?:';'|[^;])+);")
_FUNCTION = re.compile(
    r"^(?P<result>\w+) (?P<name>\w+)\((?P<parameters>[^)]*)\) (?P<body>\{.*\})\s*\Z", re.DOTALL | re.MULTILINE
)


def split(program: Program) -> re.Match[str] | None:
    """Return the parts of the entry point, which is the last function; `None` if it is called or declared."""
    head = re.search(rf"^\w+ {program.name}\(", program.c_source, re.MULTILINE)
    match = _FUNCTION.search(program.c_source, program.c_source.rfind(f"\n{head[0]}") + 1 if head else 0)
    used = len(re.findall(rf"\b{program.name}\b", program.c_source))
    return match if match and match["name"] == program.name and used == 1 else None


def rewrite(
    program: Program,
    function: re.Match[str],
    result: str | None = None,
    *,
    parameters: Sequence[Parameter] = (),
    declared: Sequence[str] = (),
    body: str = "",
    prompts: Sequence[str] = (),
    needs_signature: bool = True,
) -> Program:
    """Return a program with another entry point; parts that are not given stay.

    Args:
        program (`Program`): the program.
        function (`re.Match`): what `split` returned.
        result (`str`, *optional*): C type of the result.
        parameters (`Sequence[Parameter]`, *optional*): parameters, in order.
        declared (`Sequence[str]`, *optional*): their declarations in C.
        body (`str`, *optional*): body with its braces.
        prompts (`Sequence[str]`, *optional*): requests.
        needs_signature (`bool`, *optional*): whether the requests leave the convention to the signature.
    """
    listed = ", ".join(declared) or function["parameters"]
    head = f"{result or function['result']} {function['name']}({listed})"
    return dataclasses.replace(
        program,
        c_source=f"{program.c_source[: function.start()]}{head} {body or function['body']}\n",
        parameters=tuple(parameters) or program.parameters,
        prompts=tuple(prompts) or program.prompts,
        needs_signature=needs_signature,
    )


def add_to_request(prompt: str, sentence: str, clauses: Sequence[str], index: int) -> str:
    """Say more in a request: a sentence after a question, one of the clauses inside any other."""
    if prompt.endswith(("?", "All numbers are unsigned.")):
        return f"{prompt} {sentence}"
    body, end = (prompt[:-1], prompt[-1]) if prompt[-1] in ".!" else (prompt, "")
    return f"{body}{clauses[index % len(clauses)]}{end}"
