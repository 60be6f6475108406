"""Trained weights as plain callables. The only place that opens model files."""

from rashomon.models.syntax import SyntaxModel, load_syntax
from rashomon.models.tagger import load_tagger

__all__ = ["SyntaxModel", "load_syntax", "load_tagger"]
