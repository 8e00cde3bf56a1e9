"""Overlap between a benchmark and training prompts is found, and nothing else."""

from t2l.data.overlap import measure_overlap

TASK = "Count how many of the first n numbers are divisible by three."


def test_a_copied_prompt_is_found_whatever_its_case_and_punctuation() -> None:
    prompts = ["something else", "count how many of the first N numbers are divisible by three"]
    found = measure_overlap([TASK, "Add a and b."], prompts)
    assert found == {"num_tasks": 2, "num_prompts": 2, "exact": [0], "ngram": [0]}


def test_eight_words_in_a_row_are_found_and_seven_are_not() -> None:
    eight = "Please tell how many of the first n numbers are prime"
    assert measure_overlap([TASK], [eight])["ngram"] == [0]
    assert measure_overlap([TASK], [eight.replace("numbers", "integers")])["ngram"] == []
    assert measure_overlap([TASK], [eight.replace("numbers", "integers")], n=6)["ngram"] == [0]


def test_a_short_task_is_found_only_as_a_whole() -> None:
    assert measure_overlap(["Add a and b."], ["add a and b and c", "add a and b"])["exact"] == [0]
    assert measure_overlap(["Add a and b."], ["add a and b and c"])["exact"] == []
