"""Who gets through Cloudflare Access."""

import re
from collections.abc import Iterator
from functools import partial
from typing import Any, cast

import msgspec

from cfapi.audit.addresses import is_of_everyone
from cfapi.audit.checks.registry import Terms, account_check
from cfapi.audit.findings import Fault, NotApplicable, Severity
from cfapi.audit.snapshot import AccountSnapshot

# Pages of Cloudflare's own, and links: what they lead to has policies itself.
WELL_KNOWN = re.compile(r"[^/]+/\.well-known(/|$)")
# These guard host names of their own.
GUARDING = ("self_hosted", "ssh", "vnc", "rdp", "proxy_endpoint")
UNGUARDED = ("app_launcher", "warp", "biso", "bookmark", "dash_sso")


class Policy(msgspec.Struct):
    """Whom an application lets in, or past its login."""

    name: str = ""
    decision: str = ""
    include: list[dict[str, Any]] = []
    require: list[dict[str, Any]] = []

    @property
    def is_open(self) -> bool:
        """Whether it includes everyone, and asks for nothing besides that not everyone has."""
        return any(map(_is_anyone, self.include)) and all(map(_is_anyone, self.require))


class Destination(msgspec.Struct):
    """One of the places that an application guards."""

    uri: str | None = None


class Application(msgspec.Struct):
    """An application behind Access."""

    name: str | None = None
    domain: str | None = None
    type: str = ""
    policies: list[Policy] | None = None
    destinations: list[Destination] | None = None
    self_hosted_domains: list[str] | None = None

    @property
    def places(self) -> list[str]:
        """The hosts and paths that it guards."""
        given = [each.uri or "" for each in self.destinations or []]
        return given or self.self_hosted_domains or [self.domain or ""]

    @property
    def is_well_known(self) -> bool:
        """Whether it guards nothing but paths that programs of others must reach, such as challenges (RFC 8615)."""
        return all(WELL_KNOWN.match(place) for place in self.places)

    @property
    def title(self) -> str:
        """What it is called."""
        return self.domain or self.name or "without a name"


def has_applications(account: AccountSnapshot) -> None:
    """The account has applications behind Access."""
    if not _applications(account):
        raise NotApplicable("the account has no application behind Access")


access_check = partial(account_check, reads=("access_apps",), when=(has_applications,), pack="full")


@access_check("access.policy_tight", Severity.HIGH)
def policy_tight(account: AccountSnapshot, _: Terms) -> Iterator[Fault]:
    """No policy lets everyone in, or past the login.

    Paths below /.well-known are there for programs of others.

    https://developers.cloudflare.com/cloudflare-one/access-controls/policies/
    """
    for app in _applications(account):
        for policy in () if app.is_well_known else app.policies or []:
            how = _loose(policy)
            if how:
                subject = f"{app.title}: {policy.name}"
                remedy = "Include the people, groups or addresses that it is for"
                yield Fault(subject, f"The policy {policy.name!r} of {app.title} {how}", remedy)


@access_check("access.app_has_policy", Severity.MEDIUM)
def app_has_policy(account: AccountSnapshot, _: Terms) -> Iterator[Fault]:
    """Each application has a policy: without one, nobody gets in.

    https://developers.cloudflare.com/cloudflare-one/access-controls/policies/
    """
    for app in _applications(account):
        if app.policies == []:
            yield Fault(app.title, f"{app.title} has no policy: nobody gets in", "Add a policy, or delete it")


class Organization(msgspec.Struct):
    """What holds for all of Access in an account."""

    deny_unmatched_requests: bool | None = None


@account_check("access.unmatched_denied", Severity.LOW, reads=("access_organization",), pack="named")
def unmatched_denied(account: AccountSnapshot, _: Terms) -> Iterator[Fault]:
    """Host names that no application names are closed, not open.

    That suits accounts whose zones are all for people of their own.

    https://developers.cloudflare.com/cloudflare-one/access-controls/access-settings/require-access-protection/
    """
    found = account.read("access_organization", cast("type[Organization | None]", Organization | None))
    if found is None:
        raise NotApplicable("the account does not use Access")
    if not found.deny_unmatched_requests:
        problem = "Host names that no application of Access names are open to everyone"
        yield Fault("unmatched requests", problem, "Have Access deny them, with exceptions for the zones of web sites")


def _applications(account: AccountSnapshot) -> list[Application]:
    return [app for app in account.read("access_apps", list[Application]) if app.type not in UNGUARDED]


def _loose(policy: Policy) -> str:
    """How a policy lets in more than it should; empty if it does not."""
    if policy.decision == "bypass" and policy.is_open:
        return "lets everyone past the login"
    if policy.decision == "allow" and policy.is_open:
        return "lets in everyone who has an address"
    if policy.decision == "non_identity" and _names(policy.include, "any_valid_service_token") and not policy.require:
        return "lets in every service token of the account"
    if policy.decision == "non_identity" and policy.is_open:
        return "lets everyone in without a login"
    return ""


def _is_anyone(rule: dict[str, Any]) -> bool:
    """Whether a rule is for everyone, be it by addresses."""
    at = rule.get("ip")
    return "everyone" in rule or (isinstance(at, dict) and is_of_everyone(str(cast("dict[str, Any]", at).get("ip"))))


def _names(rules: list[dict[str, Any]], kind: str) -> bool:
    return any(kind in rule for rule in rules)
