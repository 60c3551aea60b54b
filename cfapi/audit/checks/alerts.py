"""Whether somebody is told when something breaks: the notifications of an account."""

from collections.abc import Iterator
from typing import Any

import msgspec
from attrs import frozen

from cfapi.audit.checks.registry import Terms, account_check
from cfapi.audit.findings import Fault, Severity
from cfapi.audit.snapshot import AccountSnapshot

# What limits an alert to some of the things that it is for.
LIMITING = ("zones", "tunnel_id", "where")


class Alert(msgspec.Struct):
    """A notification: what it is about, and who gets it."""

    alert_type: str = ""
    enabled: bool = True
    mechanisms: dict[str, list[Any]] = {}
    filters: dict[str, Any] | None = None

    @property
    def arrives(self) -> bool:
        """Whether it is on, and anybody gets it."""
        return self.enabled and any(self.mechanisms.values())

    @property
    def is_limited(self) -> bool:
        """Whether it is for some zones or Tunnels only."""
        return any((self.filters or {}).get(name) for name in LIMITING)


@frozen
class Subject:
    """What somebody should be told of.

    Attributes:
        what: In words.
        types: The alerts that tell of it, of which one is enough.
        having: The part of the account without whose things there is nothing to tell.
    """

    what: str
    types: tuple[str, ...]
    having: str | None = None


# https://developers.cloudflare.com/notifications/notification-available/
SUBJECTS = (
    Subject("certificates that are issued, renewed or stuck", ("universal_ssl_event_type",)),
    Subject("attacks on web sites", ("dos_attack_l7", "advanced_ddos_attack_l7_alert")),
    Subject("Tunnels that lose their connections", ("tunnel_health_event",), "tunnels"),
    Subject("service tokens that expire", ("expiring_service_token_alert",), "service_tokens"),
)


@account_check("alert.coverage", Severity.LOW, reads=("alerts", "tunnels", "service_tokens"), pack="full")
def coverage(account: AccountSnapshot, _: Terms) -> Iterator[Fault]:
    """Somebody is told of certificates, attacks, and of Tunnels and service tokens if there are any.

    https://developers.cloudflare.com/notifications/notification-available/
    """
    alerts = account.read("alerts", list[Alert])
    for subject in SUBJECTS:
        if subject.having is not None and not account.read(subject.having, list[Any]):
            continue
        found = [each for each in alerts if each.alert_type in subject.types]
        if not any(each.arrives and not each.is_limited for each in found):
            problem = f"Nobody is told of {subject.what}: {_why(found)}"
            remedy = f"Add a notification of the type {subject.types[0]}, for everything, with somebody who gets it"
            yield Fault(f"alert {subject.types[0]}", problem, remedy)


def _why(found: list[Alert]) -> str:
    if any(each.arrives for each in found):
        return "the notification is for some of them only"
    if any(each.enabled for each in found):
        return "nobody gets the notification"
    return "the notification is off" if found else "there is no notification"
