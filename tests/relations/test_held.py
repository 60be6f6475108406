# ruff: noqa: E501 - one text a line
"""Figures of several texts that are no conflict, no later state and no part, and those that are."""

from __future__ import annotations

import pytest

from rashomon.pipeline import relate
from rashomon.records import Producer, Reading
from rashomon.relations import relate as related

WEEK = "The talks on the harbour of Orlem and the bridge at Tarn went on all week before the council."


def pile(tell, *texts: tuple[str, str, str]) -> list[Reading]:
    """The readings of a pile of texts: publisher, day, words with `Name said` for a voice."""
    readings = []
    for n, (publisher, day, words) in enumerate(texts):
        who = words.split(" said ")[0].split(". ")[-1] if " said " in words else ""
        said = [(who, "said", words.split(" said ")[1].rstrip("."))] if who else []
        readings.append(tell(f"{words}\n{WEEK}", *said, id=f"d{n}", publisher=publisher, published=day))
    return readings


@pytest.mark.parametrize(
    ("texts", "kind", "there"),
    [
        (
            (
                ("Gull", "2031-05-02", "Police said two men had been arrested over the fire at the Orlem mill."),
                ("Tern", "2031-05-06", "The union said 50 people had been arrested over the fire at the Orlem mill."),
            ),
            "update",
            False,
        ),
        (
            (
                ("Gull", "2031-05-02", "Police said 4,000 people had marched to the Orlem mill."),
                ("Tern", "2031-05-02", "The union said 9,000 protesters had marched to the Orlem mill."),
            ),
            "conflict",
            True,
        ),
        (
            (
                ("Gull", "2031-05-02", "The mayor said 310 workers had walked out at the Orlem mill."),
                ("Tern", "2031-05-02", "The union said 620 members had walked out at the Orlem mill."),
            ),
            "conflict",
            True,
        ),
        (
            (
                ("Gull", "2031-05-02", "Police said two men had been arrested over the fire at the Orlem mill."),
                ("Tern", "2031-05-06", "Five people have been arrested over the fire at the Orlem mill."),
            ),
            "update",
            True,
        ),
        (
            (
                ("Gull", "2031-05-02", "Police said two men had been arrested over the fire at the Orlem mill."),
                ("Tern", "2031-05-02", "The mayor said five people had been arrested over the fire at the Orlem mill."),
            ),
            "update",
            False,
        ),
        (
            (
                ("Gull", "2031-05-02", "The fire at the Orlem mill killed four firefighters."),
                ("Tern", "2031-05-04", "A nurse hurt in the fire at the Orlem mill has died, bringing the death toll to five."),
            ),
            "update",
            True,
        ),
        (
            (
                ("Gull", "2031-05-02", "The brigade said the fire at the Orlem mill killed nine people."),
                ("Tern", "2031-05-03", "The brigade said the fire at the Orlem mill killed 16 people."),
            ),
            "update",
            True,
        ),
        (
            (
                ("Gull", "2031-05-02", "The brigade said the fire at the Orlem mill killed nine people."),
                ("Crow", "2031-05-01", "The mayor said the fire at the Orlem mill killed 16 people."),
                ("Tern", "2031-05-03", "The brigade said the fire at the Orlem mill killed 16 people."),
            ),
            "update",
            False,
        ),
        (
            (
                ("Gull", "2031-05-02", "The mayor said nine people were wounded in the shooting at the Orlem mill."),
                ("Tern", "2031-05-02", "Police said 14 people were wounded in the shooting at the Orlem mill."),
            ),
            "conflict",
            True,
        ),
        (
            (
                ("Gull", "2031-05-02", "The mayor said first reports spoke of nine people wounded in the shooting at the Orlem mill."),
                ("Tern", "2031-05-02", "Police said 14 people were wounded in the shooting at the Orlem mill."),
            ),
            "conflict",
            False,
        ),
        (
            (
                ("Gull", "2031-05-02", "Five people were wounded in the shooting at the Orlem mill."),
                ("Tern", "2031-05-02", "Three children were wounded in the shooting at the Orlem mill."),
                ("Crow", "2031-05-02", "After the shooting at the Orlem mill two women are in critical condition."),
            ),
            "part",
            True,
        ),
        (
            (
                ("Tern", "2031-05-02", "Three children were wounded in the shooting at the Orlem mill."),
                ("Crow", "2031-05-02", "After the shooting at the Orlem mill two women are in critical condition."),
            ),
            "part",
            False,
        ),
        (
            (
                ("Gull", "2031-05-02", "Three people were killed in the shooting at the Orlem mill."),
                ("Crow", "2031-05-02", "One man and two women were killed in the shooting at the Orlem mill."),
            ),
            "part",
            False,
        ),
    ],
)  # fmt: skip
def test_how_figures_stand(tell, texts, kind, there):
    assert (kind in {t.kind for t in related(pile(tell, *texts)).ties}) is there


def test_what_a_text_says_of_its_own_whole_is_no_finding(tell):
    same = "Thirty people, six of them minors, were hurt in the fire at the Orlem mill."
    texts = pile(
        tell,
        ("Gull", "2031-05-02", same),
        ("Tern", "2031-05-02", "Thirty people were hurt in the fire at the Orlem mill on Friday, the mayor told us."),
    )
    made = relate(texts, (), Producer(version="test", models={}, options={}))
    assert not [f for f in made.findings if f.code == "figures.scope" and f.verdict == "noted"]
