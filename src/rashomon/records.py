"""Every record, in the order in which data meets them. Frozen, without behaviour.

Spans are `(start, end)` in Unicode code points of the document's text (of its title, where a field says so), end
exclusive. Sequences are tuples. Ids are unique in one reading and follow text order.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

Span: TypeAlias = tuple[int, int]
Number: TypeAlias = int | float


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """Base of all records: immutable, compared by value, keyword-only."""


# ---------------------------------------------------------------- documents


class Link(Record, frozen=True, kw_only=True):
    """A hyperlink of the original: the words that carry it, and where it leads."""

    span: Span
    href: str


class Document(Record, frozen=True, kw_only=True):
    """One article with what is known of it. Unknown fields are None; `published` is an ISO day, `YYYY-MM-DD`."""

    id: str
    text: str
    sha256: str
    raw_sha256: str | None = None
    uri: str | None = None
    title: str | None = None
    publisher: str | None = None
    byline: str | None = None
    published: str | None = None
    language: str | None = None
    links: tuple[Link, ...] = ()


# ---------------------------------------------------------------- language


class Token(Record, frozen=True, kw_only=True):
    """One word or mark with its syntax. `head` is the index of its head in `Parse.tokens` (its own for a root).

    `pos` is a universal part of speech, `tag` a Penn tag, `dep` a ClearNLP label as spaCy gives it; `entity` is the
    OntoNotes type of the named entity that it is part of, or empty. `sentence` is an index into `Parse.sentences`.
    """

    i: int
    start: int
    end: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    entity: str
    sentence: int


class Sentence(Record, frozen=True, kw_only=True):
    """One sentence: its span, its tokens `[first, last)`, and the index of its paragraph in `Parse.paragraphs`."""

    i: int
    span: Span
    first: int
    last: int
    paragraph: int


class Mention(Record, frozen=True, kw_only=True):
    """A named entity as written, with its OntoNotes type and its tokens `[first, last)`."""

    span: Span
    label: str
    first: int
    last: int


class Parse(Record, frozen=True, kw_only=True):
    """What the language stage knows of a text. `quotes` are quoted passages, marks included."""

    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    quotes: tuple[Span, ...]
    paragraphs: tuple[Span, ...]


# ---------------------------------------------------------------- attributions

Form: TypeAlias = Literal["direct", "indirect", "mixed"]


class Spotted(Record, frozen=True, kw_only=True):
    """An attribution as found in the text, before anybody asked who it is: spans, form, and the tagger's score.

    `unreal`: the text only supposes, asks about or advises the act ("if Congress requires", "could have said").
    """

    source_spans: tuple[Span, ...]
    cue_spans: tuple[Span, ...]
    content_spans: tuple[Span, ...]
    form: Form
    score: float = 1.0
    within: int | None = None
    unreal: bool = False


SourceKind: TypeAlias = Literal["person", "organization", "group", "document", "medium", "unknown"]
Naming: TypeAlias = Literal["named", "role", "vague"]


class Source(Record, frozen=True, kw_only=True):
    """A voice: who stands behind statements. `custody`: said to be held. `may_be`: left open by the text.

    Of one that is not named: `count` is how many people the text says they are, `anonymity` the words of the text that
    say why they are not named.
    """

    id: str
    name: str
    kind: SourceKind
    naming: Naming
    mentions: tuple[Span, ...] = ()
    custody: bool = False
    may_be: tuple[str, ...] = ()
    count: int | None = None
    anonymity: Span | None = None


class Holder(Record, frozen=True, kw_only=True):
    """Whose statement one spotted attribution is: the voice, and the relays between, nearest to the document first."""

    source: str | None
    relays: tuple[str, ...] = ()


class Voicing(Record, frozen=True, kw_only=True):
    """Voices of a document, and the holder of each spotted attribution, in the order of the attributions."""

    sources: tuple[Source, ...]
    holders: tuple[Holder, ...]


Stance: TypeAlias = Literal["asserts", "denies", "doubts", "asks", "demands", "promises", "predicts", "believes"]
Distance: TypeAlias = Literal["endorses", "neutral", "distances"]
BasisKind: TypeAlias = Literal[
    "witnessed", "told", "document", "recording", "imagery", "count", "estimate", "inference", "not stated"
]


class Hedge(Record, frozen=True, kw_only=True):
    """Words that weaken a statement, and whether the source or the document weakens it."""

    span: Span
    by: Literal["source", "document"]


class Basis(Record, frozen=True, kw_only=True):
    """How the voice says that it knows, and the words that say so."""

    kind: BasisKind
    span: Span | None = None


class Attribution(Record, frozen=True, kw_only=True):
    """One act of attribution. `negated`: the text says that it was not said. `answers`: what a denial is about.

    `unreal`: the text does not say that the act took place, it supposes, asks about or advises it; like a negated one
    it carries no claim.
    `form` says how much of the content stands in quotation marks. `within` is the attribution whose content holds it.
    `score` is the tagger's own and is no evidence for what is said.
    """

    id: str
    source: str | None
    relays: tuple[str, ...]
    source_spans: tuple[Span, ...]
    cue_spans: tuple[Span, ...]
    content_spans: tuple[Span, ...]
    form: Form
    stance: Stance
    negated: bool
    distance: Distance
    hedges: tuple[Hedge, ...]
    basis: Basis
    answers: tuple[str, ...] = ()
    within: str | None = None
    score: float = 1.0
    unreal: bool = False


# ---------------------------------------------------------------- figures and times

QuantityKind: TypeAlias = Literal[
    "count", "measure", "money", "ratio", "duration", "rate", "rank", "change", "age", "score", "vote", "other"
]


class Quantity(Record, frozen=True, kw_only=True):
    """A figure as written: a value or an interval with open or closed ends. A missing end is None.

    `exact` is a fraction where decimals can't say it ("1/3"). `modifier` is kept as written. `soft` marks numbers such
    as "dozens", whose interval is a convention. `base` is the quantity that a ratio or change is of. `parts` is of a
    change told by its two ends ("rose from 3 to 5"): both are quantities of their own, low is where it starts, high
    where it ends.
    """

    id: str
    span: Span
    low: Number | None
    high: Number | None
    low_closed: bool = True
    high_closed: bool = True
    exact: str | None = None
    modifier: str | None = None
    unit: str = ""
    counted: str | None = None
    counted_span: Span | None = None
    kind: QuantityKind = "count"
    direction: Literal["up", "down"] | None = None
    base: str | None = None
    as_of: str | None = None
    scope: str | None = None
    attribution: str | None = None
    soft: bool = False
    parts: tuple[str, ...] = ()


class Time(Record, frozen=True, kw_only=True):
    """A TIMEX3 expression with the earliest and latest day that it can mean (ISO days), or None where open."""

    id: str
    span: Span
    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str
    earliest: str | None = None
    latest: str | None = None


# ---------------------------------------------------------------- claims


class Claim(Record, frozen=True, kw_only=True):
    """One statement put forward, by a voice (`attribution`) or by the document itself (None)."""

    id: str
    spans: tuple[Span, ...]
    kind: Literal["statement", "judgement", "question"]
    attribution: str | None
    polarity: Literal["affirmed", "negated"]
    place: str | None = None
    quantities: tuple[str, ...] = ()
    times: tuple[str, ...] = ()


class Joined(Record, frozen=True, kw_only=True):
    """Claims, the quantities with holder and time filled in, and the claim that leads, where one does."""

    claims: tuple[Claim, ...]
    quantities: tuple[Quantity, ...]
    main: str | None = None


# ---------------------------------------------------------------- findings

Verdict: TypeAlias = Literal["holds", "fails", "depends", "undecided", "noted"]


class Passage(Record, frozen=True, kw_only=True):
    """Words that a finding rests on, in the text or the title of one document."""

    document: str
    field: Literal["text", "title"]
    spans: tuple[Span, ...]


class Step(Record, frozen=True, kw_only=True):
    """One step of how a finding came about: what it says, the words it rests on (in the text), and its own steps.

    `document` is whose text `spans` are of, where a finding rests on several documents.
    """

    says: str
    spans: tuple[Span, ...] = ()
    steps: tuple[Step, ...] = ()
    document: str | None = None


class ClaimRef(Record, frozen=True, kw_only=True):
    """A claim, named from outside its reading."""

    document: str
    claim: str


class Finding(Record, frozen=True, kw_only=True):
    """What Rashomon concludes: a code, a verdict, one sentence, the workings, the passages. Undecided is an answer."""

    id: str
    code: str
    verdict: Verdict
    message: str
    workings: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    passages: tuple[Passage, ...] = ()
    claims: tuple[ClaimRef, ...] = ()


class Analysis(Record, frozen=True, kw_only=True):
    """All that is known of one document when the findings are made."""

    document: Document
    parse: Parse
    sources: tuple[Source, ...]
    attributions: tuple[Attribution, ...]
    quantities: tuple[Quantity, ...]
    times: tuple[Time, ...]
    claims: tuple[Claim, ...]
    main: str | None = None


class Producer(Record, frozen=True, kw_only=True):
    """What made an output: version, the models by name with their digests, and the options that mattered."""

    version: str
    models: dict[str, str]
    options: dict[str, str | int | bool | None]


class Reading(Record, frozen=True, kw_only=True):
    """All of the above for one document. `main` is the claim that leads; `sentences` tie every output to the text."""

    schema: Literal["rashomon.reading/1"] = "rashomon.reading/1"
    producer: Producer
    document: Document
    sources: tuple[Source, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    times: tuple[Time, ...] = ()
    claims: tuple[Claim, ...] = ()
    findings: tuple[Finding, ...] = ()
    main: str | None = None
    sentences: tuple[Span, ...] = ()


# ---------------------------------------------------------------- comparison


class Skipped(Record, frozen=True, kw_only=True):
    """An input that was not read, and the code of the error that says why."""

    input: str
    code: str


class Coverage(Record, frozen=True, kw_only=True):
    """How many documents were read, and what was skipped."""

    read: int
    skipped: tuple[Skipped, ...] = ()


class Stretch(Record, frozen=True, kw_only=True):
    """A stretch of one document's text."""

    document: str
    span: Span


