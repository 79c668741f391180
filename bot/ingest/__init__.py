"""Files become documents, documents become passages, and the library keeps every version that is still needed.

Read in the order of the work: files (what may be opened), decode (bytes to text), readers (text to raw blocks), content
(what is the document's own, and what is known of it), canonical (raw blocks to text with offsets), passages, parse (all
of that for one file); sandbox and worker (parsing in a child process), documents; store (the library); sync; explain.
"""
