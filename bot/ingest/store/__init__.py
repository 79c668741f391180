"""The library: documents with every version that is served or cited, in one SQLite file."""