class Reuse(Record, frozen=True, kw_only=True, rename={"source": "from", "target": "to"}):
    """Text of one document found in another."""

    source: Stretch
    target: Stretch
    kind: Literal["verbatim", "near", "retold"]
    direction: Literal["stated", "dated", "unknown"]


class Citation(Record, frozen=True, kw_only=True, rename={"source": "from", "target": "to"}):
    """A credit: document `from` names where it has something from; `to` is that document where it is in the pile."""

    source: str
    target: str | None
    name: str
    span: Span


class First(Record, frozen=True, kw_only=True):
    """The earliest document that carries an account."""

    document: str
    published: str | None


class Family(Record, frozen=True, kw_only=True):
    """Publishers that belong together, by a list of the user's: what they put forward may be from one origin."""

    name: str
    publishers: tuple[str, ...]


class Root(Record, frozen=True, kw_only=True):
    """An origin: where a claim enters what can be seen. `family`: that of the outlet it is, by the user's list."""

    name: str
    kind: Literal["witness", "official", "document", "medium", "unnamed", "unknown"]
    documents: tuple[str, ...]
    family: str | None = None


class Origins(Record, frozen=True, kw_only=True):
    """How many independent origins: all that may be the same merged (low), all but the certain ones apart (high)."""

    low: int | None
    high: int | None
    roots: tuple[Root, ...] = ()


