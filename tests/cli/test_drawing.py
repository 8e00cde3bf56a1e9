"""A drawing of a control-flow graph shows all blocks and edges, without overlaps; its text cannot harm a browser."""

import itertools
import random
import re
import xml.dom.minidom

import pytest

from t2l.cli.drawing import draw_flow_graphs
from t2l.cli.drawing.layers import arrange_layers
from t2l.cli.drawing.positions import lay_out
from t2l.cli.drawing.text import MAX_COLUMNS, MAX_LINES, shape_lines
from t2l.llvm.results import Block, FlowGraph

LOOP = FlowGraph(
    "f",
    "define i32 @f(i32 %n)",
    [
        Block("entry", ["br label %loop"], [("", "loop")]),
        Block(
            "loop",
            ["%c = icmp eq i32 %n, 0", "br i1 %c, label %end, label %step"],
            [("true", "end"), ("false", "step")],
        ),
        Block("step", ["br label %loop"], [("", "loop")]),
        Block("end", ["ret i32 0"], []),
    ],
)


def draw_random(seed: int) -> tuple[list[tuple[float, float]], list[tuple[int, int]]]:
    rng = random.Random(seed)
    number = rng.randrange(1, 25)
    edges = {(rng.randrange(number), rng.randrange(number)) for _ in range(rng.randrange(2 * number))}
    return [(rng.uniform(40, 300), rng.uniform(30, 200)) for _ in range(number)], sorted(edges)


def texts(svg: str, kind: str) -> list[str]:
    found = xml.dom.minidom.parseString(svg.encode()).getElementsByTagName("text")
    return [
        "".join(node.data for node in walk(element) if node.nodeType == node.TEXT_NODE)
        for element in found
        if element.getAttribute("class") == kind
    ]


def walk(node: xml.dom.minidom.Node) -> list[xml.dom.minidom.Node]:
    return [node, *(own for child in node.childNodes for own in walk(child))]


def test_every_block_and_edge_is_there_and_edges_that_lead_back_are_dashed() -> None:
    svg = draw_flow_graphs([LOOP])
    assert texts(svg, "head") == ["define i32 @f(i32 %n)"]
    assert texts(svg, "title") == ["entry", "loop", "step", "end"]
    assert sorted(texts(svg, "name")) == ["false", "true"]
    assert svg.count('<path class="edge"') == 3
    assert svg.count('<path class="edge back"') == 1
    assert [svg.count(f'<g class="{role}"') for role in ("entry", "block", "exit", "lost")] == [1, 2, 1, 0]


def test_cases_that_lead_to_one_block_share_an_edge_and_a_block_that_nothing_reaches_is_marked() -> None:
    switch = [("default", "b"), ("1", "c"), ("2", "c"), ("-7", "c")]
    blocks = [Block("a", [], switch), Block("b", [], []), Block("c", [], []), Block("d", [], [])]
    svg = draw_flow_graphs([FlowGraph("f", "define void @f()", blocks)])
    assert sorted(texts(svg, "name")) == ["1, 2, -7", "default"]
    assert svg.count('<g class="lost"') == 1


def test_text_of_a_hostile_function_stays_text() -> None:
    name = '</text><script>alert("1")</script>&\x1b'
    graph = FlowGraph(name, f"define void @{name}", [Block(name, [f"%{name} = {name}"], [(name, name)])])
    svg = draw_flow_graphs([graph])
    document = xml.dom.minidom.parseString(svg.encode())
    assert document.getElementsByTagName("script") == []
    assert texts(svg, "title") == ['</text><script>alert("1")</script>&\\x1b'[:40]]
    assert not re.search(r"href|onload|url\((?!#(?:plain|true|false|back)\))", svg)


@pytest.mark.parametrize("seed", range(40))
def test_blocks_never_overlap_and_edges_end_at_their_blocks(seed: int) -> None:
    sizes, edges = draw_random(seed)
    picture = lay_out(sizes, edges)
    for (x, y, width, height), (x2, y2, width2, height2) in itertools.combinations(picture.boxes.values(), 2):
        assert x + width <= x2 or x2 + width2 <= x or y + height <= y2 or y2 + height2 <= y
    assert picture.forward.keys() | picture.back.keys() == set(edges)
    for (source, target), path in [*picture.forward.items(), *picture.back.items()]:
        (left, top, width, height), (left2, top2, width2, _) = picture.boxes[source], picture.boxes[target]
        assert left <= path[0][0] <= left + width and path[0][1] == pytest.approx(top + height)
        assert left2 <= path[-1][0] <= left2 + width2 and path[-1][1] == pytest.approx(top2)
    for x, y, width, height in picture.boxes.values():
        assert min(x, y) >= -1e-6 and x + width <= picture.width + 1e-6 and y + height <= picture.height + 1e-6


@pytest.mark.parametrize("seed", range(40))
def test_every_forward_edge_leads_down_layer_by_layer(seed: int) -> None:
    sizes, edges = draw_random(seed)
    layers = arrange_layers(len(sizes), edges)
    layer_of = layers.layer_of()
    assert sorted(node for row in layers.rows for node in row if node < len(sizes)) == list(range(len(sizes)))
    for chain in layers.chains.values():
        assert [layer_of[node] for node in chain] == list(range(layer_of[chain[0]], layer_of[chain[-1]] + 1))
    assert all(layer_of[target] <= layer_of[source] for source, target in layers.back)


def test_the_upright_part_of_an_edge_that_leads_back_crosses_no_block() -> None:
    for seed in range(40):
        sizes, edges = draw_random(seed)
        picture = lay_out(sizes, edges)
        for (source, target), path in picture.back.items():
            lane, low, high = path[2][0], path[3][1], path[2][1]
            for node, (left, top, width, height) in picture.boxes.items():
                if source != target or node == source:
                    inside = left < lane < left + width and top < high and top + height > low
                    assert not inside, (seed, source, target, node)


def test_two_branches_do_not_cross() -> None:
    layers = arrange_layers(5, [(0, 1), (0, 2), (1, 3), (2, 4)])
    assert layers.rows[1:] in ([[1, 2], [3, 4]], [[2, 1], [4, 3]])


def test_a_long_edge_is_straight_beside_the_blocks_it_passes_and_unreached_blocks_stand_on_the_right() -> None:
    picture = lay_out([(100, 40)] * 6, [(0, 1), (1, 2), (2, 3), (3, 4), (0, 4)])
    beside = picture.forward[0, 4][1:-1]
    assert len(beside) == 6  # it passes three layers
    assert len({x for x, _ in beside}) == 1
    assert picture.boxes[5][0] > picture.boxes[0][0] + 100


def test_long_lines_are_wrapped_and_long_blocks_cut_in_the_middle() -> None:
    call = "%r = call i32 @f(" + ", ".join(f"i32 %argument{n}" for n in range(20)) + ")"
    wrapped = shape_lines([call])
    assert max(map(len, wrapped)) <= MAX_COLUMNS
    assert "".join(line.strip() for line in wrapped).replace(" ", "") == call.replace(" ", "")
    assert max(map(len, shape_lines(["x" * 500]))) <= MAX_COLUMNS
    shown = shape_lines([f"%{n} = add i32 %0, {n}" for n in range(100)])
    assert len(shown) == MAX_LINES
    assert "⋮ 69 more lines" in shown
    assert shown[-1] == "%99 = add i32 %0, 99"
