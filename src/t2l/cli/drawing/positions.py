"""The second half of drawing a graph: coordinates of its blocks, and the paths of its edges."""

import math
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from t2l.cli.drawing.layers import Edge, Layers, arrange_layers

GAP = 28.0  # between two neighbours on a layer; all lengths are in pixels
POINT_GAP = 14.0
LAYER_GAP = 58.0
LANE = 16.0  # between the lanes of edges that lead back
_ROUNDS = 16
_STRAIGHT = 8.0  # weight of a point of a long edge, against that of a block, so that long edges are straight


@dataclass
class Picture:
    """A graph with coordinates.

    Args:
        boxes (`dict[int, tuple[float, float, float, float]]`): left, top, width and height of each block.
        forward (`dict[Edge, list[tuple[float, float]]]`): points of each edge downward, two for each layer: where it
            enters the layer and where it leaves it.
        back (`dict[Edge, list[tuple[float, float]]]`): corners of each edge that leads back.
        width (`float`): of the whole.
        height (`float`): of the whole.
    """

    boxes: dict[int, tuple[float, float, float, float]]
    forward: dict[Edge, list[tuple[float, float]]] = field(default_factory=dict)
    back: dict[Edge, list[tuple[float, float]]] = field(default_factory=dict)
    width: float = 0.0
    height: float = 0.0


def lay_out(sizes: Sequence[tuple[float, float]], edges: Sequence[Edge]) -> Picture:
    """Lay out a graph from top to bottom, with its left upper corner at (0, 0).

    Args:
        sizes (`Sequence`): width and height of each block; block 0 is the entry.
        edges (`Sequence[Edge]`): distinct edges, those of a block in the order of its successors.
    """
    layers = arrange_layers(len(sizes), edges)
    loops = {source for source, target in layers.back if source == target}
    widths = {node: sizes[node][0] if node < len(sizes) else 0.0 for row in layers.rows for node in row}
    reserved = {node: width + (2 * LANE if node in loops else 0) for node, width in widths.items()}
    centres = _find_centres(layers, reserved)
    tops, y = [], LANE * 2 if any(target == 0 for _, target in layers.back) else 0.0
    for row in layers.rows:
        tops.append(y)
        y += max((sizes[node][1] for node in row if node < len(sizes)), default=0.0) + LAYER_GAP
    layer_of = layers.layer_of()
    picture = Picture({})
    for node, (width, height) in enumerate(sizes):
        picture.boxes[node] = (centres[node] - width / 2, tops[layer_of[node]], width, height)
    _route(picture, layers, centres, tops)
    _shift(picture)
    return picture


def _find_centres(layers: Layers, widths: Mapping[int, float]) -> dict[int, float]:
    """Return the x of each node's centre: near the mean of its neighbours, with gaps on its layer."""
    above, below = layers.neighbours()
    points = {point for chain in layers.chains.values() for point in chain[1:-1]}
    centres: dict[int, float] = {}
    for row in layers.rows:
        spread = _separate([0.0] * len(row), [1.0] * len(row), _distances(row, widths, points))
        centres |= dict(zip(row, spread, strict=True))
    for turn in range(_ROUNDS):
        for row in layers.rows if turn % 2 == 0 else layers.rows[::-1]:
            wanted, weights = [], []
            for node in row:
                beside = above[node] + below[node] if turn > _ROUNDS // 2 else (above, below)[turn % 2][node]
                pulls = [(centres[other], _STRAIGHT if {node, other} <= points else 1.0) for other in beside]
                total = sum(weight for _, weight in pulls)
                wanted.append(sum(x * weight for x, weight in pulls) / total if total else centres[node])
                weights.append(max(total, 0.1))
            spread = _separate(wanted, weights, _distances(row, widths, points))
            centres |= dict(zip(row, spread, strict=True))
    _straighten(layers, widths, points, centres)
    return centres


def _straighten(layers: Layers, widths: Mapping[int, float], points: set[int], centres: dict[int, float]) -> None:
    """Move the points of each long edge to one x, if their neighbours leave room for it."""
    place = {node: (row, index) for row in layers.rows for index, node in enumerate(row)}
    for chain in layers.chains.values():
        own = chain[1:-1]
        lowest, highest = -math.inf, math.inf
        for point in own:
            row, index = place[point]
            distances = _distances(row[max(index - 1, 0) : index + 2], widths, points)
            if index > 0:
                lowest = max(lowest, centres[row[index - 1]] + distances[0])
            if index + 1 < len(row):
                highest = min(highest, centres[row[index + 1]] - distances[-1])
        if len(own) > 1 and lowest <= highest:
            x = min(max(statistics.median(centres[point] for point in own), lowest), highest)
            centres.update(dict.fromkeys(own, x))


def _distances(row: Sequence[int], widths: Mapping[int, float], points: set[int]) -> list[float]:
    """Return the smallest distance between the centres of each two neighbours."""
    return [
        (widths[left] + widths[right]) / 2 + (POINT_GAP if left in points or right in points else GAP)
        for left, right in zip(row, row[1:], strict=False)
    ]


