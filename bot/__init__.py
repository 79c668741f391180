"""Quoth: answers questions only in its sources' own words.

Read in the order in which data flows: model, text, ingest, retrieve, answer, conversation, journal, chat, app, cli.
"""

__version__ = "0.1.0"
