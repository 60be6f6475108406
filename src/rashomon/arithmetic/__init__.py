"""Exact arithmetic for figures in text: a library under the stages, which knows records and nothing else.

`intervals` and `relations` compute, `tolerance` says what a printed figure stands for, `decide` gives verdicts and
where they would turn, `compare` holds two quantities against each other.
"""
