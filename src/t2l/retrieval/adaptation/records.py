"""What adapting a known program yields, and its stages on the way there."""

from dataclasses import dataclass, replace

from t2l.llvm.signature import Signature


@dataclass(frozen=True)
class Adaptation:
    """A known program in the form that a request asks for.

    Args:
        ir (`str`): a module that defines the requested function; not canonical, and not verified yet.
        changes (`tuple[str]`): what was changed, for people: `"renamed from gcd"`, `"7 instead of 3"`.
        cost (`float`): how much the changes may spoil; 0 for the program itself under another name, below 0.5 for
            changes that keep every ordinary value, from 1 for those that lose fractions or ignore a number.
    """

    ir: str
    changes: tuple[str, ...]
    cost: float


@dataclass(frozen=True)
class Reading:
    """What the words of a program and of a request say about its numbers.

    Args:
        unsigned (`bool`): whether integers are unsigned.
        answers_yes_or_no (`bool`): whether the program's result is yes or no, of whatever type.
        asks_yes_or_no (`bool`): whether the request is a question to be answered with yes or no.
    """

    unsigned: bool = False
    answers_yes_or_no: bool = False
    asks_yes_or_no: bool = False


@dataclass(frozen=True)
class Version:
    """A known program at a stage of its adaptation.

    Args:
        ir (`str`): the module.
        signature (`Signature`): name and type of its entry point.
        lengths (`frozenset[int]`): indices of the parameters that hold the length of a buffer.
        changes (`tuple[str]`): what was changed so far.
        cost (`float`): see `Adaptation`.
    """

    ir: str
    signature: Signature
    lengths: frozenset[int] = frozenset()
    changes: tuple[str, ...] = ()
    cost: float = 0.0

    def changed(self, ir: str, signature: Signature, lengths: frozenset[int], cost: float, *changes: str) -> "Version":
        """Return the next stage: another module, with what it costs and what was changed."""
        return replace(
            self,
            ir=ir,
            signature=signature,
            lengths=lengths,
            changes=self.changes + changes,
            cost=round(self.cost + cost, 3),
        )
