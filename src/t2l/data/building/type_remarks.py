"""What a request says of types, or leaves to the signature or a prototype."""

import re

from t2l.data.catalogue.conventions import strip_destination
from t2l.data.catalogue.type_words import strip_added_types
from t2l.llvm import parse_signature

_CHARACTER = re.compile(r"\b(?:char|character|letter|digit|symbol)s?\b", re.I)  # what an i8 is there
_HELD = re.compile(  # what is behind a pointer
    r"\b(?:ints?|integers?|floats?|doubles?|bytes?|bools?|booleans?|chars?|characters?|letters?|text|strings?|words?|"
    r"sentence|name|line|vowels?|consonants?|palindromes?|anagrams?|passwords?|u?int\d+_t)\b",
    re.I,
)
_UNSAID = ("i32", "i1", "ptr", "void")  # what people mean when they name no type
_TYPE_WORDS = {
    "i8": "8-bit integer",
    "i32": "int",
    "i16": "16-bit integer",
    "i64": "64-bit integer",
    "float": "float",
    "double": "double",
}
_C_TYPES = {"i8": r"\bu?int8_t", "i16": r"\bu?int16_t|\bshort\b", "i64": r"\bu?int64_t|\blong\b"}
_NARROW = re.compile(r"\b(?:16-bit|8-bit|u?int(?:8|16)_t|shorts?|bytes?|i16|i8)\b", re.I)
_COUNTED = re.compile(r"\b(?:how many|number of|count|index|position|length)", re.I)
_MEASURE = (
    r"(?:(?:kilo|centi|milli)?(?:met(?:er|re)|gram|lit(?:er|re))s|km|cm|mm|ml|kg|miles|feet|inches|yards|pounds|ounces|"
    r"gallons|tons|calories|hours|minutes|(?:milli)?seconds|degrees)"
)
_WHOLE = re.compile(
    rf"\b(?:ints?|integers?|int32_t|whole|(?:how many|number of)(?! {_MEASURE}\b)|count(?:s|ed|ing)?|index|"
    r"percent(?:age)?)\b",
    re.I,
)


def say_types(prompt: str, signature: str) -> str | None:
    """Return a prompt that needs no signature, because it says the type of its numbers; `None` if it cannot.

    A type that only the result has stands at the end ("as a double"); that of parameters in a sentence of its own
    ("Use doubles."), or behind a bare phrase. With several types it would not be clear whose it is, a flag beside the
    numbers included, and what an array holds must be said already.
    """
    parsed = parse_signature(signature)
    if parsed.returns == "void" or ("ptr" in parsed.parameters and not _HELD.search(prompt)):
        return None
    given = {llvm_type for llvm_type in parsed.parameters if llvm_type not in ("ptr", "i1")}
    if _CHARACTER.search(prompt):
        given -= {"i8"}
    said = {llvm_type for llvm_type in (parsed.returns, *given) if llvm_type not in _UNSAID}
    if not said and "ptr" not in parsed.parameters and "i32" in given and not _WHOLE.search(prompt):
        said = {"i32"}  # a "number" could be a double
    of_elements = "ptr" in parsed.parameters and parsed.returns == "i32" and not _COUNTED.search(prompt)
    if not said and of_elements and _NARROW.search(prompt):
        return None  # the largest of some bytes may be a byte
    if len(said) != 1:
        return None if said else prompt
    [llvm_type] = said
    word = _TYPE_WORDS[llvm_type]
    known = re.search(
        rf"\b(?:{word}|{word.replace('integer', 'int')})s?\b|{_C_TYPES.get(llvm_type, 'int32_t')}", prompt
    )
    whole = {"i8", "i16", "i32", "i64"}
    other_result = llvm_type in given & whole and parsed.returns in whole - {llvm_type}
    if not known and (len(given) > 1 or other_result):
        return None
    body, end = (prompt[:-1], prompt[-1]) if prompt[-1] in ".?!" else (prompt, "")
    if parsed.returns == "i32" and llvm_type in ("float", "double") and not _WHOLE.search(prompt):
        if not (known or end):
            return None  # "…, as an integer (float)"
        body += ", as an integer"
    if known:
        return body + end
    if llvm_type not in given:
        one = f"{'an' if word[0] in '8i' else 'a'} {word}"
        return f"{body}{end or '.'} The result is {one}." if ";" in body else f"{body}, as {one}{end}"
    if "i1" in parsed.parameters and not re.search(r"\bbool", prompt, re.I):
        return None
    if end:
        return f"{body}{end} Use {word}s."
    return f"{body} ({word}{'s' * (parsed.parameters.count(llvm_type) > 1)})"


def strip_remarks(prompt: str) -> str:
    """Return a request without the remarks at its end that say types, or where the result goes."""
    return strip_added_types(strip_destination(prompt))


def hides_elements(prompt: str, signature: str) -> bool:
    """Say whether a reader cannot tell what is in an array: no words say it, nor does the result.

    A `double` may be the average of integers.
    """
    parsed = parse_signature(signature)
    return parsed.returns in ("void", "double", "float") and "ptr" in parsed.parameters and not _HELD.search(prompt)
