"""What is wrong with what was typed."""


class BadWords(Exception):
    """What was typed can't be sent; nothing was."""


class NothingOfThatName(BadWords):
    """There is no zone or account of the name that was typed."""


class BadProfiles(Exception):
    """The file of profiles holds what it must not, or lacks the profile that is asked for."""
