"""Texts that tell the same facts in the same order, texts that only share a form, and single origins of reprints."""

from __future__ import annotations

import pytest

from rashomon.pipeline import relate
from rashomon.records import Producer

PRODUCER = Producer(version="test", models={}, options={})
FIRST = (
    "A bakery in Orlem gave away four hundred loaves on Sunday after its oven was left burning through the night. "
    "Mila Borne, who owns the bakery, had fallen asleep on a sack of flour beside the counter. "
    "Her neighbour woke her at five when he saw smoke above the chimney of the shop. "
    "The fire brigade of Orlem found no flames but opened every window of the house. "
    "The owner will pay the bill for the brigade with cakes until the spring."
)
RETOLD = (
    "Four hundred loaves went to passers-by in Orlem on Sunday because an oven in a bakery was still burning at night. "
    "The owner, Mila Borne, was asleep near the counter, her head on a flour sack. "
    "At five a neighbour noticed smoke over the chimney and woke her. "
    "When the brigade came, it opened all the windows of the house, though flames were not to be seen. "
    "Until spring, she says, cakes for the brigade will pay the bill."
)
SHUFFLED = " ".join(RETOLD.split(". ")[n].rstrip(".") + "." for n in (4, 2, 0, 3, 1))


def reuse(tell, one: str, other: str, **known: str):
    readings = [tell(one, id="a", **known), tell(other, id="b", **known)]
    return relate(readings, (), PRODUCER).reuse


class TestRetold:
    def test_the_same_facts_in_the_same_order_are_retold(self, tell):
        found = reuse(tell, FIRST, RETOLD)
        assert {r.kind for r in found} == {"retold"}
        assert len(found) >= 4
        assert [r.source.span for r in found] == sorted(r.source.span for r in found)
        assert [r.target.span for r in found] == sorted(r.target.span for r in found)

    def test_the_same_facts_in_another_order_are_not(self, tell):
        assert not reuse(tell, FIRST, SHUFFLED)

    def test_a_short_relay_is_not(self, tell):
        assert not reuse(tell, FIRST, ". ".join(RETOLD.split(". ")[:2]) + ".")

    def test_no_claim_is_followed_along_it_without_a_credit(self, tell):
        readings = [
            tell(text, id=ident, publisher=outlet, published=day)
            for text, ident, outlet, day in (
                (FIRST, "a", "Daily Gull", "2024-03-01"), (RETOLD, "b", "Evening Tern", "2024-03-02"),
            )
        ]  # fmt: skip
        made = relate(readings, (), PRODUCER)
        assert {r.kind for r in made.reuse} == {"retold"}
        assert not [f for f in made.findings if f.code == "origins.single"]


@pytest.mark.parametrize("other", ["Vantry", "Marsk"])
def test_a_form_filled_with_other_names_is_no_copy(tell, other):
    form = (
        "The council of {0} will meet on Monday in the town hall of {0} to speak about the budget of {0} for "
        "the year {1}. Anyone who lives in {0} may come and hear the councillors of {0} speak until {2} in the evening."
    )
    one = tell(form.format("Orlem", "2024", "nine"), id="a", published="2024-03-01")
    two = tell(form.format(other, "2031", "ten"), id="b", published="2024-09-01")
    assert not relate([one, two], (), PRODUCER).reuse


def test_independent_reports_of_the_same_few_facts_are_no_copies(tell):
    one = (
        "According to Nils Abel, who survived, 27 women were killed in the fire at the Orlem mill.\n"
        "Police in Orlem put the toll of the fire at 29.\nA gas leak set off the fire, the health office of Orlem said."
    )
    two = (
        "Nils Abel, who survived, said on Sunday that 27 women had died.\nIn the fire at the mill 29 workers lost "
        "their lives, police in Orlem said.\nThe fire was the result of a gas leak, according to a rescue worker."
    )
    assert not reuse(tell, one, two, published="2024-03-01")


class TestReprints:
    TEXT = (
        "Twelve people died when the ferry sank off Orlem, the coast guard of Orlem said.\n"
        "The ferry had left the pier of Orlem without its second mate, the harbour master of Orlem said.\n"
        "Divers from Vantry searched the lower deck of the ferry until the evening and found two lamps there."
    )
    SAID = (
        ("the coast guard of Orlem", "said", "Twelve people died when the ferry sank off Orlem"),
        (
            "the harbour master of Orlem",
            "said",
            "The ferry had left the pier of Orlem without its second mate",
        ),
    )

    def test_reprints_of_one_text_are_one_line_on_single_origins(self, tell):
        readings = [
            tell(self.TEXT, *self.SAID, id=ident, publisher=outlet, published=day)
            for ident, outlet, day in (
                ("a", "Daily Gull", "2024-03-01"),
                ("b", "Evening Tern", "2024-03-02"),
                ("c", "Radio Auk", "2024-03-02"),
            )
        ]  # fmt: skip
        made = relate(readings, (), PRODUCER)
        single = [f for f in made.findings if f.code == "origins.single"]
        assert len(made.matters) >= 2
        assert len(single) == 1
        assert "copies of one another" in single[0].message
        assert "the coast guard of Orlem" in single[0].message
        assert all(leaf.spans and leaf.document for step in single[0].steps for leaf in step.steps)
