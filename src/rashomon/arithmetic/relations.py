"""What one figure can be of others: a share, a sum, a change, a multiple. Each relation with its inverse.

A relation computes the image of its operands, each of which it uses only once, so that the image is exact; and it
says for each operand which value would give a wanted result, all others left as they are. A share or a change is in
percent.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

from rashomon.arithmetic.intervals import Image, Interval, add, divide, join, multiply, point, subtract
from rashomon.records import Record

HUNDRED = point(100)
ONE = point(1)


class Relation(Record, frozen=True):
    """How a figure follows from its operands. `pencil` is the formula; its marks are the operands in their order.

    `solve` gives the value of one operand at which the others would make the result a wanted number, or None.
    """

    name: str
    image: Callable[[Sequence[Interval]], Image]
    solve: Callable[[int, Fraction, Sequence[Fraction]], Fraction | None]
    pencil: str
    percent: bool = False


def each(images: Sequence[Image], operation: Callable[[Interval, Interval], Image]) -> Image:
    """The operation on every piece of the one image and every piece of the other."""
    one, other = images
    return join(piece for a in one for b in other for piece in operation(a, b))


def over(one: Interval, other: Interval) -> Image:
    """A hundred times the one, divided by the other."""
    return each((multiply(HUNDRED, one), (other,)), divide)


def total(parts: Sequence[Interval]) -> Image:
    """The sum of all."""
    made: Image = (point(0),)
    for part in parts:
        made = each((made, (part,)), add)
    return made


def _share(of: Sequence[Interval]) -> Image:
    return each((total(of[:-1]), (of[-1],)), over)


def _share_solve(which: int, wanted: Fraction, at: Sequence[Fraction]) -> Fraction | None:
    parts, whole = sum(at[:-1], Fraction(0)), at[-1]
    if which == len(at) - 1:
        return 100 * parts / wanted if wanted else None
    return wanted * whole / 100 - (parts - at[which])


def _fraction(of: Sequence[Interval]) -> Image:
    return each((total(of[:-1]), (of[-1],)), divide)


def _fraction_solve(which: int, wanted: Fraction, at: Sequence[Fraction]) -> Fraction | None:
    return _share_solve(which, 100 * wanted, at)


def _sum_solve(which: int, wanted: Fraction, at: Sequence[Fraction]) -> Fraction | None:
    return wanted - (sum(at, Fraction(0)) - at[which])


def _rest(of: Sequence[Interval]) -> Image:
    return each(((of[0],), total(of[1:])), subtract)


def _rest_solve(which: int, wanted: Fraction, at: Sequence[Fraction]) -> Fraction | None:
    others = sum(at[1:], Fraction(0))
    return wanted + others if which == 0 else at[0] - wanted - (others - at[which])


def _complement(of: Sequence[Interval]) -> Image:
    return each(((HUNDRED,), total(of)), subtract)


def _complement_solve(which: int, wanted: Fraction, at: Sequence[Fraction]) -> Fraction | None:
    return _sum_solve(which, 100 - wanted, at)


def _growth(of: Sequence[Interval]) -> Image:
    """(b - a) / a as b / a - 1: each operand once."""
    before, after = of
    return each((over(after, before), (HUNDRED,)), subtract)


def _growth_solve(which: int, wanted: Fraction, at: Sequence[Fraction]) -> Fraction | None:
    before, after = at
    factor = 1 + wanted / 100
    return before * factor if which else (after / factor if factor else None)


def _fall(of: Sequence[Interval]) -> Image:
    before, after = of
    return each(((HUNDRED,), over(after, before)), subtract)


def _fall_solve(which: int, wanted: Fraction, at: Sequence[Fraction]) -> Fraction | None:
    return _growth_solve(which, -wanted, at)


def _gain(of: Sequence[Interval]) -> Image:
    """c / (b - c), the change as a share of the level before it, as 1 / (1 - c / b) - 1. The level b isn't 0."""
    change, after = of
    kept = each(((ONE,), divide(change, after)), subtract)
    return each((each(((ONE,), kept), over), (HUNDRED,)), subtract)


