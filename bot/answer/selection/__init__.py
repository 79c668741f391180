"""Which sentences might answer. In: a question, the passages found. Out: their units, best first, with features."""
