"""Every error that Quoth raises on purpose. Its message says what happened and what to do; it is shown to people as is.

QuothError
├── SettingsError      a setting has a value that cannot be used
│   ├── SynonymsError  the operator's synonyms cannot be read; names file and line
│   └── LexiconError   WordNet cannot be read
├── CorpusError        a file or folder of documents cannot be read
│   ├── LimitError     ... because it exceeds a limit of size, time or memory
│   └── BusyError      ... because another sync of the same library is running
├── SearchIndexError   the search index cannot be built or opened
├── TemplateError      a prompt template is missing or broken; names file and line
├── VerbatimError      a quote does not equal its slice of the stored version: it is not sent
├── JournalError       a turn cannot be recorded, so it is not answered
│   └── NewerJournalError   the database was written by a newer Quoth
├── NotFoundError      a turn, document, passage or collection that does not exist
│   └── NotStoredError      ... because its asker has opted out, and memory has let go of it
├── AskError           a question that cannot be asked: empty, too long, unknown collection
├── EvaluationError    a file of questions, or a former run of it, cannot be used
├── ReviewError        a verdict cannot be taken as it was given
└── ConsoleError       the console cannot be served
"""

from __future__ import annotations


class QuothError(Exception):
    """Root of all errors that Quoth raises on purpose. `reason` names why where another language says so in words of
    its own, and `values` are what it shows then."""

    def __init__(self, message: str = "", reason: str = "", **values: str) -> None:
        super().__init__(message)
        self.reason = reason
        self.values = values


class SettingsError(QuothError):
    """A setting has a value that cannot be used."""


class SynonymsError(SettingsError):
    """The operator's synonyms cannot be read."""


class LexiconError(SettingsError):
    """WordNet cannot be read."""


class CorpusError(QuothError):
    """A file or folder of documents cannot be read."""


class LimitError(CorpusError):
    """A file exceeds a limit of size, time or memory."""


class BusyError(CorpusError):
    """Another sync of the same library is running."""


class SearchIndexError(QuothError):
    """The search index cannot be built or opened."""


class TemplateError(QuothError):
    """A prompt template is missing or broken."""


class VerbatimError(QuothError):
    """A quote does not equal its slice of the stored version."""


class JournalError(QuothError):
    """A turn cannot be recorded."""


class NewerJournalError(JournalError):
    """The database was written by a newer Quoth."""


class NotFoundError(QuothError):
    """A turn, document, passage or collection does not exist."""


class NotStoredError(NotFoundError):
    """A turn is kept as a count only, for its asker has opted out."""


class AskError(QuothError):
    """A question cannot be asked."""


class EvaluationError(QuothError):
    """A file of questions, or a former run of it, cannot be used."""


class ReviewError(QuothError):
    """A verdict cannot be taken as it was given."""


class ConsoleError(QuothError):
    """The console cannot be served."""