def _gain_solve(which: int, wanted: Fraction, at: Sequence[Fraction]) -> Fraction | None:
    change, after = at
    if which:
        return change + 100 * change / wanted if wanted else None
    return wanted * after / (100 + wanted) if wanted != -100 else None


def _loss(of: Sequence[Interval]) -> Image:
    """c / (b + c) as 1 - 1 / (1 + c / b). The level b isn't 0."""
    change, after = of
    more = each(((ONE,), divide(change, after)), add)
    return each(((HUNDRED,), each(((ONE,), more), over)), subtract)


def _loss_solve(which: int, wanted: Fraction, at: Sequence[Fraction]) -> Fraction | None:
    change, after = at
    if which:
        return 100 * change / wanted - change if wanted else None
    return wanted * after / (100 - wanted) if wanted != 100 else None


def _multiple(of: Sequence[Interval]) -> Image:
    return divide(of[1], of[0])


def _multiple_solve(which: int, wanted: Fraction, at: Sequence[Fraction]) -> Fraction | None:
    return wanted * at[0] if which else (at[1] / wanted if wanted else None)


def _product(of: Sequence[Interval]) -> Image:
    made: Image = (ONE,)
    for one in of:
        made = each((made, (one,)), multiply)
    return made


def _product_solve(which: int, wanted: Fraction, at: Sequence[Fraction]) -> Fraction | None:
    others = Fraction(1)
    for i, one in enumerate(at):
        others *= one if i != which else 1
    return wanted / others if others else None


def _part(of: Sequence[Interval]) -> Image:
    return join(p for piece in _product(of) for p in divide(piece, HUNDRED))


def _part_solve(which: int, wanted: Fraction, at: Sequence[Fraction]) -> Fraction | None:
    return _product_solve(which, 100 * wanted, at)


def per(constant: Fraction) -> Relation:
    """One figure divided by a number that the language supplies: the 12 months of a year. The number isn't 0."""

    def image(of: Sequence[Interval]) -> Image:
        return divide(of[0], point(constant))

    def solve(which: int, wanted: Fraction, at: Sequence[Fraction]) -> Fraction | None:  # noqa: ARG001 - one operand
        return wanted * constant

    return Relation(name="per", image=image, solve=solve, pencil=f"{{0}} / {constant}")


def _same(of: Sequence[Interval]) -> Image:
    return (of[0],)


def _same_solve(which: int, wanted: Fraction, at: Sequence[Fraction]) -> Fraction | None:  # noqa: ARG001 - one operand
    return wanted


SHARE = Relation(name="share", image=_share, solve=_share_solve, pencil="{parts} / {last}", percent=True)
FRACTION = Relation(name="fraction", image=_fraction, solve=_fraction_solve, pencil="{parts} / {last}")
SUM = Relation(name="sum", image=total, solve=_sum_solve, pencil="{sum}")
REST = Relation(name="rest", image=_rest, solve=_rest_solve, pencil="{rest}")
COMPLEMENT = Relation(
    name="complement", image=_complement, solve=_complement_solve, pencil="100 - ({sum})", percent=True
)
GROWTH = Relation(name="growth", image=_growth, solve=_growth_solve, pencil="({1} - {0}) / {0}", percent=True)
FALL = Relation(name="fall", image=_fall, solve=_fall_solve, pencil="({0} - {1}) / {0}", percent=True)
GAIN = Relation(name="gain", image=_gain, solve=_gain_solve, pencil="{0} / ({1} - {0})", percent=True)
LOSS = Relation(name="loss", image=_loss, solve=_loss_solve, pencil="{0} / ({1} + {0})", percent=True)
MULTIPLE = Relation(name="multiple", image=_multiple, solve=_multiple_solve, pencil="{1} / {0}")
PRODUCT = Relation(name="product", image=_product, solve=_product_solve, pencil="{product}")
PART = Relation(name="part", image=_part, solve=_part_solve, pencil="{product} / 100")
SAME = Relation(name="same", image=_same, solve=_same_solve, pencil="{0}")

RELATIONS = {
    one.name: one
    for one in (SHARE, FRACTION, SUM, REST, COMPLEMENT, GROWTH, FALL, GAIN, LOSS, MULTIPLE, PRODUCT, PART, SAME)
}
