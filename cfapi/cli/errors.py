"""What is wrong with what was typed."""


class BadWords(Exception):
    """What was typed can't be sent; nothing was."""


class NothingOfThatName(BadWords):
    """There is no zone or account of the name that was typed."""
