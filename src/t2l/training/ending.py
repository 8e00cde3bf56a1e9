"""How every training recipe trains and ends: with its metrics, or stopped by a signal."""

import sys

from t2l.training.trainer import RunTrainer


def train_to_end(trainer: RunTrainer, checkpoint: str | None) -> None:
    """Train, and write the metrics and the state of the run to its `output_dir`; saving the model is left.

    Args:
        trainer (`RunTrainer`): from `get_trainer`.
        checkpoint (`str`, *optional*): what `find_checkpoint` returned.

    Raises:
        `SystemExit`: if a signal stopped the run; the status is 128 plus its number. A checkpoint has been saved.
    """
    result = trainer.train(resume_from_checkpoint=checkpoint)
    if number := trainer.interruption.signal:
        done = f"stopped by signal {number} after step {trainer.state.global_step}, with a checkpoint"
        print(f"{done}; start the same command again to go on", file=sys.stderr)
        raise SystemExit(128 + number)
    trainer.model.config.use_cache = True
    trainer.log_metrics("train", result.metrics)
    trainer.save_metrics("train", result.metrics)
    trainer.save_state()
    if trainer.is_fsdp_enabled:  # checkpoints are in shards, from which a run goes on; the result is a whole model
        trainer.accelerator.state.fsdp_plugin.set_state_dict_type("FULL_STATE_DICT")
