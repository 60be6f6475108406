"""Acts of speech or mind that the text only supposes, asks about or advises: nobody is said to have said anything.

"If Congress requires it", "did he deny it?", "voters should know", "he could have said", "the chance to ask", "let both
sides say", "has yet to explain". Whether an event is presented as having taken place is read from the syntax above its
verb (Saurí and Pustejovsky 2009, FactBank: A Corpus Annotated with Event Factuality). Only what stands over the cue
counts, never what stands in the content; "would" in what he said he would do is the content's. Where the verb may as
well tell of what took place ("would later say", "called to complain", "before adding", "will say"), it is taken so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from rashomon.records import Parse, Span, Spotted, Token


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: What opens a clause that is only supposed.
SUPPOSING = _words("if unless whether lest")
#: Modals that suppose or advise; with "have" all of them, and "would" only so or under a condition.
SUPPOSED = _words("could might should must may ought")
#: What somebody "could" do was done: perception and memory.
PERCEIVED = _words("see hear feel tell understand remember recall smell sense notice afford imagine")
#: Verbs that advise, in the present: "has to explain". In the past they tell what was done: "had to explain".
ADVISING = _words("have need ought")
#: Verbs that make room for somebody's act and don't say that it followed.
LETTING = _words("allow enable permit let help encourage invite advise")
#: Verbs of not doing: "avoids condemning", "failed to mention".
AVOIDING = _words("avoid fail neglect omit forbear")
#: Verbs that keep somebody from an act: "barred them from saying".
HINDERING = _words("prevent bar stop keep ban prohibit dissuade discourage forbid block refrain abstain")
#: Verbs that take words out: "stripped out a call for".
REMOVING = _words("strip remove delete drop omit erase cut excise scrap")
#: Nouns of what may or ought to be done: "the chance to ask", "a reason to worry".
OPENINGS = _words("opportunity chance right ability need time way freedom incentive occasion duty obligation reason")
#: Who "would know" does not know yet; who "would later know" does.
UNKNOWING = _words("know understand realize appreciate")
_LATER = _words("later soon often always eventually sometimes usually")
#: "Would like" wants already.
WISHED = _words("like love prefer want rather hope")
_FIRST = _words("i we")
_OPEN_QUESTION = _words("why when where how")
_NO_ACT = _words("without than")
_HELPERS = _words("have make give take get raise hold put be issue")
_NOUN_LINKS = frozenset({"dobj", "attr", "oprd"})
_CLOSERS = frozenset({'"', "'", "”", "’", "''", ")", "]"})


@dataclass(frozen=True)
class _Syntax:
    """The tokens, their dependents, and which of them were said."""

    tokens: tuple[Token, ...]
    children: dict[int, list[Token]]
    parse: Parse


def unreal(parse: Parse, spotted: tuple[Spotted, ...]) -> tuple[bool, ...]:
    """For each attribution, whether its act is one that the text does not say took place."""
    starts = {t.start: t.i for t in parse.tokens}
    heads = [_head(parse, one, starts) for one in spotted]
    wanted = {parse.tokens[h].sentence for h in heads if h is not None}
    children: dict[int, list[Token]] = {}
    for number in wanted:
        sentence = parse.sentences[number]
        for t in parse.tokens[sentence.first : sentence.last]:
            if t.head != t.i:
                children.setdefault(t.head, []).append(t)
    syntax = _Syntax(parse.tokens, children, parse)
    return tuple(
        head is not None and _unreal(syntax, parse.tokens[head], one) for head, one in zip(heads, spotted, strict=True)
    )


def _head(parse: Parse, one: Spotted, starts: dict[int, int]) -> int | None:
    """The word of the cue on which its others hang, a verb where there is one."""
    inside = _inside(parse, one.cue_spans, starts)
    tops = [i for i in inside if parse.tokens[i].head not in inside or parse.tokens[i].head == i]
    verbs = [i for i in tops if parse.tokens[i].pos == "VERB"] or [i for i in tops if parse.tokens[i].pos == "AUX"]
    head = next(iter(verbs or [i for i in tops if parse.tokens[i].pos in {"NOUN", "ADJ"}]), None)
    below = [i for i in inside if parse.tokens[i].head == head and parse.tokens[i].dep in {"xcomp", "dobj", "acl"}]
    if head is not None and below:
        lemma, first = parse.tokens[head].lemma.lower(), parse.tokens[below[0]]
        if lemma in (REMOVING if first.dep == "dobj" else ADVISING | AVOIDING):
            return first.i  # "has to explain", "avoids condemning", "stripped out a call"
    return head


def _inside(parse: Parse, spans: tuple[Span, ...], starts: dict[int, int]) -> list[int]:
    found = []
    for start, end in spans:
        first = next((starts[at] for at in range(start, end) if at in starts), None)
        while first is not None and first < len(parse.tokens) and parse.tokens[first].start < end:
            found.append(first)
            first += 1
    return found


def _unreal(syntax: _Syntax, cue: Token, one: Spotted) -> bool:
    return any(
        not _said(verb, one) and (_supposed(syntax, verb, one) or _modal(syntax, verb) or _asked(syntax, verb, one))
        for verb in _verbs(syntax, cue)
    ) or any(rule(syntax, cue) for rule in (_kept_from, _avoided, _let, _opening, _yet, _removed))


def _verbs(syntax: _Syntax, cue: Token) -> Iterator[Token]:
    """The cue's word and the verbs that share their clause with it: helpers of a noun, conjuncts, "try to say"."""
    at = cue
    for _ in range(4):
        yield at
        above = syntax.tokens[at.head]
        if above.i == at.i:
            return
        noun = at.pos == "NOUN" and at.dep in _NOUN_LINKS and above.lemma.lower() in _HELPERS
        if not noun and at.dep != "xcomp" and not (at.dep == "conj" and _shares(syntax, at)):
            return
        at = above


