"""The mixture of a dataset: how many training rows a program gets.

Each source gets its share of the rows. Within the catalogue a concept with many variants gets more rows than one with
few, but only as the square root of their number: otherwise "add 3", "add 4", "add 5", … would drown all other wishes.
The programs of all other sources get equally many rows.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from t2l.data.building.splits import seeded_digest
from t2l.data.errors import DatasetError

Group = tuple[str, str]  # source and concept; the concept is empty outside of the catalogue


@dataclass(frozen=True)
class Mixture:
    """The mean number of training rows of a program.

    Args:
        means (`Mapping[Group, float]`): mean for each concept of the catalogue, and for each other source.
        seed (`int`): seed of the programs that get a row more than others of their group.
    """

    means: Mapping[Group, float]
    seed: int

    @property
    def most(self) -> float:
        """Return the largest mean number of rows of a program."""
        return max(self.means.values(), default=1.0)

    def num_rows(self, source: str, concept: str, key: bytes) -> int:
        """Return the number of rows of a program."""
        whole, share = divmod(self.means[group_of(source, concept)], 1)
        return int(whole) + (seeded_digest(key, f"{self.seed}/wordings") < share * 2**64)


def group_of(source: str, concept: str) -> Group:
    """Return the group of a program: all programs of a group get equally many rows, on average."""
    return source, concept if source == "catalogue" else ""


def plan_mixture(
    programs: Counter[Group], shares: Mapping[str, float], train_size: int | None, most: int, seed: int
) -> Mixture:
    """Plan the number of rows of each program.

    Args:
        programs (`Counter[Group]`): number of training programs of each group.
        shares (`Mapping[str, float]`): share of the rows of each source; empty for `most` rows of every program.
        train_size (`int`, *optional*): number of rows; needed for shares.
        most (`int`): maximum number of rows of one program.
        seed (`int`): seed of the programs that get a row more than others.

    Raises:
        `DatasetError`: if a source is missing in the shares, or has too few programs for its share.
    """
    if not shares or train_size is None:
        return Mixture(dict.fromkeys(programs, float(most)), seed)
    by_source: defaultdict[str, dict[Group, int]] = defaultdict(dict)
    for group, count in programs.items():
        by_source[group[0]][group] = count
    if by_source.keys() != shares.keys():
        raise DatasetError(
            f"mixture names {', '.join(shares)}; the dataset has programs of {', '.join(sorted(by_source))}; "
            "name exactly these sources"
        )
    means: dict[Group, float] = {}
    for source, groups in by_source.items():
        wanted = _with_surplus(train_size) * shares[source] / sum(shares.values())
        means |= _share_out(source, groups, wanted, most)
    return Mixture(means, seed)


def _with_surplus(size: int) -> float:
    """Return the number of rows to plan: some requests are taken already, and the numbers of rows are drawn."""
    return float(1.03 * size + 4 * size**0.5)


def _share_out(source: str, groups: Mapping[Group, int], wanted: float, most: int) -> dict[Group, float]:
    """Return the mean of each group; groups that reach `most` leave the rest of their share to the others."""
    if wanted > most * sum(groups.values()):
        raise DatasetError(
            f"the mixture asks for {wanted:.0f} rows of {source}, which has {sum(groups.values())} programs; with "
            f" prompts_per_program {most} they give {most * sum(groups.values())}; lower its share, or raise its "
            "number of programs or prompts_per_program"
        )
    means: dict[Group, float] = {}
    open_groups = dict(groups)
    while open_groups:
        unit = wanted / sum(count**0.5 for count in open_groups.values())
        full = [group for group, count in open_groups.items() if unit * count**-0.5 >= most]
        if not full:
            return means | {group: unit * count**-0.5 for group, count in open_groups.items()}
        for group in full:
            means[group] = float(most)
            wanted -= most * open_groups.pop(group)
    return means
