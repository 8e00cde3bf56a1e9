"""Write control-flow graphs as one SVG file: a heading for each function, boxes for blocks, arrows for edges."""

from collections.abc import Sequence
from html import escape  # not of xml.sax.saxutils, which takes 40 ms to import

from t2l.cli.drawing.layers import Edge
from t2l.cli.drawing.positions import LAYER_GAP, Picture, lay_out
from t2l.cli.drawing.text import colour, shape_lines, shorten
from t2l.llvm.results import Block, FlowGraph

_CHARACTER, _LINE = 7.25, 17.0  # width and height of a character, in pixels
_PADDING, _TITLE = 12.0, 24.0
_MARGIN, _HEADING = 32.0, 46.0
_ROUND = 9.0  # radius of a corner
_LABEL_COLUMNS, _HEAD_COLUMNS = 22, 110
_COLOURS = {"plain": "#64748b", "true": "#15803d", "false": "#c2410c", "back": "#7c3aed"}
_STYLE = """
text { font: 12px Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #1e293b; white-space: pre }
.head { font-size: 14px; font-weight: 600 }
.title { font-weight: 600; fill: #334155 }
.box { fill: #ffffff; stroke: #cbd5e1; stroke-width: 1.2 }
.strip { fill: #f1f5f9 } .entry .strip { fill: #dbeafe } .exit .strip { fill: #dcfce7 } .lost .strip { fill: #fee2e2 }
.opcode { fill: #1d4ed8; font-weight: 600 } .flag { fill: #64748b } .type { fill: #0e7490 } .local { fill: #1e293b }
.global { fill: #7c3aed } .number { fill: #b45309 } .string { fill: #15803d }
.edge { fill: none; stroke-width: 1.6 } .back { stroke-dasharray: 6 3 }
.name { font-size: 11px } .halo { stroke: #f8fafc; stroke-width: 4px; stroke-linejoin: round }
""".strip()


def draw_flow_graphs(graphs: Sequence[FlowGraph]) -> str:
    """Draw control-flow graphs, one below the other.

    Args:
        graphs (`Sequence[FlowGraph]`): what `Sandbox.flow_graphs` returned. Their text may be hostile; it is escaped.

    Returns:
        `str`: an SVG document without scripts, links or fonts of its own. Edges that lead back are dashed.
    """
    parts, y, width = [], _MARGIN, 0.0
    for graph in graphs:
        head = shorten(graph.head, _HEAD_COLUMNS)
        parts.append(f'<text class="head" x="{_MARGIN:g}" y="{y + 14:g}">{escape(head)}</text>')
        drawn, picture = _draw_graph(graph)
        parts.append(f'<g transform="translate({_MARGIN:g} {y + _HEADING:g})">\n{drawn}\n</g>')
        width = max(width, picture.width, len(head) * _CHARACTER * 14 / 12)
        y += _HEADING + picture.height + _MARGIN
    width += 2 * _MARGIN
    size = f'width="{width:.0f}" height="{y:.0f}" viewBox="0 0 {width:.0f} {y:.0f}"'
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" {size}>',
            f"<style>\n{_STYLE}\n</style>",
            "<defs>",
            *(_arrow_head(name, colour_) for name, colour_ in _COLOURS.items()),
            "</defs>",
            '<rect width="100%" height="100%" fill="#f8fafc"/>',
            *parts,
            "</svg>\n",
        ]
    )


def _arrow_head(name: str, colour_: str) -> str:
    shape = f'<path d="M 0 1 L 9 5 L 0 9 L 2 5 z" fill="{colour_}"/>'
    size = 'viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse"'
    return f'<marker id="{name}" {size} orient="auto">{shape}</marker>'


def _draw_graph(graph: FlowGraph) -> tuple[str, Picture]:
    shown = [shape_lines(block.lines) for block in graph.blocks]
    sizes = [_measure(block, lines) for block, lines in zip(graph.blocks, shown, strict=True)]
    names = _merge_edges(graph.blocks)
    picture = lay_out(sizes, list(names))
    reached = {0} | {target for _, target in names}
    edges = [_draw_forward(path, names[edge]) for edge, path in picture.forward.items()]
    edges += [_draw_back(path, names[edge]) for edge, path in picture.back.items()]
    boxes = []
    for number, (block, lines) in enumerate(zip(graph.blocks, shown, strict=True)):
        role = "entry" if number == 0 else "lost" if number not in reached else "block" if block.successors else "exit"
        boxes.append(_draw_box(block, lines, picture.boxes[number], role))
    return "\n".join([*edges, *boxes, *(_draw_name(picture, edge, name) for edge, name in names.items())]), picture


def _measure(block: Block, lines: Sequence[str]) -> tuple[float, float]:
    columns = max(8, len(shorten(block.label, 40)), *map(len, lines), 0)
    return columns * _CHARACTER + 2 * _PADDING, _TITLE + len(lines) * _LINE + _PADDING


