"""The draft of a program: the result of a shape."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from t2l.data.composer.numbers import NumberType
from t2l.data.composer.templates import Item, Wording, Words, templates_of
from t2l.data.composer.tree import Node
from t2l.data.programs import Parameter


@dataclass(frozen=True)
class Argument:
    """A parameter of the entry point: its declaration in C, and the range of its test values.

    Args:
        name (`str`): its name.
        type (`NumberType`): its type, or for a pointer the type of the elements.
        length (`str` or `int`, *optional*): for a pointer, the number of elements, or the name of the parameter that
            holds it.
        writable (`bool`, *optional*, defaults to `False`): whether the function writes through the pointer.
        text (`bool`, *optional*, defaults to `False`): whether it is a C string.
        low, high (`int`, *optional*): smallest and largest test value.
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
        """Return the parameter as a `Program` stores it."""
        low, high = self.low, self.high
        if low is None and self.type.is_float:
            low, high = -100, 100  # small, so that products stay finite
        if self.is_pointer:
            element = "i8" if self.text else self.type.llvm
            return Parameter(self.name, "ptr", low, high, element=element, length=self.length)
        return Parameter(self.name, self.type.llvm, low, high)


@dataclass
class Draft:
    """The C of a program, and the values for the templates of its English.

    Args:
        group (`str`): name of the group of templates: the shape, or the shape and a variant (`"find.index"`).
        body (`str`): C text between the braces of the entry point.
        returns (`NumberType`, *optional*): type of the result; `None` for a function that returns nothing.
        phrases (`dict[str, Node]`): expressions and conditions, by their names in the templates.
        words (`dict[str, str | int]`, *optional*): names of variables, numbers and other words, by their names in the
            templates; a word may be a template itself.
        lists (`dict[str, list]`, *optional*): items of each list in the templates (`[[list: ...]]`); each item has
            phrases and words of its own.
        before (`str`, *optional*): C text of static functions above the entry point.
        says_type (`bool`, *optional*, defaults to `False`): whether every template says in which type the arithmetic
            is done.
        parts_first (`bool`, *optional*, defaults to `False`): whether the phrases mention only arguments, and nothing
            that a loop defines. Then parts of them may be explained before the request ("Let p be a plus b. ...").
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
        """Return the `Wording` that fills this draft's templates."""
        words: dict[str, str | int] = {}
        fields: dict[str, str | int | Node] = {**templates_of(self.group).fields}
        for name, word in self.words.items():
            (fields if isinstance(word, str) and "{" in word else words)[name] = word
        return Wording(words, fields | self.phrases, self.lists)
