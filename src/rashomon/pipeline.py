"""The only file that knows the order of the stages: `analyse` for one document, `relate` for many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rashomon import attributions, claims, findings, firmness, language, quantities, times, voices
from rashomon.attributions import Tagger
from rashomon.language import Syntax
from rashomon.records import Analysis, Document, Producer, Reading, Spotted


@dataclass(frozen=True)
class Models:
    """What has been trained and is passed in: syntax and attribution tagger. Plain callables."""

    syntax: Syntax
    tagger: Tagger


def analyse(document: Document, models: Models, producer: Producer, given: Sequence[Spotted] | None = None) -> Reading:
    """Read one document. `given` attributions are taken as they are, instead of those that the tagger finds."""
    parse = language.parse(document, models.syntax)
    spotted = attributions.find(document, parse, models.tagger) if given is None else tuple(given)
    voicing = voices.resolve(document, parse, spotted)
    stated = firmness.judge(document, parse, spotted, voicing)
    when = times.find(document, parse)
    figures = quantities.find(document, parse)
    joined = claims.join(document, parse, stated, figures, when)
    analysis = Analysis(
        document=document,
        parse=parse,
        sources=voicing.sources,
        attributions=stated,
        quantities=joined.quantities,
        times=when,
        claims=joined.claims,
        main=joined.main,
    )
    return Reading(
        producer=producer,
        document=document,
        sources=analysis.sources,
        attributions=analysis.attributions,
        quantities=analysis.quantities,
        times=analysis.times,
        claims=analysis.claims,
        findings=findings.check(analysis),
        main=analysis.main,
        sentences=tuple(sentence.span for sentence in parse.sentences),
    )
