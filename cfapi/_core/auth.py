"""Credentials: an API token, or an API key and e-mail address; how each of them signs a request.

Formats: https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/ (they may grow, so nothing
here depends on their length).
"""

import re
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from enum import Enum
from inspect import isawaitable
from typing import Protocol

from attrs import define, field, frozen

from cfapi._core.secret import HeaderValue, Secret
from cfapi.errors import ConfigurationError

TOKEN_PAGE = "https://dash.cloudflare.com/profile/api-tokens"  # noqa: S105  # a page, not a secret

TokenProvider = Callable[[], Awaitable[str]]


class TokenKind(Enum):
    """Whose a token is, as far as its prefix says."""

    USER = "cfut_"
    ACCOUNT = "cfat_"
    UNKNOWN = ""


@frozen
class TokenStatus:
    """What Cloudflare says of a token: `status` is active, disabled or expired."""

    id: str
    status: str
    expires_on: datetime | None = None
    not_before: datetime | None = None


class Credentials(Protocol):
    """Signs requests: `Cloudflare(credentials=...)`.

    An attribute `source`, if there is one, says where the credentials came from. Exceptions from `sign` reach the
    caller unchanged, and the request is not sent.
    """

    async def sign(self, method: str, url: str) -> Mapping[str, str]:
        """The headers that sign one request, which may be an attempt of a call or one after a redirect.

        They are sent to the API's own origin only, and replace headers of the same name.

        Args:
            method: The HTTP method.
            url: The percent-encoded URL, with its query.
        """
        ...


@frozen
class ApiToken:
    """An API token that stays the same: `Authorization: Bearer`."""

    token: Secret
    source: str = "api_token"
    _headers: Mapping[str, str] = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_headers", bearer(self.token, self.source))

    async def sign(self, method: str, url: str) -> Mapping[str, str]:
        """The same header each time."""
        return self._headers


@define
class RotatingToken:
    """A token that an async callable returns for each request."""

    provider: TokenProvider = field(repr=False)
    source: str = "api_token callable"

    async def sign(self, method: str, url: str) -> Mapping[str, str]:
        """Call the callable for the token of this request."""
        token = self.provider()
        if not isawaitable(token):
            del token  # a traceback that shows locals must not show it
            raise ConfigurationError(
                "The callable for api_token must be asynchronous: `async def token() -> str`. A token that stays "
                "the same is passed as text."
            )
        return bearer(Secret(await token), self.source)


@frozen
class ApiKey:
    """A Global API Key with the e-mail address of its user: `X-Auth-Key` and `X-Auth-Email`."""

    key: Secret
    email: str
    source: str = "api_key"
    _headers: Mapping[str, str] = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        refuse_unless_sendable(self.key, "API key", self.source)
        email = self.email.strip()
        if "@" not in email or not email.isascii() or not email.isprintable():
            raise ConfigurationError(f"The e-mail address of the API key ({self.source}) is not an e-mail address.")
        headers = {"X-Auth-Key": HeaderValue(self.key.reveal().strip()), "X-Auth-Email": email}
        object.__setattr__(self, "_headers", headers)

    async def sign(self, method: str, url: str) -> Mapping[str, str]:
        """The same two headers each time."""
        return self._headers


def bearer(token: Secret, source: str) -> Mapping[str, str]:
    """The header for a token.

    Raises:
        ConfigurationError: It can't be a token; the message never holds it.
    """
    refuse_unless_sendable(token, "API token", source)
    return {"Authorization": HeaderValue("Bearer " + token.reveal().strip())}


def refuse_unless_sendable(secret: Secret, kind: str, source: str) -> None:
    """Refuse a token or key that can't be sent, without repeating it.

    Raises:
        ConfigurationError: It can't be sent.
    """
    if problem := _problem(secret):
        raise ConfigurationError(f"The {kind} from {source} {problem}. Create tokens at {TOKEN_PAGE}.")


def _problem(secret: Secret) -> str | None:
    return next((problem for problem, holds in _PROBLEMS.items() if holds(secret.reveal().strip())), None)


# As files of variables have them. Whatever else is in a token may be in those of tomorrow.
_NAMED = re.compile(r"(?:export )?\w*(?:token|key)\w* ?[=:]", re.IGNORECASE)
_PROBLEMS: dict[str, Callable[[str], bool]] = {
    "is empty": lambda text: not text,
    'starts with "Bearer "; give the token alone': lambda text: text.lower().startswith("bearer"),
    "contains characters outside ASCII": lambda text: not text.isascii(),
    "contains white space or control characters": lambda text: not text.isprintable() or " " in text,
    "is an e-mail address": lambda text: "@" in text,
    "is in quotes; give the token alone": lambda text: text[0] in "\"'",
    "has a name before it; give the token alone": lambda text: _NAMED.match(text) is not None,
}


def token_kind(signature: str) -> TokenKind:
    """Whose the token of an Authorization header is."""
    return next(kind for kind in TokenKind if signature.startswith("Bearer " + kind.value))
