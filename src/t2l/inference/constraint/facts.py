"""What is known of the module that is being written: types, variables, functions, the blocks of the present one."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from t2l.inference.constraint.blocks import MAX_TARGETS, Blocks
from t2l.inference.constraint.intrinsics import intrinsic_signature
from t2l.inference.constraint.lexemes import elements_of
from t2l.llvm import Signature

PLACEHOLDER = "_"  # the entry point's name in a model's text (t2l.data.serialization)
MORE_CASES = "more cases of bits: "  # a guard: the number of bits follows
_NONE: Mapping[str, Any] = MappingProxyType({})
_NO_BLOCKS = Blocks.of_function(())
_TYPE_NUMBER = re.compile(r"%T(\d+)")
_INTERNAL = re.compile(r"\.f\d+")  # functions that must be defined in the module


class FunctionType(NamedTuple):
    """The type of a function; `!` after a parameter marks an intrinsic's argument that must be a constant."""

    returns: str
    parameters: tuple[str, ...]
    variadic: bool = False

    def declaration(self, name: str) -> str:
        """Return the line that declares a function of this type."""
        parameters = [parameter.partition("!")[0] for parameter in self.parameters] + ["..."] * self.variadic
        return f"declare {self.returns} @{name}({', '.join(parameters)})"

    def definition(self, name: str) -> str:
        """Return the first line of the definition of a function of this type."""
        parameters = ", ".join(f"{type_} %{index}" for index, type_ in enumerate(self.parameters))
        linkage = "internal " if _INTERNAL.fullmatch(name) else ""
        return f"define {linkage}{self.returns} @{name}({parameters}) {{"


class Entities(NamedTuple):
    """What may come next outside functions: whole lines, and which free ones."""

    definitions: tuple[tuple[str, FunctionType], ...] = ()
    declaration: str = ""
    free_definitions: tuple[str, ...] = ()  # functions that are used, but not with a known type
    types: bool = False
    variables: bool = False
    entry_point: bool = False


