"""Requests: what a user asks of a model, checked before the model is asked.

A prompt is text for a tokenizer, and a signature is pasted into IR, so both are refused if they hold anything else.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from t2l.arguments import Problem
from t2l.data.serialization import DEFAULT_ENTRY_POINT
from t2l.inference.errors import RequestError
from t2l.inference.selection.examples import Example, read_examples
from t2l.llvm import Sandbox, Signature, parse_signature
from t2l.llvm.signature import is_scalar

# A byte may be a token, and attention needs memory for every pair of tokens: 1.2 GB for 4,096 bytes of emoji. No
# request of IREval has over 400 bytes.
MAX_PROMPT_BYTES = 2048
MAX_SIGNATURE = 1000  # characters
_SPECIAL_TOKEN = re.compile(r"</?s>|<pad>|<unk>|<mask>|<extra_id_\d+>")
_TYPE_WORD = re.compile(r"i[1-9]\d*|half|bfloat|float|double|fp128|x86_fp80|ppc_fp128|ptr|void|vscale|x|addrspace|\d+")
_EXAMPLE = "'i32 @gcd(i32, i32)'"
_NAME = re.compile(r"[-A-Za-z$._][-\w$.]*", re.ASCII)
_LIKE_NAME = "letters, digits, _, -, $ and ., not a digit first"
_LIKE_IR = f"a name and LLVM types, as in {_EXAMPLE}"


@dataclass(frozen=True)
class Request:
    """A request that was checked.

    Args:
        prompt (`str`): the request in English, without blanks around it.
        signature (`str`, *optional*): the name and type of the function, as `Signature` writes them.
        entry_point (`str`): the name of the function, without the `@`.
        task_id (`str`, *optional*): the caller's name of the request.
        examples (`tuple[Example, ...]`): examples of what the function does, from the caller and from the prompt.
    """

    prompt: str
    signature: str | None = None
    entry_point: str = DEFAULT_ENTRY_POINT
    task_id: str | None = None
    examples: tuple[Example, ...] = ()

    def row(self) -> dict[str, Any]:
        """Return the keys that generation and the sandbox read."""
        row = {"prompt": self.prompt, "entry_point": self.entry_point}
        return row if self.signature is None else {**row, "signature": self.signature}


def check_requests(
    rows: Iterable[tuple[str, Mapping[str, Any]]], sandbox: Sandbox
) -> tuple[list[Request], list[Problem]]:
    """Return the requests, and all their mistakes.

    Args:
        rows (`Iterable[tuple[str, Mapping]]`): where each row stands, for messages, and the row: `prompt`, optionally
            `signature`, `entry_point`, `task_id` and `examples`.
        sandbox (`Sandbox`): LLVM says there whether a function can have the signature's type.
    """
    requests: list[Request] = []
    problems: list[Problem] = []
    origins: dict[str, list[str]] = {}  # where each signature stands
    for origin, row in rows:
        found = find_problems(row)
        problems += [problem._replace(origin=origin) for problem in found]
        if not found:
            try:
                requests.append(_make_request(row))
            except RequestError as error:
                problems += [problem._replace(origin=origin) for problem in error.problems]
                continue
            signature = requests[-1].signature
            if signature and not _is_plain(parse_signature(signature)):
                origins.setdefault(signature, []).append(origin)
    verified = sandbox.verify(f"define {signature} {{\n  unreachable\n}}" for signature in origins)
    for (signature, places), result in zip(origins.items(), verified, strict=True):
        if not result.verified:
            allowed = f"what LLVM accepts; LLVM says: {result.error}"
            problem = Problem("signature", repr(signature), allowed, f"write it as {_EXAMPLE}")
            problems += [problem._replace(origin=place) for place in places]
    return requests, problems


def check_all(requests: Iterable[Mapping[str, Any] | Request], sandbox: Sandbox) -> list[Request]:
    """Return the requests in checked form; those that are `Request`s were checked before.

    Raises:
        `RequestError`: with all mistakes.
    """
    given = list(requests)
    unchecked = [(index, row) for index, row in enumerate(given) if not isinstance(row, Request)]
    named = ((f"request {index + 1}" if len(given) > 1 else "", row) for index, row in unchecked)
    checked, problems = check_requests(named, sandbox)
    if problems:
        raise RequestError(problems)
    by_index = dict(zip((index for index, _ in unchecked), checked, strict=True))
    return [row if isinstance(row, Request) else by_index[index] for index, row in enumerate(given)]


def find_problems(row: Mapping[str, Any]) -> list[Problem]:
    """Return the mistakes of a request that can be seen without LLVM."""
    if not isinstance(row, Mapping):
        return [Problem("request", _show(row), "an object with a prompt", 'write it as {"prompt": "..."}')]
    problems = _find_in_prompt(row.get("prompt"))
    for key in ("task_id", "entry_point", "signature"):
        if row.get(key) is not None and not (isinstance(row[key], str) and row[key].strip()):
            problems.append(Problem(key, _show(row[key]), "a text that is not empty", "write a text, or leave it out"))
        elif row.get(key) is not None and not _is_utf8(row[key]):
            problems.append(Problem(key, _show(row[key]), "valid Unicode text", "write it in UTF-8"))
    examples = row.get("examples")
    if examples is not None and not (isinstance(examples, list | tuple) and all(map(_is_text, examples))):
        allowed = 'a list of texts such as "gcd(12, 18) = 6"'
        problems.append(Problem("examples", _show(examples), allowed, "write such a list, or leave it out"))
    wrong = {problem.key for problem in problems}
    if (name := row.get("entry_point")) is not None and "entry_point" not in wrong and not _NAME.fullmatch(name):
        problems.append(Problem("entry_point", _show(name), _LIKE_NAME, "use such a name"))
        return problems
    if wrong & {"entry_point", "signature"} or row.get("signature") is None:
        return problems
    problems += _find_in_signature(row["signature"])
    name = row.get("entry_point")
    if not any(problem.key == "signature" for problem in problems) and name is not None:
        named = parse_signature(row["signature"]).name
        if named != name:
            problems.append(Problem("entry_point", repr(name), f"the signature's name, {named!r}", "use one name"))
    return problems


def _make_request(row: Mapping[str, Any]) -> Request:
    prompt, task_id = row["prompt"].strip(), row.get("task_id")
    signature = row.get("signature")
    if signature is not None:
        signature = _as_llvm_writes(parse_signature(signature))
    examples = read_examples(row.get("examples") or (), prompt, None if signature is None else str(signature))
    if signature is not None:
        return Request(prompt, str(signature), signature.name, task_id, examples)
    named = next((example.name for example in examples if example.given), DEFAULT_ENTRY_POINT)
    return Request(prompt, None, row.get("entry_point") or named, task_id, examples)


def _is_plain(signature: Signature) -> bool:
    """Whether LLVM need not be asked: all types are scalars, and the name is not that of an intrinsic."""
    types = [*signature.parameters, *([] if signature.returns == "void" else [signature.returns])]
    return re.fullmatch(r"[A-Za-z_]\w*", signature.name, re.ASCII) is not None and all(map(is_scalar, types))


def _as_llvm_writes(signature: Signature) -> Signature:
    """Return the signature with LLVM's own blanks in its types, because types are compared as texts."""

    def respace(type_: str) -> str:
        words = re.findall(r"\w+|\S", type_)
        text = " ".join(words)
        return re.sub(r"(?<=[\[<(]) | (?=[\]>),])|(?<=<\{) (?=\}>)|(?<=\{) (?=\})", "", text).replace(" (", "(")

    return Signature(signature.name, respace(signature.returns), tuple(map(respace, signature.parameters)))


