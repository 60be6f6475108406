"""Bases: the quantity that a ratio, a part or a change is of.

In order: a quantity named right after "of" ("10% of the 500 prisoners", "137 of the 3,142 counties"); one that opens
the clause ("Of the 50 patients, 12 ..."); for a change, the value that it starts from ("up 8% from 340"); a pronoun
("half of them"); a noun phrase whose head an earlier quantity counts; and "the total", which points back to a larger
count of people. Where two earlier counts of the same thing differ, the text does not tell which is meant, and no base
is given.
"""

from __future__ import annotations

import re

from rashomon.quantities.drafts import Draft
from rashomon.records import Parse, Token

# Between a part and its whole: "of the", ", or 15 percent — of the", "out of a".
_OF = re.compile(
    r"\s*\)?[,—–-]{0,2}\s*(?:out )?of\s+(?:(?:the|its|their|his|her|our|these|those|all|a|an|some)\s+)*"
    r"(?:(?:(?!(?:to|and|or)\b)[\w.-]+\s+){0,2}[\w.-]+['’]s?\s+)?",
    re.IGNORECASE,
)
# Before a whole that opens its clause.
_OPENING = re.compile(
    r"(?:^|[.;:!?,“\"—–-]\s*)(?:out )?of (?:(?:the|these|those|its|all|some|their|a|an)\s+)*$", re.IGNORECASE
)
# Before what a multiple is of: "twice the 22 percent", "more than double last year's 40".
_MULTIPLIED = re.compile(
    r"\s*(?:as (?:many|much|high|large) as\s+|that of\s+)?(?:(?:the|its|his|her|their)\s+)?(?:last year['’]s\s+)?",
    re.IGNORECASE,
)
# Between a part and the same part as a percentage: "97 of the 328 cases, or 30 percent".
_RESTATED = re.compile(
    r"[^.;]{0,60}?\s*(?:\(|[,—–]|--)\s*(?:or\s+|that[’']s\s+|that is\s+)?(?:a \w+\s+)?$|[^.;]{0,40}?\bor\s+$",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    r"\s*of (?:(?:them|whom|which)\b|(?:these|those)(?=\s*[,.;:)—–]|\s+(?:were|are|have|had|was|is|will|died)\b)"
    r"|(?:the|that) (?:total|number|figure)\b)",
    re.IGNORECASE,
)
_POINTING = frozenset({"", "total", "number", "figure", "them", "whom", "which", "these", "those"})
_DEFINITE = re.compile(r"\s*(?:of )?(?:the|these|those|its|their|all|that|all the|all of the)\s", re.IGNORECASE)
_TOTAL = frozenset("total estimated overall entire whole full combined reported".split())
_SHARE = frozenset({"", "%"})
REACH = 8  # sentences that a pronoun looks back
FAR_BACK = 300  # figures that the search for the same noun looks back
LOOK_BACK = 60  # figures that any search looks back

_PEOPLE = frozenset(
    "guard sailor marine pilot nurse "
    "people person individual man woman child soldier troop civilian victim resident citizen voter worker employee "
    "patient prisoner inmate detainee refugee migrant immigrant student teacher officer fighter militant rebel "
    "protester casualty passenger member american adult teen teenager youth boy girl family respondent fatality "
    "staff personnel".split()
)
_AGENTS = ("er", "or", "ee", "ist", "ian", "ant", "man", "men")


def link(parse: Parse, drafts: list[Draft], text: str) -> None:
    """Give each ratio, part and change its base where the text tells it."""
    for n, draft in enumerate(drafts):
        if draft.kind in {"age", "rank", "score", "vote", "duration", "measure"}:
            continue
        draft.base = _base(parse, drafts, n, text)
        if draft.base is not None and draft.kind != "change":
            _lend(drafts[draft.base], draft)


def _lend(base: Draft, draft: Draft) -> None:
    """A part counts what its whole counts, where it says nothing else."""
    if draft.counted is None:
        draft.counted, draft.counted_span, draft.head = base.counted, base.counted_span, base.head
        if draft.kind == "count" and not draft.unit:
            draft.unit = base.unit


def _base(parse: Parse, drafts: list[Draft], n: int, text: str) -> int | None:
    draft = drafts[n]
    share = (draft.unit in _SHARE and draft.kind in {"ratio", "change"}) or draft.fraction
    part = draft.kind == "count" and draft.unit != "times"
    after = _named_after(drafts, n, text) if share or part or draft.kind == "money" else None
    if after is not None:
        return after
    if draft.unit == "times" and draft.kind == "ratio":
        return _multiplied(drafts, n, text)
    if draft.kind == "change":
        return _start(drafts, n, text)
    restated = _restated(drafts, n, text) if share else None
    if restated is not None:
        return restated
    opened = _opened(parse, drafts, n, text) if share or part else None
    if opened is not None:
        return opened
    rest = text[draft.span[1] : draft.span[1] + 60]
    if (share or part) and _PRONOUN.match(rest) and (draft.counted or "").split(" ")[-1].lower() in _POINTING:
        return _nearest(drafts, n)
    if share and draft.unit != "times" and _DEFINITE.match(rest) and draft.head is not None:
        return _same_noun(parse.tokens, drafts, n)
    return None


