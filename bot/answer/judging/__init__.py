"""Whether they do. In: a question, the best candidate. Out: tier, confidence and the evidence for and against."""
