"""What the checks of figures share: figures as operands, sentences as skeletons, rules, proofs, and saying them."""
