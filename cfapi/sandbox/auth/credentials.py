"""Who is asking: credentials, the schemes they come in, and what they may do."""

import re
from collections.abc import Mapping
from datetime import datetime

import attrs

from cfapi.sandbox.auth.policies import NOWHERE, Need, Place, Policy, allowed, allowed_everywhere
from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.api_error import ApiError
from cfapi.sandbox.errors.codes import forbidden
from cfapi.sandbox.json_values import Json

# A token that was not copied whole, or a key in its place, is told from one that nobody knows.
_BEARER = re.compile(r"Bearer (cf[a-z]*_[A-Za-z0-9_-]+|[A-Za-z0-9._~+/=-]{40,})")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_KEY = re.compile(r"[0-9a-f]{37}|cfk_[A-Za-z0-9_-]{20,}")

_SCHEMES = {"Authorization": "token", "X-Auth-Key": "key", "X-Auth-User-Service-Key": "service_key"}


@attrs.frozen
class Caller:
    """A known credential. `policies` None means that it may do all; `account` is set where an account owns it.

    `token` is what the API tells of a token, if it is one that it tells anything of.
    """

    id: str
    scheme: str
    policies: tuple[Policy, ...] | None = None
    account: str | None = None
    token: Json | None = attrs.field(default=None, eq=False, repr=False)

    @property
    def is_known(self) -> bool:
        """Whether a credential came that is one."""
        return self.scheme != "none"

    def is_in_use(self, now: datetime) -> bool:
        """Whether it may do anything at a moment."""
        return self.token is None or status(self.token, now) == "active"

    def may(self, need: Need, place: Place) -> bool:
        """Whether it may do what needs one of some permissions at a place."""
        if self.account is not None and place.account != self.account and place != NOWHERE:
            return False
        return self.policies is None or allowed(self.policies, need, place)

    def may_everywhere(self, need: Need) -> bool:
        """Whether it surely may do that at every place."""
        return self.account is None and (self.policies is None or allowed_everywhere(self.policies, need))

    def require(self, need: Need, place: Place, code: int) -> None:
        """Refuse what this credential may not do."""
        if place.user and self.account is not None:
            raise codes.USER_NEEDED.error()
        if not self.may(need, place):
            raise forbidden(code)


@attrs.define
class Credentials:
    """Every secret that opens the sandbox. None of them shows in a repr."""

    email: str
    key: str = attrs.field(repr=False)
    tokens: dict[str, Caller] = attrs.field(factory=dict[str, Caller], repr=False)

    def identify(self, headers: Mapping[str, str], *, verifying: bool) -> Caller:
        """The caller behind the headers, or an ApiError."""
        if "Authorization" in headers:
            return self._by_token(headers["Authorization"], verifying=verifying)
        if "X-Auth-Key" in headers and "X-Auth-Email" in headers:
            return self._by_key(headers["X-Auth-Email"], headers["X-Auth-Key"])
        raise codes.CREDENTIALS_MISSING.error()

    def revoke(self, caller_id: str) -> None:
        for secret in [secret for secret, caller in self.tokens.items() if caller.id == caller_id]:
            del self.tokens[secret]

    def roll(self, caller_id: str, secret: str) -> None:
        """Let a new secret open what the old one did."""
        old = next(secret for secret, caller in self.tokens.items() if caller.id == caller_id)
        self.tokens[secret] = self.tokens.pop(old)

    def change(self, caller_id: str, policies: tuple[Policy, ...]) -> None:
        """Let a token do what its policies say from now on."""
        for secret, caller in self.tokens.items():
            if caller.id == caller_id:
                self.tokens[secret] = attrs.evolve(caller, policies=policies)

    def _by_token(self, header: str, *, verifying: bool) -> Caller:
        if not _BEARER.fullmatch(header):
            raise _bad_header(6111, "Authorization")
        caller = self.tokens.get(header.removeprefix("Bearer "))
        if caller is not None:
            return caller
        if verifying:
            raise codes.TOKEN_INVALID.error()
        raise codes.TOKEN_UNKNOWN.error()

    def _by_key(self, email: str, key: str) -> Caller:
        if not _EMAIL.fullmatch(email):
            raise _bad_header(6102, "X-Auth-Email")
        if not _KEY.fullmatch(key):
            raise _bad_header(6103, "X-Auth-Key")
        if (email, key) != (self.email, self.key):
            raise codes.KEY_UNKNOWN.error()
        return Caller(id="key", scheme="key")


def status(token: Json, now: datetime) -> str:
    """Whether a token is `active` at a moment, or `disabled`, `expired`, or not yet in use."""
    if token["status"] != "active":
        return str(token["status"])
    ends, begins = token.get("expires_on"), token.get("not_before")
    if ends and datetime.fromisoformat(ends) <= now:
        return "expired"
    return "disabled" if begins and datetime.fromisoformat(begins) > now else "active"


def schemes(headers: Mapping[str, str]) -> tuple[str, ...]:
    """Every scheme that the request carries; a careful client sends exactly one."""
    return tuple(scheme for header, scheme in _SCHEMES.items() if header in headers)


def credential(found: tuple[str, ...]) -> str | None:
    """The scheme that counts when several came."""
    return next((scheme for scheme in ("token", "key") if scheme in found), None)


def _bad_header(code: int, name: str) -> ApiError:
    return codes.HEADERS_INVALID.error(chain=((code, f"Invalid format for {name} header"),))