def _separate(wanted: Sequence[float], weights: Sequence[float], distances: Sequence[float]) -> list[float]:
    """Return the positions nearest to those wanted, by least squares, that keep the order and the distances.

    Without the distances this is isotonic regression: neighbours in the wrong order are pooled at their mean.
    """
    offsets = [0.0]
    for distance in distances:
        offsets.append(offsets[-1] + distance)
    pools: list[tuple[float, float, int]] = []  # mean, weight, number of members
    for position, weight, offset in zip(wanted, weights, offsets, strict=True):
        mean, total, members = position - offset, weight, 1
        while pools and pools[-1][0] > mean:
            other, other_weight, other_members = pools.pop()
            mean = (mean * total + other * other_weight) / (total + other_weight)
            total, members = total + other_weight, members + other_members
        pools.append((mean, total, members))
    means = [mean for mean, _, members in pools for _ in range(members)]
    return [mean + offset for mean, offset in zip(means, offsets, strict=True)]


def _route(picture: Picture, layers: Layers, centres: Mapping[int, float], tops: Sequence[float]) -> None:
    """Find the points of all edges. The ends of a block's edges share its lower and upper side evenly."""
    layer_of, lanes = layers.layer_of(), _find_lanes(picture, layers, centres)
    leaving, entering = _spread_ends(picture, layers, centres, lanes)
    bottoms = [top - LAYER_GAP for top in tops[1:]]
    for edge, chain in layers.chains.items():
        left, top, _, height = picture.boxes[edge[0]]
        points = [(leaving[edge], top + height)]
        for point in chain[1:-1]:
            layer = layer_of[point]
            points += [(centres[point], tops[layer]), (centres[point], bottoms[layer])]
        picture.forward[edge] = [*points, (entering[edge], picture.boxes[edge[1]][1])]
    for number, edge in enumerate(layers.back):
        _, top, _, height = picture.boxes[edge[0]]
        down = top + height + 10 + 5 * (number % 4)
        up = picture.boxes[edge[1]][1] - 14 - 5 * (number % 4)
        x, lane, y = leaving[edge], lanes[edge], picture.boxes[edge[1]][1]
        end = entering[edge]
        picture.back[edge] = [(x, top + height), (x, down), (lane, down), (lane, up), (end, up), (end, y)]


def _find_lanes(picture: Picture, layers: Layers, centres: Mapping[int, float]) -> dict[Edge, float]:
    """Return the x at which each edge that leads back goes up: the nearest that is free on all its layers.

    Short edges choose first, so that those of inner loops are inside.
    """
    layer_of = layers.layer_of()
    points = {node for row in layers.rows for node in row} - picture.boxes.keys()
    taken: list[tuple[int, int, float]] = []  # first layer, last layer, x
    lanes: dict[Edge, float] = {}
    for edge in sorted(layers.back, key=lambda edge: layer_of[edge[0]] - layer_of[edge[1]]):
        source, target = edge
        if source == target:
            left, _, width, _ = picture.boxes[source]
            lanes[edge] = left + width + LANE
            continue
        first, last = layer_of[target], layer_of[source]
        closed = [(centres[point], centres[point]) for point in points if first <= layer_of[point] <= last]
        closed += [(x, x) for start, end, x in taken if start <= last and end >= first]
        for node, (left, _, width, _) in picture.boxes.items():
            closed += [(left, left + width)] if first <= layer_of[node] <= last else []
        lanes[edge] = _find_free(closed, centres[source], centres[target])
        taken.append((first, last, lanes[edge]))
    return lanes


def _find_free(closed: Sequence[tuple[float, float]], start: float, end: float) -> float:
    """Return the x nearest to both ends of an edge that keeps its distance from all closed intervals."""
    bounds: list[tuple[float, float]] = []
    for left, right in sorted(closed):
        left, right = left - LANE * 0.75, right + LANE * 0.75
        if bounds and left < bounds[-1][1]:
            bounds[-1] = (bounds[-1][0], max(bounds[-1][1], right))
        else:
            bounds.append((left, right))
    return min((x for bound in bounds for x in bound), key=lambda x: (abs(x - start) + abs(x - end), x))


def _spread_ends(
    picture: Picture, layers: Layers, centres: Mapping[int, float], lanes: Mapping[Edge, float]
) -> tuple[dict[Edge, float], dict[Edge, float]]:
    """Return the x at which each edge leaves its source, and at which it enters its target."""
    toward = {edge: (centres[chain[1]], centres[chain[-2]]) for edge, chain in layers.chains.items()}
    toward |= {edge: (lanes[edge], lanes[edge]) for edge in layers.back}
    results: list[dict[Edge, float]] = []
    for end in (0, 1):
        places: dict[Edge, float] = {}
        for node, (left, _, width, _) in picture.boxes.items():
            own = sorted((edge for edge in toward if edge[end] == node), key=lambda edge: toward[edge][end])
            step = min(width / (len(own) + 1), 64.0)
            start = left + width / 2 - step * (len(own) - 1) / 2
            places |= {edge: start + index * step for index, edge in enumerate(own)}
        results.append(places)
    return results[0], results[1]


def _shift(picture: Picture) -> None:
    """Move everything so that the left upper corner is (0, 0), and measure it."""
    paths = [*picture.forward.values(), *picture.back.values()]
    corners = [point for path in paths for point in path]
    for left, top, width, height in picture.boxes.values():
        corners += [(left, top), (left + width, top + height)]
    x0, y0 = min(x for x, _ in corners), min(y for _, y in corners)
    picture.boxes = {node: (x - x0, y - y0, width, height) for node, (x, y, width, height) in picture.boxes.items()}
    for edges in (picture.forward, picture.back):
        for edge, path in edges.items():
            edges[edge] = [(x - x0, y - y0) for x, y in path]
    picture.width = max(x for x, _ in corners) - x0
    picture.height = max(y for _, y in corners) - y0
