"""The control-flow graph of the function that is being written, as far as it is known.

Sets of values and blocks are integers, a bit for a number: values and blocks share their numbers. In canonical IR a
block comes after the blocks that dominate it, and every block but the first has a predecessor before it.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from t2l.inference.constraint.lexemes import MAX_NUMBER

ANY_NUMBER = (1 << MAX_NUMBER) - 1
MAX_TARGETS = 99  # more than a `switch` of an answer has
Values = Mapping[str, int]  # the values of each type
_NONE: Mapping[int, Any] = MappingProxyType({})


class Incoming(NamedTuple):
    """One entry of a phi: a value (`None` for a constant) and the block that it comes from."""

    value: int | None
    label: int


class Phi(NamedTuple):
    """A phi: its type, and its entries."""

    type: str
    incoming: tuple[Incoming, ...]


class Blocks(NamedTuple):
    """The blocks of one function.

    Args:
        label (`int`): the number of the present block.
        number (`int`): the next free number.
        available (`Values`): the values that dominate the present statement.
        own (`dict[int, Values]`): the values that each block defines.
        at_end (`dict[int, Values]`): the values that dominate the end of each finished block.
        predecessors (`dict[int, tuple[int, ...]]`): the known edges into each block.
        dominators (`dict[int, int]`): for each block that has begun, the blocks that dominate it.
        phis (`dict[int, tuple[Phi, ...]]`): the phis of each block.
        targets (`int`): blocks that a branch names and that have not begun.
        expected (`int`): blocks that a phi names and that have not begun.
        owed (`dict[int, str]`): values that a phi names and that are not defined yet, with their types.
        uses (`frozenset[tuple[int, int]]`): pairs of blocks: one defines a value, the other one uses it.
        branches (`tuple[int, ...]`): the targets of the present terminator so far.
    """

    label: int
    number: int
    available: Values
    own: Mapping[int, Values]
    at_end: Mapping[int, Values] = _NONE
    predecessors: Mapping[int, tuple[int, ...]] = _NONE
    dominators: Mapping[int, int] = _NONE
    phis: Mapping[int, tuple[Phi, ...]] = _NONE
    targets: int = 0
    expected: int = 0
    owed: Mapping[int, str] = _NONE
    uses: frozenset[tuple[int, int]] = frozenset()
    branches: tuple[int, ...] = ()

    @classmethod
    def of_function(cls, parameters: Iterable[str]) -> "Blocks":
        """Return the blocks of a function whose body begins; its parameters and its first block have numbers."""
        values: dict[str, int] = {}
        count = 0
        for count, type_ in enumerate(parameters, start=1):
            values[type_] = values.get(type_, 0) | 1 << (count - 1)
        return cls(count, count + 1, values, {count: values}, dominators={count: 1 << count})

    # Values

    def define(self, number: int, type_: str) -> "Blocks":
        """Make a value available from here on."""
        own = _with(self.own[self.label], type_, number)
        return self._replace(available=_with(self.available, type_, number), own={**self.own, self.label: own})

    def use(self, number: int) -> "Blocks":
        """Remember that the present block uses a value of another block."""
        if any(values >> number & 1 for values in self.own[self.label].values()):
            return self
        home = next(label for label, own in self.own.items() if any(values >> number & 1 for values in own.values()))
        return self._replace(uses=self.uses | {(home, self.label)})

    @property
    def reserved(self) -> int:
        """The numbers that blocks will have."""
        return self.targets | self.expected

    def later_values(self, type_: str) -> int:
        """The numbers that a later value of this type may have, as a phi of a loop names it."""
        other = sum(1 << number for number, expected in self.owed.items() if expected != type_)
        return ANY_NUMBER >> self.number << self.number & ~self.reserved & ~other

    # Phis

    def fixed_incoming(self) -> tuple[list[int], bool]:
        """The blocks that the present phi must list first, in order, and whether it may list no others."""
        phis = self.phis[self.label]
        if len(phis) > 1:
            return [entry.label for entry in phis[0].incoming], True
        return sorted(self.predecessors[self.label]), False

    def incoming_values(self) -> int:
        """The numbers that the next entry of the present phi may have as its value."""
        phi = self.phis[self.label][-1]
        labels, _ = self.fixed_incoming()
        position = len(phi.incoming)
        if position < len(labels) and labels[position] < self.label:
            return self.at_end[labels[position]].get(phi.type, 0)
        own_number = 1 << (self.number - 1)  # a phi may name itself
        return self.available.get(phi.type, 0) | own_number | self.later_values(phi.type)

    def incoming_labels(self, value: int | None) -> int:
        """The blocks from which the next entry of the present phi may come."""
        phi = self.phis[self.label][-1]
        labels, _ = self.fixed_incoming()
        position = len(phi.incoming)
        if position < len(labels):
            return 1 << labels[position]
        owed = sum(1 << number for number in (*self.owed, value) if number is not None and number >= self.number)
        later = ANY_NUMBER >> self.number << self.number & ~owed
        last = phi.incoming[-1].label if phi.incoming else 0
        return (1 << self.label | later) & ANY_NUMBER >> last << last

    def may_list_more(self) -> bool:
        """Whether the present phi may have another entry."""
        labels, complete = self.fixed_incoming()
        return not complete or len(self.phis[self.label][-1].incoming) < len(labels)

    def may_end_phi(self) -> bool:
        """Whether the present phi has all entries that it must have."""
        return len(self.phis[self.label][-1].incoming) >= len(self.fixed_incoming()[0])

    def begin_phi(self, type_: str) -> "Blocks":
        phis = (*self.phis.get(self.label, ()), Phi(type_, ()))
        return self._replace(phis={**self.phis, self.label: phis})

    def add_incoming(self, value: int | None, label: int) -> "Blocks":
        *others, phi = self.phis[self.label]
        phi = Phi(phi.type, (*phi.incoming, Incoming(value, label)))
        owed = self.owed
        if value is not None and value >= self.number:
            owed = {**owed, value: phi.type}
        expected = self.expected | (1 << label if label >= self.number else 0)
        return self._replace(phis={**self.phis, self.label: (*others, phi)}, owed=owed, expected=expected)

    # Branches

    def required(self) -> list[int]:
        """The blocks to which the present terminator must still branch, because their phis name this block."""
        wanted: list[int] = []
        for label, phis in self.phis.items():
            count = sum(entry.label == self.label for entry in phis[0].incoming) if phis else 0
            wanted += [label] * (count - self.branches.count(label) - self.predecessors[label].count(self.label))
        return wanted

    def may_end(self, slots: int) -> bool:
        """Whether a terminator with `slots` targets may stand here."""
        if self.number in self.owed:
            return False
        required = self.required()
        if not all(self._may_branch_back(label) for label in required):
            return False  # a value that a phi names from here is missing
        return self._is_feasible(self.targets, required, slots)

    def _is_feasible(self, targets: int, required: list[int], slots: int) -> bool:
        """Whether the function can go on after a terminator that still has `slots` targets to name."""
        if len(required) > slots:
            return False
        if slots > len(required) or targets >> self.number & 1:
            return True  # a free target can be the next block
        return targets == 0 and not self.expected and not self.owed

    def branch_targets(self, slots: int) -> int:
        """The blocks that the present terminator may name next; `slots` is the number of targets after this one."""
        required = self.required()
        named = self._named()
        allowed = 0
        for label in self.own:
            rest = list(required)
            if label in rest:
                rest.remove(label)
            if self._is_feasible(named, rest, slots) and self._may_branch_back(label):
                allowed |= 1 << label
        if self._is_feasible(named | 1 << self.number, required, slots):
            allowed |= 1 << self.number
        owed = sum(1 << number for number in self.owed)
        later = ANY_NUMBER >> (self.number + 1) << (self.number + 1) & ~owed
        if self._is_feasible(named | 1 << (self.number + 1), required, slots):
            allowed |= later
        return allowed

    def may_end_switch(self) -> bool:
        """Whether the present terminator needs no further targets."""
        return self._is_feasible(self._named(), self.required(), 0)

    def _named(self) -> int:
        """The blocks that have not begun and that a branch names, with the present terminator's."""
        return self.targets | sum(1 << label for label in set(self.branches) if label >= self.number)

    def _may_branch_back(self, label: int) -> bool:
        """Whether the present block may branch to one that has begun."""
        if label not in self.predecessors:
            return False  # the first block
        for phi in self.phis.get(label, ()):
            entries = [entry for entry in phi.incoming if entry.label == self.label]
            if len(entries) <= self.branches.count(label):
                return False
            values = self.available.get(phi.type, 0)
            if any(entry.value is not None and not values >> entry.value & 1 for entry in entries):
                return False
        if self.dominators[self.label] >> label & 1:
            return True
        edges = {**self.predecessors, label: (*self.predecessors[label], self.label)}
        dominators = find_dominators(self.dominators, edges)
        return all(dominators[user] >> home & 1 for home, user in self.uses)

    def branch(self, label: int) -> "Blocks":
        return self._replace(branches=(*self.branches, label))

    def end_block(self) -> "Blocks":
        """Finish the present block with the targets of its terminator."""
        edges = dict(self.predecessors)
        targets = self.targets
        for label in self.branches:
            edges[label] = (*edges.get(label, ()), self.label)
            targets |= 1 << label if label >= self.number else 0
        dominators = self.dominators
        if any(label < self.number and not dominators[self.label] >> label & 1 for label in self.branches):
            dominators = find_dominators(dominators, edges)
        at_end = {**self.at_end, self.label: self.available}
        return self._replace(predecessors=edges, targets=targets, at_end=at_end, dominators=dominators, branches=())

    def begin_block(self) -> "Blocks":
        """Begin the block with the next number."""
        label = self.number
        common = ANY_NUMBER
        for before in self.predecessors[label]:
            common &= self.dominators[before]
        available: dict[str, int] = {}
        for other, own in self.own.items():
            if common >> other & 1:
                for type_, values in own.items():
                    available[type_] = available.get(type_, 0) | values
        return self._replace(
            label=label,
            number=label + 1,
            available=available,
            own={**self.own, label: {}},
            dominators={**self.dominators, label: common | 1 << label},
            targets=self.targets & ~(1 << label),
            expected=self.expected & ~(1 << label),
        )


def _with(values: Values, type_: str, number: int) -> Values:
    return {**values, type_: values.get(type_, 0) | 1 << number}


def find_dominators(blocks: Iterable[int], edges: Mapping[int, tuple[int, ...]]) -> dict[int, int]:
    """Return the blocks that dominate each block, by the iterative algorithm.

    Args:
        blocks (`Iterable[int]`): the blocks that have begun, the first one of the function first.
        edges (`Mapping[int, tuple[int, ...]]`): the predecessors of each block.
    """
    first, *others = list(blocks)
    found = {first: 1 << first, **dict.fromkeys(others, ANY_NUMBER)}
    changed = True
    while changed:
        changed = False
        for label in others:
            common = ANY_NUMBER
            for before in edges[label]:
                common &= found[before]
            common |= 1 << label
            if common != found[label]:
                found[label], changed = common, True
    return found
