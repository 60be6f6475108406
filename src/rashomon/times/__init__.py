"""TIMEX3 expressions with the days that they can mean."""

from rashomon.times.find import find

__all__ = ["find"]
