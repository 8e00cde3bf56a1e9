"""Compute with wider integers: the same program with `i64` for `i32` throughout.

A wrapper that cuts `i64` arguments to `i32` is wrong for large values, and one that widens the result is wrong if the
computation overflowed. Where the text allows it, the program itself is changed. That is what its C source with
`int64_t` for `int32_t` would have given. It is not done for programs that may depend on the width of their integers.
"""

import re

from t2l.llvm.signature import Signature
from t2l.retrieval.adaptation.records import Version

_COST = 0.1
_NARROW = re.compile(r"(?<![\w.%@])i(?:8|16|32)\b")
_TYPES = re.compile(r"(?<![\w.%@])(?:i\d+|float|double|ptr|half|fp128)\b|[{<]|\bx i\d")
# Width matters to these: bits that are shifted out or counted, overflow, conversions, memory, tables of other types.
_REFUSED = re.compile(
    r"\b(?:lshr|ashr|trunc|sext|zext i(?:8|16|32)|udiv|urem|alloca|load|store|getelementptr|bitcast|constant|global)\b"
    r"|@llvm\.(?!(?:smax|smin|umax|umin|abs)\.)|^declare (?!i\d+ @llvm\.)",
    re.MULTILINE,
)
_NUMBER = re.compile(r"(?<![\w.%@])-?\d+(?![\w.:])")
_WIDTHS = {15, 16, 31, 32, 63, 64}
_LARGEST = 1_000_000_000  # moduli such as 10**9 + 7 are larger than the rest; masks and hashes are larger still


def retype(version: Version, width: str) -> Version | None:
    """Return the program with `width` instead of its one, narrower type of integers; `None` if that is not safe.

    Args:
        version (`Version`): the program.
        width (`str`): the wider type, such as `"i64"`.
    """
    types = set(_TYPES.findall(re.sub(r" \{$", "", version.ir, flags=re.MULTILINE))) - {"i1"}
    if len(types) != 1 or _REFUSED.search(version.ir):
        return None
    (narrow,) = types
    if not _NARROW.fullmatch(narrow) or int(narrow[1:]) >= int(width[1:]):
        return None
    numbers = [int(number) for number in _NUMBER.findall(version.ir)]
    if any(abs(number) in _WIDTHS or abs(number) > _LARGEST + 7 for number in numbers):
        return None
    ir = re.sub(rf"(?<![\w.%@]){narrow}\b|(?<=\.){narrow}(?=\()", width, version.ir)
    known = version.signature
    types_of = [width if type_ == narrow else type_ for type_ in (known.returns, *known.parameters)]
    signature = Signature(known.name, types_of[0], tuple(types_of[1:]))
    return version.changed(ir, signature, version.lengths, _COST, f"computed with {width} instead of {narrow}")
