"""Who says what, where in the text: sources, cues and contents, linked into attributions."""

from rashomon.attributions.find import Tagger, find

__all__ = ["Tagger", "find"]
