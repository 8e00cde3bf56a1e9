"""Ranges in canonical IR: `3 <= x && x <= 12` is `x - 3 < 10`, unsigned.

The same two instructions test whether a number is outside a range, and bounds may belong to it or not. Which of these
a program does follows from its constants and the two bounds of its wording.
"""

import re

RANGE = re.compile(
    r" (?P<offset>%\d+) = add (i\d+) %\d+, (-?\d+)\n  %\d+ = icmp ult \2 (?P=offset), (-?\d+)$", re.MULTILINE
)
# What is added to the first bound and to the distance of the bounds: [a, b], [a, b), (a, b], (a, b)
_BOUNDS = ((0, 1), (0, 0), (1, 0), (1, -1))


def move_range(ir: str, old: tuple[float, float], new: tuple[float, float]) -> str | None:
    """Return a program with other bounds of its only range; `None` if it is not clear what the bounds are.

    Args:
        ir (`str`): a canonical module.
        old (`tuple[float, float]`): the bounds that its wording names.
        new (`tuple[float, float]`): the bounds to put in, in the same order.
    """
    matches = list(RANGE.finditer(ir))
    whole = all(bound == int(bound) for bound in (*old, *new))
    if len(matches) != 1 or not whole or (old[0] < old[1]) != (new[0] < new[1]) or new[0] == new[1]:
        return None
    (match,) = matches
    offset, width = int(match[3]), int(match[4])
    found = [
        (order, start, more)
        for order in ((0, 1), (1, 0))  # inside, outside
        for start, more in _BOUNDS
        if offset == -(old[order[0]] + start) and width == old[order[1]] - old[order[0]] + more
    ]
    if len(found) != 1:
        return None
    (first, last), start, more = found[0]
    offset, width = int(-(new[first] + start)), int(new[last] - new[first] + more)
    return ir[: match.start(3)] + str(offset) + ir[match.end(3) : match.start(4)] + str(width) + ir[match.end(4) :]
