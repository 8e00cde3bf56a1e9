"""The sandbox works inside a trainer whose data loaders fork."""

from pathlib import Path
from typing import Any

import torch
from transformers import EvalPrediction, Seq2SeqTrainer, Seq2SeqTrainingArguments, T5Config, T5ForConditionalGeneration

from t2l.llvm import Sandbox

PROGRAM = "define i32 @f(i32 %x) {\n  ret i32 %x\n}"


class SixRows(torch.utils.data.Dataset[dict[str, list[int]]]):
    def __len__(self) -> int:
        return 6

    def __getitem__(self, index: int) -> dict[str, list[int]]:
        return {"input_ids": [index + 2, 1], "labels": [index + 2, 1]}


def test_metrics_of_a_trainer_may_judge_in_a_sandbox_while_loaders_fork(tmp_path: Path) -> None:
    config = T5Config(vocab_size=16, d_model=8, d_kv=4, d_ff=8, num_layers=1, num_heads=2, decoder_start_token_id=0)
    args = Seq2SeqTrainingArguments(
        str(tmp_path), use_cpu=True, report_to=[], predict_with_generate=True, dataloader_num_workers=2
    )
    with Sandbox(num_workers=2) as sandbox:

        def compute_metrics(prediction: EvalPrediction) -> dict[str, float]:
            rows: list[dict[str, Any]] = [
                {"completion": PROGRAM, "entry_point": "f", "tests": [{"args": [int(label[0])], "returns": 2 + index}]}
                for index, label in enumerate(prediction.label_ids)
            ]
            results = list(sandbox.check(rows))
            return {"passed": sum(result.passed for result in results) / len(results)}

        trainer = Seq2SeqTrainer(
            T5ForConditionalGeneration(config), args, eval_dataset=SixRows(), compute_metrics=compute_metrics
        )
        first, second = trainer.evaluate(max_length=4), trainer.evaluate(max_length=4)
    assert (first["eval_passed"], second["eval_passed"]) == (1.0, 1.0)
