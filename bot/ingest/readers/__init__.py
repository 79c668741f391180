"""One reader a format: the text of a file becomes raw blocks and what the format itself says of the document."""
