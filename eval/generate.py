"""Write a model's answers to tasks, as JSON lines of `task_id` and `completion` for eval/score.py.

    python eval/generate.py --model_name_or_path runs/quickstart/checkpoint \\
        --tasks runs/quickstart/dataset/test.jsonl --output runs/quickstart/eval/predictions.jsonl

Options for beams, sampling and several answers per task have the names of Hugging Face: --num_beams 4, or
--do_sample --temperature 0.8 --num_return_sequences 10. The answers are not verified.
"""

import sys
import time

from t2l.arguments import DecodingArguments, GenerationArguments, parse_arguments
from t2l.data.rows import RowError, read_rows, write_rows


def main() -> None:
    args, decoding = parse_arguments(GenerationArguments, DecodingArguments)
    try:
        tasks = read_rows(args.tasks)
    except RowError as err:
        sys.exit(f"generate: {err}")
    from t2l.inference import load_generator  # loads torch, so only after arguments and tasks were checked

    try:
        generator = load_generator(args.model_name_or_path)
    except (OSError, ValueError) as err:  # errors of the Hub and the network are OSErrors
        sys.exit(f"generate: the model {args.model_name_or_path} cannot be loaded: {err}")
    start = time.perf_counter()
    completions = generator.generate_completions(tasks, decoding)
    predictions = [
        {"task_id": task["task_id"], "completion": text}
        for task, texts in zip(tasks, completions, strict=True)
        for text in texts
    ]
    write_rows(args.output, predictions)
    seconds = time.perf_counter() - start
    print(f"{len(predictions)} answers to {len(tasks)} tasks in {seconds:.1f} s are in {args.output}")


if __name__ == "__main__":
    main()
