"""Who the API says that credentials are of, and what they may do."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import frozen

from cfapi._codec.encoding import to_dict
from cfapi._core.auth import Credentials, TokenKind, token_kind
from cfapi.errors import BadRequest, CallError, Forbidden, NotFound, Unauthenticated

if TYPE_CHECKING:
    from cfapi.client import Cloudflare

_NOT_A_USERS = (BadRequest, Unauthenticated, Forbidden, NotFound)


class AccountNeeded(Exception):
    """An account's token does not say which account it is of."""


@frozen
class Identity:
    """Whose credentials are.

    Attributes:
        kind: "user token", "account token" or "API key".
        id: The id of the token, or of the key's user.
        status: What the API says of it, such as "active".
        expires_on: When it ends; None if never, or if the API does not say.
        account: The id of the account of an account's token.
    """

    kind: str
    id: str
    status: str
    expires_on: datetime | None = None
    account: str | None = None


async def identify(cf: "Cloudflare", credentials: Credentials, account: str | None = None) -> Identity:
    """Ask the API whose credentials are.

    Args:
        cf: A client.
        credentials: Those of the client.
        account: The id of the account, for an account's token; left out, it is that of the first zone.

    Raises:
        AccountNeeded: It is an account's token, and its account is not known.
        CallError: They are not valid, or the call failed.
    """
    signed = await credentials.sign("GET", cf.base_url)
    if "Authorization" not in signed:
        user = await cf.user.get()
        return Identity("API key", user.id or "", "active")
    kind = token_kind(signed["Authorization"])
    if kind is not TokenKind.ACCOUNT:
        try:
            status = await cf.verify()
            return Identity("user token", status.id, status.status, status.expires_on)
        except _NOT_A_USERS:
            if kind is TokenKind.USER:
                raise
            account = account or await _account_of_zones(cf)
            if account is None:
                raise
    account = account or await _account_of_zones(cf)
    if account is None:
        raise AccountNeeded("This is an account's token, and it reads no zone that says which one: give --account ID.")
    status = await cf.verify(account_id=account)
    return Identity("account token", status.id, status.status, status.expires_on, account)


async def _account_of_zones(cf: "Cloudflare") -> str | None:
    """The account of the first zone that a token reads: an account's token reads no others' zones."""
    try:
        zone = await cf.zones.list().first()
    except _NOT_A_USERS:
        return None
    return None if zone is None else zone.account.id


async def accounts(cf: "Cloudflare") -> dict[str, str] | None:
    """The accounts that the credentials read, by id; None if they may not list them."""
    try:
        return {each.id: each.name async for each in cf.accounts.list()}
    except _NOT_A_USERS:
        return None


async def permissions(cf: "Cloudflare", who: Identity) -> list[str] | None:
    """What a token may do, such as "allow DNS Write: com.cloudflare.api.account.zone.*".

    None if that can't be read: it takes the permission "API Tokens Read" of the user, or "Account API Tokens Read".
    """
    try:
        token = await (
            cf.accounts.tokens.get(who.id, account_id=who.account) if who.account else cf.user.tokens.get(who.id)
        )
    except CallError:
        return None
    return [line for policy in token.policies or () for line in _lines(to_dict(policy))]


def _lines(policy: Mapping[str, Any]) -> Iterable[str]:
    resources = ", ".join(map(str, policy.get("resources") or {})) or "nothing"
    for group in policy.get("permission_groups") or ():
        yield f"{policy.get('effect', 'allow')} {group.get('name') or group.get('id')}: {resources}"