def _named_after(drafts: list[Draft], n: int, text: str) -> int | None:
    """The quantity that stands right after the draft's "of"."""
    draft = drafts[n]
    for k in (n + 1, n + 2):
        if (
            k < len(drafts)
            and drafts[k].sentence == draft.sentence
            and drafts[k].kind not in {"age", "rank", "duration"}
        ):
            between = text[drafts[k - 1].span[1] : drafts[k].span[0]]
            if _OF.fullmatch(between) and _larger(drafts[k], draft):
                return k
            if k == n + 1 and not re.fullmatch(r"\s*[,(—–-]+\s*(?:or\s+)?", between):
                return None  # "112 — or 15 percent — of the 731" goes on, anything else does not
    return None


def _multiplied(drafts: list[Draft], n: int, text: str) -> int | None:
    """The quantity that a multiple is of, where it stands right after it."""
    if n + 1 < len(drafts) and drafts[n + 1].sentence == drafts[n].sentence:
        between = text[drafts[n].span[1] : drafts[n + 1].span[0]]
        if _MULTIPLIED.fullmatch(between) and _comparable(drafts[n], drafts[n + 1]):
            return n + 1
    return None


def _restated(drafts: list[Draft], n: int, text: str) -> int | None:
    """The base of the part that a percentage says again, before it or after it."""
    draft = drafts[n]
    for k in (n - 1, n - 2):  # "97 of the 328 cases, or 30 percent": part, whole, percentage
        if k < 0 or drafts[k].sentence != draft.sentence:
            break
        whole = drafts[k].base
        if drafts[k].kind in {"count", "money"} and whole is not None:
            near = drafts[max(k, whole)] if whole < n else drafts[k]
            if _RESTATED.fullmatch(text[near.span[1] : draft.span[0]]):
                return whole
    if n + 2 < len(drafts) and drafts[n + 1].kind == "count" and drafts[n + 2].sentence == draft.sentence:
        between = text[draft.span[1] : drafts[n + 1].span[0]]  # "8 percent of members -- or 19 of 238"
        if re.fullmatch(r"[^.;,]{0,40}\s*(?:\(|[,—–]|--)\s*(?:or\s+)?", between):
            return _named_after(drafts, n + 1, text)
    return None


def _larger(whole: Draft, part: Draft) -> bool:
    """Whether the whole can hold the part: for two counts, it is not the smaller one."""
    if part.kind == "money" or whole.kind == "money":
        if part.kind == "money" and part.unit != whole.unit:
            return False
    elif part.kind != "count" or whole.kind != "count":
        return True
    top, bottom = whole.high or whole.low, part.low or part.high
    return top is None or bottom is None or top >= bottom


def _opened(parse: Parse, drafts: list[Draft], n: int, text: str) -> int | None:
    """The quantity that opens the sentence with "Of the ..."."""
    draft = drafts[n]
    start = parse.sentences[draft.sentence].span[0]
    for k in range(n - 1, max(-1, n - 1 - LOOK_BACK), -1):
        if drafts[k].sentence != draft.sentence:
            return None
        if drafts[k].kind == "count" and _opens(text, start, drafts[k].span[0]) and _larger(drafts[k], draft):
            return (
                None
                if draft.kind == "count" and draft.counted and "," not in text[drafts[k].span[1] : draft.span[0]]
                else k
            )
    return None


def _opens(text: str, start: int, end: int) -> bool:
    """Whether "of the" right before `end` opens a clause of the sentence that begins at `start`."""
    window = text[max(start, end - 40) : end]
    return _OPENING.search(window if end - 40 <= start else f"x{window}") is not None


def _start(drafts: list[Draft], n: int, text: str) -> int | None:
    """The value that a change starts from: "up 8% to 368 from 340", "doubled from 1,000 to 2,500"."""
    draft = drafts[n]
    if draft.unit in {"%", "times", ""} and (earlier := _moved(drafts, n, text)) is not None:
        return earlier
    for k in range(n + 1, min(n + 4, len(drafts))):
        other = drafts[k]
        if other.sentence != draft.sentence or other.kind == "change":
            return None
        between = text[draft.span[1] : other.span[0]]
        if k == n + 1 and _THAN.fullmatch(between) and _comparable(draft, other):
            return k
        if ";" in between or len(between) > 160:
            return None
        if re.search(r"\bfrom\s+(?:(?:a|an|the)\s+)?(?:(?:low|high|total|peak|record) of\s+)?$", between):
            return k if _comparable(draft, other) else None
    return None


