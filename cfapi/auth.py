"""Credentials: an API token, or key + e-mail; where they come from, and how they stay secret.

Formats: https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/ (they grow, so nothing
here judges by length). The user service key stopped working on 2026-09-30 and is ignored.
"""

import os
import warnings
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import NoReturn, Protocol

from attrs import define, field, frozen

from cfapi.errors import ConfigurationError

TOKEN_PAGE = "https://dash.cloudflare.com/profile/api-tokens"  # noqa: S105  # a page, not a secret
REDACTED = "***"

TokenProvider = Callable[[], Awaitable[str]]


class TokenKind(Enum):
    """Whose a token is, as far as its prefix tells."""

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


class CredentialsWarning(UserWarning):
    """Credentials were found that cfapi does not use."""


class Secret:
    """A text that shows itself only by `reveal()`: not in repr, logs, tracebacks or pickles."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself."""
        return self._text

    def __repr__(self) -> str:
        return f"Secret({REDACTED})"

    __str__ = __repr__

    def __format__(self, format_spec: str) -> str:
        return repr(self)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret is not pickled; read the credentials anew in the other process")


class HeaderValue(str):
    """A header's value that HTTP libraries can send, and that tracebacks with locals show as stars."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"'{REDACTED}'"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret header is not pickled")


class Credentials(Protocol):
    """What signs a request: exactly one scheme, as headers."""

    @property
    def source(self) -> str:
        """Where the credentials came from, such as "CLOUDFLARE_API_TOKEN"."""
        ...

    async def headers(self) -> Mapping[str, str]:
        """The headers that sign one request."""
        ...


@frozen
class ApiToken:
    """An API token that stays the same: `Authorization: Bearer`."""

    token: Secret
    source: str = "api_token"
    _signed: Mapping[str, str] = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_signed", bearer(self.token, self.source))

    async def headers(self) -> Mapping[str, str]:
        """The same header each time."""
        return self._signed


@define
class RotatingToken:
    """A token that an async callable hands out anew for each request."""

    provider: TokenProvider = field(repr=False)
    source: str = "api_token callable"

    async def headers(self) -> Mapping[str, str]:
        """Ask the callable for the token of this request."""
        return bearer(Secret(await self.provider()), self.source)


@define
class TokenFile:
    """A token in a file, read again whenever the file changes, as orchestrators rotate secrets."""

    path: Path
    source: str = "api_token_file"
    _changed: float = field(default=-1.0, init=False, repr=False)
    _signed: Mapping[str, str] = field(factory=dict[str, str], init=False, repr=False)

    async def headers(self) -> Mapping[str, str]:
        """The header of the token that the file holds now."""
        try:
            changed = self.path.stat().st_mtime
            if changed != self._changed:
                self._signed = bearer(Secret(self.path.read_text("utf-8")), self.source)
                self._changed = changed
        except (OSError, UnicodeDecodeError) as problem:
            raise ConfigurationError(
                f"The token file {self.path} can't be read: {problem.__class__.__name__}."
            ) from None
        return self._signed


@frozen
class ApiKey:
    """A Global API Key with the e-mail address of its user: `X-Auth-Key` and `X-Auth-Email`."""

    key: Secret
    email: str
    source: str = "api_key"
    _signed: Mapping[str, str] = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        refuse_unless_sendable(self.key, "API key", self.source)
        email = self.email.strip()
        if "@" not in email or not email.isascii() or not email.isprintable():
            raise ConfigurationError(f"The e-mail address beside the API key ({self.source}) is not an e-mail address.")
        signed = {"X-Auth-Key": HeaderValue(self.key.reveal().strip()), "X-Auth-Email": email}
        object.__setattr__(self, "_signed", signed)

    async def headers(self) -> Mapping[str, str]:
        """The same two headers each time."""
        return self._signed


def bearer(token: Secret, source: str) -> Mapping[str, str]:
    """The header for a token.

    Raises:
        ConfigurationError: The token can't be one; the message never holds it.
    """
    refuse_unless_sendable(token, "API token", source)
    return {"Authorization": HeaderValue("Bearer " + token.reveal().strip())}


def refuse_unless_sendable(secret: Secret, kind: str, source: str) -> None:
    """Say what is wrong with a token or key, without repeating it."""
    fault = _fault(secret)
    if fault:
        raise ConfigurationError(f"The {kind} from {source} {fault}. Tokens are made at {TOKEN_PAGE}.")


def _fault(secret: Secret) -> str | None:
    return next((fault for fault, holds in _FAULTS.items() if holds(secret.reveal().strip())), None)


_FAULTS: dict[str, Callable[[str], bool]] = {
    "is empty": lambda text: not text,
    'starts with "Bearer "; give the token alone': lambda text: text.lower().startswith("bearer"),
    "holds characters outside ASCII": lambda text: not text.isascii(),
    "holds white space or control characters": lambda text: not text.isprintable() or " " in text,
    "is an e-mail address": lambda text: "@" in text,
}


@frozen
class Given:
    """Credentials as a caller or an environment gave them, before it is clear which of them count."""

    token: Secret | TokenProvider | None = None
    token_file: Path | None = None
    key: Secret | None = None
    email: str | None = None
    names: Mapping[str, str] = field(factory=dict[str, str])

    def choose(self) -> Credentials | None:
        """The one scheme to use; None where nothing is complete. Token before file before key + e-mail."""
        if isinstance(self.token, Secret):
            return ApiToken(self.token, self.names["token"])
        if self.token is not None:
            return RotatingToken(self.token)
        if self.token_file is not None:
            return TokenFile(self.token_file, self.names["token_file"])
        if self.key is not None and self.email is not None:
            return ApiKey(self.key, self.email, self.names["key"])
        return None

    def leftovers(self) -> list[str]:
        """The names of what is half a scheme and therefore unused."""
        halves = {"key": self.key, "email": self.email}
        given = [name for name, value in halves.items() if value is not None]
        return [self.names[name] for name in given] if len(given) == 1 else []


ARGUMENTS = {"token": "api_token", "token_file": "api_token_file", "key": "api_key", "email": "api_email"}
VARIABLES = {
    "token": "CLOUDFLARE_API_TOKEN",
    "token_file": "CLOUDFLARE_API_TOKEN_FILE",
    "key": "CLOUDFLARE_API_KEY",
    "email": "CLOUDFLARE_EMAIL",
}
OLD_TOKEN_VARIABLE = "CF_API_TOKEN"  # noqa: S105
DEAD_VARIABLE = "CLOUDFLARE_API_USER_SERVICE_KEY"


def find_credentials(arguments: Given) -> Credentials:
    """The credentials of a client: its arguments, or else the environment, never a mix of both.

    The order in the environment: CLOUDFLARE_API_TOKEN, CLOUDFLARE_API_TOKEN_FILE, CLOUDFLARE_API_KEY with
    CLOUDFLARE_EMAIL, CF_API_TOKEN. What is half a scheme is named in one `CredentialsWarning`.

    Raises:
        ConfigurationError: There are none, or they can't be right.
    """
    if arguments != Given(names=ARGUMENTS):
        return _from_arguments(arguments)
    given = from_environment()
    chosen = given.choose() or _old_token()
    unused = given.leftovers() + [DEAD_VARIABLE] * (DEAD_VARIABLE in os.environ)
    if chosen is None:
        raise ConfigurationError(_none_found(unused))
    if unused:
        _warn(unused)
    return chosen


def _from_arguments(given: Given) -> Credentials:
    chosen = given.choose()
    if chosen is None:
        raise ConfigurationError("An API key needs an e-mail address beside it: give both api_key and api_email.")
    if given.leftovers():
        _warn(given.leftovers())
    return chosen


# The environment is never a local variable here: a traceback that shows locals would show every token in it.
def from_environment() -> Given:
    """What the environment gives; blank variables count as absent."""

    def has(part: str) -> bool:
        return bool(os.environ.get(VARIABLES[part], "").strip())

    return Given(
        token=Secret(os.environ[VARIABLES["token"]]) if has("token") else None,
        token_file=Path(os.environ[VARIABLES["token_file"]].strip()) if has("token_file") else None,
        key=Secret(os.environ[VARIABLES["key"]]) if has("key") else None,
        email=os.environ[VARIABLES["email"]] if has("email") else None,
        names=VARIABLES,
    )


def _old_token() -> Credentials | None:
    if not os.environ.get(OLD_TOKEN_VARIABLE, "").strip():
        return None
    return ApiToken(Secret(os.environ[OLD_TOKEN_VARIABLE]), OLD_TOKEN_VARIABLE)


def _none_found(unused: list[str]) -> str:
    half = f" {' and '.join(unused)} alone can't sign a request." if unused else ""
    return (
        f"No Cloudflare credentials.{half} Set CLOUDFLARE_API_TOKEN (or CLOUDFLARE_API_TOKEN_FILE, or "
        f"CLOUDFLARE_API_KEY with CLOUDFLARE_EMAIL), or pass api_token=…; tokens are made at {TOKEN_PAGE}."
    )


def _warn(unused: list[str]) -> None:
    warnings.warn(f"Unused Cloudflare credentials: {', '.join(unused)}.", CredentialsWarning, stacklevel=4)


def token_kind(signature: str) -> TokenKind:
    """Whose the token of an Authorization header is."""
    return next(kind for kind in TokenKind if signature.startswith("Bearer " + kind.value))
