"""Score any model's IR: predictions in, metrics out.

    python eval/score.py --tasks eval/ireval/ireval.jsonl --predictions eval/ireval/example_predictions.jsonl \\
        --output_dir runs/example
    python eval/score.py --tasks eval/ireval/ireval.jsonl --check_references    # exit status 1 unless all pass

Predictions are JSON lines of `task_id` and `completion`, the same number for every task; `""` stands for no answer. IR
is taken out of fences and prose (`t2l.metrics.extract_ir`). If a task has no tests, equivalence with its reference
decides. Writes results.jsonl (each prediction with its verdicts) and metrics.json (all rates and scores, also by tier
and family, with their origin). The same input gives the same two files. Needs neither torch nor transformers; BLEU and
chrF need `pip install 't2l[score]'`. `t2l score` is the same program.
"""

import sys

from t2l.arguments import ScoreArguments, parse_arguments
from t2l.cli.score import score
from t2l.metrics.summary import format_metrics


def main() -> None:
    (args,) = parse_arguments(ScoreArguments)
    metrics, failures = score(args, __file__)
    print(format_metrics(metrics))
    if failures:
        sys.exit(f"score.py: {failures}")


if __name__ == "__main__":
    try:
        main()
    except (ValueError, OSError) as error:  # a mistake in the tasks or predictions, or a file that cannot be written
        print(f"score.py: {error}", file=sys.stderr)
        sys.exit(2)
