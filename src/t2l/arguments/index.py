"""The arguments of an index of memory: every key with its default, its limits and its help text."""

from collections.abc import Set
from dataclasses import dataclass

from t2l.arguments.fields import Arguments, argument, find_useless
from t2l.arguments.problems import Problem


@dataclass(kw_only=True)
class IndexArguments(Arguments):
    """An index of documented programs (`recipes/build_index.py`, `configs/index/*.yaml`)."""

    output_dir: str = argument("folder for the index; an earlier index there is replaced")
    catalogue: bool = argument("index the catalogue of documented C functions", False)
    catalogue_max_per_concept: int = argument("maximum number of variants of one concept", 40, at_least=1)
    combinations: bool = argument("index the combinations of filter, map and fold that people ask for", False)
    datasets: list[str] = argument(
        "JSONL or Parquet files of rows with prompt, completion and entry_point, or splits such as dataset/train",
        [],
        path="rows",
    )
    c_sources: list[str] = argument("C files, or folders of C files, with documented functions", [], path="any")
    c_include_dirs: list[str] = argument("include folders for c_sources", [], path="any")
    c_flags: list[str] = argument("further clang flags for c_sources, such as -DNDEBUG", [])

    def validate(self, given: Set[str]) -> list[Problem]:
        problems = []
        if not (self.catalogue or self.combinations or self.datasets or self.c_sources):
            remedy = "set catalogue: true or combinations: true, or name datasets or c_sources"
            keys = "catalogue, combinations, datasets, c_sources"
            problems.append(Problem(keys, "nothing", "at least one source", remedy))
        if not self.catalogue:
            remedy = "remove it, or set catalogue: true"
            problems += find_useless(["catalogue_max_per_concept"], given, "catalogue: false", remedy)
        if not self.c_sources:
            remedy = "remove it, or list the C files in c_sources"
            problems += find_useless(["c_include_dirs", "c_flags"], given, "no c_sources", remedy)
        return problems
