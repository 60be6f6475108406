"""Passages that two documents share: candidates, exact alignment, sentences in other words."""
