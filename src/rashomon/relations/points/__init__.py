"""Claims as points that can be held against one another: figures with what they count, causes, statements."""
