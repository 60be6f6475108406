"""What of a content is left where the tagger went beyond the sentence of the cue: only words that were led there.

Reported words outside quotation marks stay in the sentence that reports them (Pareti 2015: Attribution: A Computational
Approach, on the reach of indirect speech); beyond it they need quotation marks or a colon that announces them. Of parts
in one sentence each must hang together with the cue in the parse. What does not is the article's own and is given back
to it: silence is better than words put into a mouth.
"""

from __future__ import annotations

from bisect import bisect_right

from msgspec.structs import replace

from rashomon.attributions.form import form
from rashomon.records import Parse, Span, Spotted

_ENDS = frozenset(".!?…")
_CLOSING = "\"'”’)]» \t"


def bounded(text: str, parse: Parse, spotted: tuple[Spotted, ...]) -> tuple[Spotted, ...]:
    """The attributions with parts of contents left out that no rule leads to; those left without any are dropped."""
    reach = _Reach(text, parse)
    return tuple(made for one in spotted if (made := reach.bounded(one)) is not None)


class _Reach:
    def __init__(self, text: str, parse: Parse) -> None:
        self._text, self._parse = text, parse
        self._sentences = [s.span[0] for s in parse.sentences]
        self._starts = [t.start for t in parse.tokens]
        self._ends = [t.end for t in parse.tokens]

    def bounded(self, one: Spotted) -> Spotted | None:
        """The attribution with what it reaches, or None where nothing of its content is left."""
        if not one.cue_spans or not one.content_spans:
            return one
        words = "".join(self._text[a:b] for a, b in (*one.content_spans, *one.cue_spans))
        if self._announced(one) or "''" in words or "``" in words:
            return one
        parts = [part for span in one.content_spans for part in self._reached(one, span)]
        if len(parts) > 1:
            parts = [p for p in parts if self._quoted(p) or self._led(one, p)]
        parts = [self._before_governor(one, p) for p in parts]
        kept = tuple(p for p in parts if any(c.isalnum() for c in self._text[p[0] : p[1]]))
        if kept == one.content_spans:
            return one
        return replace(one, content_spans=kept, form=form(self._text, kept, self._parse.quotes)) if kept else None

    def _announced(self, one: Spotted) -> bool:
        """Whether a colon leads from the cue to the content."""
        first = one.content_spans[0][0]
        end = max((b for _, b in one.cue_spans if b <= first + 1), default=None)
        return end is not None and ":" in self._text[end - 1 : first]

    def _quoted(self, span: Span) -> bool:
        quotes = self._parse.quotes
        at = bisect_right(quotes, (span[1], -1)) - 1
        return at >= 0 and quotes[at][1] > span[0]

    def _number(self, at: int) -> int:
        return max(0, bisect_right(self._sentences, at) - 1)

    def _reached(self, one: Spotted, span: Span) -> list[Span]:
        """The parts of a span in the sentence of the cue, in quotation marks, or not really cut off from the cue."""
        cues = {self._number(a) for a, _ in one.cue_spans}
        first, last = self._number(span[0]), self._number(max(span[0], span[1] - 1))
        if {first, last} <= cues or self._quoted(span):
            return [span]
        parts: list[Span] = []
        for n in range(first, last + 1):
            if n not in cues and self._apart(n, cues):
                continue
            start, end = self._parse.sentences[n].span
            part = max(span[0], start), min(span[1], start + len(self._text[start:end].rstrip()))
            joined = bool(parts) and not self._text[parts[-1][1] : part[0]].strip()
            parts[-1:] = [(parts[-1][0], part[1])] if joined else [*parts[-1:], part]
        return parts

    def _apart(self, number: int, cues: set[int]) -> bool:
        """Whether a sentence is cut off from that of the cue by an end that can be seen: a mark, a paragraph."""
        nearest = min(cues, key=lambda n: abs(n - number))
        low, high = min(nearest, number), max(nearest, number)
        return any(self._ended(n) for n in range(low, high))

    def _ended(self, number: int) -> bool:
        sentence, after = self._parse.sentences[number], self._parse.sentences[number + 1]
        words = self._text[sentence.span[0] : sentence.span[1]].rstrip(_CLOSING)
        return sentence.paragraph != after.paragraph or words[-1:] in _ENDS

    def _led(self, one: Spotted, part: Span) -> bool:
        """Whether a part hangs on the cue in the parse, or the cue on it, or both on one word."""
        cue = self._tokens(one.cue_spans)
        inside = self._tokens((part,))
        if not cue or not inside:
            return True
        above = {a for i in cue for a in self._above(i)}
        if above & set(inside):
            return True
        tokens = self._parse.tokens
        tops = [i for i in inside if tokens[i].head not in inside or tokens[i].head == i]
        return any(tokens[i].head in above or set(self._above(i)) & set(cue) for i in tops)

    def _before_governor(self, one: Spotted, part: Span) -> Span:
        """A part after the cue without what governs the cue: "(one reason he refuses) to show it may be that"."""
        cue = self._tokens(one.cue_spans)
        if self._quoted(part) or not cue or part[0] < max(b for _, b in one.cue_spans):
            return part
        inside = self._tokens((part,))
        head = next((i for i in cue if self._parse.tokens[i].head not in cue), cue[0])
        above = set(self._above(head))
        if not above & set(inside):
            return part
        loose = next((i for i in inside if head not in self._above(i)), None)
        if loose is None or self._parse.tokens[loose].pos not in {"VERB", "AUX"} or loose == inside[0]:
            return part
        below = self._above(head)
        path = below[: next(n for n, i in enumerate(below) if i in inside)]
        deps = [self._parse.tokens[i].dep for i in path]
        if not {"relcl", "acl"} & set(deps) and "csubj" not in deps[1:]:
            return part  # "claiming the boat is lost" is often parsed with "claiming" for a subject
        return part[0], self._parse.tokens[loose - 1].end

    def _tokens(self, spans: tuple[Span, ...]) -> list[int]:
        return [i for a, b in spans for i in range(bisect_right(self._ends, a), bisect_right(self._starts, b - 1))]

    def _above(self, i: int) -> list[int]:
        found = [i]
        while (head := self._parse.tokens[i].head) != i and len(found) < 64:
            i = head
            found.append(i)
        return found
