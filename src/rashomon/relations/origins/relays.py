"""What a text has from another text of the pile, with credit: each statement once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rashomon.records import Relay
from rashomon.relations.origins.trace import Step
from rashomon.relations.points.points import Point


def relayed(steps: Iterable[Step]) -> Iterator[Relay]:
    """The relays among the steps, in text order.

    A figure and the statement that holds it are one, and so are a statement and what somebody else says in it.
    """
    credited = sorted(
        (s for s in steps if s.how == "credit"),
        key=lambda s: (
            s.claim.page,
            s.claim.claim.spans[0][0],
            -s.claim.claim.spans[-1][1],
            s.claim.quantity is not None,
        ),
    )
    done: list[Step] = []
    for step in credited:
        if not any(_holds(old.claim, step.claim) and old.origin.document == step.origin.document for old in done[-8:]):
            done.append(step)
            yield Relay(source=step.origin.ref, target=step.claim.ref)


def _holds(outer: Point, inner: Point) -> bool:
    """Whether the words of the one are in those of the other."""
    return outer.document == inner.document and all(
        any(a <= c and d <= b for a, b in outer.claim.spans) for c, d in inner.claim.spans
    )
