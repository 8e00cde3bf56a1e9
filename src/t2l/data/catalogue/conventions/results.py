"""Conventions for results: stored behind a pointer, or truth as a number."""

import random
import re

from t2l.data.catalogue.concept import LLVM_TYPES
from t2l.data.catalogue.conventions.function import RETURN, add_to_request, rewrite, split
from t2l.data.catalogue.type_words import TYPE_WORDS
from t2l.data.programs import Parameter, Program

_STORED = (", stored in {where}",)  # fits a noun: "the sum of an array"
_STORED_BY_ORDERS = (
    ", and store the result in {where}",
    "; write the result to {where}",
    ". The result goes to {where}",
    ", stored in {where}",
)
_STORED_BY_FUNCTIONS = (" and {store} the result in {where}", ", with the result in {where}")  # "a function that …"
_RETURNED = (". The result goes to {where}", ", with the result in {where}")  # of "return …"
_ORDER = re.compile(
    r"(?:add|calculate|compute|count|determine|evaluate|find|get|multiply|subtract|work out) ", re.IGNORECASE
)
_FUNCTION = re.compile(
    r"(?:(?:write|implement|create|make|define|build|an?|some) )*(?:function|program|code|method|routine) "
    r"(that|which|to) ",
    re.IGNORECASE,
)
_RETURN = re.compile(r"\b([Rr])eturn(s?)(?= (?:(?:the|an?) |[(|]|\w+\(|\w+ (?:[*+/-]|with) ))")
_FORMULA = re.compile(r"\b[Rr]eturns (?!the |an? )")
_SENTENCES = re.compile(r"(?<!e\.g)(?<!i\.e)(?<!\bvs)[?.!] ")
_POINTER_SHARE = 0.3  # of the programs that return a number: few people ask for it
_OUTPUTS = ("out", "result", "res", "dest")
_DESTINATION = re.compile(
    r"(?:, stored in|,? and stores? the result in|; write the result to|\. The result goes to|, with the result in|"
    rf" Store the result in) (?:the [\w -]+ )?\*(?:{'|'.join(_OUTPUTS)})\b(?=[.!]?$)"
)


def through_pointer(program: Program, rng: random.Random) -> Program | None:
    """Return the program with its result stored behind a last pointer, for few of those that return a number."""
    function = split(program)
    if function is None or function["result"] in ("void", "_Bool") or rng.random() > _POINTER_SHARE:
        return None
    if re.search(r"(?:^|, )(?!const )[^,]*\*", function["parameters"]):  # it changes a buffer, too
        return None
    words = set(re.findall(r"\w+", program.c_source))
    out = rng.choice([name for name in _OUTPUTS if name not in words] or [""])
    if not out:
        return None
    result = function["result"]
    bare = result == "int32_t" and not re.search(r"int64_t|double|float", function["parameters"])
    where = f"*{out}" if bare else f"the {TYPE_WORDS[result]} *{out}"
    return rewrite(
        program,
        function,
        "void",
        parameters=[*program.parameters, Parameter(out, "ptr", 0, 0, LLVM_TYPES[result], 1)],
        declared=[function["parameters"], f"{result} *{out}"],
        body=RETURN.sub(lambda match: f"{{ *{out} ={match['value']}; return; }}", function["body"]),
        prompts=[
            add_to_request(
                prompt,
                f"Store the result in {where}.",
                [clause.format(where=where) for clause in _clauses(prompt)],
                index,
            )
            for index, prompt in enumerate(map(_store, program.prompts))
        ],
        needs_signature=False,
    )


def _store(prompt: str) -> str:
    """Return a request that does not say that a result is returned, where another verb fits."""
    if _FORMULA.search(prompt) and not _FUNCTION.match(prompt):  # "for a and b computes a / b"
        return prompt
    computed = _RETURN.sub(lambda match: f"{'C' if match[1] == 'R' else 'c'}ompute{match[2]}", prompt)
    return prompt if computed != prompt and re.search(r"\breturns?\b", computed, re.IGNORECASE) else computed


def _clauses(prompt: str) -> tuple[str, ...]:
    """Return the clauses that may say where the result goes: an order can "store" it, a noun is "stored"."""
    if _SENTENCES.search(prompt):  # the last one is not what is stored
        return _RETURNED[:1]
    if re.search(r"\b(?:return|give)s?\b", prompt, re.IGNORECASE):
        return _RETURNED
    if (function := _FUNCTION.match(prompt)) and "," in prompt:  # "… ctz(x), 32 if x is 0, and stores …"
        return _STORED_BY_FUNCTIONS[1:]
    if function:
        store = "store" if function[1].lower() == "to" else "stores"
        return tuple(clause.replace("{store}", store) for clause in _STORED_BY_FUNCTIONS)
    return _STORED_BY_ORDERS if _ORDER.match(prompt) else _STORED


def strip_destination(prompt: str) -> str:
    """Return a request of `through_pointer` without where its result goes, unless it would then say "return".

    >>> strip_destination("Add a and b, and store the result in the double *out."), strip_destination("Is n odd?")
    ('Add a and b.', 'Is n odd?')
    """
    match = _DESTINATION.search(prompt)
    if not match or re.search(r"\breturns?\b", prompt, re.IGNORECASE):
        return prompt
    return prompt[: match.start()] + (prompt[match.end() :] if prompt[match.start() - 1] not in "?." else "")


def truth_as_integer(program: Program, rng: random.Random) -> Program | None:
    """Return the program with its truth as 0 or 1 of 32 bits, or `None` if it returns something else."""
    function = split(program)
    if function is None or function["result"] != "_Bool":
        return None
    body = RETURN.sub(lambda match: f"return (_Bool)({match['value'].strip()});", function["body"])
    return rewrite(program, function, "int32_t", body=body)
