"""The verdict on a matter, with its reason in words."""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.relations.accounts.drafts import Bond, Draft
from rashomon.relations.matters.questions import Question


def _pair(one: Draft, other: Draft) -> str:
    return one.quoted if one is other else f"{one.quoted} and {other.quoted}"


# The order in which the matters of an event are shown: by what stands against something, never by who says it.
ORDER = ("conflict", "updated", "undecided", "agree")
# Why accounts of a matter agree, where they are one account, by the kind of the question.
ONE_ACCOUNT = {
    "figure": "No figure was found that stands against this one.",
    "age": "No other age was found.",
    "cause": "No other cause was found.",
    "contested": "Nobody else was found to put it forward.",
    "statement": "These claims use much the same words and none denies another; details may differ. "
    "A denial in other words may stand elsewhere in the texts.",
}


def verdict(question: Question, bonds: Sequence[Bond], drafts: Sequence[Draft]) -> tuple[str, str]:
    """The verdict on a matter with its reason: a conflict before an update, an update before what can't be decided."""
    for kinds, name in (
        (("conflict", "contested"), "conflict"),
        (("update", "revised", "withdrawn"), "updated"),
        (("scope",), "undecided"),
        (("untold",), "undecided"),
    ):
        found = [b for b in bonds if b.kind in kinds]
        if found:
            if len(drafts) == 1:
                return name, found[0].why
            pairs = "; ".join(_pair(drafts[b.one], drafts[b.other]) for b in found[:3])
            return name, f"{pairs}: {found[0].why}"
    if len(drafts) == 1:
        return "agree", ONE_ACCOUNT[question.kind]
    return "agree", "The accounts can be true together."
