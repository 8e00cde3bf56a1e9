"""Build an index of documented programs, from which `t2l generate` answers.

    python recipes/build_index.py --config configs/index/catalogue.yaml
    python recipes/build_index.py --c_sources include/my_library.h --output_dir runs/my_library
    t2l generate "clamp a reading to the limits of the sensor" --memory runs/my_library

Sources are the catalogue, rows of datasets, and C or C++ files and folders whose functions have comments right above
them. What is left out is named, with the reason. An earlier index in the folder is replaced when the new one is
complete; a folder with anything else in it is refused.
"""

import sys
import time
from collections import defaultdict

from t2l.arguments import IndexArguments, parse_arguments
from t2l.data.errors import DatasetError
from t2l.data.rows import RowError
from t2l.extras import script_needs_extra
from t2l.retrieval.errors import MemoryIndexError
from t2l.retrieval.memory import ENCODER, get_encoder_id, load_encoder
from t2l.retrieval.writing import write_index

with script_needs_extra("data", "build_index.py"):
    from t2l.retrieval.sources import LeftOut, collect

_MOST_NAMES = 20  # of what is left out for one reason


def main() -> None:
    (args,) = parse_arguments(IndexArguments)
    start = time.perf_counter()
    left_out: LeftOut = defaultdict(list)
    try:
        counts = write_index(collect(args, left_out), load_encoder(), get_encoder_id(ENCODER), args.output_dir)
    except (DatasetError, MemoryIndexError, RowError) as err:
        report_left_out(left_out)
        sys.exit(f"build_index: {err}")
    except KeyboardInterrupt:
        print("build_index: stopped; nothing was written", file=sys.stderr)
        sys.exit(130)
    report_left_out(left_out)
    programs = f"{counts['num_programs']} programs of {counts['num_concepts']} concepts"
    size = f"{counts['num_wordings']} wordings, {counts['num_bytes'] / 1e6:.1f} MB"
    print(f"{programs} ({size}) in {time.perf_counter() - start:.0f} s are in {args.output_dir}")


def report_left_out(left_out: LeftOut) -> None:
    """Print what is left out, by reason, the most frequent first."""
    for reason, names in sorted(left_out.items(), key=lambda item: -len(item[1])):
        more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
        print(f"left out: {len(names)} programs: {reason}: {', '.join(names[:_MOST_NAMES])}{more}")


if __name__ == "__main__":
    main()
