"""Errors as the command line tells them: those of the client advise people who write Python."""

from cfapi.errors import CallError, CloudflareError, OutcomeUnknown

# By the names of classes. Other advice is as good here.
ADVICE = {
    "OutcomeUnknown": "Read the resource before you repeat the call.",
    "RateLimited": "Wait as long as the server asks.",
    "TimedOut": "Try again; https://www.cloudflarestatus.com reports known incidents.",
    "Unauthenticated": "Check the credentials: cfapi whoami",
}


def told(error: CloudflareError) -> str:
    """An error, and what to do about it on the command line."""
    own = ADVICE.get(type(error).__name__)
    if not isinstance(error, CallError) or own is None:
        return str(error)
    text = without_advice(error)
    if text != str(error):
        text = f"{text} {own}"
    return f"{text} To find out: cfapi get {error.path.strip('/')}" if isinstance(error, OutcomeUnknown) else text


def without_advice(error: CallError) -> str:
    """What happened, without what to do: for those who need not do anything."""
    return str(error).removesuffix(f" {error.advice}.") if error.advice else str(error)
