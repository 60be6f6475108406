"""What a pile of reports shows: small piles with a known story each."""

from __future__ import annotations

import random

import pytest

from rashomon.pipeline import relate
from rashomon.records import Comparison, Producer

PRODUCER = Producer(version="test", models={}, options={})
FILL = "\nThe road from Orlem to Vantry was shut until noon because of the many ambulances on it."
SCENE = "\nThe ferry lay on its side in the harbour of Orlem, where divers searched the lower deck."


def compared(*readings) -> Comparison:
    return relate(readings, (), PRODUCER)


def matter(made: Comparison, words: str):
    found = [m for m in made.matters if words in m.label]
    assert len(found) == 1, [m.label for m in made.matters]
    return found[0]


def codes(made: Comparison) -> set[str]:
    return {f.code for f in made.findings}


@pytest.fixture(scope="module")
def report(tell):
    def made(number: str, who: str, id: str, publisher: str, published: str = "2024-03-01", extra: str = ""):
        if publisher == "Tern":
            content = f"{number} people died in the sinking of the Orlem ferry"
            text = f"According to {who}, {content}.{extra}\nIn Orlem, shops by the ferry pier stayed closed all day."
            return tell(text, (who, "According to", content), id=id, publisher=publisher, published=published)
        content = f"{number} people died when the ferry sank off Orlem"
        text = f"{who} said that {content}.{extra}{SCENE}"
        return tell(text, (who, "said", f"that {content}"), id=id, publisher=publisher, published=published)

    return made


class TestFigures:
    def test_two_holders_on_one_day_conflict(self, report):
        made = compared(
            report("12", "The coast guard of Orlem", "a", "Gull"), report("31", "Doctor Mila Borne", "b", "Tern")
        )
        assert matter(made, "killed").verdict == "conflict"
        assert "accounts.conflict" in codes(made)

    def test_counts_that_differ_by_one_who_died_later_do_not_conflict(self, report):
        plain = report("12", "The coast guard of Orlem", "a", "Gull")
        assert "accounts.conflict" in codes(compared(plain, report("13", "Doctor Mila Borne", "b", "Tern")))
        later = report("13", "Doctor Mila Borne", "c", "Tern", extra=" One of the wounded later died.")
        assert "accounts.conflict" not in codes(compared(plain, later))

    def test_a_later_figure_of_the_same_holder_is_an_update(self, report):
        made = compared(
            report("12", "The coast guard of Orlem", "a", "Gull"),
            report("15", "The coast guard of Orlem", "b", "Gull", "2024-03-02"),
        )
        assert matter(made, "killed").verdict == "updated"
        assert "accounts.update" in codes(made)
        assert "accounts.conflict" not in codes(made)

    def test_a_lowered_figure_is_revised(self, report):
        made = compared(
            report("15", "The coast guard of Orlem", "a", "Gull"),
            report("12", "The coast guard of Orlem", "b", "Gull", "2024-03-02"),
        )
        assert "accounts.revised" in codes(made)

    def later(self, tell, who: str, content: str):
        return tell(
            f"{who} said that {content}.{SCENE}", (who, "said", f"that {content}"),
            id="b", publisher="Gull", published="2024-03-02",
        )  # fmt: skip

    def test_a_later_figure_of_another_noun_is_undecided(self, report, tell):
        who = "The coast guard of Orlem"
        made = compared(report("12", who, "a", "Gull"), self.later(tell, who, "15 sailors died when the ferry sank"))
        assert matter(made, "killed").verdict == "undecided"
        assert not {"accounts.update", "accounts.conflict"} & codes(made)
        assert any("no text says that it replaces" in w for f in made.findings for w in f.workings)

    def test_a_later_figure_without_a_noun_is_an_update_beside_people(self, report, tell):
        who = "The coast guard of Orlem"
        made = compared(report("12", who, "a", "Gull"), self.later(tell, who, "15 died when the ferry sank off Orlem"))
        assert matter(made, "killed").verdict == "updated"

    def test_a_lower_end_is_outgrown_by_its_holder(self, report):
        who = "The coast guard of Orlem"
        made = compared(report("At least 12", who, "a", "Gull"), report("15", who, "b", "Gull", "2024-03-02"))
        assert matter(made, "killed").verdict == "updated"

    def test_a_lower_end_is_not_outgrown_by_another(self, report):
        first = report("At least 12", "The coast guard of Orlem", "a", "Gull")
        made = compared(first, report("15", "Doctor Mila Borne", "b", "Tern", "2024-03-02"))
        assert matter(made, "killed").verdict == "agree"

    def test_who_speaks_for_a_body_updates_its_figure(self, report):
        first = report("12", "Ada Brill of the Orlem Coast Guard", "a", "Gull")
        made = compared(first, report("15", "a spokeswoman for the Orlem Coast Guard", "b", "Tern", "2024-03-02"))
        assert matter(made, "killed").verdict == "updated"

    def test_who_speaks_for_a_body_does_not_contradict_it(self, report):
        first = report("12", "Ada Brill of the Orlem Coast Guard", "a", "Gull")
        made = compared(first, report("15", "a spokeswoman for the Orlem Coast Guard", "b", "Tern"))
        assert "accounts.conflict" not in codes(made)

    def test_jobs_that_two_voices_count_conflict(self, tell):
        def jobs(number: str, who: str, id: str):
            content = f"the yard will shed {number} jobs"
            return tell(
                f"{who} said that {content}.{SCENE}", (who, "said", f"that {content}"),
                id=id, publisher=id, published="2024-03-01",
            )  # fmt: skip

        made = compared(jobs("620", "The welders union", "a"), jobs("940", "Director Mila Borne", "b"))
        assert matter(made, "jobs").verdict == "conflict"

    def test_another_holders_later_figure_is_no_update(self, report):
        made = compared(
            report("12", "The coast guard of Orlem", "a", "Gull"),
            report("15", "Doctor Mila Borne", "b", "Tern", "2024-03-02"),
        )
        assert "accounts.update" not in codes(made)

    def test_a_bound_that_is_respected_is_no_conflict(self, report):
        made = compared(
            report("At least 12", "The coast guard of Orlem", "a", "Gull"),
            report("14", "Doctor Mila Borne", "b", "Tern"),
        )
        assert matter(made, "killed").verdict == "agree"

    def test_the_dead_are_never_held_against_the_injured(self, tell):
        one = tell(
            f"In Orlem 12 people died when the ferry sank.{SCENE}", id="a", publisher="Gull", published="2024-03-01"
        )
        two = tell(
            f"In Orlem 40 people were injured when the ferry sank.{SCENE}",
            id="b",
            publisher="Tern",
            published="2024-03-01",
        )
        assert "accounts.conflict" not in codes(compared(one, two))

    def test_a_part_is_never_held_against_the_whole(self, report):
        made = compared(
            report("12", "The coast guard of Orlem", "a", "Gull"),
            report(
                "31", "The coast guard of Orlem", "b", "Tern", extra="\nIt said that seven of the dead were children."
            ),
        )
        numbers = {a.low for m in made.matters for a in m.accounts}
        assert 7 not in numbers