def _merge_edges(blocks: Sequence[Block]) -> dict[Edge, str]:
    """Return the distinct edges; several cases of a `switch` that lead to one block share an edge."""
    numbers = {block.label: number for number, block in enumerate(blocks)}
    merged: dict[Edge, list[str]] = {}
    for source, block in enumerate(blocks):
        for name, label in block.successors:
            if label in numbers:
                merged.setdefault((source, numbers[label]), []).append(name)
    return {edge: ", ".join(filter(None, names)) for edge, names in merged.items()}


def _draw_box(block: Block, lines: Sequence[str], box: tuple[float, float, float, float], role: str) -> str:
    left, top, width, height = box
    round_ = f"{_ROUND - 3:g}"
    strip = f"M0 {_TITLE:g} V{round_} A{round_} {round_} 0 0 1 {round_} 0 H{width - _ROUND + 3:.1f} "
    strip += f"A{round_} {round_} 0 0 1 {width:.1f} {round_} V{_TITLE:g} Z"
    rows = [
        f'<text xml:space="preserve" x="{_PADDING:g}" y="{_TITLE + (index + 1) * _LINE:g}">{colour(line)}</text>'
        for index, line in enumerate(lines)
    ]
    return "\n".join(
        [
            f'<g class="{role}" transform="translate({left:.1f} {top:.1f})">',
            f'<rect class="box" rx="{round_}" width="{width:.1f}" height="{height:.1f}"/>',
            f'<path class="strip" d="{strip}"/>',
            f'<text class="title" x="{_PADDING:g}" y="16">{escape(shorten(block.label, 40))}</text>',
            *rows,
            "</g>",
        ]
    )


def _type_of(name: str, back: bool = False) -> str:
    return "back" if back else name if name in ("true", "false") else "plain"


def _draw_forward(path: Sequence[tuple[float, float]], name: str) -> str:
    """Draw an edge downward: a curve from layer to layer, a straight line beside the blocks of a layer between."""
    x, y = path[0]
    steps = [f"M{x:.1f} {y:.1f}"]
    for index, (to_x, to_y) in enumerate(path[1:]):
        if index % 2 == 0:
            bend = min(LAYER_GAP, to_y - y) * 0.6
            steps.append(f"C{x:.1f} {y + bend:.1f} {to_x:.1f} {to_y - bend:.1f} {to_x:.1f} {to_y:.1f}")
        else:
            steps.append(f"L{to_x:.1f} {to_y:.1f}")
        x, y = to_x, to_y
    return _draw_path("".join(steps), _type_of(name))


def _draw_back(path: Sequence[tuple[float, float]], name: str) -> str:
    """Draw an edge that leads back: down, aside, up and in again, with round corners."""
    steps = [f"M{path[0][0]:.1f} {path[0][1]:.1f}"]
    for before, corner, after in zip(path, path[1:], path[2:], strict=False):
        start, end = _toward(corner, before), _toward(corner, after)
        steps.append(f"L{start[0]:.1f} {start[1]:.1f}Q{corner[0]:.1f} {corner[1]:.1f} {end[0]:.1f} {end[1]:.1f}")
    steps.append(f"L{path[-1][0]:.1f} {path[-1][1]:.1f}")
    return _draw_path("".join(steps), _type_of(name, back=True))


def _toward(corner: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
    """Return the point at which the rounding of a corner begins on the way to another point."""
    length = abs(other[0] - corner[0]) + abs(other[1] - corner[1])
    share = min(_ROUND, length / 2) / length if length else 0.0
    return corner[0] + (other[0] - corner[0]) * share, corner[1] + (other[1] - corner[1]) * share


def _draw_path(steps: str, type_: str) -> str:
    line = "edge back" if type_ == "back" else "edge"
    return f'<path class="{line}" stroke="{_COLOURS[type_]}" marker-end="url(#{type_})" d="{steps}"/>'


def _draw_name(picture: Picture, edge: Edge, name: str) -> str:
    """Write the name of an edge: of a branch where it begins, of a case of a `switch` where it ends."""
    back = edge in picture.back
    path = picture.back[edge] if back else picture.forward[edge]
    at_start = name in ("true", "false") or back
    x, y = path[1] if back else path[0] if at_start else path[-1]
    type_ = _type_of(name, back)
    place = f'x="{x + 5:.1f}" y="{y + 13:.1f}"' if at_start else f'x="{x + 6:.1f}" y="{y - 12:.1f}"'
    shown = escape(shorten(name, _LABEL_COLUMNS))
    halo = f'<text class="name halo" {place}>{shown}</text>'  # below it, so that lines do not cross the letters
    return f'{halo}<text class="name" style="fill:{_COLOURS[type_]}" {place}>{shown}</text>' if name else ""
