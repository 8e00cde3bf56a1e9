"""The wordings of the catalogue, grouped by what they ask for: the encoder learns that a group is one point.

A group holds the variants of a concept whose wordings read the same once numbers are masked and types are left out. So
"largest" and "smallest" are two groups; 32 and 64 bits, signed and unsigned, or divisors 3 and 7, are one. A search
compares types, signs and numbers apart.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from t2l.data.catalogue.concept import Concept
from t2l.data.programs import Program
from t2l.retrieval.normalization import normalize


@dataclass(frozen=True)
class Group:
    """Programs with one meaning.

    Args:
        concept (`str`): `"family/function"` of the catalogue.
        number (`int`): place of the group in the list of all.
        programs (`tuple[Program, ...]`): variants that differ in types and numbers; their prompts correspond.
        places (`tuple[int, ...]`): places of the prompts to use.
        names (`tuple[str, ...]`): possible names of the function.
    """

    concept: str
    number: int
    programs: tuple[Program, ...]
    places: tuple[int, ...]
    names: tuple[str, ...]

    def texts(self) -> list[str]:
        """Return the wordings of the first program, as a search compares them."""
        first = self.programs[0]
        names = [parameter.name for parameter in first.parameters]
        return [normalize(first.prompts[place], names) for place in self.places]


def group_wordings(concepts: Iterable[Concept], *, max_programs: int = 3, num_held_out: int = 0) -> list[Group]:
    """Return the groups of concepts.

    Args:
        concepts (`Iterable[Concept]`): concepts, such as those of `t2l.data.catalogue.reading.load_concepts`.
        max_programs (`int`, *optional*, defaults to 3): largest number of programs of a group.
        num_held_out (`int`, *optional*, defaults to 0): number of wordings at the end that `places` leaves out.
    """
    groups: list[Group] = []
    for concept in concepts:
        alike: dict[tuple[str, ...], list[Program]] = {}
        for program in concept:
            names = [parameter.name for parameter in program.parameters]
            texts = tuple(normalize(prompt, names).replace("unsigned ", "") for prompt in program.prompts)
            alike.setdefault(texts, []).append(program)
        for texts, programs in alike.items():
            places = tuple(range(max(2, len(texts) - num_held_out)))
            own_names = tuple(concept.names or [concept.name])
            groups.append(Group(programs[0].concept, len(groups), tuple(programs[:max_programs]), places, own_names))
    return groups
