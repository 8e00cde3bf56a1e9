"""Write a model's answers to tasks, as JSON lines of `task_id` and `completion` for eval/score.py.

    python eval/generate.py --model_name_or_path runs/quickstart/checkpoint \\
        --tasks runs/quickstart/dataset/test.jsonl --output runs/quickstart/eval/predictions.jsonl

Options for beams, sampling and several answers per task have the names of Hugging Face: --num_beams 4, or
--do_sample --temperature 0.8 --num_return_sequences 10. The answers are not verified.

With --memory bundled (or the folder of an index), each task is answered as `t2l generate` answers: from known programs
and the model, verified, chosen by confidence. --use_examples 2 gives the first two tests of each task as examples;
score them with the same --use_examples 2, so that they do not count. The model's own number is the one without memory.

A run that was stopped goes on when it is started again; until it is complete, its answers are in OUTPUT.partial.
"""

import sys
import time

from t2l.arguments import DecodingArguments, GenerationArguments, parse_arguments
from t2l.data.rows import RowError, read_rows


def main() -> None:
    args, decoding = parse_arguments(GenerationArguments, DecodingArguments)
    try:
        tasks = read_rows(args.tasks)
    except RowError as err:
        sys.exit(f"generate: {err}")
    # Loads the libraries of a model, so only after arguments and tasks were checked.
    from t2l.inference.batch import write_answers, write_predictions
    from t2l.inference.errors import ModelLoadError, OutputError, RequestError
    from t2l.inference.loading import load_model
    from t2l.retrieval.errors import MemoryIndexError

    try:
        if args.memory is None:
            name, generator = load_model(args.model_name_or_path)
            start = time.perf_counter()
            count = write_predictions(generator, name, tasks, args.output, decoding, progress=True)
        else:
            start = time.perf_counter()
            count = write_answers(args, tasks, decoding, progress=True)
    except (MemoryIndexError, ModelLoadError, OutputError, RequestError, OSError) as err:
        sys.exit(f"generate: {err}")
    except KeyboardInterrupt:
        sys.exit(f"generate: stopped; the same command goes on from {args.output}.partial")
    seconds = time.perf_counter() - start
    print(f"{count} answers to {len(tasks)} tasks in {seconds:.1f} s are in {args.output}")


if __name__ == "__main__":
    main()
