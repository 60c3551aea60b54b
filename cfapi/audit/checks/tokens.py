"""API tokens: those that an account owns, and those of the user whose token audits, as far as they open the account.

Tokens of other members are theirs, and listed for them alone.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from typing import cast

import msgspec
from attrs import frozen

from cfapi._codec.wire import list_of
from cfapi.api.shared.accounts import Token, TokenPolicy
from cfapi.audit.addresses import is_of_everyone
from cfapi.audit.checks.registry import Check, Judge, Terms, account_check
from cfapi.audit.findings import Fault, NotApplicable, Severity, Unknown
from cfapi.audit.hosts import listed
from cfapi.audit.snapshot import AccountSnapshot

LONG_UNUSED, FAR = timedelta(days=90), timedelta(days=5 * 366)
ACCOUNTS, ZONES = "com.cloudflare.api.account.", "com.cloudflare.api.account.zone."
USERS = "com.cloudflare.api.user."


@frozen
class Owner:
    """Whose tokens they are.

    Attributes:
        area: The first part of the ids of their checks.
        part: What they are read as.
        words: Whose they are, in words.
    """

    area: str
    part: str
    words: str


OF_ACCOUNT = Owner("token", "tokens", "of the account")
OF_USER = Owner("user_token", "user_tokens", "of the auditing user that opens the account")

Problem = Callable[[Token, Terms], "tuple[str, str] | None"]
"""What is wrong with a token, and what to do; None if nothing is."""


def token_checks(
    name: str, severity: Severity, aliases: tuple[str, ...] = (), *, expired: bool = False
) -> Callable[[Problem], tuple[Check, Check]]:
    """Declare a check for tokens of either owner; what is decorated judges one token, and has their docstring.

    Args:
        name: The second part of its ids.
        severity: How severe it is.
        aliases: Its names in other tools.
        expired: Whether it is about tokens that open nothing any more, too.
    """

    def declare(problem: Problem) -> tuple[Check, Check]:
        return _declared(problem, OF_ACCOUNT), _declared(problem, OF_USER)

    def _declared(problem: Problem, owner: Owner) -> Check:
        judge: Judge[AccountSnapshot] = partial(_judged, problem=problem, owner=owner, expired=expired)
        judge.__doc__ = (problem.__doc__ or "").replace("of the account", owner.words)
        id = f"{owner.area}.{name}"
        return account_check(id, severity, reads=(owner.part,), aliases=aliases, pack="full")(judge)

    return declare


def _judged(
    account: AccountSnapshot, terms: Terms, *, problem: Problem, owner: Owner, expired: bool
) -> Iterator[Fault]:
    states = ("active", "expired") if expired else ("active",)
    found = [token for token in _tokens(account, owner) if token.status in states]
    if not found:
        raise NotApplicable(f"there is no active token {owner.words}")
    for token in found:
        if (told := problem(token, terms)) is not None:
            name = token.name or token.id or ""
            what, remedy = told
            yield Fault(f"token {name}", f"The token {name!r} {what}", remedy, {"id": token.id}, private=(name,))


def _tokens(account: AccountSnapshot, owner: Owner) -> list[Token]:
    found = account.read(owner.part, cast("type[list[Token] | None]", list_of(Token) | None))
    if found is None:
        raise NotApplicable("the token that audits is the account's own, and sees no user's tokens")
    return found if owner is OF_ACCOUNT else [token for token in found if _opens(token, account)]


@token_checks("expiry_set", Severity.MEDIUM)
def _expiry(token: Token, terms: Terms) -> tuple[str, str] | None:
    """Each token of the account ends some day, within five years.

    https://developers.cloudflare.com/fundamentals/api/how-to/restrict-tokens/
    """
    remedy = "Give it an end, and roll it before that"
    if token.expires_on is None:
        return "never expires", remedy
    ends = token.expires_on
    return (f"expires only in {ends:%Y}", remedy) if not isinstance(ends, str) and ends > terms.now + FAR else None


@token_checks("ip_limited", Severity.MEDIUM, ("api_token_ip_restriction_enabled",))
def _addresses(token: Token, _: Terms) -> tuple[str, str] | None:
    """Each token of the account works from known addresses only.

    https://developers.cloudflare.com/fundamentals/api/how-to/restrict-tokens/
    """
    ip = token.condition.request_ip if token.condition is not None else None
    if ip is not None and _limits(ip.in_, ip.not_in):
        return None
    return "works from any address", "Limit it to the addresses that it is used from"


@token_checks("unused_absent", Severity.MEDIUM)
def _unused(token: Token, terms: Terms) -> tuple[str, str] | None:
    """Each token of the account was used within 90 days.

    https://developers.cloudflare.com/fundamentals/api/get-started/account-owned-tokens/
    """
    since = token.last_used_on or token.issued_on
    if since is None:
        raise Unknown("a token does not say when it was issued, or used")
    if isinstance(since, str):
        raise Unknown("a token says when it was used in a way that this check does not know")
    if terms.now - since <= LONG_UNUSED:
        return None
    how = f"was last used on {since:%Y-%m-%d}" if token.last_used_on else "was never used"
    return how, "Delete it, unless something needs it"


@token_checks("expired_absent", Severity.LOW, expired=True)
def _expired(token: Token, terms: Terms) -> tuple[str, str] | None:
    """Each token of the account is deleted once it has ended.

    https://developers.cloudflare.com/fundamentals/api/how-to/restrict-tokens/
    """
    ends = token.expires_on
    is_over = token.status == "expired" or (ends is not None and not isinstance(ends, str) and ends <= terms.now)
    return ("has expired, and is still there", "Delete it, or roll it if something needs it") if is_over else None


@token_checks("not_all_zones", Severity.MEDIUM)
def _everywhere(token: Token, _: Terms) -> tuple[str, str] | None:
    """No token of the account may change all zones.

    One that reads them all, as for an audit, may.

    https://developers.cloudflare.com/fundamentals/api/how-to/restrict-tokens/
    """
    wide = [
        each for each in token.policies or [] if each.effect == "allow" and _is_of_all_zones(each) and _writes(each)
    ]
    if not wide:
        return None
    names = sorted(
        {group.name or group.id for each in wide for group in each.permission_groups if _is_write(group.name)}
    )
    return f"may change all zones: {', '.join(names[:3])}", "Name the zones that it is for"


class LoggedActor(msgspec.Struct):
    """Who did something."""

    email: str | None = None
    type: str | None = None
    context: str | None = None


class LoggedChange(msgspec.Struct):
    """A line of the audit log."""

    actor: LoggedActor | None = None


@account_check("token.global_key_unused", Severity.MEDIUM, reads=("global_key_log",), pack="full")
def global_key_unused(account: AccountSnapshot, _: Terms) -> Iterator[Fault]:
    """Nobody has changed the account with a Global API Key for 30 days: it may do all that its owner may, for ever.

    What was only read is in no audit log.

    https://developers.cloudflare.com/fundamentals/api/get-started/keys/
    """
    actors = [each.actor for each in account.read("global_key_log", list[LoggedChange]) if each.actor is not None]
    emails = sorted({each.email or "" for each in actors if each.context == "api_key" and each.type != "system"})
    if emails:
        problem = f"The account was changed with the Global API Key of {listed(emails)}"
        remedy = "Give their programs tokens that may do what they need, then change the keys"
        yield Fault("Global API Key", problem, remedy, {"members": emails})


# Each stands for two checks, which the table of checks looks for one by one.
expiry_set, user_expiry_set = _expiry
ip_limited, user_ip_limited = _addresses
unused_absent, user_unused_absent = _unused
expired_absent, user_expired_absent = _expired
not_all_zones, user_not_all_zones = _everywhere


def _limits(inside: list[str] | None, outside: list[str] | None) -> bool:
    """Whether addresses are limited: to all of them, as 0.0.0.0/0 says, or to both halves, is no limit."""
    return not any(map(is_of_everyone, inside)) if inside else bool(outside)


def _opens(token: Token, account: AccountSnapshot) -> bool:
    """Whether a token of a user opens an account: by its id, all accounts, one of its zones, or the user himself."""
    named = [name for policy in token.policies or [] if policy.effect == "allow" for name in policy.resources]
    wide = (f"{ACCOUNTS}{account.id}", f"{ACCOUNTS}*", f"{ZONES}*")
    zones = {name.removeprefix(ZONES) for name in named if name.startswith(ZONES)}
    return any(name in wide or name.startswith(USERS) for name in named) or bool(zones & account.zones)


def _is_of_all_zones(policy: TokenPolicy) -> bool:
    """Whether a policy is for all zones of an account or more, be they said so alone or inside their account."""
    inside = [each for each in policy.resources.values() if isinstance(each, dict)]
    return f"{ZONES}*" in policy.resources or any(f"{ZONES}*" in each for each in inside)


def _writes(policy: TokenPolicy) -> bool:
    return any(_is_write(group.name) for group in policy.permission_groups)


def _is_write(name: str | None) -> bool:
    """Whether a permission group is for more than reading, which its name says."""
    return name is None or not name.removesuffix(" (US)").endswith(("Read", "Analytics"))
