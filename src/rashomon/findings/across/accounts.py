"""accounts.conflict, .update, .revised, .withdrawn and figures.mismatch, .scope: how accounts stand to one another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rashomon.findings.across.view import View, finding
from rashomon.records import Account, Finding, Tie, Verdict

# kind of a tie -> code, verdict, how the message goes on
SAYS: dict[str, tuple[str, Verdict, str]] = {
    "conflict": ("accounts.conflict", "noted", "can't both be so, if both mean the same"),
    "contested": ("accounts.conflict", "noted", "is put forward by one voice and denied by another"),
    "update": ("accounts.update", "noted", "the second is the later state of the first"),
    "revised": ("accounts.revised", "noted", "the second replaces the first with a lower figure"),
    "withdrawn": ("accounts.withdrawn", "noted", "the second takes the first back"),
    "scope": ("figures.scope", "undecided", "may count different things"),
    "part": ("figures.scope", "noted", "one counts only some of what the other counts"),
}


DENIED = "denied "
SHOWN = 6  # accounts that one finding on scope names with those beside them


def check(view: View) -> Iterator[Finding]:
    """One finding a tie between two accounts; those that may count different things, or only some, once a matter."""
    apart: dict[tuple[str, str], list[Tie]] = {}
    for tie in view.related.ties:
        if tie.kind in {"scope", "part"}:
            if not _counts(view, tie):
                continue  # statements and ages count nothing; their matter says why they are undecided
            if tie.kind == "part" and _texts(view, tie.one) <= _texts(view, tie.other):
                continue  # the texts that give the part give the whole too: nothing differs between texts
            apart.setdefault((tie.matter, tie.kind), []).append(tie)
        else:
            yield _of(view, tie)
    for ties in apart.values():
        yield _scope(view, ties)


def _texts(view: View, account: str) -> set[str]:
    """The documents that give an account."""
    return {claim.document for claim in view.accounts[account].claims}


def _counts(view: View, tie: Tie) -> bool:
    if view.matters[tie.matter].label.startswith("How old "):
        return False
    return any(
        end is not None for name in (tie.one, tie.other) for end in (view.accounts[name].low, view.accounts[name].high)
    )


def _of(view: View, tie: Tie) -> Finding:
    code, verdict, ends = SAYS[tie.kind]
    one, other = view.accounts[tie.one], view.accounts[tie.other]
    if tie.kind == "withdrawn":
        message = f"{view.words(tie.claims[0])} – the outlet that put it forward takes it back."
        return finding(view, code, verdict, message, tie.claims, [tie.why])
    asked = view.matters[tie.matter].label
    message = f"{asked}: {_quoted(one)} and {_quoted(other)} – {ends}."
    if asked == f"Disputed: “{one.label}”":
        message = f"“{one.label}” {ends}: {_quoted(other).removeprefix(DENIED)}."
    return finding(view, code, verdict, message, tie.claims, [tie.why])


def _quoted(account: Account) -> str:
    """An account in quotation marks; that it is a denial is no word of the text, and stands outside of them."""
    words = account.label.removeprefix("denied: ") if account.stance == "denies" else account.label
    return f"{DENIED if words != account.label else ''}“{words}”"


def _scope(view: View, ties: Sequence[Tie]) -> Finding:
    """All pairs of accounts of one matter that may count different things: each account with those beside it."""
    code, verdict, ends = SAYS[ties[0].kind]
    beside: dict[str, list[str]] = {}
    for tie in ties:
        beside.setdefault(tie.one, []).append(tie.other)
    named = []
    for one, others in beside.items():
        labels = [f"“{view.accounts[o].label}”" for o in others]
        joined = labels[0] if len(labels) == 1 else f"{', '.join(labels[:-1])} or {labels[-1]}"
        named.append(
            f"“{view.accounts[one].label}” beside {joined}"
            if len(ties) > 1
            else f"“{view.accounts[one].label}” and {joined}"
        )
    more = f"; and {len(named) - SHOWN} more" if len(named) > SHOWN else ""
    message = f"{view.matters[ties[0].matter].label}: {'; '.join(named[:SHOWN])}{more} – {ends}."
    claims = tuple(dict.fromkeys(c for tie in ties for c in tie.claims))
    return finding(view, code, verdict, message, claims, list(dict.fromkeys(tie.why for tie in ties)))
