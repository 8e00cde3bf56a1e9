"""Let a model answer the training requests of a dataset, and make a dataset of the answers that pass.

    python recipes/answer_dataset.py --config configs/answers/quickstart.yaml

A student of any shape and with any tokenizer learns from it with recipes/train.py. Where the teacher's answer fails
the row's tests, the row keeps its own completion. Writes the splits as they were, but for the completions of train;
answers.json (the teacher, numbers of rows) and answer_dataset.yaml (the merged configuration).

A run that was stopped goes on when it is started again; until it is complete, its answers are in OUTPUT_DIR.partial.
"""

import json
import logging
import sys
from pathlib import Path

from t2l.arguments import (
    ANSWERS_REPORT,
    AnsweredDatasetArguments,
    DecodingArguments,
    Problem,
    parse_arguments,
    save_arguments,
)
from t2l.extras import script_needs_extra
from t2l.files import atomic_folder, write_atomic


def main() -> None:
    args, decoding = parse_arguments(AnsweredDatasetArguments, DecodingArguments, check=check_answers)
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    # These imports take seconds. They come after the arguments, so that mistakes there are reported at once.
    with script_needs_extra("score", "answer_dataset.py"):
        from t2l.inference.loading import load_model
        from t2l.llvm import Sandbox
        from t2l.training.answered import answer_rows, read_requests, summarize, write_answered
    partial = Path(f"{args.output_dir.rstrip('/')}.partial")
    try:
        rows = read_requests(args.dataset_path)
        name, teacher = load_model(args.teacher_name_or_path)
        with Sandbox() as sandbox:
            verdicts = answer_rows(teacher, name, rows, partial, decoding, sandbox, progress=True)
        report = {"teacher_name_or_path": name, "dataset_path": args.dataset_path, **summarize(rows, verdicts)}
        with atomic_folder(args.output_dir, ANSWERS_REPORT) as folder:
            write_answered(args.dataset_path, folder, verdicts)
            save_arguments(folder / "answer_dataset.yaml", args, decoding)
            write_atomic(folder / ANSWERS_REPORT, json.dumps(report, indent=2) + "\n")
        partial.unlink()
    except (OSError, ValueError) as err:
        sys.exit(f"answer_dataset: {err}")
    except KeyboardInterrupt:
        sys.exit(f"answer_dataset: stopped; the same command goes on from {partial}")
    passed, changed = f"{report['passed']:,} of {report['rows']:,} answers pass", f"{report['changed']:,} are new IR"
    print(f"{args.output_dir}: {passed}, {changed}")


def check_answers(args: AnsweredDatasetArguments, decoding: DecodingArguments) -> list[Problem]:
    """Return what this program needs besides valid arguments."""
    if decoding.num_return_sequences == 1:
        return []
    given, remedy = str(decoding.num_return_sequences), "remove it; num_beams searches wider"
    return [Problem("num_return_sequences", given, "1: a row has one completion", remedy)]


if __name__ == "__main__":
    main()
