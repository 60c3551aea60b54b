"""Who is asking: credentials, the schemes they come in, and what they may do."""

import re
from collections.abc import Mapping

import attrs

from cfapi.sandbox.answers import Refusal, forbidden

_BEARER = re.compile(r"Bearer [A-Za-z0-9._~+/=-]+")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_KEY = re.compile(r"[0-9a-f]{37}|cfk_[A-Za-z0-9_-]{20,}")

# Needs that are not families of permissions.
PUBLIC, ANYONE = "public", "anyone"
_USER_LEVEL = frozenset({"user", "invites", "tokens"})
# The API has two ways to say "not permitted", and which one depends on the service behind the path.
_REFUSED_WITH = {"zone": 9109, "settings": 9109, "user": 9109, "invites": 9109, "tokens": 9109}

_SCHEMES = {"Authorization": "token", "X-Auth-Key": "key", "X-Auth-User-Service-Key": "service_key"}


@attrs.frozen
class Caller:
    """A known credential. `permissions` None means all; `account` is set for tokens that an account owns."""

    id: str
    scheme: str
    permissions: frozenset[str] | None = None
    account: str | None = None

    def require(self, need: str, method: str) -> None:
        """Refuse what this credential may not do."""
        if need in _USER_LEVEL and self.account is not None:
            raise Refusal(403, 9109, "Valid user-level authentication not found")
        level = "read" if method in {"GET", "HEAD"} else "edit"
        if need == ANYONE or self.permissions is None or f"{need}:{level}" in self.permissions:
            return
        raise forbidden(_REFUSED_WITH.get(need, 10000))


@attrs.define
class Credentials:
    """Every secret that opens the sandbox. None of them shows in a repr."""

    email: str
    key: str = attrs.field(repr=False)
    tokens: dict[str, Caller] = attrs.field(factory=dict[str, Caller], repr=False)

    def identify(self, headers: Mapping[str, str], *, verifying: bool) -> Caller:
        """The caller behind the headers, or a Refusal."""
        if "Authorization" in headers:
            return self._by_token(headers["Authorization"], verifying=verifying)
        if "X-Auth-Key" in headers and "X-Auth-Email" in headers:
            return self._by_key(headers["X-Auth-Email"], headers["X-Auth-Key"])
        raise Refusal(400, 9106, "Missing X-Auth-Key, X-Auth-Email or Authorization headers")

    def revoke(self, caller_id: str) -> None:
        for secret in [secret for secret, caller in self.tokens.items() if caller.id == caller_id]:
            del self.tokens[secret]

    def _by_token(self, header: str, *, verifying: bool) -> Caller:
        if not _BEARER.fullmatch(header):
            raise _bad_header(6111, "Authorization")
        caller = self.tokens.get(header.removeprefix("Bearer "))
        if caller is not None:
            return caller
        if verifying:
            raise Refusal(401, 1000, "Invalid API Token")
        raise Refusal(403, 9109, "Invalid access token")

    def _by_key(self, email: str, key: str) -> Caller:
        if not _EMAIL.fullmatch(email):
            raise _bad_header(6102, "X-Auth-Email")
        if not _KEY.fullmatch(key):
            raise _bad_header(6103, "X-Auth-Key")
        if (email, key) != (self.email, self.key):
            raise Refusal(403, 9103, "Unknown X-Auth-Key or X-Auth-Email")
        return Caller(id="key", scheme="key")


def schemes(headers: Mapping[str, str]) -> tuple[str, ...]:
    """Every scheme that the request carries; a careful client sends exactly one."""
    return tuple(scheme for header, scheme in _SCHEMES.items() if header in headers)


def credential(found: tuple[str, ...]) -> str | None:
    """The scheme that counts when several came."""
    return next((scheme for scheme in ("token", "key") if scheme in found), None)


def _bad_header(code: int, name: str) -> Refusal:
    return Refusal(400, 6003, "Invalid request headers", chain=((code, f"Invalid format for {name} header"),))
