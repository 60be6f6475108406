"""Readings and comparisons as text for people: terminal, HTML, and the tree behind a finding. Returns strings."""

from rashomon.render.explain import explain, explain_across
from rashomon.render.page import page
from rashomon.render.pile_page import pile_page
from rashomon.render.pile_terminal import pile_terminal
from rashomon.render.terminal import terminal

__all__ = ["explain", "explain_across", "page", "pile_page", "pile_terminal", "terminal"]
