"""The form in which requests and wordings are compared.

Numbers are masked, because variants of a program differ in them and would otherwise each need a wording of their own;
`find_numbers` compares them apart. The first letters of an alphabet that name parameters are written in one way. What
every request begins with ("Write a function to …") is left out.
"""

import re
from collections.abc import Sequence

NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?(?![\w])")
_RANGE = re.compile(r"(?<=\d)\.\.+(?=-?\d)")
_MASK = "#"
# What `t2l.data.catalogue` adds to the wordings of programs for other types.
_ENDING = re.compile(
    r"(?: \((?:(?:unsigned )?\d+-bit integer|double|float|boolean|character|integer|int)s\)| \(\*[^()]+\)|"
    r" \(\w+ holds [^()]+\))*(?:, unsigned| \(unsigned\))?(?=[.?!]?$)"
    r"|(?<=[.?!])(?: The elements are [\w -]+\.| The (?:values are|buffer holds) [\w -]+\.|"
    r" All numbers are unsigned\.)+$"
    r"|\bunsigned (?=[#\d]+-bit )"
)
_TOKEN = re.compile(r"[a-z0-9#]+")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_ALPHABETS = ("abcd", "xyzw", "pqrs", "uvwt")
_SHORT = {
    short: full
    for full, shorts in {
        "average": "avg", "number": "num", "numbers": "nums", "array": "arr", "string": "str", "character": "char",
        "characters": "chars", "index": "idx", "integer": "int", "integers": "ints", "absolute": "abs",
        "calculate": "calc", "frequency": "freq", "length": "len", "difference": "diff", "percent": "perc pct",
        "temperature": "temp", "square root": "sqrt", "power": "pow", "fibonacci": "fib",
        "kilometers": "km kilometres", "centimeters": "cm centimetres", "millimeters": "mm", "meters": "metres",
        "kilograms": "kg kilos", "pounds": "lb lbs", "ounces": "oz", "feet": "ft", "liters": "litres",
        "milliliters": "ml", "miles per hour": "mph", "kilometers per hour": "kmh kph km/h",
        "meters per second": "m/s", "minutes per kilometer": "min/km", "seconds": "sec secs", "minutes": "mins",
        "hours": "hr hrs", "milliseconds": "msec", "kilowatt hours": "kwh", "celsius": "°c", "fahrenheit": "°f",
        "lower case": "lowercase lower-case", "upper case": "uppercase upper-case", "white space": "whitespace",
        "color": "colour", "neighbor": "neighbour", "gray": "grey",
    }.items()
    for short in shorts.split()
}  # fmt: skip
_SHORT_WORD = re.compile(rf"(?<![\w/])(?:{'|'.join(map(re.escape, _SHORT))})(?![\w/])", re.IGNORECASE)
_OPENING = re.compile(
    r"(?:(?:please|pls|plz|kindly)\s+)?(?:(?:can|could|would) (?:you|u|someone)\s+)?(?:(?:please|pls|plz)\s+)?"
    r"(?:i (?:need|want|would like|am looking for)|we need|looking for|"
    r"(?:write|create|define|implement|give|make|code|develop|show)(?: me| us)?|"
    r"how (?:do|can|to|would)(?: i| you| we)? write)\s+"
    r"(?:(?:a|an|some|the|me)\s+)?(?:(?:simple|short|small|python|c|java|llvm|ir)\s+)*"
    r"(?:function|func|fn|routine|method|program|script|code|snippet)\s+"
    r"(?:in \w+\s+)?(?:(?:to|that|which|for|will|can)\s+)*",
    re.IGNORECASE,
)


def mask_numbers(text: str) -> str:
    """Return a text with `#` for every number.

    ```python
    >>> mask_numbers("Is n divisible by 7, or by 2.5?")
    'Is n divisible by #, or by #?'

    ```
    """
    return NUMBER.sub(_MASK, _RANGE.sub(" to ", text))


def find_numbers(text: str) -> tuple[str, ...]:
    """Return the numbers of a text, in order; digits inside words such as `i32` are none."""
    return tuple(NUMBER.findall(_RANGE.sub(" to ", text)))


def put_numbers(text: str, numbers: Sequence[str]) -> str:
    """Return a text with other numbers, one after the other.

    ```python
    >>> put_numbers("Is n divisible by 7, or by 2.5?", ["3", "5"])
    'Is n divisible by 3, or by 5?'

    ```
    """
    left = iter(numbers)
    return NUMBER.sub(lambda match: next(left, match[0]), _RANGE.sub(" to ", text))


def split_name(name: str) -> str:
    """Return the words of a function's name.

    ```python
    >>> split_name("differ_At_OneBit")
    'differ at one bit'

    ```
    """
    return " ".join(re.split(r"[\W_]+", _HUMP.sub(" ", name))).strip().lower()


def strip_opening(text: str) -> str:
    """Return a request without its opening.

    ```python
    >>> strip_opening("Write a function to find the largest element.")
    'find the largest element.'

    ```
    """
    rest = _OPENING.sub("", text, count=1) if _OPENING.match(text) else text
    return rest or text


def strip_types(text: str) -> str:
    """Return a wording without the types that end it; types are compared apart.

    ```python
    >>> strip_types("Is a sorted (64-bit integers)?"), strip_types("Halve x. All numbers are unsigned.")
    ('Is a sorted?', 'Halve x.')

    ```
    """
    return _ENDING.sub("", text)


def name_parameters(text: str, names: Sequence[str]) -> str:
    """Return a wording with `a`, `b`, … for parameters that are named by the first letters of another alphabet."""
    letters = "".join(names)
    if not letters or len(letters) != len(names):
        return text
    if not any(alphabet.startswith(letters) for alphabet in _ALPHABETS[1:]):
        return text
    replaced = dict(zip(letters, _ALPHABETS[0], strict=False))
    return re.sub(r"(?<![\w'])[a-z](?![\w'])", lambda match: replaced.get(match[0], match[0]), text)


def spell_out(text: str) -> str:
    """Return a text without common abbreviations, and in one spelling.

    ```python
    >>> spell_out("avg speed in km/h")
    'average speed in kilometers per hour'

    ```
    """
    return _SHORT_WORD.sub(lambda match: _SHORT[match[0].lower()], text)


def normalize(text: str, names: Sequence[str] = ()) -> str:
    """Return the form in which a request or a wording is compared.

    Args:
        text (`str`): the text.
        names (`Sequence[str]`, *optional*): names of the program's parameters, in order.
    """
    return spell_out(mask_numbers(name_parameters(strip_types(strip_opening(text)), names)))


def tokenize(text: str) -> list[str]:
    """Return the tokens for sparse likeness: words and pairs of words; single letters are left out.

    ```python
    >>> tokenize("Add # to x, twice")
    ['add', '#', 'to', 'twice', 'add #', '# to', 'to twice']

    ```
    """
    words = [word for word in _TOKEN.findall(text.lower()) if len(word) > 1 or word == _MASK]
    return words + [f"{first} {second}" for first, second in zip(words, words[1:], strict=False)]
