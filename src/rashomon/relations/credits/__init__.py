"""Credits in running text, and the outlets that they name."""
