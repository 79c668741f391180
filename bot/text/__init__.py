"""What ingest, retrieve and answer share: the language of a text, its sentences, its terms."""