class TestReuse:
    LONG = (
        "The harbour master of Orlem closed the northern basin on Friday after a crane had torn loose in the storm and "
        "fallen across two trawlers that were waiting for the morning tide.\nNobody was on board, and the owners said "
        "that the boats could be raised within a week if the weather held."
    )

    def test_a_copied_passage_is_found_with_spans_on_both_sides(self, tell):
        one = tell(self.LONG, id="a", publisher="Gull", published="2024-03-01")
        two = tell("A storm hit the coast.\n" + self.LONG + FILL, id="b", publisher="Tern", published="2024-03-02")
        found = compared(one, two).reuse
        assert found
        assert {r.kind for r in found} == {"verbatim"}
        assert {r.direction for r in found} == {"dated"}
        for r in found:
            assert (r.source.document, r.target.document) == ("a", "b")
            assert one.document.text[slice(*r.source.span)] == two.document.text[slice(*r.target.span)]

    def test_without_days_and_credit_there_is_no_direction(self, tell):
        found = compared(tell(self.LONG, id="a"), tell(self.LONG + FILL, id="b")).reuse
        assert {r.direction for r in found} == {"unknown"}

    def test_a_quotation_that_two_reporters_heard_is_no_reuse(self, tell):
        quote = (
            "“We will raise both boats before the month is out, and we will pay every fisherman for every day that he "
            "has lost,” "
        )
        one = tell(quote + "the owner said in Orlem after the storm.", id="a", publisher="Gull")
        two = tell(
            "The crane was old. " + quote + "one of the owners told reporters on the quay.", id="b", publisher="Tern"
        )
        assert not compared(one, two).reuse


