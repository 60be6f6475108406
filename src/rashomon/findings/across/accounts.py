"""accounts.conflict, .update, .revised, .withdrawn and figures.mismatch, .scope: how accounts stand to one another."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.findings.across.view import View, finding
from rashomon.records import Finding, Tie, Verdict

# kind of a tie -> code, verdict, how the message goes on
SAYS: dict[str, tuple[str, Verdict, str]] = {
    "conflict": ("accounts.conflict", "noted", "can't both be so, if both mean the same"),
    "contested": ("accounts.conflict", "noted", "is put forward by one voice and denied by another"),
    "update": ("accounts.update", "noted", "the second is the later state of the first"),
    "revised": ("accounts.revised", "noted", "the second replaces the first with a lower figure"),
    "withdrawn": ("accounts.withdrawn", "noted", "the second takes the first back"),
    "scope": ("figures.scope", "undecided", "may count different things"),
}


def check(view: View) -> Iterator[Finding]:
    """One finding a tie between two accounts."""
    for tie in view.related.ties:
        yield _of(view, tie)


def _of(view: View, tie: Tie) -> Finding:
    code, verdict, ends = SAYS[tie.kind]
    one, other = view.accounts[tie.one], view.accounts[tie.other]
    if tie.kind == "withdrawn":
        message = f"{view.words(tie.claims[0])} – the outlet that put it forward takes it back."
        return finding(view, code, verdict, message, tie.claims, [tie.why])
    message = f"{view.matters[tie.matter].label}: “{one.label}” and “{other.label}” – {ends}."
    return finding(view, code, verdict, message, tie.claims, [tie.why])
