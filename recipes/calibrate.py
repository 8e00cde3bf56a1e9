"""Fit how sure t2l may be of an answer, on requests whose answers are executed.

    python recipes/calibrate.py --config configs/calibration/bundled.yaml

For each task, all candidates of memory and the model are verified and run on its tests. Two logistic regressions
(known programs, the model's candidates) learn which are right. The table is about requests that the weights had not
seen (five parts, each answered by weights from the other four).
"""

import json
import sys

from t2l import Text2LLVM
from t2l.arguments import CalibrationArguments, parse_arguments
from t2l.data.rows import RowError, read_rows
from t2l.extras import script_needs_extra
from t2l.files import write_atomic
from t2l.inference.errors import ModelLoadError
from t2l.llvm import Sandbox
from t2l.retrieval.errors import MemoryIndexError
from t2l.retrieval.memory import Memory

with script_needs_extra("report", "calibrate.py"):
    from t2l.inference.selection.calibration import collect_all, fit, keep_models_own, show_reliability


def main() -> None:
    (args,) = parse_arguments(CalibrationArguments)
    try:
        tasks, model_tasks = (
            {path: read_rows(path)[: args.max_tasks] for path in paths} for paths in (args.tasks, args.model_tasks)
        )
        memory = Memory.load(*([args.memory] if args.memory else []))
        with Sandbox() as sandbox:
            model = Text2LLVM.from_pretrained(args.model_name_or_path, sandbox=sandbox, memory=memory)
            judged = collect_all(model, tasks, args.num_examples, args.num_candidates)
            judged += keep_models_own(collect_all(model, model_tasks, args.num_examples, args.num_candidates))
        confidence, held_out = fit(judged, args.seed)
    except (MemoryIndexError, ModelLoadError, RowError, ValueError) as err:
        sys.exit(f"calibrate: {err}")
    report = {"weights": confidence.weights, "held_out": show_reliability(held_out)}
    write_atomic(args.output, json.dumps(report, indent=1) + "\n")
    print(json.dumps(report["held_out"], indent=1))
    print(f"weights from {len(judged)} candidates are in {args.output}")


if __name__ == "__main__":
    main()
