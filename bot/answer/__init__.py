"""Question to answer: what is asked (asking), which sentences may answer it (seek, selection), whether they do
(judging), what is quoted (quoting), and how that is worded (wording)."""
