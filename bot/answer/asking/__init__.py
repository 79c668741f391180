"""What is asked. In: a message, the conversation before it. Out: a `Question`: content words, type, what it goes on
from, and what its form asks for.
"""
