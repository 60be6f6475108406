"""Quotations that no attribution took: given to whose words they go on, or kept as quoted with the speaker unknown.

Words in quotation marks are never the article's own. Where the writer's own signs say whose they are, they join the
content of the attribution that they continue: a quotation taken up again behind the cue ("A," she said. "B."), one that
runs over paragraphs, each opened anew and only the last one closed, and one that follows a colon. In annotated news
(PolNeAR's training part) such words without a cue of their own belong to the speaker before in 99 of 100 cases. Any
other is an attribution of its own, without source and cue: somebody's words, and the text does not say whose.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from msgspec.structs import replace

from rashomon.attributions.form import form
from rashomon.attributions.turns import labelled
from rashomon.records import Parse, Sentence, Span, Spotted

_CLOSE = frozenset("”\"’»'")
_MARKS = "“”\"„«»‟‘’'`"
_LEAST = 4  # words of a quotation that says something by itself
_INTERRUPTION = 4  # words of a paragraph that only interrupts: "ADVERTISEMENT"
_ENDS = frozenset(".!?…")
#: Cues that report speech: what is quoted right behind the reported words goes on with them.
_SPEECH = frozenset(
    """say tell add explain recall write note continue conclude answer reply respond remark declare insist argue joke
    state admit acknowledge stress warn remember : post tweet testify describe complain""".split()
)
_SCORE = 0.5  # of an attribution that only quotation marks speak for


def with_quoted(text: str, parse: Parse, spotted: tuple[Spotted, ...]) -> tuple[Spotted, ...]:
    """The attributions with the quotations that continue them, and new ones for quotations that nobody is given."""
    if not parse.quotes:
        return spotted
    return _Quoted(text, parse, spotted).placed()


class _Quoted:
    def __init__(self, text: str, parse: Parse, spotted: tuple[Spotted, ...]) -> None:
        self._text, self._parse, self._spotted = text, parse, spotted
        self._starts = [t.start for t in parse.tokens]
        self._ends = [t.end for t in parse.tokens]
        self._sentences = [s.span[0] for s in parse.sentences]
        self._holder: dict[int, int] = {}  # tokens of contents: whose they are, the longer content first
        self._frame: dict[int, int] = {}  # tokens of cues and sources: of which attribution
        self._cues: dict[int, list[int]] = {}  # sentences: the attributions with a cue there
        longest = sorted(range(len(spotted)), key=lambda n: -sum(b - a for a, b in spotted[n].content_spans))
        for n in longest:
            for i in self._tokens(spotted[n].content_spans):
                self._holder.setdefault(i, n)
        for n, one in enumerate(spotted):
            self._frame.update(dict.fromkeys(self._tokens((*one.cue_spans, *one.source_spans)), n))
            for number in {self._sentence(a) for a, _ in one.cue_spans}:
                self._cues.setdefault(number, []).append(n)

    def placed(self) -> tuple[Spotted, ...]:
        """All attributions, contents in text order."""
        added: dict[int, list[Span]] = {}
        fresh = len(self._spotted)
        for span in self._parse.quotes:
            if not self._sound(span) or labelled(self._text, *span):
                continue
            inside = self._tokens((span,))
            inner = self._inner(span)
            held = {self._holder[i] for i in inside if i in self._holder} - inner
            framed = {self._frame[i] for i in inside if i in self._frame} - inner
            if framed or len(held) > 1:
                continue
            if held:
                holder = held.pop()
                spans = self._rest(span, holder) if self._spoken(span, inside, holder) else []
            else:
                found = self._given(span)
                if found is None:
                    continue
                holder, spans = found if found >= 0 else fresh, [span]
                fresh += holder == fresh
            if spans:
                added.setdefault(holder, []).extend(spans)
                self._holder.update(dict.fromkeys(inside, holder))
        if not added:
            return self._spotted
        made = [self._longer(one, added.get(n, ())) for n, one in enumerate(self._spotted)]
        return (*made, *(self._alone(spans) for n, spans in added.items() if n >= len(self._spotted)))

    # ------------------------------------------------------------ which words are left

    def _sound(self, span: Span) -> bool:
        """Whether the marks stand as quotation marks do; where one is missing, the words between are taken wrongly."""
        before = self._text[span[0] - 1 : span[0]]
        after = self._text[span[0] : span[0] + 3].lstrip(_MARKS)[:1]
        last = self._text[span[0] : span[1]].rstrip(_MARKS)[-1:]
        return not before.isalnum() and not after.isspace() and not last.isspace()

    def _inner(self, span: Span) -> set[int]:
        """The attributions whose cue stands in a quotation: they are the quoted voice's own."""
        numbers = range(self._sentence(span[0]), self._sentence(span[1] - 1) + 1)
        return {
            n for k in numbers for n in self._cues.get(k, ())
            if all(span[0] <= a and b <= span[1] for a, b in self._spotted[n].cue_spans)
        }  # fmt: skip

    def _spoken(self, span: Span, inside: Sequence[int], holder: int) -> bool:
        """Whether a quotation is surely the holder's: the cue stands beside it, and a good part is held already."""
        if holder >= len(self._spotted):
            return True
        cues = {self._paragraph(a) for a, _ in self._spotted[holder].cue_spans}
        near = any(abs(self._paragraph(span[0]) - n) <= 1 for n in cues)
        return near and 3 * sum(self._holder.get(i) == holder for i in inside) >= len(inside)

    def _rest(self, span: Span, holder: int) -> list[Span]:
        """The sentences of a quotation whose beginning or end somebody is credited with, without those credited."""
        found: list[Span] = []
        for number in range(self._sentence(span[0]), self._sentence(span[1] - 1) + 1):
            start, end = self._parse.sentences[number].span
            part = max(start, span[0]), min(end, span[1])
            inside = self._tokens((part,))
            if len(inside) and not any(self._holder.get(i) == holder for i in inside):
                found.append(part)
        return found

    def _given(self, span: Span) -> int | None:
        """Whom a quotation without a credit goes to: an attribution, -1 for nobody; None where it says nothing."""
        inside = self._tokens((span,))
        words = [i for i in inside if self._text[self._starts[i]].isalnum()]
        first, last = self._sentence(span[0]), self._sentence(span[1] - 1)
        around = range(self._parse.sentences[first].first, self._parse.sentences[last].last)
        outside = [i for i in around if i not in inside and self._text[self._starts[i]].isalnum()]
        if words and not outside:
            before = self._before(first)
            if before is not None:
                return before
        says = len(words) >= _LEAST and any(self._parse.tokens[i].pos in {"VERB", "AUX"} for i in words)
        return -1 if says and len(outside) < len(words) else None

    # ------------------------------------------------------------ whose words it goes on with

    def _before(self, number: int) -> int | None:
        """The attribution whose words a wholly quoted sentence goes on with, where the writer's signs say so."""
        if number == 0:
            return None
        earlier, here = self._parse.sentences[number - 1], self._parse.sentences[number]
        if earlier.paragraph == here.paragraph:
            held = self._holder_at(earlier.last - 1)
            return held if held is not None and self._in_quotes(earlier.last - 1) else self._speaker(earlier)
        over = self._over(here)
        if over is not None:
            return over
        return (
            self._speaker(earlier)
            if self._text[max(0, here.span[0] - 16) : here.span[0]].rstrip()[-1:] == ":"
            else None
        )

    def _over(self, sentence: Sentence) -> int | None:
        """Whose quotation the paragraph before left open, so that the mark at the head of this one opens it anew."""
        number = sentence.paragraph - 1
        words = self._text[slice(*self._parse.paragraphs[number])].split()
        if len(words) <= _INTERRUPTION and words[-1][-1] not in _ENDS | _CLOSE and number > 0:
            number -= 1
        end = self._parse.paragraphs[number][1]
        at = bisect_right(self._parse.quotes, (end, end)) - 1
        if at < 0 or self._parse.quotes[at][1] != end or self._text[end - 1] in _CLOSE:
            return None
        return self._holder_at(bisect_left(self._starts, end) - 1)

    def _speaker(self, sentence: Sentence) -> int | None:
        """The one who speaks in the sentence before: the only one, or the only one who is quoted there."""
        found = [n for n in self._cues.get(sentence.i, ()) if self._reports(self._spotted[n])]
        if len({self._spotted[n].source_spans for n in found}) > 1:
            found = [n for n in found if self._spotted[n].form != "indirect"]
        return found[-1] if len({self._spotted[n].source_spans for n in found}) == 1 else None

    def _reports(self, one: Spotted) -> bool:
        """Whether an attribution of the article's own quotes, or reports speech by a plain word of saying."""
        cue = self._tokens(one.cue_spans)
        if one.unreal or not cue or any(i in self._holder or self._in_quotes(i) for i in cue):
            return False
        lemmas = {self._parse.tokens[i].lemma.lower() for i in cue}
        negated = any(self._parse.tokens[c].dep == "neg" for c in cue) or {"decline", "refuse"} & lemmas
        return not negated and (one.form != "indirect" or bool(lemmas & _SPEECH))

    # ------------------------------------------------------------ records

    def _longer(self, one: Spotted, spans: Sequence[Span]) -> Spotted:
        if not spans:
            return one
        contents = self._joined(sorted((*one.content_spans, *spans)))
        return replace(one, content_spans=contents, form=form(self._text, contents, self._parse.quotes))

    def _joined(self, spans: list[Span]) -> tuple[Span, ...]:
        """Spans in order, neighbours made one where they stand in one line with nothing but space between."""
        made = spans[:1]
        for start, end in spans[1:]:
            between = self._text[made[-1][1] : start]
            if between.isspace() and "\n" not in between and self._text[start] not in _MARKS:
                made[-1] = made[-1][0], end
            else:
                made.append((start, end))
        return tuple(made)

    def _alone(self, spans: list[Span]) -> Spotted:
        contents = tuple(sorted(spans))
        made = form(self._text, contents, self._parse.quotes)
        return Spotted(source_spans=(), cue_spans=(), content_spans=contents, form=made, score=_SCORE)

    # ------------------------------------------------------------ places

    def _tokens(self, spans: tuple[Span, ...]) -> range | list[int]:
        ranges = [range(bisect_right(self._ends, a), bisect_left(self._starts, b)) for a, b in spans if a < b]
        return ranges[0] if len(ranges) == 1 else [i for r in ranges for i in r]

    def _sentence(self, at: int) -> int:
        return max(0, bisect_right(self._sentences, at) - 1)

    def _paragraph(self, at: int) -> int:
        return self._parse.sentences[self._sentence(at)].paragraph

    def _holder_at(self, i: int) -> int | None:
        """Whose content the last word up to token `i` is in; None where only an inner voice of a quotation has it."""
        while i >= 0 and not self._text[self._starts[i]].isalnum():
            i -= 1
        found = self._holder.get(i)
        if found is None or found >= len(self._spotted):
            return found
        quote = self._quote_at(i)
        return None if quote is not None and found in self._inner(quote) else found

    def _in_quotes(self, i: int) -> bool:
        return self._quote_at(i) is not None

    def _quote_at(self, i: int) -> Span | None:
        at = bisect_right(self._parse.quotes, (self._starts[i], len(self._text) + 1)) - 1
        return self._parse.quotes[at] if at >= 0 and self._starts[i] < self._parse.quotes[at][1] else None
