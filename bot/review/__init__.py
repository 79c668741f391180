"""Reviewing: what Discord, the console and the terminal share.

In: logged turns, verdicts. Out: queues, tests, what they teach. Surfaces say who may do it; here nobody asks.
"""
