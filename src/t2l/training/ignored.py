"""Keys of transformers that this trainer does not read, or with which a run could not go on: refused, not ignored."""

from transformers import Seq2SeqTrainingArguments

from t2l.arguments import Problem

_BATCHES = (
    "batches by tokens, of rows of similar length: train_batch_tokens, per_device_train_batch_tokens",
    "remove it, and set train_batch_tokens (a row of a small model has about 100 tokens)",
)
_RESUMING = ("checkpoints from which a run goes on as if it had not stopped", "remove it")
_LOADING = ("a default of the loader, which makes whole batches and chooses the rest by the hardware", "remove it")
_GREEDY = ("greedy answers of generation_max_length tokens", "remove it, and search wider with eval/generate.py")
_DEFAULTS = {
    "per_device_train_batch_size": (8, *_BATCHES),
    "per_device_eval_batch_size": (8, *_BATCHES),
    "gradient_accumulation_steps": (1, *_BATCHES),
    "group_by_length": (False, *_BATCHES),
    "auto_find_batch_size": (False, *_BATCHES),
    "dataloader_drop_last": (False, *_LOADING),
    "dataloader_persistent_workers": (False, *_LOADING),
    "generation_num_beams": (None, *_GREEDY),
    "generation_config": (None, *_GREEDY),
    "ignore_data_skip": (False, *_RESUMING),
    "save_only_model": (False, *_RESUMING),
    "restore_callback_states_from_checkpoint": (False, *_RESUMING),
    "save_safetensors": (True, "checkpoints in safetensors, the only weights that t2l reads", "remove it"),
}


def find_ignored(training_args: Seq2SeqTrainingArguments) -> list[Problem]:
    """Return a problem for each key that a run does not follow and that has another value than its default.

    Args:
        training_args (`Seq2SeqTrainingArguments`): some keys are missing in transformers 5, others in transformers 4.
    """
    values = vars(training_args)
    return [
        Problem(key, str(values[key]), allowed, remedy)
        for key, (default, allowed, remedy) in _DEFAULTS.items()
        if key in values and values[key] != default
    ]
