"""What of a file is the document, and what is known of it. In: raw blocks. Out: those that stay, and metadata."""
