"""Question words to passages. One protocol (`retriever`), its default engine (`bm25`), and what wraps it (`search`)."""
