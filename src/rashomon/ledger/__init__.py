"""One SQLite file that keeps documents, readings and comparisons, so that a grown pile reads only what is new."""

from rashomon.ledger.keys import comparison_key, reading_key
from rashomon.ledger.store import Ledger

__all__ = ["Ledger", "comparison_key", "reading_key"]
