"""Check that fast decoding is right decoding: the runtime's answers against torch's, INT8 against fp32, the mask.

    python tools/benchmark_inference/check_decoding.py runs/quickstart        # part of: make benchmark

Prints a line for each property, and writes them to check_decoding.json in the folder benchmark/ of the run's. Requests
are those of the test and validation splits, and of the training split where these are too few; pass rates and counts
are measured on the test split only.
"""

import argparse
import json
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from preparation import MODELS, prepare
from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

from t2l.arguments import DecodingArguments
from t2l.data.rows import Prediction, Row, read_rows
from t2l.data.serialization import format_prompt, get_target
from t2l.files import write_atomic
from t2l.inference import Generator, load_generator
from t2l.inference.constraint import IRConstraint
from t2l.llvm import Sandbox
from t2l.metrics import compute_metrics, score_predictions

MAX_NEW_TOKENS = 128
NUM_BEAMS = 4
SCORE_TOLERANCE = 1e-3  # of a sum of log-probabilities, divided by the length
FOLDERS = ("fused_fp32", "fused_int8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("run_dir", type=Path, help="folder with checkpoint and dataset, e.g. runs/quickstart")
    parser.add_argument("--num_requests", type=int, default=1000, help="compared with torch (default: 1000)")
    parser.add_argument("--num_beam_requests", type=int, default=200, help="compared in beam search (default: 200)")
    parser.add_argument("--num_programs", type=int, default=10_000, help="the mask must allow (default: 10000)")
    args = parser.parse_args()
    splits = {name: read_rows(args.run_dir / "dataset" / f"{name}.jsonl") for name in ("test", "validation", "train")}
    rows = [row for own in splits.values() for row in own]
    folders = prepare(args.run_dir, args.run_dir / "benchmark" / MODELS[0], MODELS[0], FOLDERS)
    fp32, int8 = (load_generator(folders[name]) for name in FOLDERS)
    figures = {
        **compare_greedy(folders["checkpoint"], fp32, rows[: args.num_requests]),
        **compare_beams(folders["checkpoint"], fp32, rows[: args.num_beam_requests]),
        **compare_pass_rates({"fp32": fp32, "int8": int8}, splits["test"]),
        **check_soundness(int8, rows[: args.num_programs]),
        **check_constrained(int8, rows[: args.num_requests]),
        **count_calls(int8, splits["test"]),
    }
    for model in MODELS:
        folders = prepare(args.run_dir, args.run_dir / "benchmark" / model, model, FOLDERS)
        figures |= {
            f"{key}_{model}": value
            for key, value in time_masks(load_generator(folders["fused_int8"]), splits["test"]).items()
        }
    width = max(map(len, figures))
    print("\n".join(f"{name:{width}} {json.dumps(value)}" for name, value in figures.items()))
    write_atomic(args.run_dir / "benchmark" / "check_decoding.json", json.dumps(figures, indent=2) + "\n")


def compare_greedy(checkpoint: Path, generator: Generator, rows: Sequence[Row]) -> dict[str, Any]:
    """Compare the tokens of ONNX fp32 in batches of the default size with those of transformers' `generate`."""
    expected = [ids for ids, _ in _generate_torch(checkpoint, rows, num_beams=1)]
    actual = [tokens for tokens, _ in _generate(generator, rows, DecodingArguments(max_new_tokens=MAX_NEW_TOKENS))]
    return {
        "greedy_requests": len(rows),
        "greedy_tokens_equal_torch": _share(one == other for one, other in zip(expected, actual, strict=True)),
    }


def compare_beams(checkpoint: Path, generator: Generator, rows: Sequence[Row]) -> dict[str, Any]:
    """Compare the best answer of beam search: its score must not differ."""
    decoding = DecodingArguments(max_new_tokens=MAX_NEW_TOKENS, num_beams=NUM_BEAMS)
    expected = _generate_torch(checkpoint, rows, num_beams=NUM_BEAMS)
    pairs = list(zip(expected, _generate(generator, rows, decoding), strict=True))
    differences = [abs(one[1] - other[1]) for one, other in pairs]
    return {
        "beam_requests": len(rows),
        "beam_scores_equal_torch": _share(difference < SCORE_TOLERANCE for difference in differences),
        "beam_largest_score_difference": max(differences),
        "beam_tokens_equal_torch": _share(one[0] == other[0] for one, other in pairs),
    }


def _generate_torch(checkpoint: Path, rows: Sequence[Row], *, num_beams: int) -> list[tuple[list[int], float]]:
    """Return tokens and, from beam search, scores; each request by itself, so that no padding is part of it."""
    model, tokenizer = (
        AutoModelForSeq2SeqLM.from_pretrained(checkpoint).eval(),
        AutoTokenizer.from_pretrained(checkpoint),
    )
    options = {"max_new_tokens": MAX_NEW_TOKENS, "num_beams": num_beams}
    answers = []
    for row in rows:
        inputs = tokenizer([format_prompt(row["prompt"], row.get("signature"))], return_tensors="pt")
        with torch.inference_mode():
            output = model.generate(**inputs, **options, output_scores=num_beams > 1, return_dict_in_generate=True)
        score = float(output.sequences_scores[0]) if num_beams > 1 else 0.0
        answers.append((output.sequences[0, 1:].tolist(), score))
    return answers


def _generate(generator: Generator, rows: Sequence[Row], decoding: DecodingArguments) -> list[tuple[list[int], float]]:
    found = dict(generator.generate(rows, decoding))
    return [(found[index][0].token_ids, found[index][0].score or 0.0) for index in range(len(rows))]


def compare_pass_rates(generators: Mapping[str, Generator], rows: Sequence[Row]) -> dict[str, Any]:
    """Return pass@1 of each form."""
    figures: dict[str, Any] = {"pass_rate_tasks": len(rows)}
    for name, generator in generators.items():
        texts = generator.generate_completions(rows, DecodingArguments(max_new_tokens=MAX_NEW_TOKENS))
        predictions: list[Prediction] = [
            {"task_id": row["task_id"], "completion": own[0]} for row, own in zip(rows, texts, strict=True)
        ]
        with Sandbox() as sandbox:
            metrics = compute_metrics(rows, score_predictions(rows, predictions, sandbox))
        figures[f"pass_rate_{name}"] = metrics["pass@1"]
    return figures


def check_soundness(generator: Generator, rows: Sequence[Row]) -> dict[str, Any]:
    """Count canonical programs whose next token the mask forbids somewhere."""
    constraint = make_constraint(generator)
    forbidden = sum(not _allows(constraint, generator, row) for row in rows)
    return {"mask_programs": len(rows), "mask_forbids_the_true_token_in": forbidden}


def _allows(constraint: IRConstraint, generator: Generator, row: Row) -> bool:
    state = constraint.start(row.get("signature"))
    for token in generator.tokenizer.encode(get_target(row)).ids:
        if not state.mask()[token]:
            return False
        following = state.advance(token)
        if following is None:
            return False
        state = following
    return True


def check_constrained(generator: Generator, rows: Sequence[Row]) -> dict[str, Any]:
    """Verify greedy answers under the mask, and name what LLVM says about those that it refuses."""
    decoding = DecodingArguments(max_new_tokens=MAX_NEW_TOKENS, constrained=True)
    found = dict(generator.generate(rows, decoding))
    finished = [index for index in range(len(rows)) if found[index][0].finished]
    with Sandbox() as sandbox:
        candidates = ({**rows[index], "completion": found[index][0].text} for index in finished)
        results = list(sandbox.check_definitions(candidates))
    causes = Counter(f"{result.status}: {result.message}" for result in results if result.status != "ok")
    return {
        "constrained_requests": len(rows),
        "constrained_finished": len(finished) / len(rows),
        "constrained_finished_parsed": _share(result.parsed for result in results),
        "constrained_finished_verified": _share(result.verified for result in results),
        "constrained_finished_with_the_function": _share(result.status == "ok" for result in results),
        "constrained_causes": dict(causes.most_common(5)),
    }


def count_calls(generator: Generator, rows: Sequence[Row]) -> dict[str, Any]:
    """Compare the number of decoder calls with one per token, one request at a time."""
    figures: dict[str, Any] = {}
    for name, decoding in {
        "fast_forward": DecodingArguments(batch_size=1, constrained=True, draft_tokens=0),
        "drafts": DecodingArguments(batch_size=1),
        "fast_forward_and_drafts": DecodingArguments(batch_size=1, constrained=True),
    }.items():
        generator.statistics.reset()
        _generate(generator, rows, decoding)
        counted = generator.statistics
        figures[f"calls_saved_by_{name}"] = 1 - counted.decoder_calls / counted.tokens
    return figures


def time_masks(generator: Generator, rows: Sequence[Row]) -> dict[str, Any]:
    """Return the share of time that the constraint takes, one request at a time, at first and with masks kept."""
    figures: dict[str, Any] = {}
    timer = TimedConstraint(make_constraint(generator))
    generator.__dict__["_constraint"] = timer  # in place of the cached property
    plain = DecodingArguments(batch_size=1, constrained=True, draft_tokens=0)
    drafts = DecodingArguments(batch_size=1, constrained=True)
    for name, decoding in {"_at_first": plain, "": plain, "_with_drafts": drafts}.items():
        timer.seconds, start = 0.0, time.perf_counter()
        _generate(generator, rows, decoding)
        figures[f"mask_share_of_time{name}"] = timer.seconds / (time.perf_counter() - start)
    return figures


class TimedConstraint:
    """A constraint that adds up the time spent in it."""

    def __init__(self, constraint: IRConstraint) -> None:
        self.constraint, self.seconds = constraint, 0.0

    def start(self, signature: str | None) -> "TimedState":
        return TimedState(self, self.time(self.constraint.start, signature))

    def time(self, function: Any, *arguments: Any) -> Any:
        start = time.perf_counter()
        result = function(*arguments)
        self.seconds += time.perf_counter() - start
        return result


class TimedState:
    def __init__(self, timer: TimedConstraint, state: Any) -> None:
        self.timer, self.state = timer, state

    def advance(self, token: int) -> "TimedState | None":
        following = self.timer.time(self.state.advance, token)
        return None if following is None else TimedState(self.timer, following)

    def mask(self) -> Any:
        return self.timer.time(self.state.mask)

    def forced(self) -> int | None:
        return self.timer.time(self.state.forced)


def make_constraint(generator: Generator) -> IRConstraint:
    return generator._constraint


def _share(outcomes: Iterator[bool]) -> float:
    known = list(outcomes)
    return sum(known) / len(known)


if __name__ == "__main__":
    main()
