"""The likeness of prompts to requests of people: probabilities add up to one, and prompts like the data cost less."""

import pytest

from t2l.metrics.likeness import find_percentiles, measure_likeness
from t2l.metrics.trigrams import Corpus, TrigramModel, split_words

PROMPTS = ["Add a to b.", "Add b to a.", "Add 3 to b.", "Say how many words are in the text.", "Count the words."]


def corpus_of(*prompts: str, source: str = "data") -> Corpus:
    corpus = Corpus()
    for prompt in prompts:
        corpus.add(source, prompt)
    return corpus


def model_of(*prompts: str) -> TrigramModel:
    corpus = corpus_of(*prompts)
    return TrigramModel(corpus.tokens(), corpus.vocabulary)


def test_numbers_quoted_texts_and_names_are_split_into_words() -> None:
    assert split_words("Return -2.5 or 0xFF") == ["return", "#", "or", "#"]
    words = ["replace", '"', "in", '"', "don't", "count", "words"]
    assert split_words("replace 'a b' in \"it's\"; don't count_words") == words
    assert split_words("Count words (see https://example.org/count-words/) fast") == ["count", "words", "see", "fast"]
    assert split_words('from "https://example.org/a" in "b"') == ["from", '"', "in", '"']


@pytest.mark.parametrize("before", [[], ["add"], ["add", "b"], ["the", "moon"], ["moon", "the"]])
def test_probabilities_add_up_to_one_with_those_of_the_spellings_of_unknown_words(before: list[str]) -> None:
    model, words = model_of(*PROMPTS), sorted({word for prompt in PROMPTS for word in split_words(prompt)})
    known = sum(model.probability(before, word) for word in [*words, ""])
    first_letters = [model.probability(before, letter) for letter in "cdefghijklmnopqrstuvwxyz"]
    # Of all spellings, a share of 1 / 28 is the empty one, 1 / 28 ** 2 is "c", and so on; the words of the data have
    # their share besides what was counted.
    unknown = first_letters[0] * 28**2 * (1 - 1 / 28 - sum(28.0 ** -(len(word) + 1) for word in words))
    assert len({round(probability, 12) for probability in first_letters}) == 1
    assert known + unknown == pytest.approx(1)


def test_a_prompt_like_the_data_costs_less_than_a_shuffled_one_and_that_less_than_an_unknown_one() -> None:
    model = model_of(*PROMPTS)
    seen, shuffled, unknown = (model.count_bits(text.split()) for text in ("add b to b", "to b b add", "zip b to q"))
    assert seen < shuffled < unknown


def test_an_unknown_word_costs_its_letters() -> None:
    model = model_of(*PROMPTS)
    assert model.count_bits(["zippers"]) - model.count_bits(["zip"]) == pytest.approx(4 * 4.807, abs=0.01)


def test_each_source_is_measured_by_itself_and_all_together() -> None:
    corpus = corpus_of("Add a and b.")
    corpus.add("more", "The sum of all, please.")
    found = measure_likeness(corpus, ["add all", "the sum"])
    assert {source: one.unknown for source, one in found.items()} == {"data": 1.0, "more": 0.5, "all": 0.0}
    assert [one.num_words for one in found.values()] == [4, 5, 9]
    assert [one.lengths for one in found.values()] == [(4, 4, 4), (5, 5, 5), (4, 4, 5)]
    assert found["all"].bits_per_word < min(found["data"].bits_per_word, found["more"].bits_per_word)  # type: ignore


def test_nothing_to_measure_gives_no_figure() -> None:
    assert measure_likeness(corpus_of("Add."), [])["all"].unknown is None
    empty = measure_likeness(Corpus(), ["add"])["all"]
    assert (empty.num_prompts, empty.unknown, empty.lengths) == (0, 1.0, (0, 0, 0))
    assert empty.bits_per_word == pytest.approx((4 + 1) / 2 * 4.807, abs=0.01)


def test_percentiles_are_lengths_that_occur() -> None:
    assert find_percentiles(range(1, 101)) == (5, 50, 95)
