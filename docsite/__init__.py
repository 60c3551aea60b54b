"""The site of the documents: pages of `docs`, and those that are made from the code. `make docs` builds it."""
