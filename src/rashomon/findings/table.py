"""The checks on one document, and the order in which all findings are shown. The order is editorial, no score."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from rashomon.findings import (
    accounts_contested,
    accounts_one_voice,
    accounts_unanswered,
    figures_change,
    figures_mismatch,
    figures_mixed_voices,
    figures_range,
    figures_ratio,
    figures_scope,
    figures_sum,
    headline_beyond_text,
    origins_unseen,
    text_open_question,
    time_unresolved,
    voice_custody,
    voice_no_comment,
    voice_relayed,
    voice_unnamed,
    voice_unsourced_figure,
    voice_unverified,
    voice_vague,
)
from rashomon.records import Analysis, Finding

Check = Callable[[Analysis], Iterator[Finding]]

# Every code, on one document or across documents, in the order in which its findings are shown.
ORDER: tuple[str, ...] = (
    "figures.ratio",
    "figures.sum",
    "figures.change",
    "figures.range",
    "figures.mismatch",
    "figures.scope",
    "figures.mixed-voices",
    "voice.unsourced-figure",
    "voice.unnamed",
    "voice.vague",
    "voice.relayed",
    "voice.custody",
    "voice.unverified",
    "voice.no-comment",
    "accounts.contested",
    "accounts.unanswered",
    "accounts.one-voice",
    "accounts.conflict",
    "accounts.update",
    "accounts.revised",
    "accounts.withdrawn",
    "origins.single",
    "origins.circular",
    "origins.unseen",
    "origins.credit-not-found",
    "drift.hedge",
    "drift.source",
    "drift.denial",
    "drift.range",
    "drift.counted",
    "headline.beyond-text",
    "time.unresolved",
    "text.open-question",
)

# Code of a finding on one document -> the check that makes it. One check may make several codes.
CHECKS: dict[str, Check] = {
    figures_ratio.CODE: figures_ratio.check,
    figures_sum.CODE: figures_sum.check,
    figures_change.CODE: figures_change.check,
    figures_range.CODE: figures_range.check,
    figures_mismatch.CODE: figures_mismatch.check,
    figures_scope.CODE: figures_scope.check,
    figures_mixed_voices.CODE: figures_mixed_voices.check,
    voice_unsourced_figure.CODE: voice_unsourced_figure.check,
    voice_unnamed.CODE: voice_unnamed.check,
    voice_vague.CODE: voice_vague.check,
    voice_relayed.CODE: voice_relayed.check,
    voice_custody.CODE: voice_custody.check,
    voice_unverified.CODE: voice_unverified.check,
    voice_no_comment.CODE: voice_no_comment.check,
    accounts_contested.CODE: accounts_contested.check,
    accounts_unanswered.CODE: accounts_unanswered.check,
    accounts_one_voice.CODE: accounts_one_voice.check,
    origins_unseen.CODE: origins_unseen.check,
    headline_beyond_text.CODE: headline_beyond_text.check,
    time_unresolved.CODE: time_unresolved.check,
    text_open_question.CODE: text_open_question.check,
}


def check(analysis: Analysis) -> tuple[Finding, ...]:
    """All findings on one document, numbered in the order in which they are shown; of one code, in that of the text."""
    found = [finding for one in dict.fromkeys(CHECKS.values()) for finding in one(analysis)]
    found.sort(key=_place)
    return tuple(replace(finding, id=f"f{n}") for n, finding in enumerate(found, 1))


def _place(finding: Finding) -> tuple[int, tuple[int, int]]:
    """Where a finding is shown: by its code, then by the first of its words."""
    return ORDER.index(finding.code), min((s for p in finding.passages for s in p.spans), default=(0, 0))
