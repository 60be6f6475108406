"""Contents find their cues, and a sure cue is not left without one."""

import numpy as np
import pytest

from rashomon.attributions.decode import Piece
from rashomon.attributions.link import BUCKETS, GIVEN_UP, PARTS, WIDTH, View, link
from rashomon.models.tagger import Tables

WORDS = 12
SEEK, CONTENT = 4, 6  # parts of a link vector: a cue's as it seeks contents, a content's


def piece(role, first, last, probability=0.9):
    return Piece(role, first, last, probability, probability)


def linked(cues, contents, fits):
    """Cue index -> first words of its contents, where `fits[cue][content]` is how well the two fit."""
    vectors = np.zeros((WORDS, PARTS * WIDTH), np.float32)
    for n, cue in enumerate(cues):
        vectors[cue.first, SEEK * WIDTH + n] = 1.0
    for k, content in enumerate(contents):
        for n in range(len(cues)):
            vectors[content.first, CONTENT * WIDTH + n] = fits[n][k] * WIDTH**0.5
    tables = Tables(
        np.zeros((13, 13)), np.zeros((2, BUCKETS), np.float32), np.zeros(WIDTH + 1, np.float32), (0.0,) * 4, 64
    )
    pieces = sorted([*cues, *contents], key=lambda p: p.first)
    whole = link(pieces, (), [View(0, 0, WORDS, vectors)], tables, np.zeros(WORDS, np.int64))
    return {cues.index(w.cue): [c.first for c in w.contents] for w in whole}


FIRST, SECOND = piece(1, 0, 1), piece(1, 5, 6)
WEAK = piece(1, 0, 1, 0.5)
A, B = piece(2, 2, 4), piece(2, 7, 9)
NEAR = GIVEN_UP / 2
FAR = GIVEN_UP * 2


@pytest.mark.parametrize(
    ("cues", "fits", "want"),
    [
        pytest.param([FIRST, SECOND], [[1, 0], [0, 1]], {0: [2], 1: [7]}, id="each takes what fits it best"),
        pytest.param([FIRST, SECOND], [[NEAR, NEAR], [0, 0]], {0: [7], 1: [2]}, id="one that has two gives one up"),
        pytest.param([FIRST, SECOND], [[NEAR, 1], [0, 0]], {0: [2], 1: [7]}, id="it gives up what it loses least by"),
        pytest.param([FIRST, SECOND], [[FAR, FAR], [0, 0]], {0: [2, 7]}, id="what fits far better is not given up"),
        pytest.param([WEAK, SECOND], [[FAR, 1], [0, 0]], {0: [2], 1: [7]}, id="a weak cue gives one up likewise"),
        pytest.param([FIRST, piece(1, 5, 6, 0.3)], [[1, 1], [0, 0]], {0: [2, 7]}, id="an unsure cue gets nothing so"),
    ],
)
def test_contents_go_to_cues(cues, fits, want):
    assert linked(cues, [A, B], fits) == want


def test_a_far_surer_cue_takes_the_only_content():
    assert linked([WEAK, SECOND], [A], [[1], [0]]) == {1: [2]}
    assert linked([FIRST, SECOND], [A], [[1], [0]]) == {0: [2]}
