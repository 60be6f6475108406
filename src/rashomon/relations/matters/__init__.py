"""Points of one event to the questions that several of them answer."""
