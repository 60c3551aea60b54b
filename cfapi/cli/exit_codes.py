"""How the commands that make calls end. `cfapi audit` has codes of its own, which its help tells."""

from cfapi.errors import (
    ArgumentError,
    CloudflareError,
    ConfigurationError,
    ConnectionFailed,
    Forbidden,
    NotFound,
    OutcomeUnknown,
    RateLimited,
    TimedOut,
    Unauthenticated,
)

REFUSED, USAGE, NOT_ALLOWED, NOT_FOUND, RATE_LIMIT, NO_ANSWER, OUTCOME_UNKNOWN, INTERRUPTED = 1, 2, 3, 4, 5, 6, 7, 130

BY_ERROR: dict[type[CloudflareError], int] = {
    ConfigurationError: USAGE,
    ArgumentError: USAGE,
    Unauthenticated: NOT_ALLOWED,
    Forbidden: NOT_ALLOWED,
    NotFound: NOT_FOUND,
    RateLimited: RATE_LIMIT,
    ConnectionFailed: NO_ANSWER,
    TimedOut: NO_ANSWER,
    OutcomeUnknown: OUTCOME_UNKNOWN,
}

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


def exit_code(error: CloudflareError) -> int:
    """The exit code for an error."""
    return next((code for kind, code in BY_ERROR.items() if isinstance(error, kind)), REFUSED)
