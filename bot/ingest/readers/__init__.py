"""One reader a format: the text of a file becomes raw blocks and what the format itself says of the document.

text: markup, chunks, drawn (tables), hanging (definitions), headings, lists, paragraphs; marks and wrapping tell rows
apart. mail: text with a head. html: all that begins with its name, and preformatted. markdown: likewise, with obsidian;
sniff tells it from text. pdf: layout. docx.
"""