_THAN = re.compile(
    r"\s*(?:more|less|fewer|higher|lower|larger|smaller|longer)\s+than\s+(?:the\s+|a\s+|an\s+)?", re.IGNORECASE
)
_FROM = re.compile(r"\bfrom\s+$", re.IGNORECASE)


def _moved(drafts: list[Draft], n: int, text: str) -> int | None:
    """The start of a move told just before: "from 21 million to 13 million -- a drop of nearly 40 percent"."""
    draft = drafts[n]
    if n < 2 or drafts[n - 2].sentence != draft.sentence:
        return None
    start, end = drafts[n - 2], drafts[n - 1]
    moved = _FROM.search(text[max(0, start.span[0] - 8) : start.span[0]]) and re.search(
        r"\bto\s+$", text[start.span[1] : end.span[0]]
    )
    said = re.fullmatch(
        r"[^.;]{0,40}?\s*(?:\(|[,—–]|--)\s*(?:an?\s+)?(?:[\w-]+\s+){0,3}", text[end.span[1] : draft.span[0]]
    )
    return n - 2 if moved and said and start.unit == end.unit and _comparable(draft, start) else None


def _comparable(change: Draft, start: Draft) -> bool:
    """Whether a change can be of that value: a percentage or a multiple of anything, else the same unit."""
    if start.kind in {"age", "rank", "score", "vote", "change"}:
        return False
    if change.unit in {"%", "times", ""}:
        return True
    if change.unit in {"percentage point", "basis point", "point"}:
        return start.unit in {"%", "point", ""}
    return change.unit == start.unit or not start.unit


def _nearest(drafts: list[Draft], n: int) -> int | None:
    """The nearest earlier count that "them" can stand for: of more than one, in this sentence or a few before.

    None where the earlier sentence that holds it has another count that could be meant: the text does not tell which.
    """
    draft = drafts[n]
    found, values = None, None
    for k in range(n - 1, max(-1, n - 1 - LOOK_BACK), -1):
        other = drafts[k]
        if draft.sentence - other.sentence > REACH or (found is not None and other.sentence != drafts[found].sentence):
            break
        if (
            other.kind == "count"
            and other.unit != "times"
            and (other.high is None or other.high > 1)
            and _larger(other, draft)
        ):
            if found is None:
                found, values = k, (other.low, other.high)
            elif other.sentence < draft.sentence and (other.low, other.high) != values:
                return None
    return found


def _same_noun(tokens: tuple[Token, ...], drafts: list[Draft], n: int) -> int | None:
    """The earlier quantity that counts the draft's noun; "the total" may point to another noun for the same people."""
    draft = drafts[n]
    head = tokens[draft.head or 0].lemma.lower()
    same = [
        k
        for k in range(max(0, n - FAR_BACK), n)
        if drafts[k].kind in {"count", "money"} and _head(tokens, drafts[k]) == head
    ]
    if same:
        nearest = same[-1]
        values = {(drafts[k].low, drafts[k].high) for k in same if drafts[k].sentence == drafts[nearest].sentence}
        return nearest if len(values) == 1 and not drafts[nearest].soft else None
    first, last = draft.counted_tokens or (0, 0)
    if _human(head) and any(tokens[t].text.lower() in _TOTAL for t in range(first, last)):
        part = next(
            (
                drafts[k]
                for k in range(n - 1, max(-1, n - 1 - LOOK_BACK), -1)
                if drafts[k].sentence == draft.sentence and drafts[k].kind == "count"
            ),
            None,
        )
        wholes = [
            k
            for k in range(max(0, n - FAR_BACK), n)
            if drafts[k].kind == "count"
            and drafts[k].sentence < draft.sentence
            and _human(_head(tokens, drafts[k]) or "")
            and drafts[k].high is not None
            and (part is None or part.high is None or drafts[k].high > part.high)  # type: ignore[operator]
        ]
        return wholes[0] if len(wholes) == 1 else None
    return None


def _head(tokens: tuple[Token, ...], draft: Draft) -> str | None:
    return tokens[draft.head].lemma.lower() if draft.head is not None else None


def _human(noun: str) -> bool:
    """Whether a noun names people, by a list and by the endings of agents."""
    return noun in _PEOPLE or (len(noun) > 5 and noun.endswith(_AGENTS))
