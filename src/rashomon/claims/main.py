"""The claim that leads a text: its main figure or charge.

A choice of what to show first, not of what matters or is so. Candidates are claims that a voice puts forward. They are
weighed by what can be seen: how early they stand, whether they hold a large figure, whether other figures are of it,
whether other voices answer it, and whether they charge somebody with something.
"""

from __future__ import annotations

import re

from rashomon.records import Attribution, Claim, Quantity

# Words of charges: acts of which people and states are accused.
_CHARGE = re.compile(
    r"""\b(?: kill | murder | execut | massacr | tortur | rap(?:e[ds]?|ing)\b | abus | mistreat | bomb
      | shell(?:ed|ing)\b
      | str(?:ike|iking|uck)\b | attack | invad | invasion | assault | shot\b | shoot | dead\b | death | die[sd]?\b
      | casualt
      | wound | injur | victim | starv | famine | displac | fle[ed] | hostag | kidnap | abduct | detain | arrest | fraud
      | brib | corrupt | embezzl | steal | stole | theft | launder | rigg(?:ed|ing)\b | cheat | lie[sd]?\b | lying\b
      | mislead | misled | cover(?:ed)?[ -]up | crim(?:e|inal) | illegal | unlawful | violat | breach | hack | sabotag
      | sp(?:y|ied|ying)\b | espionage | leak | plot | collu | conspir | genocid | atrocit | neglig | injustic | racis
      | harass | threat | abandon | deni(?:ed|es)\b | conceal | hid(?:e|ing|den)\b )""",
    re.IGNORECASE | re.VERBOSE,
)
_PUT_FORWARD = frozenset({"asserts", "believes", "predicts"})


def main_claim(
    text: str,
    claims: tuple[Claim, ...],
    attributions: tuple[Attribution, ...],
    quantities: tuple[Quantity, ...],
    clauses: frozenset[str] | None = None,
) -> str | None:
    """The id of the claim that leads the text, or None where no voice puts one forward.

    `clauses` are the ids of the claims with a verb and its subject: they come before mere objects ("praised the plan").
    Without it, as for a reading that was saved and read again, all claims count alike.
    """
    if not text:
        return None
    by_id = {a.id: a for a in attributions}
    figures = {q.id: q for q in quantities}
    answered = {
        target for a in attributions if a.stance == "denies" and not (a.negated or a.unreal) for target in a.answers
    }
    bases = [q.base for q in quantities if q.base is not None]
    best: tuple[float, str] | None = None
    for claim in claims:
        if claim.attribution is None or claim.attribution not in by_id:
            continue
        act = by_id[claim.attribution]
        if act.stance not in _PUT_FORWARD or act.negated or act.within is not None:
            continue
        if text.startswith("to ", claim.spans[0][0]):
            continue  # an aim, and no statement
        own = [figures[q] for q in claim.quantities if q in figures]
        score = max((_large(q) for q in own), default=0.0)
        score += 1.5 * any(q.id in bases for q in own)
        score += 1.0 * (act.id in answered)
        score += 1.0 * any(_CHARGE.search(text, a, b) for a, b in claim.spans)
        score -= 2.0 * (clauses is not None and claim.id not in clauses)
        score -= 1.0 * (act.stance == "believes")
        score -= 1.0 * (act.source is None)  # "is expected to": nobody puts it forward
        score += 3.0 * (1 - claim.spans[0][0] / len(text))
        if best is None or score > best[0]:
            best = (score, claim.id)
    return None if best is None else best[1]


def _large(quantity: Quantity) -> float:
    """How much a figure leads: counts, money and shares that are no trifle."""
    if quantity.kind not in {"count", "money", "ratio", "vote", "measure", "change"}:
        return 0.0
    size = max((abs(v) for v in (quantity.low, quantity.high) if v is not None), default=0)
    if quantity.kind in {"ratio", "change"}:
        return 1.0
    return 2.0 if size >= 1000 else 1.5 if size >= 20 else 0.5 if size >= 2 else 0.0
