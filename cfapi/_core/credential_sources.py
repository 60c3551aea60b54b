"""Where credentials come from: the arguments of a client, or else the environment.

The user service key stopped working on 2026-09-30 and is ignored.
"""

import os
import warnings
from collections.abc import Mapping
from pathlib import Path

from attrs import field, frozen

from cfapi._core.auth import TOKEN_PAGE, ApiKey, ApiToken, Credentials, RotatingToken, TokenProvider
from cfapi._core.secret import Secret
from cfapi.errors import ConfigurationError


class CredentialsWarning(UserWarning):
    """Credentials were found that cfapi does not use."""


@frozen
class Given:
    """Credentials as a caller or an environment gave them, before it is clear which of them are used."""

    token: Secret | TokenProvider | None = None
    token_file: Path | None = None
    key: Secret | None = None
    email: str | None = None
    names: Mapping[str, str] = field(factory=dict[str, str])

    def choose(self) -> Credentials | None:
        """The one scheme to use; None if none is complete. Token before file before key and e-mail address."""
        if isinstance(self.token, Secret):
            return ApiToken(self.token, self.names["token"])
        if self.token is not None:
            return RotatingToken(self.token)
        if self.token_file is not None:
            from cfapi._core.token_file import TokenFile  # hardly anybody needs it

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
UNSUPPORTED_VARIABLE = "CLOUDFLARE_API_USER_SERVICE_KEY"


def find_credentials(arguments: Given) -> Credentials:
    """The credentials of a client: its arguments, or else the environment, never a mix of both.

    The order in the environment: CLOUDFLARE_API_TOKEN, CLOUDFLARE_API_TOKEN_FILE, CLOUDFLARE_API_KEY with
    CLOUDFLARE_EMAIL, CF_API_TOKEN. What is half a scheme is named in one `CredentialsWarning`.

    Raises:
        ConfigurationError: There are none, or they can't be valid.
    """
    if arguments != Given(names=ARGUMENTS):
        return _from_arguments(arguments)
    given = from_environment()
    chosen = given.choose() or _old_token()
    unused = given.leftovers() + [UNSUPPORTED_VARIABLE] * (UNSUPPORTED_VARIABLE in os.environ)
    if chosen is None:
        raise ConfigurationError(_none_found(unused))
    if unused:
        _warn(unused)
    return chosen


def _from_arguments(given: Given) -> Credentials:
    chosen = given.choose()
    if chosen is None:
        raise ConfigurationError("An API key needs an e-mail address: give both api_key and api_email.")
    if given.leftovers():
        _warn(given.leftovers())
    return chosen


# The environment is never a local variable here: a traceback with local variables would show every token in it.
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
        f"CLOUDFLARE_API_KEY with CLOUDFLARE_EMAIL), or pass api_token=…; create tokens at {TOKEN_PAGE}."
    )


def _warn(unused: list[str]) -> None:
    warnings.warn(f"Unused Cloudflare credentials: {', '.join(unused)}.", CredentialsWarning, stacklevel=4)
