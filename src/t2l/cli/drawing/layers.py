"""The first half of drawing a graph: which block is on which layer, and in which order on it.

This is the method of Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system structures"
(1981): edges that lead back are set aside, a block comes below all its predecessors, an edge across several layers
gets a point on each, and sweeps down and up sort each layer by the mean position of the neighbours on the last one.
"""

import bisect
from collections.abc import Sequence
from dataclasses import dataclass, field

_SWEEPS = 12
Edge = tuple[int, int]  # numbers of the source and the target


@dataclass
class Layers:
    """A graph in layers. Its nodes are the blocks, then the points of long edges.

    Args:
        rows (`list[list[int]]`): nodes of each layer, from left to right.
        chains (`dict[Edge, list[int]]`): for each forward edge its source, its points, and its target.
        back (`list[Edge]`): edges that lead to the same or an earlier layer.
    """

    rows: list[list[int]]
    chains: dict[Edge, list[int]] = field(default_factory=dict)
    back: list[Edge] = field(default_factory=list)

    def layer_of(self) -> dict[int, int]:
        """Return the number of each node's layer."""
        return {node: layer for layer, row in enumerate(self.rows) for node in row}

    def neighbours(self) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
        """Return each node's neighbours on the layer above, and on the layer below."""
        above: dict[int, list[int]] = {node: [] for row in self.rows for node in row}
        below: dict[int, list[int]] = {node: [] for node in above}
        for chain in self.chains.values():
            for upper, lower in zip(chain, chain[1:], strict=False):
                below[upper].append(lower)
                above[lower].append(upper)
        return above, below


def arrange_layers(number: int, edges: Sequence[Edge]) -> Layers:
    """Put a graph in layers.

    Args:
        number (`int`): number of blocks; block 0 is the entry.
        edges (`Sequence[Edge]`): distinct edges, those of a block in the order of its successors.
    """
    successors: list[list[int]] = [[] for _ in range(number)]
    for source, target in edges:
        successors[source].append(target)
    order, back = _search(successors)
    reached = _find_reached(successors)
    forward = [edge for edge in edges if edge not in back]
    depth = [0] * number
    for node in order:
        for target in successors[node]:
            if (node, target) not in back:
                depth[target] = max(depth[target], depth[node] + 1)
    layers = Layers([[] for _ in range(max(depth) + 1)], back=[edge for edge in edges if edge in back])
    for node in sorted(order, key=lambda node: node not in reached):  # blocks that nothing reaches come last
        layers.rows[depth[node]].append(node)
    points = number
    for source, target in forward:
        between = range(depth[source] + 1, depth[target])
        layers.chains[source, target] = [source, *range(points, points + len(between)), target]
        for point, layer in enumerate(between, start=points):
            layers.rows[layer].append(point)
        points += len(between)
    _sort_rows(layers)
    return layers


def _search(successors: Sequence[Sequence[int]]) -> tuple[list[int], set[Edge]]:
    """Search the graph in depth; return all blocks, each before those it leads to, and the edges that lead back."""
    finished: list[int] = []
    back: set[Edge] = set()
    state = [0] * len(successors)  # 1: on the path to the present block; 2: finished
    for root in range(len(successors)):
        if state[root]:
            continue
        state[root] = 1
        path = [(root, iter(reversed(successors[root])))]  # reversed: the first successor comes first in the result
        while path:
            node, rest = path[-1]
            target = next(rest, None)
            if target is None:
                state[node] = 2
                finished.append(node)
                path.pop()
            elif state[target] == 1:
                back.add((node, target))
            elif state[target] == 0:
                state[target] = 1
                path.append((target, iter(reversed(successors[target]))))
    return finished[::-1], back


def _find_reached(successors: Sequence[Sequence[int]]) -> set[int]:
    """Return the blocks that the entry leads to."""
    reached, waiting = {0}, [0]
    while waiting:
        new = set(successors[waiting.pop()]) - reached
        reached |= new
        waiting += new
    return reached


def _sort_rows(layers: Layers) -> None:
    """Sort each layer so that few edges cross; keep the best order that the sweeps find."""
    above, below = layers.neighbours()
    best, fewest = [list(row) for row in layers.rows], _count_crossings(layers.rows, below)
    for sweep in range(_SWEEPS):
        rows, beside = (layers.rows, above) if sweep % 2 == 0 else (layers.rows[::-1], below)
        for last, row in zip(rows, rows[1:], strict=False):
            place = {node: index for index, node in enumerate(last)}
            own = {node: index for index, node in enumerate(row)}
            means = {
                node: sum(place[other] for other in beside[node]) / len(beside[node]) if beside[node] else own[node]
                for node in row
            }
            row.sort(key=means.__getitem__)
        if (crossings := _count_crossings(layers.rows, below)) < fewest:
            best, fewest = [list(row) for row in layers.rows], crossings
    layers.rows[:] = best


def _count_crossings(rows: Sequence[Sequence[int]], below: dict[int, list[int]]) -> int:
    """Return the number of crossings: of pairs of edges whose ends are in another order than their beginnings."""
    crossings = 0
    for row, following in zip(rows, rows[1:], strict=False):
        place = {node: index for index, node in enumerate(following)}
        ends: list[int] = []  # of the edges so far, sorted
        for node in row:
            targets = sorted(place[other] for other in below[node])
            crossings += sum(len(ends) - bisect.bisect_right(ends, target) for target in targets)
            for target in targets:
                bisect.insort(ends, target)
    return crossings
