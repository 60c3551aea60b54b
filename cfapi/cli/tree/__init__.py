"""The tree of commands: products, their resources and methods, and calls by path. Each is made when it is entered."""
