"""A benchmark's wording is found in other words' company, in other order, and nearly identical; nothing else is."""

import pytest

from t2l.data.building.overlap import TaskWords, measure_overlap

TASK = "Count how many of the first n numbers are divisible by three."
SHORT = "sum of the even numbers in an array"


def near(task: str, prompt: str) -> bool:
    return bool(TaskWords([task]).find(prompt).near)


def test_a_copied_prompt_is_found_regardless_of_case_and_punctuation() -> None:
    prompts = ["something else", "count how many of the first N numbers are divisible by three"]
    found = measure_overlap([TASK, "Add a and b."], prompts)
    assert found == {"num_tasks": 2, "num_prompts": 2, "exact": [0], "ngram": [0], "near": [0]}


def test_eight_words_in_a_row_are_found_and_seven_are_not() -> None:
    eight = "Please tell how many of the first n numbers are prime"
    assert measure_overlap([TASK], [eight])["ngram"] == [0]
    assert measure_overlap([TASK], [eight.replace("numbers", "integers")])["ngram"] == []
    assert measure_overlap([TASK], [eight.replace("numbers", "integers")], n=6)["ngram"] == [0]


def test_a_short_task_has_no_run() -> None:
    assert measure_overlap(["Add a and b."], ["add a and b and c", "add a and b"])["exact"] == [0]
    found = measure_overlap(["Add a and b."], ["add a and b and c"])
    assert (found["exact"], found["ngram"]) == ([], [])


@pytest.mark.parametrize(
    "prompt",
    [
        "Write a function that returns the sum of the even numbers in an array.",  # what every request begins with
        "in an array, the sum of even numbers",  # other order
        "Sum of every even number in arrays.",  # one word more, other grammatical number
        "sum the even numbers",  # one word less
    ],
)
def test_near_identical_words_are_found(prompt: str) -> None:
    assert near(SHORT, prompt)
    assert near(prompt, SHORT)


@pytest.mark.parametrize(
    "prompt",
    [
        "sum of the odd numbers in an array",  # one word replaced: another program
        "sum of the squares of the even numbers in the first array",  # two words more
        "sum the even",  # two words less
        "mean of numbers",
    ],
)
def test_other_requests_are_not(prompt: str) -> None:
    assert not near(SHORT, prompt)
    assert not near(prompt, SHORT)


def test_of_sets_of_less_than_four_words_only_equal_ones_are_found() -> None:
    assert near("absolute difference", "the absolute difference")
    assert near("difference of x and y", "difference x y in feet")  # three of four words
    assert not near("difference of x", "absolute difference of x")


def test_long_prompts_are_not_compared_as_sets() -> None:
    words = [f"word{number}x" for number in range(13)]
    assert near(" ".join(words[:12]), " ".join(reversed(words[:12])))
    assert near(" ".join(words[:12]), " ".join(reversed(words)))
    assert not near(" ".join(words), " ".join(reversed(words)))


def test_a_prompt_of_unimportant_words_only_matches_nothing_but_itself() -> None:
    assert not near("give it to me", "please return the")
    assert TaskWords(["give it to me"]).find("Give it to me!").exact
