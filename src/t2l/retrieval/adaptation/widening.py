"""Compute with `i64` what a program computes with `i32` from an array: the sum of an `int` array as a `long`.

The elements keep their type; each is widened as it is read. That is what the C source with an `int64_t` for the sum
would have given.
"""

import re

from t2l.llvm.signature import Signature
from t2l.retrieval.adaptation.records import Version

_COST = 0.1
_ALLOWED = {
    "phi", "add", "sub", "mul", "sdiv", "srem", "icmp", "select", "br", "ret", "load", "getelementptr", "sext", "call",
}  # fmt: skip
_REFUSED = re.compile(
    r"(?<![\w.%@])(?:i8|i16|float|double)\b|sext (?!i32 %\d+ to i64)|@llvm\.(?!(?:smax|smin|abs)\.)"
    r"|mul i32 %\d+, -?(?:1[1-9]|[2-9]\d|\d{3,})\b"  # a hash wraps around
    r"|^declare (?!i\d+ @llvm\.)|phi i64|(?<![\w.%])(?:add|sub|mul) i64|load (?!i32)|^@|(?<!\w)switch",
    re.MULTILINE,
)
_OPERATION = re.compile(r"^  (?:%\d+ = )?([a-z]+)", re.MULTILINE)
_LOAD = re.compile(r"^  (%(\d+)) = (load i32, .*)$")
_INDEX = re.compile(r"^(  %\d+ = getelementptr (?:\w+ )*i32, ptr %\d+, )i32 ")
_EXTENDED = re.compile(r"^(  %\d+ = )sext i32 (%\d+) to i64$")
_I32 = re.compile(r"(?<![\w.%@])i32\b|(?<=\.)i32(?=\()")


def widen_sums(version: Version) -> Version | None:
    """Return the program with `i64` for its integers, but not for the elements of its arrays.

    `None` if it does not read an array of `i32`, or does anything that may depend on the width.
    """
    ir, known = version.ir, version.signature
    if "load i32" not in ir or ir.count("\ndefine ") + ir.startswith("define ") != 1:
        return None
    if _REFUSED.search(ir) or not set(_OPERATION.findall(ir)) <= _ALLOWED:
        return None
    types = ["i64" if type_ == "i32" else type_ for type_ in (known.returns, *known.parameters)]
    signature = Signature(known.name, types[0], tuple(types[1:]))
    text = "\n".join(map(_widen, ir.split("\n")))
    return version.changed(text, signature, version.lengths, _COST, "computed with i64 instead of i32")


def _widen(line: str) -> str:
    if match := _LOAD.match(line):
        return f"  %wide.{match[2]} = {match[3]}\n  {match[1]} = sext i32 %wide.{match[2]} to i64"
    if match := _EXTENDED.match(line):
        return f"{match[1]}add i64 {match[2]}, 0"
    if " = getelementptr " in line:
        return _INDEX.sub(r"\1i64 ", line)
    return _I32.sub("i64", line)
