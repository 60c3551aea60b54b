"""What a client is made with: what is of a wrong type is refused at once, not by the first call."""

from collections.abc import Mapping
from os import PathLike

from cfapi._numbers import COUNT
from cfapi.errors import ConfigurationError

# The objects of a user's own, and what each of them must have.
_SEAMS = {"credentials": "sign", "transport": "send", "clock": "monotonic"}


def check_types(given: Mapping[str, object]) -> None:
    """Refuse arguments of a wrong type; those that hold secrets are not among them.

    Raises:
        ConfigurationError: One is; the message names it.
    """
    for name, value in given.items():
        if name in _SEAMS:
            _check_seam(name, value)
        elif name.startswith("max_"):
            COUNT.check(name, value, ConfigurationError)
        elif value is not None and not isinstance(value, str):
            raise ConfigurationError(f"{name} must be a text, not a {type(value).__name__}.")  # it may hold a password


def wrong_credentials(api_token: object, api_token_file: object, api_key: object) -> str:
    """What is wrong with the types of credentials, without their values; nothing for none of them."""
    if api_token is not None and not isinstance(api_token, str) and not callable(api_token):
        return "api_token must be a text, or an async callable that returns one."
    if api_token_file is not None and not isinstance(api_token_file, str | PathLike):
        return "api_token_file must be the path of a file, as a text or a Path."
    return "" if api_key is None or isinstance(api_key, str) else "api_key must be a text."


def _check_seam(name: str, value: object) -> None:
    method = _SEAMS[name]
    if value is not None and not callable(getattr(value, method, None)):
        raise ConfigurationError(f"{name} must be an object with the method {method}(), not {type(value)!r}.")
