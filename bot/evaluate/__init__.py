"""How well a corpus is answered from: a set of questions with known answers in, figures out."""
