"""The mark-up of written piles by the name under which the frozen loader of `quarry` knows it: see `written.py`."""

from written import check, strip

__all__ = ["check", "strip"]