class TestOrigins:
    def test_reprints_of_one_statement_have_one_origin(self, report):
        made = compared(
            report("12", "The coast guard of Orlem", "a", "Gull"),
            report("12", "The coast guard of Orlem", "b", "Tern"),
            report("12", "The coast guard of Orlem", "c", "Auk"),
        )
        account = matter(made, "killed").accounts[0]
        assert (account.origins.low, account.origins.high) == (1, 1)
        assert "origins.single" in codes(made)

    def test_unnamed_sources_of_two_outlets_widen_the_range(self, report):
        made = compared(report("12", "A security source", "a", "Gull"), report("12", "A security source", "b", "Tern"))
        account = matter(made, "killed").accounts[0]
        assert (account.origins.low, account.origins.high) == (1, 2)

    def test_an_unnamed_source_is_never_merged_with_a_named_person(self, report):
        made = compared(report("12", "A security source", "a", "Gull"), report("12", "Mila Borne", "b", "Tern"))
        account = matter(made, "killed").accounts[0]
        assert account.origins.low == 2
        assert {r.kind for r in account.origins.roots} == {"unnamed", "witness"}

    def test_a_circle_is_reported_and_has_no_number(self, tell):
        said = "the fire at the Orlem cannery was caused by a faulty boiler"
        made = compared(
            *(
                tell(
                    f"The {other} reported that {said}.{tail}",
                    (f"The {other}", "reported", f"that {said}"),
                    id=ident, publisher=outlet, published="2024-03-01",
                )
                for ident, outlet, other, tail in (
                    ("a", "Daily Gull", "Evening Tern", "\nThe cannery in Orlem stood empty since spring."),
                    ("b", "Evening Tern", "Daily Gull", "\nFiremen from Vantry came to the Orlem cannery late."),
                )
            )
        )  # fmt: skip
        assert "origins.circular" in codes(made)
        account = matter(made, "caused").accounts[0]
        assert (account.origins.low, account.origins.high) == (None, None)

    def test_a_credit_without_a_counterpart_is_reported(self, tell, report):
        first = report("12", "The coast guard of Orlem", "a", "Daily Gull")
        said = "40 people died when the ferry sank off Orlem"
        second = tell(
            f"The Daily Gull reported that {said}.{FILL}", ("The Daily Gull", "reported", f"that {said}"),
            id="b", publisher="Tern", published="2024-03-01",
        )  # fmt: skip
        made = compared(first, second)
        assert "origins.credit-not-found" in codes(made)


class TestDrift:
    def relay(self, tell, said: str):
        return tell(
            f"The Daily Gull reported that {said}.{FILL}", ("The Daily Gull", "reported", f"that {said}"),
            id="b", publisher="Tern", published="2024-03-01",
        )  # fmt: skip

    def test_a_lost_end_and_a_lost_source_are_reported(self, tell, report):
        first = report("At least 12", "The coast guard of Orlem", "a", "Daily Gull")
        made = compared(first, self.relay(tell, "12 people died when the ferry sank off Orlem"))
        assert {"drift.range", "drift.source"} <= codes(made)

    def test_a_lost_hedge_is_reported_and_a_kept_one_is_not(self, tell):
        said = "the fire at the Orlem cannery may have been caused by a faulty boiler"
        first = tell(
            f"The fire chief of Orlem said that {said}.\nThe cannery stood empty.",
            ("The fire chief of Orlem", "said", f"that {said}"),
            id="a", publisher="Daily Gull", published="2024-03-01",
        )  # fmt: skip
        lost = self.relay(tell, said.replace("may have been", "was"))
        assert "drift.hedge" in codes(compared(first, lost))
        assert "drift.hedge" not in codes(compared(first, self.relay(tell, said)))


def test_the_order_of_the_readings_changes_nothing(report):
    pile = [
        report("12", "The coast guard of Orlem", "a", "Gull"),
        report("31", "Doctor Mila Borne", "b", "Tern"),
        report("15", "The coast guard of Orlem", "c", "Gull", "2024-03-02"),
    ]
    first = compared(*pile)
    random.Random(4).shuffle(pile)  # noqa: S311
    second = compared(*pile)
    assert (first.matters, first.events, first.reuse, first.findings) == (
        second.matters, second.events, second.reuse, second.findings,
    )  # fmt: skip


def test_nothing_and_one_and_strange_texts_are_compared(tell):
    assert compared().matters == ()
    assert len(compared(tell("", id="a")).events) == 1
    strange = [
        tell(t, id=str(n)) for n, t in enumerate(("\ud800 x", "a" * 5000, "“", "12 12 12", "\n\n", "(The)", "He said."))
    ]
    assert compared(*strange).coverage.read == len(strange)


class TestOneOutlet:
    """What an outlet says again in its own voice is no matter between texts; what it has from a source is one."""

    BOX = "\nSchool bus driver fined for leaving pupils at a closed petrol station."

    @pytest.mark.parametrize(
        ("publishers", "between"), [(("Gull", "Gull"), False), (("Gull", "Tern"), True), ((None, None), True)]
    )
    def test_own_voice(self, tell, publishers, between):
        said = "The coast guard of Orlem said that the Orlem ferry sank at noon off the northern mole."
        texts = [
            tell(
                said + SCENE + self.BOX,
                ("The coast guard of Orlem", "said", "that the Orlem ferry sank at noon off the northern mole"),
                id=f"d{n}",
                published=f"2024-03-0{n + 1}",
                **({"publisher": name} if name else {}),
            )
            for n, name in enumerate(publishers)
        ]
        labels = [m.label for m in compared(*texts).matters]
        assert any("bus driver" in label for label in labels) is between
        assert any("sank at noon" in label for label in labels)
