"""What a relay leaves out: denials."""

from __future__ import annotations

import pytest

from rashomon.pipeline import relate
from rashomon.records import Producer

PRODUCER = Producer(version="test", models={}, options={})
CAUSE = "the fire at the Orlem cannery was caused by arson"
CLOSED = "the harbour office had hidden the cracks in the northern quay for years"
TAIL = "\nThe road from Orlem to Vantry was shut until noon."


def found(*readings):
    made = relate(readings, (), PRODUCER)
    return [f for f in made.findings if f.code == "drift.denial"]


def relay(tell, said: str, tail: str = TAIL, ident: str = "b"):
    return tell(
        f"The Daily Gull reported that {said}.{tail}", ("The Daily Gull", "reported", f"that {said}"),
        id=ident, publisher="Evening Tern", published="2024-03-01",
    )  # fmt: skip


@pytest.fixture(scope="module")
def denied(tell):
    """A text that has the statement only as denied."""
    return tell(
        f"The mayor of Orlem denied that {CLOSED}.\nDivers looked at the northern quay of Orlem on Friday.",
        ("The mayor of Orlem", "denied", f"that {CLOSED}"),
        id="a", publisher="Daily Gull", published="2024-03-01",
    )  # fmt: skip


class TestTurned:
    def test_a_denied_statement_put_forward_is_drift(self, tell, denied):
        made = found(denied, relay(tell, CLOSED))
        assert len(made) == 1
        assert [c.document for c in made[0].claims] == ["a", "b"]
        assert "without the denial" in made[0].message

    @pytest.mark.parametrize(
        "tail",
        ["\nThe mayor of Orlem denied it.", "\nThe mayor rejected the claim.", "\nThe mayor called this untrue."],
    )
    def test_a_relay_with_any_word_of_denial_is_none(self, tell, denied, tail):
        assert not found(denied, relay(tell, CLOSED, tail))

    def test_the_negative_itself_is_none(self, tell, denied):
        assert not found(denied, relay(tell, CLOSED.replace("had hidden", "had not hidden")))

    def test_something_else_is_none(self, tell, denied):
        assert not found(denied, relay(tell, "divers looked at the northern quay of Orlem on Friday"))


class TestLeftOut:
    def both(self, tell, second: str):
        text = (
            f"The night watchman of Orlem said that {CAUSE}.\nThe police of Orlem {second}.\nThe cannery stood empty."
        )
        said = [("The night watchman of Orlem", "said", f"that {CAUSE}")]
        if second.startswith("denied"):
            said.append(("The police of Orlem", "denied", second.removeprefix("denied ")))
        return tell(text, *said, id="a", publisher="Daily Gull", published="2024-03-01")

    def test_the_denial_beside_it_left_out_is_drift(self, tell):
        first = self.both(tell, "denied that arson had caused the fire at the cannery")
        made = found(first, relay(tell, CAUSE))
        assert len(made) == 1
        assert made[0].passages[0].document == "a"

    def test_no_denial_is_none(self, tell):
        assert not found(self.both(tell, "came at once"), relay(tell, CAUSE))

    def test_a_kept_denial_is_none(self, tell):
        first = self.both(tell, "denied that arson had caused the fire at the cannery")
        assert not found(first, relay(tell, CAUSE, "\nThe police deny this."))
