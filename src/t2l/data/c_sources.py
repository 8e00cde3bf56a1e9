"""Pairs of a doc comment and canonical IR, from any C source tree.

    for compiled in collect_c_sources(["/usr/include/cglm"], include_dirs=["/usr/include"]):
        print(compiled.program.name, compiled.reason or compiled.ir)

Comments and function heads are found by a tolerant scan of the text. What a function compiles to, and that it is the
one below this very comment (not its twin in another `#if` branch), is clang's word, by way of its line table.
Behind a pointer of foreign C may be anything, so pointer parameters have no `element` and such a program no tests.
"""

import html
import os
import re
import tempfile
import unicodedata
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from itertools import repeat
from multiprocessing import get_context
from pathlib import Path

from t2l.data.compilation import Compiled
from t2l.data.programs import Parameter, Program
from t2l.data.serialization import signature_of
from t2l.llvm.canonical import canonicalize, extract_functions
from t2l.llvm.clang import CompileError, compile_c
from t2l.llvm.errors import IRError
from t2l.llvm.screen import MAX_CHARACTERS, screen
from t2l.llvm.signature import is_scalar, parse_signature

MIN_WORDS, MAX_DESCRIPTION = 3, 600  # words, characters
# A line table; every error; and no metadata calls where a callee with `restrict` parameters is inlined.
_FLAGS = ["-gline-tables-only", "-ferror-limit=0", "-mllvm", "-enable-noalias-to-md-conversion=false"]
_KEPT = "t2l-kept-functions"  # the name that clang's messages give to our own lines
_CLANG_REASONS = {
    r"ran longer than": "clang: timed out",
    r"file not found": "clang: header not found",
    r"undeclared|unknown type name|incomplete|must use '|not declared": "clang: undeclared name or type",
    r"redefinition|conflicting types": "clang: redefinition",
}
_LITERAL = re.compile(r"//[^\n]*(?:\n[ \t]*//[^\n]*)*|/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'", re.DOTALL)
_DIRECTIVE = re.compile(r"^[ \t]*#(?:\\\n|[^\n])*", re.MULTILINE)
_BALANCED = r"(?:[^()]|\((?:[^()]|\([^()]*\))*\))*"
_ATTRIBUTE = re.compile(rf"(?:\b__attribute(?:__)?|\b__declspec)\s*\({_BALANCED}\)|\[\[[^\]]*\]\]")
_HEAD = re.compile(rf"[*\s]\b(?P<name>[A-Za-z_]\w*)\s*\((?P<parameters>{_BALANCED})\)[\s\w]*\Z")
_STATEMENT = {"if", "for", "while", "switch", "return", "sizeof", "do", "else"}
_LINKAGE = r"^define (?:(?:internal|weak|linkonce|weak_odr|linkonce_odr|hidden|protected) )+"

_REFUSED = re.compile(r"copyright|licen[sc]e|spdx|all rights reserved|[@\\](?:(?:file|defgroup|name)\b(?!:)|\{)", re.I)
_RULER = re.compile(r"[-=*#~_/]{4,}")
_EXAMPLE = re.compile(r"[@\\](code|verbatim)\b.*?[@\\]end\1|```.*?```|<pre>.*?</pre>", re.DOTALL)
_INLINE = re.compile(r"[@\\](?:[pcabe]|em|ref|n|li|link|endlink)\b(?!:)\s*|[@\\]f[\[\]$]|[`%](?=\w)|(?<=[\w)])`|\*\*")
_HTML = re.compile(r"</?(?:b|i|em|strong|p|br|tt|code|ul|ol|li|su[bp]|a|h\d|center)(?:\s+\w+\s*=[^>]*)?\s*/?>", re.I)
_TAG = re.compile(r"[@\\](?P<tag>\w+)(?:\s*\[[^\]]*\])?(?P<colon>:?)\s*(?P<text>.*)|[Rr]eturns?:\s*(?P<returns>.*)")
_BODY = {"brief", "short", "details", "note", "remark", "remarks"}
_RETURNS = {"return", "returns", "result", "retval"}


@dataclass(frozen=True)
class _Function:
    """A function definition as the scan saw it; `comment` is empty where none stands above it."""

    name: str
    line: int
    parameters: tuple[str, ...]
    text: str
    comment: str


