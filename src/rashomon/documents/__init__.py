"""Bytes or markup to Documents."""

from rashomon.documents.load import from_text, load

__all__ = ["from_text", "load"]
