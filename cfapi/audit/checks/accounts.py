"""What holds for a whole account: one call, or one listing, each."""

from collections.abc import Iterator
from typing import Any

import msgspec

from cfapi.audit.checks.registry import Terms, account_check
from cfapi.audit.findings import Fault, Severity, Unknown
from cfapi.audit.hosts import listed
from cfapi.audit.snapshot import AccountSnapshot

FEW = 5
SUPER_ADMINISTRATOR = "Super Administrator - All Privileges"


@account_check("account.dns_only_override_off", Severity.CRITICAL, reads=("dns_settings",))
def dns_only_override_off(account: AccountSnapshot, _: Terms) -> Iterator[Fault]:
    """No switch of the account takes all its records off the proxy.

    https://developers.cloudflare.com/api/resources/dns/subresources/settings/
    """
    if account.dns_settings.enforce_dns_only:
        problem = "enforce_dns_only is on: no record of the account is proxied, and every origin is told to everyone"
        yield Fault("enforce_dns_only", problem, "Switch enforce_dns_only off in the account's DNS settings")


@account_check("account.members_2fa", Severity.HIGH, reads=("account", "members"))
def members_2fa(account: AccountSnapshot, _: Terms) -> Iterator[Fault]:
    """Every member logs in with a second factor.

    https://developers.cloudflare.com/fundamentals/account/account-security/2fa/
    """
    if account.facts.settings is not None and account.facts.settings.enforce_twofactor:
        return
    users = [member.user for member in account.members if member.status == "accepted" and member.user is not None]
    emails = sorted(user.email for user in users if user.two_factor_authentication_enabled is False)
    if not emails and any(user.two_factor_authentication_enabled is None for user in users):
        raise Unknown("it is not said whether all members use a second factor")
    if emails:
        problem = f"{len(emails)} of {len(users)} members log in without a second factor: {listed(emails)}"
        yield Fault("members", problem, "Enforce two-factor authentication for the account", {"members": emails})


class SSOConnector(msgspec.Struct):
    """Who logs in with an identity provider: those with addresses in a domain."""

    email_domain: str = ""
    enabled: bool | None = None
    verification: dict[str, Any] | None = None

    @property
    def works(self) -> bool:
        """Whether it is on, and its domain is verified."""
        return self.enabled is True and (self.verification or {}).get("status", "verified") == "verified"


@account_check("account.sso_on", Severity.LOW, reads=("sso_connectors",), pack="named")
def sso_on(account: AccountSnapshot, _: Terms) -> Iterator[Fault]:
    """Members log in with the identity provider of their company.

    https://developers.cloudflare.com/fundamentals/manage-members/dashboard-sso/
    """
    found = account.read("sso_connectors", list[SSOConnector])
    if not any(each.works for each in found):
        problem = "The connector for single sign-on is off, or not verified" if found else "There is no single sign-on"
        yield Fault("single sign-on", problem, "Add a connector for the domain of the members, and verify it")


@account_check("account.super_admins_few", Severity.MEDIUM, reads=("members",))
def super_admins_few(account: AccountSnapshot, _: Terms) -> Iterator[Fault]:
    """Few members may do everything.

    https://developers.cloudflare.com/fundamentals/manage-members/roles/
    """
    admins = [
        member.email or ""
        for member in account.members
        if member.status == "accepted" and any(role.name == SUPER_ADMINISTRATOR for role in member.roles or [])
    ]
    if len(admins) > FEW:
        problem = f"{len(admins)} members are super administrators: {listed(sorted(admins))}"
        yield Fault(
            "members", problem, f"Give all but {FEW} of them the roles that they need", {"members": sorted(admins)}
        )