class Facts(NamedTuple):
    """An immutable record of the module so far; every method that changes something returns another record.

    Args:
        signature (`Signature`, *optional*): the requested type; then `{` stands for the entry point's first line.
        entry_point (`str`): the name that the entry point gets; no other function or variable may have it.
        types (`tuple[str, ...]`): the bodies of `%T0`, `%T1`, ….
        variables (`tuple[str, ...]`): the names of the global variables, without `@`.
        functions (`Mapping[str, FunctionType | None]`): the functions that were mentioned or defined; `None` for an
            unknown type.
        mentions (`Mapping[str, tuple[str, ...]]`): for each function that is defined, and each variable (with `@`),
            the functions and variables that it mentions.
        declared (`tuple[str, ...]`): the functions that were declared.
        has_entry_point (`bool`): whether the entry point was defined.
        function (`str`): the present function or variable.
        blocks (`Blocks`): its blocks.
        pending (`tuple[int, str] | None`): the value that the present statement defines.
        value (`int`, *optional*): the value of the present phi entry.
        cases (`frozenset[str]`): the cases of the present `switch` so far.
        answers (`dict`): the answers that leaves of the grammar got.
    """

    signature: Signature | None = None
    entry_point: str = ""
    types: tuple[str, ...] = ()
    variables: tuple[str, ...] = ()
    functions: Mapping[str, FunctionType | None] = _NONE
    mentions: Mapping[str, tuple[str, ...]] = _NONE
    declared: tuple[str, ...] = ()
    has_entry_point: bool = False
    function: str = ""
    blocks: Blocks = _NO_BLOCKS
    pending: tuple[int, str] | None = None
    value: int | None = None
    cases: frozenset[str] = frozenset()
    answers: dict[Callable[["Facts"], Any], Any] | None = None

    @classmethod
    def of_request(cls, signature: Signature | None, entry_point: str) -> "Facts":
        """Return what is known before the first character."""
        if signature is None:
            return cls(entry_point=entry_point, answers={})
        entry = FunctionType(signature.returns, signature.parameters)
        return cls(signature=signature, entry_point=signature.name, functions={PLACEHOLDER: entry}, answers={})

    # Questions: the answers are hashable, so that masks can be cached by them

    def ask(self, question: tuple[Any, ...]) -> Any:
        """Answer one of the questions below, given as its name and arguments."""
        name, *arguments = question
        return getattr(self, name)(*arguments)

    def answer(self, question: Callable[["Facts"], Any]) -> Any:
        """Answer a question of a leaf; the answer is kept."""
        assert self.answers is not None
        if question not in self.answers:
            self.answers[question] = question(self)
        return self.answers[question]

    def num_types(self) -> int:
        return len(self.types)

    def members(self, type_: str) -> tuple[str, ...]:
        """The types of the members of a struct or array."""
        return elements_of(type_, lambda name: self.types[int(name[2:])])

    def callee(self, name: str) -> FunctionType | None:
        """The type of a function, `None` if it is unknown; with an empty result type if it cannot be called."""
        if name.startswith("llvm."):
            signature = intrinsic_signature(name)
            return FunctionType(*signature) if signature else FunctionType("", ())
        if name in self.variables or name == self.entry_point:
            return FunctionType("", ())
        return self.functions.get(name)

    def right_side(self) -> tuple[str | None, bool]:
        """The type that the present statement must have, and whether it may be a phi."""
        blocks = self.blocks
        number = blocks.number - 1
        expected = blocks.owed.get(number)
        phis = blocks.phis.get(blocks.label, ())
        begins = number == blocks.label + 1 + len(phis)
        return expected, begins and blocks.label in blocks.predecessors

    def global_names(self) -> tuple[str, ...]:
        """The variables and functions whose address can be an operand."""
        functions = (name for name in self.functions if not name.startswith("llvm."))
        return tuple(dict.fromkeys((*self.variables, *functions, PLACEHOLDER)))

    def may_add_type(self, body: str) -> bool:
        """Whether a struct type can have this body: it must not contain itself."""
        bodies = (*self.types, body)
        seen: set[int] = set()
        pending = [len(self.types)]
        while pending:
            number = pending.pop()
            inner = [int(found) for found in _TYPE_NUMBER.findall(bodies[number])] if number < len(bodies) else []
            if len(self.types) in inner:
                return False
            pending += [other for other in inner if other not in seen]
            seen.update(inner)
        return True

    def taken_names(self) -> tuple[str, ...]:
        """The names that a function can no longer have."""
        reserved = (PLACEHOLDER,) if self.signature else ()
        return (*self.variables, *self.mentions, *reserved, self.entry_point)

    def taken_variables(self) -> tuple[str, ...]:
        """The names that a variable can no longer have."""
        return (*self.taken_names(), PLACEHOLDER)

    def entry_type(self) -> FunctionType | None:
        """The requested type of the entry point."""
        return self.functions[PLACEHOLDER]

    def entities(self) -> Entities:
        """What may come next outside functions."""
        if self.declared:
            return Entities(declaration=self._next_declaration())
        if any(int(number) >= len(self.types) for number in _TYPE_NUMBER.findall(" ".join(self.types))):
            return Entities(types=True)
        if not self._first_function():
            return Entities(
                types=not self.variables,
                variables=True,
                entry_point=self.signature is not None,
                free_definitions=("",),
            )
        required, optional = self._undefined()
        known = tuple((name, type_) for name in (*optional, *required) if (type_ := self.functions[name]))
        unknown = tuple(name for name in required if self.functions[name] is None)
        return Entities(
            definitions=known,
            free_definitions=unknown if self.has_entry_point else (*unknown, ""),
            declaration="" if required or not self.has_entry_point else self._next_declaration(),
            entry_point=self.signature is not None and not self.has_entry_point,
        )

    def may_end(self) -> bool:
        """Whether the module is complete."""
        return self.has_entry_point and not self._undefined()[0] and not self._next_declaration()

    def may_go_on(self) -> bool:
        """Whether something may follow a complete module."""
        return bool(self._undefined()[1])

    def _undefined(self) -> tuple[list[str], list[str]]:
        """The function that must be defined next, and those that may be, in the order of the canonical layout."""
        optional: list[str] = []
        seen: set[str] = set()
        variables = [name for name in self.mentions if name.startswith("@")]
        pending = [*variables, *self._first_function()]
        while pending:
            name = pending.pop()
            if name in seen:
                continue
            seen.add(name)
            if name in self.mentions:
                pending.extend(reversed(self.mentions[name]))
            elif _INTERNAL.fullmatch(name):
                return [name], optional
            elif not name.startswith(("llvm.", "@")) and name != PLACEHOLDER:
                optional.append(name)
        return [], optional

    def _first_function(self) -> list[str]:
        return [name for name in self.mentions if not name.startswith("@")][:1]

    def _next_declaration(self) -> str:
        missing = self.functions.keys() - self.mentions.keys() - set(self.declared) - {PLACEHOLDER}
        lines = [type_.declaration(name) for name in missing if (type_ := self.functions[name])]
        return min(lines, default="")

    def guard(self, name: str) -> bool:
        """Whether an alternative of the grammar may be taken here."""
        blocks = self.blocks
        if name == "define_value":
            return not blocks.reserved >> blocks.number & 1
        if name in _SLOTS:
            return blocks.may_end(_SLOTS[name])
        if name == "more_incoming":
            return blocks.may_list_more()
        if name == "end_phi":
            return blocks.may_end_phi()
        if name == "end_switch":
            return blocks.may_end_switch()
        if name.startswith(MORE_CASES):
            return len(self.cases) < 1 << int(name.removeprefix(MORE_CASES))
        if name == "more_entities":
            return any(self.entities())
        if name == "next_block":
            return blocks.targets >> blocks.number & 1 == 1
        assert name == "end_function"
        return not blocks.targets and not blocks.expected and not blocks.owed

    # Changes

    def change(self, **fields: Any) -> "Facts":
        """Return other facts, which must be asked anew."""
        return self._replace(answers={}, **fields)

    def add_type(self, body: str) -> "Facts":
        return self.change(types=(*self.types, body))

    def add_variable(self, name: str) -> "Facts":
        variable = f"@{name}"
        mentions = {**self.mentions, variable: ()}
        return self.change(variables=(*self.variables, name), mentions=mentions, function=variable)

    def mention(self, name: str, type_: FunctionType | None = None) -> "Facts":
        """Remember that the present function or variable uses a function, or a variable (with `@`)."""
        functions = self.functions
        if not name.startswith("@") and not functions.get(name):
            functions = {**functions, name: type_}
        mentions = (*self.mentions[self.function], name)
        return self.change(functions=functions, mentions={**self.mentions, self.function: mentions})

    def begin_function(self, name: str, type_: FunctionType) -> "Facts":
        return self.change(
            functions={**self.functions, name: type_},
            mentions={**self.mentions, name: ()},
            has_entry_point=self.has_entry_point or name == PLACEHOLDER,
            function=name,
            blocks=Blocks.of_function(type_.parameters),
            pending=None,
        )

    def declare(self, line: str) -> "Facts":
        name = next(name for name, type_ in self.functions.items() if type_ and type_.declaration(name) == line)
        return self.change(declared=(*self.declared, name))

    def with_blocks(self, blocks: Blocks) -> "Facts":
        return self.change(blocks=blocks)

    def begin_value(self) -> "Facts":
        """Give the present statement's value its number."""
        return self.change(blocks=self.blocks._replace(number=self.blocks.number + 1))

    def give_type(self, type_: str) -> "Facts":
        """Set the type of the present statement's value; it becomes available with the next statement."""
        number = self.blocks.number - 1
        owed = {other: expected for other, expected in self.blocks.owed.items() if other != number}
        return self.change(pending=(number, type_), blocks=self.blocks._replace(owed=owed))

    def end_statement(self) -> "Facts":
        """Make the value of the last statement available."""
        if self.pending is None:
            return self
        return self.change(blocks=self.blocks.define(*self.pending), pending=None)


_SLOTS = {"return": 0, "branch": 1, "conditional_branch": 2, "switch": MAX_TARGETS}
