"""The API tokens that an account owns; those of its members are theirs, and not listed with them."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial

from cfapi._codec.wire import list_of
from cfapi.api.shared.accounts import Token
from cfapi.audit.checks.registry import Terms, account_check
from cfapi.audit.findings import Fault, NotApplicable, Severity, Unknown
from cfapi.audit.snapshot import AccountSnapshot

LONG_UNUSED = timedelta(days=90)


def has_tokens(account: AccountSnapshot) -> None:
    """The account owns tokens that open something."""
    if not _active(account):
        raise NotApplicable("the account owns no active token")


token_check = partial(account_check, reads=("tokens",), when=(has_tokens,), pack="full")


@token_check("token.expiry_set", Severity.MEDIUM)
def expiry_set(account: AccountSnapshot, _: Terms) -> Iterator[Fault]:
    """Each token of the account ends some day.

    https://developers.cloudflare.com/fundamentals/api/how-to/restrict-tokens/
    """
    for token in _active(account):
        if not token.expires_on:
            yield _fault(token, "never expires", "Give it an end, and roll it before that")


@token_check("token.ip_limited", Severity.MEDIUM, aliases=("api_token_ip_restriction_enabled",))
def ip_limited(account: AccountSnapshot, _: Terms) -> Iterator[Fault]:
    """Each token of the account works from known addresses only.

    https://developers.cloudflare.com/fundamentals/api/how-to/restrict-tokens/
    """
    for token in _active(account):
        ip = token.condition.request_ip if token.condition is not None else None
        if ip is None or not (ip.in_ or ip.not_in):
            yield _fault(token, "works from any address", "Limit it to the addresses that it is used from")


@token_check("token.unused_absent", Severity.MEDIUM)
def unused_absent(account: AccountSnapshot, terms: Terms) -> Iterator[Fault]:
    """Each token of the account was used within 90 days.

    https://developers.cloudflare.com/fundamentals/api/get-started/account-owned-tokens/
    """
    for token in _active(account):
        since = token.last_used_on or token.issued_on
        if since is None:
            raise Unknown("a token does not say when it was issued, or used")
        if isinstance(since, str):
            raise Unknown("a token says when it was used in a way that this check does not know")
        if terms.now - since > LONG_UNUSED:
            how = f"was last used on {since:%Y-%m-%d}" if token.last_used_on else "was never used"
            yield _fault(token, how, "Delete it, unless something needs it")


def _active(account: AccountSnapshot) -> list[Token]:
    return [token for token in account.read("tokens", list_of(Token)) if token.status == "active"]


def _fault(token: Token, problem: str, remedy: str) -> Fault:
    """A finding, in which the name of the token is private."""
    name = token.name or token.id or ""
    return Fault(f"token {name}", f"The token {name!r} {problem}", remedy, {"id": token.id}, private=(name,))
