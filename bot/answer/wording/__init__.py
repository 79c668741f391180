"""How it is worded. In: values of the model, templates. Out: text for one surface."""
