"""Files become documents, documents become passages, and the library keeps every version that is still needed.

Read in the order of the work: files (what may be opened), decode (bytes to text), readers (text to raw blocks), clean
and furniture (what is not the document's own), metadata with titles, bylines, dates and voice (what it is), canonical
(raw blocks to text with offsets), passages, parse (all of that for one file); sandbox and worker (parsing in a child
process), documents; library with schema, changes and codec; sync; explain.
"""
