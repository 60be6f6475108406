"""Bytes or markup to Documents: text and what a file states of itself, frozen and hashed, or one sentence why not."""

from rashomon.documents.english import check_language
from rashomon.documents.freeze import from_text
from rashomon.documents.limits import Limits
from rashomon.documents.load import from_bytes, load
from rashomon.documents.worker import Worker

__all__ = ["Limits", "Worker", "check_language", "from_bytes", "from_text", "load"]
