"""Figures as written: values, intervals, units, what is counted, bases of ratios."""

from rashomon.quantities.find import find

__all__ = ["find"]
