"""What can be concluded from one document. One file a check, its cases in the TOML file of the same name beside it."""

from rashomon.findings.table import CHECKS, ORDER, check

__all__ = ["CHECKS", "ORDER", "check"]
