"""From a claim to where it enters what can be seen, and how many such entries stand behind an account."""
