"""How the commands that make calls end. `cfapi audit` has codes of its own, which its help tells."""

REFUSED, USAGE, NOT_ALLOWED, NOT_FOUND, RATE_LIMIT, NO_ANSWER, OUTCOME_UNKNOWN, INTERRUPTED = 1, 2, 3, 4, 5, 6, 7, 130

# By the names of classes, so that help texts do not import them.
BY_ERROR = {
    "ConfigurationError": USAGE,
    "ArgumentError": USAGE,
    "Unauthenticated": NOT_ALLOWED,
    "Forbidden": NOT_ALLOWED,
    "NotFound": NOT_FOUND,
    "RateLimited": RATE_LIMIT,
    "ConnectionFailed": NO_ANSWER,
    "TimedOut": NO_ANSWER,
    "OutcomeUnknown": OUTCOME_UNKNOWN,
}

# Codes of credentials that are malformed or not valid, which come with the status 400, too.
BAD_CREDENTIALS = frozenset({6103, 6111, 9103, 9109, 10000})

HELP = """\b
Exit codes:
  0    done
  1    refused, or failed otherwise
  2    usage: wrong arguments, no credentials; nothing was sent
  3    not allowed: the credentials are not valid, or lack a permission
  4    not found
  5    the rate limit was met
  6    no answer: the API could not be reached, or took too long
  7    outcome unknown: a change may have been made
  130  interrupted
"""


def exit_code(error: Exception) -> int:
    """The exit code for an error of cfapi."""
    if not BAD_CREDENTIALS.isdisjoint(getattr(error, "codes", ())):
        return NOT_ALLOWED
    return next((BY_ERROR[kind.__name__] for kind in type(error).__mro__ if kind.__name__ in BY_ERROR), REFUSED)
