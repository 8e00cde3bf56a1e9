"""Vectors of 4 bits give nearly the cosines of whole ones."""

import numpy as np

from t2l.retrieval.vectors import multiply, pack_vectors, unpack_vectors


def draw(count: int) -> np.ndarray:
    vectors = np.random.default_rng(0).normal(size=(count, 128)).astype(np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def test_packed_vectors_have_nearly_the_same_cosines() -> None:
    vectors = draw(3000)
    packed, scale = pack_vectors(vectors)
    assert packed.dtype == np.uint8 and packed.shape == (3000, 64)
    found = multiply(packed, scale, vectors[7])
    np.testing.assert_allclose(found, vectors @ vectors[7], atol=0.05)
    assert np.abs(found - vectors @ vectors[7]).mean() < 0.01 and found.argmax() == 7


def test_unpacked_vectors_are_what_is_multiplied() -> None:
    packed, scale = pack_vectors(draw(50))
    np.testing.assert_allclose(
        unpack_vectors(packed, scale) @ draw(1)[0], multiply(packed, scale, draw(1)[0]), atol=1e-5
    )


def test_one_vector_of_zeros_is_kept() -> None:
    packed, scale = pack_vectors(np.zeros((1, 4), np.float32))
    assert (unpack_vectors(packed, scale) == 0).all()