class Account(Record, frozen=True, kw_only=True):
    """Claims on a matter that can all be true together."""

    id: str
    label: str
    low: Number | None
    high: Number | None
    unit: str
    stance: str
    first: First
    claims: tuple[ClaimRef, ...]
    origins: Origins


class Matter(Record, frozen=True, kw_only=True):
    """One question to which several claims give answers."""

    id: str
    label: str
    verdict: Literal["agree", "conflict", "updated", "undecided"]
    why: str
    accounts: tuple[Account, ...]


class Event(Record, frozen=True, kw_only=True):
    """What documents report on together."""

    id: str
    label: str
    documents: tuple[str, ...]
    matters: tuple[str, ...]


class Tie(Record, frozen=True, kw_only=True):
    """How two accounts of one matter stand to each other, the reason in words, and the claims that show it.

    `update`: `other` replaces `one` with a higher figure; `revised`: with a lower one; `withdrawn`: `one` is taken
    back. `part`: one of the two counts only some of those that the other counts.
    """

    kind: Literal["conflict", "contested", "update", "revised", "withdrawn", "scope", "part"]
    matter: str
    one: str
    other: str
    why: str
    claims: tuple[ClaimRef, ...]


class Change(Record, frozen=True, kw_only=True):
    """What a relay lost or changed of a claim: `source` is the claim relayed, `target` the relay's own."""

    kind: Literal["hedge", "source", "denial", "range", "counted"]
    says: str
    source: ClaimRef
    target: ClaimRef


class Relay(Record, frozen=True, kw_only=True):
    """A claim that a document has from another, which it credits: `source` is the claim there, `target` its own."""

    source: ClaimRef
    target: ClaimRef


class Circle(Record, frozen=True, kw_only=True):
    """Documents that give one another as where they have a claim from."""

    documents: tuple[str, ...]
    claims: tuple[ClaimRef, ...]


class Missing(Record, frozen=True, kw_only=True):
    """A credit to a document of the pile that does not have what is credited to it."""

    claim: ClaimRef
    to: str
    name: str
    span: Span
    says: str


class Related(Record, frozen=True, kw_only=True):
    """All that is known of many readings when the findings across them are made.

    `unknown` says, by account, why the number of origins can't be told.
    """

    readings: tuple[Reading, ...]
    reuse: tuple[Reuse, ...] = ()
    citations: tuple[Citation, ...] = ()
    events: tuple[Event, ...] = ()
    matters: tuple[Matter, ...] = ()
    ties: tuple[Tie, ...] = ()
    changes: tuple[Change, ...] = ()
    relays: tuple[Relay, ...] = ()
    circles: tuple[Circle, ...] = ()
    missing: tuple[Missing, ...] = ()
    unknown: dict[str, str] = {}


class Comparison(Record, frozen=True, kw_only=True):
    """Events, matters, accounts, origins, reuse, drift and findings over many readings."""

    schema: Literal["rashomon.comparison/1"] = "rashomon.comparison/1"
    producer: Producer
    coverage: Coverage
    readings: tuple[Reading, ...] = ()
    reuse: tuple[Reuse, ...] = ()
    citations: tuple[Citation, ...] = ()
    events: tuple[Event, ...] = ()
    matters: tuple[Matter, ...] = ()
    findings: tuple[Finding, ...] = ()
    families: tuple[Family, ...] = ()
