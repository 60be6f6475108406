"""Who is speaking: spotted attributions to voices and relays."""

from rashomon.voices.resolve import resolve

__all__ = ["resolve"]
