"""Question to answer: what is asked, which sentences answer it, whether they do, and how that is worded."""