def _find_in_prompt(prompt: Any) -> list[Problem]:
    if not isinstance(prompt, str):
        given = "nothing" if prompt is None else _show(prompt)
        return [Problem("prompt", given, "a request in English, as text", "write a text")]
    if not prompt.strip():
        remedy = "say what the function should do"
        return [Problem("prompt", f"an empty prompt ({_show(prompt)})", "a request in English", remedy)]
    if not _is_utf8(prompt):
        return [Problem("prompt", _show(prompt), "valid Unicode text", "write the request in UTF-8")]
    if (size := len(prompt.encode())) > MAX_PROMPT_BYTES:
        remedy = "describe one function in a few sentences"
        return [Problem("prompt", f"{size} bytes", f"at most {MAX_PROMPT_BYTES}", remedy)]
    if control := next((char for char in prompt if unicodedata.category(char) == "Cc" and char not in "\t\n\r"), None):
        given = f"the control character U+{ord(control):04X}"
        return [Problem("prompt", given, "text without control characters", "remove it, or give text, not a binary")]
    if match := _SPECIAL_TOKEN.search(prompt):
        return [Problem("prompt", match[0], "text without a model's special tokens", f"leave out {match[0]}")]
    return []


def _find_in_signature(text: str) -> list[Problem]:
    if len(text) > MAX_SIGNATURE:
        remedy = "pass fewer parameters, or a pointer to them"
        return [Problem("signature", f"{len(text)} characters", f"at most {MAX_SIGNATURE}", remedy)]
    try:
        signature = parse_signature(text)
    except ValueError:
        return [Problem("signature", _show(text), _LIKE_IR, f"write it as {_EXAMPLE}")]
    if not _NAME.fullmatch(signature.name):
        return [Problem("signature", f"the name {_show(signature.name)}", _LIKE_NAME, f"write it as {_EXAMPLE}")]
    if wrong := _find_wrong_word(signature):
        remedy = "leave out names, attributes and bodies, and use LLVM's types: i32, double, ptr, ..."
        return [Problem("signature", f"{_show(text)}, with {_show(wrong)}", _LIKE_IR, remedy)]
    return []


def _find_wrong_word(signature: Signature) -> str | None:
    """Return the first word that is no part of a type; a closing bracket without an opening one counts, too."""
    for type_ in (signature.returns, *signature.parameters):
        for word in re.findall(r"[%@#!]?[\w.]+|[^\s\w,()\[\]{}<>*]", type_):
            if not _TYPE_WORD.fullmatch(word):
                return word
        depth = 0
        for char in type_:
            depth += (char in "([{<") - (char in ")]}>")
            if depth < 0:
                return char
        if depth or not type_:
            return type_ or ","
    return None


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and _is_utf8(value)


def _is_utf8(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _show(value: Any) -> str:
    text = ascii(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
