"""Files become documents, documents become passages, and the library keeps every version that is still needed.

Read in the order of the work: files (what may be opened), decode (bytes to text), readers (text to raw blocks), clean
(what is not the document's own), metadata (who, when, what kind), canonical (raw blocks to text with offsets),
documents (all of that for one file), passages, library, sync, explain. Parsing runs in a child process: sandbox,
worker.
"""
