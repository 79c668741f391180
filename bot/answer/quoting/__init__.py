"""What is shown. In: ranked candidates. Out: quotes with the context that they must not be read without."""
