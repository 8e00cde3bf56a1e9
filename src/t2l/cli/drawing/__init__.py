"""Draw control-flow graphs as SVG: layers, then positions, then shapes (`layers.py`, `positions.py`, `svg.py`)."""

from t2l.cli.drawing.svg import draw_flow_graphs

__all__ = ["draw_flow_graphs"]
