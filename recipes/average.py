"""Average the weights of several checkpoints of one run.

    python recipes/average.py --run_dir runs/quickstart/checkpoint --num_checkpoints 5 \\
        --output_dir runs/averaged/checkpoint

or `--checkpoints FOLDER FOLDER ...`. The run must have kept them: set save_total_limit to their number or more. Writes
an ordinary checkpoint, its tokenizer, averaging.json (what was averaged) and average.yaml (the merged configuration).
Whether it answers better than the last checkpoint is for eval/score.py to say.
"""

import logging
import sys

from t2l.arguments import AVERAGING_REPORT, AveragingArguments, parse_arguments, save_arguments
from t2l.extras import script_needs_extra
from t2l.files import atomic_folder


def main() -> None:
    (args,) = parse_arguments(AveragingArguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    # These imports take seconds. They come after the arguments, so that mistakes there are reported at once.
    with script_needs_extra("train", "average.py"):
        from t2l.training.averaging import average_checkpoints, get_checkpoints, write_average
    try:
        checkpoints = get_checkpoints(args)
        model = average_checkpoints(checkpoints)
        with atomic_folder(args.output_dir, AVERAGING_REPORT) as folder:
            write_average(folder, model, checkpoints)
            save_arguments(folder / "average.yaml", args)
    except (OSError, ValueError) as err:
        sys.exit(f"average: {err}")
    print(f"{args.output_dir}: the mean of {', '.join(path.name for path in checkpoints)}")


if __name__ == "__main__":
    main()
