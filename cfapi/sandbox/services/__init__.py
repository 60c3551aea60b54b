"""The products: one module or folder each, with its handlers, its rules and its defaults."""