def collect_c_sources(
    paths: Sequence[str], include_dirs: Sequence[str] = (), flags: Sequence[str] = (), num_workers: int = 1
) -> Iterator[Compiled]:
    """Every function defined in C files: documented ones with their canonical IR, others with the reason why not.

    Args:
        paths (`Sequence[str]`): C files, or folders whose `.c` and `.h` files are taken (links to folders are not
            followed).
        include_dirs (`Sequence[str]`, *optional*): searched after clang's own, so that `/usr/include` lends its
            libraries and not its libc.
        flags (`Sequence[str]`, *optional*): more flags, such as `-DSTB_DS_IMPLEMENTATION` or `-include config.h`.
        num_workers (`int`, *optional*, defaults to 1): processes.

    Returns:
        `Iterator[Compiled]`: by path, then position. `ir` is `None` where `reason`, one of some twenty short texts,
        says why. `program.c_source` is the function's own text, `program.source` the folder's name.

    Raises:
        `ValueError`: if a path does not exist.
    """
    files = _find_files(paths)
    names, trees = [path for path, _ in files], [tree for _, tree in files]
    flags = [*flags, *(part for folder in include_dirs for part in ("-idirafter", folder))]
    with tempfile.TemporaryDirectory(prefix="t2l-c-") as work_dir:
        if num_workers == 1:
            for path, tree in files:
                yield from _collect_file(path, tree, flags, work_dir)
            return
        with ProcessPoolExecutor(num_workers, mp_context=get_context("spawn")) as pool:
            for compiled in pool.map(_collect_file, names, trees, repeat(flags), repeat(work_dir)):
                yield from compiled


def _find_files(paths: Sequence[str]) -> list[tuple[Path, str]]:
    """Each file once, with the name of the tree that it belongs to."""
    found: dict[Path, tuple[Path, str]] = {}
    for path in map(Path, paths):
        if not path.exists():
            raise ValueError(f"C source {str(path)!r} does not exist; give files or folders that do")
        inside = (Path(folder, name) for folder, _, names in os.walk(path) for name in names)
        files = sorted(file for file in inside if file.suffix in (".c", ".h") and file.is_file())
        tree = (path if path.is_dir() else path.parent).resolve().name
        for file in files if path.is_dir() else [path]:
            found.setdefault(file.resolve(), (file, tree))
    return list(found.values())


def _collect_file(path: Path, tree: str, flags: Sequence[str], work_dir: str) -> list[Compiled]:
    try:
        text = path.read_text(encoding="utf-8-sig", errors="replace")
    except OSError:
        return [Compiled(Program("", "", (), (), path.stem, tree), None, "file not readable")]
    functions = list(_scan(text))
    described = [_describe(function.comment, function.name) for function in functions]
    wanted = [function for function, (_, refusal) in zip(functions, described, strict=True) if not refusal]
    emitted, reason = _emit(path, wanted, flags, work_dir) if wanted else ({}, "")
    collected = []
    for function, (prompt, refusal) in zip(functions, described, strict=True):
        program = Program(function.name, function.text, (prompt,) if prompt else (), (), path.stem, tree)
        part = emitted.get((function.name, function.line))
        if refusal or part is None:
            collected.append(Compiled(program, None, refusal or reason))
        else:
            collected.append(_canonical(program, part, function.parameters))
    return collected


def _scan(text: str) -> Iterator[_Function]:
    """Function definitions at file scope, each with the comment right above it."""
    comments: dict[int, int] = {}
    for match in _LITERAL.finditer(text):
        if match[0][0] == "/":
            comments[match.start() + len(match[0].rstrip())] = match.start()
    code = _LITERAL.sub(lambda match: _blank(match[0]), text)
    code = _DIRECTIVE.sub(lambda match: ";" + _blank(match[0])[1:], code)  # a head never goes across a directive
    code = _ATTRIBUTE.sub(lambda match: re.sub(r"\S", "_", match[0]), code)
    code = re.sub(r"\bextern\s*\{", lambda match: _blank(match[0][:-1]) + ";", code)  # extern "C": its content counts
    depth = start = body = counted = 0
    line = 1
    for match in re.finditer(r"^\}|[{};]", code, re.MULTILINE):
        position = match.start()
        if match[0] == "{":
            body = body if depth else position
            depth += 1
        elif match[0] == "}" and depth:
            # at the start of a line it ends a function, whatever `#else` has done to the count
            depth = 0 if position == 0 or code[position - 1] == "\n" else depth - 1
            first = body - len(code[start:body].lstrip())
            head = None if depth else _HEAD.search(code[first:body])
            if head and head["name"] not in _STATEMENT and "=" not in code[first:body]:
                line += text.count("\n", counted, first + head.start("name"))
                counted = first + head.start("name")
                comment = _comment_above(text, start, first, comments)
                yield _Function(head["name"], line, _names(head["parameters"]), text[first : position + 1], comment)
        if depth == 0:
            start = position + 1


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


