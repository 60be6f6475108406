"""The answers to a matter, and how they stand to one another."""
