"""What is wrong with what was typed."""


class BadWords(Exception):
    """What was typed can't be sent; nothing was."""
