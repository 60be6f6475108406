"""Document and Parse to the attributions in the text: source, cue and content spans, and which belong together."""

from rashomon.attributions.find import find
from rashomon.attributions.tagger import Tables, Tagger

__all__ = ["Tables", "Tagger", "find"]
