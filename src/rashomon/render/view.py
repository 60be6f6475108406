"""What every rendering of a reading asks for, worked out once: who, how firmly, through whom, in which sentence."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property

from rashomon.records import Attribution, Claim, Finding, Quantity, Reading, Source, Span

DISCLAIMER = "This shows who says what, not what is true."
NOT_GIVEN = "not given"

# Where each finding is shown: what to check before use, the arithmetic, what stays open.
SECTIONS: dict[str, str] = {"figures": "arithmetic", "time": "open", "text": "open"}

# Figures that are marked less and not listed: they seldom carry a dispute.
SIDE_FIGURES = frozenset({"age", "rank", "duration", "score", "other"})

# What a stance is called, where the word of the JSON alone would mislead.
STANCES: dict[str, str] = {"believes": "a belief, wish or attitude", "predicts": "a forecast", "doubts": "doubts it"}

# What a denial is called whose cue is not about what was claimed.
_REFUSALS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("refuses", re.compile(r"\b(?:refus|declin|balk|rebuff|spurn|turn(?:s|ed|ing)? down)")),
    ("opposes", re.compile(r"\b(?:oppos|object|vot\w+ against|against)")),
)

# Control characters, and marks that turn the direction of writing: a text may hold them, an output may not obey them.
_UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
_MARKS = frozenset('“”"„«»')
_SPACE = re.compile(r"\s+")


def clean(text: str) -> str:
    """The text on one line, with white space folded and characters that could steer a terminal shown as a dot."""
    return _UNSAFE.sub("·", _SPACE.sub(" ", text)).strip()


class View:
    """A reading with its cross-references. Nothing here concludes anything that the reading does not hold."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.document.text
        self.sources: dict[str, Source] = {s.id: s for s in reading.sources}
        self.attributions: dict[str, Attribution] = {a.id: a for a in reading.attributions}
        self.claims: dict[str, Claim] = {c.id: c for c in reading.claims}
        self.quantities: dict[str, Quantity] = {q.id: q for q in reading.quantities}
        self._starts = [start for start, _ in reading.sentences]

    # ------------------------------------------------------------ words

    def words(self, spans: Iterable[Span], limit: int = 0) -> str:
        """The words of the spans, pieces joined by an ellipsis, cut at a word after `limit` characters (0: whole)."""
        joined = " … ".join(clean(self.text[a:b]) for a, b in sorted(spans))
        if not limit or len(joined) <= limit:
            return joined
        return joined[:limit].rsplit(" ", 1)[0].rstrip(",;: ") + " …"

    def quoted(self, spans: Iterable[Span], limit: int = 0) -> str:
        """The words in quotation marks; words that bring their own marks get no second pair."""
        words = self.words(spans, limit)
        own = words[:1] in _MARKS and (words[-1:] in _MARKS or words.endswith("…"))
        return words if own else f"“{words}”"

    def sentence(self, spans: Iterable[Span]) -> int | None:
        """The number (from 1) of the sentence in which the first of the spans begins."""
        first = min(spans, default=None)
        if first is None or not self._starts:
            return None
        return max(1, bisect_right(self._starts, first[0]))

    def mark(self, spans: Iterable[Span]) -> str:
        """The sentence number as it is written everywhere: `[3]`."""
        number = self.sentence(spans)
        return "" if number is None else f"[{number}]"

    # ------------------------------------------------------------ voices

    def name(self, attribution: Attribution) -> str:
        """The voice's name as resolved, or a plain word where the text names none."""
        if attribution.source is not None and attribution.source in self.sources:
            return clean(self.sources[attribution.source].name)
        return self.words(attribution.source_spans) or "no source given"

    def chain(self, attribution: Attribution) -> str:
        """The voice and the relays between it and the document, nearest to the voice first."""
        through = [clean(self.sources[r].name) for r in reversed(attribution.relays) if r in self.sources]
        return self.name(attribution) + (", through " + ", then ".join(through) if through else "")

    def traits(self, source: Source) -> list[str]:
        """What kind of voice it is, in words an editor uses."""
        said = []
        if source.naming == "role":
            said.append("unnamed")
        elif source.naming == "vague":
            said.append("vague")
        if source.kind != "unknown":
            said.append("a document" if source.kind == "document" else source.kind)
        if source.count is not None:
            said.append("one person" if source.count == 1 else f"{source.count} people")
        if source.anonymity is not None:
            said.append(f"reason given for not naming: {self.quoted((source.anonymity,))}")
        if source.custody:
            said.append("said to be held")
        if source.may_be:
            others = [clean(self.sources[i].name) for i in source.may_be if i in self.sources]
            if others:
                said.append("may be the same as " + " or ".join(others) + ", not settled by the text")
        return said

    def _stance(self, attribution: Attribution) -> str:
        """The stance in words. Who refuses a request, or opposes a plan, denies nothing."""
        if attribution.stance == "denies" and not attribution.answers:
            cue = self.words(attribution.cue_spans).lower()
            return next((word for word, begins in _REFUSALS if begins.search(cue)), "denies")
        return STANCES.get(attribution.stance, attribution.stance)

    def firmness(self, attribution: Attribution) -> list[str]:
        """How firmly it is put: negation, stance, distance, hedges, basis."""
        said: list[str] = [
            "not said, according to the text"
            if attribution.negated
            else "supposed, not reported as said"
            if attribution.unreal
            else self._stance(attribution)
        ]
        if attribution.distance == "distances":
            said.append("the text keeps its distance")
        elif attribution.distance == "endorses":
            said.append("the text does not question it")
        for by, whom in (("source", "hedged by the voice"), ("document", "hedged by the text")):
            marks = [f"“{self.words((h.span,))}”" for h in attribution.hedges if h.by == by]
            if marks:
                said.append(f"{whom}: {', '.join(marks)}")
        if attribution.basis.kind != "not stated":
            said.append(f"basis: {attribution.basis.kind}")
        return said

    def notes(self, attribution: Attribution) -> list[str]:
        """What stands behind a statement in brackets: firmness beyond a plain assertion, relays, what it answers."""
        said = self.firmness(attribution)
        if said == ["asserts"]:
            said = []
        relays = [clean(self.sources[r].name) for r in attribution.relays if r in self.sources]
        if relays:
            said.append("through " + ", ".join(relays))
        answered = [self.attributions[i] for i in attribution.answers if i in self.attributions]
        return said + [f"answers {self.mark(a.content_spans)}" for a in answered]

    def cue(self, attribution: Attribution) -> str:
        """The cue as written, without marks at its end; words for a quotation that the text gives to nobody."""
        if not attribution.cue_spans:
            return "quoted, speaker unknown" if attribution.source is None else "no cue"
        return self.words(attribution.cue_spans).rstrip(" :,;–—-")

    def content(self, attribution: Attribution, limit: int = 0) -> str:
        """What was said, in quotation marks. Where nothing but the cue parts two pieces, the words run through it."""
        spans = sorted(attribution.content_spans)
        cues = attribution.cue_spans
        if not attribution.source_spans and len(spans) == 2 and len(cues) == 1:
            (first, end), (start, last), (low, high) = spans[0], spans[1], cues[0]
            if end <= low < high <= start and not (self.text[end:low] + self.text[high:start]).strip():
                spans = [(first, last)]
        return self.quoted(spans, limit)

    # ------------------------------------------------------------ the text's own voice, and figures

    @cached_property
    def own(self) -> list[Claim]:
        """What the text says in its own voice, in its order."""
        return [c for c in self.reading.claims if c.attribution is None]

    @cached_property
    def figures(self) -> list[Quantity]:
        """The figures that an editor checks: not ages, ranks, durations or scores; a move as one, without its ends."""
        ends = {part for q in self.reading.quantities for part in q.parts}
        return [q for q in self.reading.quantities if q.kind not in SIDE_FIGURES and q.id not in ends]

    def held_by(self, quantity: Quantity) -> str:
        """Who vouches for a figure: the voice of its statement, or nobody in its sentence."""
        attribution = self.attributions.get(quantity.attribution or "")
        return self.chain(attribution) if attribution else "no source in this statement"

    @cached_property
    def statements(self) -> dict[str | None, list[Attribution]]:
        """Attributions by voice, voices in the order in which they first speak; None: no source given."""
        by_voice: dict[str | None, list[Attribution]] = {}
        for attribution in self.reading.attributions:
            by_voice.setdefault(attribution.source, []).append(attribution)
        return by_voice

    def answers_to(self, attribution: Attribution) -> list[Attribution]:
        """The attributions that answer this one."""
        return [a for a in self.reading.attributions if attribution.id in a.answers]

    # ------------------------------------------------------------ what leads

    def leading(self) -> list[tuple[str, str]] | None:
        """What is known of the claim that leads, as label and words: voice, firmness, origin, answer."""
        claim = self.main_claim
        attribution = self.attributions.get(claim.attribution) if claim is not None and claim.attribution else None
        if claim is None or attribution is None:
            return None
        rows = [("Says", self.chain(attribution))]
        if attribution.source in self.sources and (traits := self.traits(self.sources[attribution.source])):
            rows.append(("Voice", "; ".join(traits)))
        rows.append(("Firmness", "; ".join(self.firmness(attribution))))
        for finding in self.touching(claim, ("accounts.one-voice", "origins.unseen")):
            alone = finding.code == "accounts.one-voice"
            rows.append(("Origin", "one voice in this text" if alone else clean(finding.message)))
        for answer in self.answers_to(attribution):
            said = f"{self.name(answer)} {answer.stance}: {self.quoted(answer.content_spans, 160)}"
            rows.append(("Answer", f"{said} {self.mark(answer.cue_spans)}"))
        if rows[-1][0] != "Answer" and any(a.stance == "denies" and not a.negated for a in self.reading.attributions):
            rows.append(("Answer", "no answer to it in this text"))
        return rows

    # ------------------------------------------------------------ findings

    @cached_property
    def main_claim(self) -> Claim | None:
        """The claim that leads, where the reading names one."""
        return self.claims.get(self.reading.main) if self.reading.main else None

    def findings(self, section: str) -> list[Finding]:
        """The findings shown in one section, in their published order."""
        return [f for f in self.reading.findings if SECTIONS.get(f.code.partition(".")[0], "check") == section]

    def touching(self, claim: Claim, codes: tuple[str, ...]) -> list[Finding]:
        """Findings of these codes that name the claim or rest on words of it."""
        return [
            f
            for f in self.reading.findings
            if f.code in codes
            and (
                any(r.claim == claim.id for r in f.claims)
                or any(
                    p.field == "text" and any(a < d and c < b for a, b in p.spans for c, d in claim.spans)
                    for p in f.passages
                )
            )
        ]

    def spans(self, finding: Finding) -> list[Span]:
        """The spans of the text that a finding rests on."""
        return [s for p in finding.passages if p.field == "text" for s in p.spans]
