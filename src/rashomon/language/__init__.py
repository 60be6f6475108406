"""Document text to sentences, tokens, named entities, quoted passages and paragraphs."""

from rashomon.language.parse import Syntax, parse

__all__ = ["Syntax", "parse"]