def _shares(syntax: _Syntax, verb: Token) -> bool:
    """Whether a conjunct has no subject of its own and is no finite form of its own."""
    own = any(c.dep in {"nsubj", "nsubjpass", "aux", "mark"} for c in syntax.children.get(verb.i, ()))
    return not own and verb.tag in {"VB", "VBN", "VBG", "NN", "NNS"}


def _said(token: Token, one: Spotted) -> bool:
    return any(a <= token.start < b for a, b in one.content_spans)


def _below(syntax: _Syntax, token: Token, *deps: str) -> list[Token]:
    return [c for c in syntax.children.get(token.i, ()) if c.dep in deps]


def _subject(syntax: _Syntax, verb: Token) -> Token | None:
    return next(iter(_below(syntax, verb, "nsubj", "nsubjpass", "expl", "csubj")), None)


def _supposed(syntax: _Syntax, verb: Token, one: Spotted) -> bool:
    """Under "if", "unless", "whether", or turned round: "should he say", "had he said"."""
    marks = _below(syntax, verb, "mark", "advmod")
    if any(m.text.lower() in SUPPOSING and m.i < verb.i and not _said(m, one) for m in marks):
        return True
    subject = _subject(syntax, verb)
    turned = verb.dep == "advcl" and subject is not None
    return turned and any(
        c.text.lower() in {"should", "had", "were"} and subject is not None and c.i < subject.i
        for c in _below(syntax, verb, "aux", "auxpass")
    )


def _modal(syntax: _Syntax, verb: Token) -> bool:
    """Under a modal that supposes or advises; not where somebody speaks of himself ("I must say")."""
    below = syntax.children.get(verb.i, ())
    helpers = [c for c in below if c.dep in {"aux", "auxpass"}]
    names = {_full(c) for c in helpers}
    subject = _subject(syntax, verb)
    first = subject is not None and subject.text.lower() in _FIRST
    perfect = any(c.lemma.lower() == "have" and c.dep == "aux" for c in helpers)
    if perfect and names & (SUPPOSED | {"would"}):
        return True
    if any(c.dep == "neg" for c in below):
        return False
    if names == {"would"}:
        return _imagined(verb, any(_conditional(syntax, c) for c in below), below)
    if first:
        return False
    found = names & SUPPOSED
    if found == {"could"} and verb.lemma.lower() in PERCEIVED:
        return False
    return bool(found)


def _imagined(verb: Token, conditional: bool, below: Sequence[Token]) -> bool:
    """Whether "would" imagines: with a condition, or with a verb of knowledge that is still to come."""
    lemma = verb.lemma.lower()
    if conditional:
        return lemma not in WISHED
    return lemma in UNKNOWING and not any(c.text.lower() in _LATER for c in below)


def _full(helper: Token) -> str:
    return {"'d": "would", "’d": "would"}.get(helper.text.lower(), helper.text.lower())


def _conditional(syntax: _Syntax, token: Token) -> bool:
    return token.dep == "advcl" and any(m.text.lower() in {"if", "unless"} for m in _below(syntax, token, "mark"))