def _names(parameters: str) -> tuple[str, ...]:
    """`int a, char *b[4], int (*c)(int)` to `a`, `b`, `c`."""
    flat = re.sub(r"\(\s*\*+\s*(\w*)[^()]*\)\s*\([^()]*\)", r" \1", parameters)
    words = [re.findall(r"\w*[^\W_]\w*", re.sub(r"\[[^\]]*\]", "", part)) for part in flat.split(",")]
    return () if words in ([[]], [["void"]]) else tuple(found[-1] if found else "" for found in words)


def _comment_above(text: str, start: int, first: int, comments: dict[int, int]) -> str:
    """The comment that ends right before `first`: one blank line may follow a doc comment, none a plain one."""
    end = start + len(text[start:first].rstrip())
    begin = comments.get(end, end)
    comment = text[begin:end]
    is_doc = comment.startswith(("/**", "/*!", "///", "//!"))
    after_code = text[text.rfind("\n", 0, begin) + 1 : begin].strip()
    return "" if after_code or text.count("\n", end, first) > 1 + is_doc or comment[3:4] == "<" else comment


def _describe(comment: str, name: str) -> tuple[str, str]:
    """A doc comment as one paragraph of plain English; or else an empty text and why there is none."""
    if not comment:
        return "", "no doc comment"
    if _REFUSED.search(comment):
        return "", "licence or section banner"
    text = _plain(comment)
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    if len(ascii_text) < 0.9 * len(text):
        return "", "description not in English"
    lines = [re.sub(r" (?=[,.;:](?: |$))", "", " ".join(line.split())) for line in ascii_text.splitlines()]
    if sum(line.endswith((";", "{", "}")) for line in lines) * 2 > sum(map(bool, lines)):
        return "", "commented-out code"
    body, parameters, returns = _sections(lines)
    own_name = re.compile(rf"(?:function:?\s+)?{name}\s*(?:\([^)]*\))?\s*(?:-+|:)\s*", re.I)
    body = [part for part in (own_name.sub("", part, count=1) for part in body) if part]
    words = " ".join([*body, *parameters, *returns]).split()
    if not body and not returns:
        return "", "description empty"
    if len(words) < 2 * MIN_WORDS and _RULER.search(comment[2:-2]):
        return "", "licence or section banner"
    if len(words) < MIN_WORDS:
        return "", "description too short"
    for kept in (body, body[:1]):  # where the whole says too much, its first paragraph
        parts = [part.rstrip(" ;,") for part in (*kept, "; ".join(parameters), *returns)]
        prompt = " ".join(part if part[-1] in ".!?:" else part + "." for part in parts if part)
        if len(prompt) <= MAX_DESCRIPTION:
            return prompt, ""
    return "", "description too long"


def _plain(comment: str) -> str:
    """A comment's lines without its frame, its code examples and its inline markup."""
    if comment.startswith("//"):
        text = re.sub(r"^[ \t]*//+!?", "", comment, flags=re.MULTILINE)
    else:
        text = re.sub(r"^[ \t]*\*+(?!\w*\*)", "", comment[2:-2].lstrip("*!"), flags=re.MULTILINE)
    if re.search(r"^[ \t]*@\w+:", text, re.MULTILINE):  # as in the Linux kernel, where `@a` is the parameter a
        text = re.sub(r"@(\w+\b)(?!:)", r"\1", text)
    text = _INLINE.sub("", _EXAMPLE.sub("\n\n", text))
    text = re.sub(r"!?\[([^\]]+)\]\([^)\s]*\)", r"\1", text)  # a Markdown link
    return _RULER.sub(" ", html.unescape(_HTML.sub(" ", text)))


