"""The draft of a program: what a shape makes of a sketch."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from t2l.data.composer.numbers import NumberType
from t2l.data.composer.templates import Item, Wording, Words, templates_of
from t2l.data.composer.tree import Node
from t2l.data.programs import Parameter


@dataclass(frozen=True)
class Argument:
    """A parameter of the entry point: how C declares it, and what tests may pass.

    Args:
        name (`str`): its name.
        type (`NumberType`): its type, or for a pointer the type of the elements.
        length (`str` or `int`, *optional*): for a pointer, the parameter that holds the number of elements, or the
            number itself.
        writable (`bool`, *optional*): the function writes through the pointer.
        text (`bool`, *optional*): a C string.
        low, high (`int`, *optional*): the range of test values.
    """

    name: str
    type: NumberType
    length: str | int | None = None
    writable: bool = False
    text: bool = False
    low: int | None = None
    high: int | None = None

    @property
    def is_pointer(self) -> bool:
        return self.text or self.length is not None

    def declare(self) -> str:
        """Return the declaration in C."""
        c = "char" if self.text else self.type.c
        return f"{'' if self.writable else 'const '}{c} *{self.name}" if self.is_pointer else f"{c} {self.name}"

    def parameter(self) -> Parameter:
        """Return the parameter as a [`Program`] has it."""
        low, high = self.low, self.high
        if low is None and self.type.is_float:
            low, high = -100, 100  # so that products stay finite
        if self.is_pointer:
            element = "i8" if self.text else self.type.llvm
            return Parameter(self.name, "ptr", low, high, element=element, length=self.length)
        return Parameter(self.name, self.type.llvm, low, high)


@dataclass
class Draft:
    """What a shape makes: C, and what the templates of its English need.

    Args:
        group (`str`): the group of templates: the shape, or the shape and a variant of it (`"find.index"`).
        body (`str`): the C between the braces of the entry point.
        returns (`NumberType`, *optional*): the type of the result; `None` for a function that returns nothing.
        phrases (`dict[str, Node]`): expressions and conditions, by the names that the templates use.
        words (`dict[str, str | int]`, *optional*): variables' names, numbers and words that the templates mention;
            a word may be a template itself.
        lists (`dict[str, list]`, *optional*): for each list that a template repeats a piece for, its items; each
            item has phrases and words of its own.
        before (`str`, *optional*): C of static functions above the entry point.
        says_type (`bool`, *optional*): every template says in what type the arithmetic is done.
        parts_first (`bool`, *optional*): the phrases mention arguments only, nothing that a loop defines. So parts of
            them may be explained before the request ("Let p be a plus b. ...").
    """

    group: str
    body: str
    returns: NumberType | None
    phrases: dict[str, Node]
    words: Words = field(default_factory=dict)
    lists: Mapping[str, Sequence[Item]] = field(default_factory=dict)
    before: str = ""
    says_type: bool = False
    parts_first: bool = False

    def wording(self) -> Wording:
        """Return what fills this draft's templates."""
        words: dict[str, str | int] = {}
        fields: dict[str, str | int | Node] = {**templates_of(self.group).fields}
        for name, word in self.words.items():
            (fields if isinstance(word, str) and "{" in word else words)[name] = word
        return Wording(words, fields | self.phrases, self.lists)