def _asked(syntax: _Syntax, verb: Token, one: Spotted) -> bool:
    """The main verb of a question whether, who or what; "why did he say so" takes it that he did."""
    if verb.dep not in {"ROOT", "conj", "parataxis", "ccomp"}:
        return False
    sentence = syntax.parse.sentences[verb.sentence]
    last = sentence.last - 1
    while last > sentence.first and syntax.tokens[last].text in _CLOSERS:
        last -= 1
    mark = syntax.tokens[last]
    if mark.text != "?" or _said(mark, one) or not _same_quote(syntax.parse, mark, verb):
        return False
    subject = _subject(syntax, verb)
    if subject is None:
        return False
    below = syntax.children.get(verb.i, ())
    if any(t.text.lower() in _OPEN_QUESTION for t in syntax.tokens[sentence.first : verb.i]):
        return False
    if subject.tag in {"WP", "WDT"} or any(c.tag == "WDT" for c in _below(syntax, subject, "det")):
        return subject.i < verb.i and verb.dep == "ROOT"
    return any(c.dep in {"aux", "auxpass"} and c.i < subject.i for c in below)


def _same_quote(parse: Parse, a: Token, b: Token) -> bool:
    """Whether two words stand in the same quoted passages."""
    return all((q[0] <= a.start < q[1]) == (q[0] <= b.start < q[1]) for q in parse.quotes)


def _kept_from(syntax: _Syntax, cue: Token) -> bool:
    """ "Without saying", "instead of saying", "barred from saying"."""
    if cue.tag != "VBG" or cue.dep not in {"pcomp", "advcl"}:
        return False
    above = syntax.tokens[cue.head]
    marks = {m.text.lower() for m in _below(syntax, cue, "mark", "prep")}
    if above.text.lower() in _NO_ACT or marks & _NO_ACT:
        return True
    if above.text.lower() == "of" and above.i and syntax.tokens[above.i - 1].text.lower() in {"instead", "short"}:
        return True
    return above.text.lower() == "from" and syntax.tokens[above.head].lemma.lower() in HINDERING


def _avoided(syntax: _Syntax, cue: Token) -> bool:
    """ "Avoids condemning", "failed to mention"."""
    above = syntax.tokens[cue.head]
    return cue.dep in {"xcomp", "acl"} and above.i != cue.i and above.lemma.lower() in AVOIDING


def _infinitive(syntax: _Syntax, cue: Token) -> bool:
    return cue.tag == "VB" and any(c.tag == "TO" for c in _below(syntax, cue, "aux"))


def _let(syntax: _Syntax, cue: Token) -> bool:
    """ "Allow all parties to say", "let them say"; "has to explain", "would do well to explain"."""
    above = syntax.tokens[cue.head]
    if cue.tag == "VBG" and cue.dep == "advcl" and above.tag == "VB" and not _below(syntax, cue, "mark", "nsubj"):
        cue, above = above, syntax.tokens[above.head]  # "would do well to go there, emphasizing"
    if above.i == cue.i or cue.tag != "VB" or cue.dep not in {"ccomp", "xcomp", "advcl"}:
        return False
    lemma = above.lemma.lower()
    if lemma in LETTING:
        return True
    if not _infinitive(syntax, cue):
        return False
    subject = _subject(syntax, above)
    if subject is not None and subject.text.lower() in _FIRST:
        return False
    helpers = {_full(c) for c in _below(syntax, above, "aux")}
    if lemma in ADVISING and above.tag in {"VBZ", "VBP", "VB", "MD"} and not _below(syntax, above, "neg"):
        return not helpers & {"did", "will"}
    return lemma == "do" and any(c.text.lower() in {"well", "better"} for c in _below(syntax, above, "advmod"))


def _opening(syntax: _Syntax, cue: Token) -> bool:
    """ "The chance to ask", "the right to say"."""
    above = syntax.tokens[cue.head]
    return cue.dep in {"acl", "relcl"} and _infinitive(syntax, cue) and above.lemma.lower() in OPENINGS


def _yet(syntax: _Syntax, cue: Token) -> bool:
    """ "Has yet to say"."""
    if not _infinitive(syntax, cue):
        return False
    to = next(c for c in _below(syntax, cue, "aux") if c.tag == "TO")
    return to.i > 1 and syntax.tokens[to.i - 1].text.lower() == "yet"


def _removed(syntax: _Syntax, cue: Token) -> bool:
    """ "Stripping out a call for": a noun of saying that is taken out."""
    above = syntax.tokens[cue.head]
    return cue.pos == "NOUN" and cue.dep in {"dobj", "nsubjpass"} and above.lemma.lower() in REMOVING


def with_unreal(parse: Parse, spotted: tuple[Spotted, ...]) -> tuple[Spotted, ...]:
    """The same attributions with `unreal` filled in."""
    flags = unreal(parse, spotted)
    return tuple(replace(one, unreal=True) if flag else one for one, flag in zip(spotted, flags, strict=True))
