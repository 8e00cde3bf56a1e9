"""The frames, openings, closings and remarks that `phrases.yaml` lists."""

from functools import cache
from pathlib import Path

import yaml


@cache
def load_phrases() -> dict[str, list[str]]:
    """Return the phrases of each section of `phrases.yaml`."""
    return yaml.safe_load(Path(__file__).with_name("phrases.yaml").read_text(encoding="utf-8"))
