"""Readings and comparisons as text for people: terminal, HTML, and the tree behind a finding. Returns strings."""

from rashomon.render.explain import explain
from rashomon.render.page import page
from rashomon.render.terminal import terminal

__all__ = ["explain", "page", "terminal"]
