"""What can be concluded from many documents held against one another. One file a group of codes."""

from rashomon.findings.across.table import check

__all__ = ["check"]
