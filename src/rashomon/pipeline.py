"""The only file that knows the order of the stages: `analyse` for one document, `relate` for many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rashomon import attributions, claims, findings, firmness, language, quantities, relations, times, voices
from rashomon.attributions import Tagger
from rashomon.errors import ModelError
from rashomon.findings import across
from rashomon.findings.table import ORDER
from rashomon.language import Syntax
from rashomon.records import (
    Analysis,
    Comparison,
    Coverage,
    Document,
    Family,
    Parse,
    Producer,
    Reading,
    Skipped,
    Spotted,
)

__all__ = ["Models", "Syntax", "Tagger", "analyse", "relate"]


@dataclass(frozen=True)
class Models:
    """What has been trained and is passed in: syntax, and the attribution tagger unless attributions are given."""

    syntax: Syntax
    tagger: Tagger | None = None


def analyse(document: Document, models: Models, producer: Producer, given: Sequence[Spotted] | None = None) -> Reading:
    """Read one document. `given` attributions are taken as they are, instead of those that the tagger finds."""
    parse = language.parse(document, models.syntax)
    spotted = _spotted(document, parse, models.tagger) if given is None else tuple(given)
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
        quantities=quantities.with_moves(document, analysis.quantities),
        times=analysis.times,
        claims=analysis.claims,
        findings=findings.check(analysis),
        main=analysis.main,
        sentences=tuple(sentence.span for sentence in parse.sentences),
    )


def _spotted(document: Document, parse: Parse, tagger: Tagger | None) -> tuple[Spotted, ...]:
    if tagger is None:
        raise ModelError("model.tagger-missing", "No attribution tagger was passed in: give one, or give attributions.")
    return attributions.find(document, parse, tagger)


def relate(
    readings: Sequence[Reading], skipped: Sequence[Skipped], producer: Producer, families: Sequence[Family] = ()
) -> Comparison:
    """Hold many readings against one another, with publisher `families` by the user's list.

    The result does not depend on the order of the readings.

    Readings stand in the comparison in the order given. `skipped` are inputs that were not read; they are only said.
    """
    related = relations.relate(readings, families)
    return Comparison(
        producer=producer,
        coverage=Coverage(read=len(readings), skipped=tuple(skipped)),
        readings=related.readings,
        reuse=related.reuse,
        citations=related.citations,
        events=related.events,
        matters=related.matters,
        findings=across.check(related, ORDER),
        families=tuple(families),
    )
