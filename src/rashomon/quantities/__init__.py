"""Figures as written: values, intervals, units, what is counted, bases of ratios."""

from rashomon.quantities.find import find
from rashomon.quantities.moves import with_moves

__all__ = ["find", "with_moves"]