def _sections(lines: Sequence[str]) -> tuple[list[str], list[str], list[str]]:
    """A comment's paragraphs, its parameters as `name: text`, what it returns; other tagged sections are dropped."""
    body, parameters, returns = [""], [""], [""]
    section = body
    for line in lines:
        match = _TAG.match(line)
        tag = match["tag"].lower() if match and match["tag"] else ""
        if not line:
            section = body
            body.append("")
        elif match is None:
            section[-1] = f"{section[-1]} {line}".strip()
        elif match["returns"] or tag in _RETURNS:
            section = returns
            section.append(re.sub(r"^(?:returns?\s+)?", "Returns ", match["returns"] or match["text"], flags=re.I))
        elif tag in _BODY:
            section = body
            section.append(match["text"])
        elif match["colon"] or tag == "param":
            section = parameters
            name, _, text = ["", "", match["text"]] if match["colon"] else match["text"].partition(" ")
            section.append(f"{name or match['tag']}: {text.lstrip(':- ')}".strip())
        else:
            section = [""]
    empty = re.compile(r"\w*:|(?:Returns )?")  # a tag without a text
    body, parameters, returns = (
        [part for part in parts if not empty.fullmatch(part)] for parts in (body, parameters, returns)
    )
    return body, parameters, returns


def _emit(
    path: Path, functions: Sequence[_Function], flags: Sequence[str], work_dir: str
) -> tuple[dict[tuple[str, int], str], str]:
    """Module texts by name and line; and the reason why functions that are not among them are not."""
    names = list(dict.fromkeys(function.name for function in functions))
    flags = [*flags, *_FLAGS]
    try:
        try:
            module = compile_c(_unit(path, names), flags=flags, work_dir=work_dir)
        except CompileError as err:
            errors = re.findall(r"^(.*?):(\d+):\d+: (?:fatal )?error: ", err.diagnostics, re.MULTILINE)
            if not errors or any(file != _KEPT for file, _ in errors):
                raise
            absent = {int(line) - 1 for _, line in errors}
            names = [name for index, name in enumerate(names) if index not in absent]
            module = compile_c(_unit(path, names), flags=flags, work_dir=work_dir)
    except CompileError as err:
        reasons = (reason for pattern, reason in _CLANG_REASONS.items() if re.search(pattern, str(err)))
        return {}, next(reasons, "clang: other error")
    places = _places(module, path)
    code = module.split("\n!", 1)[0]  # what follows is metadata, of which nothing is kept
    parts = extract_functions(code, [name for name, _ in places])
    return {place: parts[place[0]] for place in places if place[0] in parts}, "not emitted under these flags"


def _places(module: str, path: Path) -> list[tuple[str, int]]:
    """Name and line of the functions that the line table says were defined in the file."""
    wanted = os.fsencode(path.resolve())
    files = set()
    for file, name, folder in re.findall(r'^(!\d+) = !DIFile\(filename: "(.*?)", directory: "(.*?)"', module, re.M):
        named = re.sub(
            rb"\\([0-9A-F]{2})", lambda match: bytes.fromhex(match[1].decode()), f"{folder}\0{name}".encode()
        )
        if os.path.realpath(os.path.join(*named.split(b"\0"))) == wanted:
            files.add(file)
    found = re.findall(r'DISubprogram\(name: "(\w+)",[^\n]*? file: (!\d+), line: (\d+),', module)
    return [(name, int(line)) for name, file, line in found if file in files]


def _unit(path: Path, names: Sequence[str]) -> str:
    """A translation unit that makes clang emit what it would leave out: `static` and `inline` functions not called."""
    lines = (
        f"extern __typeof__({name}) {name}; __attribute__((used)) static void *t2l_keep_{index} = (void *){name};"
        for index, name in enumerate(names)
    )
    return "\n".join([f'#include "{path.resolve()}"', f'#line 1 "{_KEPT}"', *lines, ""])


def _canonical(program: Program, part: str, names: Sequence[str]) -> Compiled:
    """The canonical IR, with the entry point visible whatever its linkage was, and the parameters' LLVM types."""
    name = program.name
    if len(part) > MAX_CHARACTERS:
        return Compiled(program, None, "code too long")
    try:
        ir = canonicalize(re.sub(rf"{_LINKAGE}(?=[^\n]* @{name}\()", "define ", part, flags=re.MULTILINE))
        screen(ir)
        signature = parse_signature(signature_of(ir, name))
    except IRError as err:
        return Compiled(program, None, f"IR refused: {err.status}")
    except ValueError:  # a section, a calling convention and the like
        return Compiled(program, None, "unsupported attributes")
    if len(names) != len(signature.parameters) or not all(map(is_scalar, signature.parameters)):
        return Compiled(program, None, "unsupported argument types")  # a struct by value, a vector, `...`
    if signature.returns != "void" and not is_scalar(signature.returns):
        return Compiled(program, None, "unsupported return type")
    parameters = tuple(Parameter(*both) for both in zip(names, signature.parameters, strict=True))
    return Compiled(replace(program, parameters=parameters), ir)
