"""Names of a zone that lead to Cloudflare Tunnels of its account."""

from collections.abc import Iterator
from fnmatch import fnmatchcase

import msgspec

from cfapi.audit.checks.access import GUARDING, Application
from cfapi.audit.checks.conditions import has_proxied_names
from cfapi.audit.checks.registry import Terms, zone_check
from cfapi.audit.dns import DNSRecord
from cfapi.audit.findings import Fault, NotApplicable, Severity
from cfapi.audit.hosts import normal
from cfapi.audit.snapshot import ZoneSnapshot

TUNNELS = ".cfargotunnel.com"


class TunnelId(msgspec.Struct):
    """Which Tunnel it is."""

    id: str = ""


def leads_to_tunnels(zone: ZoneSnapshot) -> None:
    """Names of the zone lead to Tunnels."""
    has_proxied_names(zone)
    if not _leading(zone):
        raise NotApplicable("no name of the zone leads to a Tunnel")


@zone_check("dns.tunnel_live", Severity.MEDIUM, reads=("records", "tunnels"), when=(leads_to_tunnels,), pack="full")
def tunnel_live(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """Each name that leads to a Tunnel leads to one of the account: others do not serve it, and this one is deleted.

    https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/routing-to-tunnel/dns/
    """
    living = {each.id.lower() for each in zone.read_account("tunnels", list[TunnelId])}
    for record in _leading(zone):
        if normal(record.content or "").removesuffix(TUNNELS) not in living:
            problem = f"{record.name} leads to a Tunnel that the account does not have: visitors get an error"
            remedy = "Remove the record, or have it lead to the Tunnel that took its place"
            yield Fault(f"CNAME {record.name}", problem, remedy, {"id": record.id, "content": record.content})


@zone_check(
    "tunnel.hostname_guarded",
    Severity.LOW,
    reads=("records", "access_apps"),
    when=(leads_to_tunnels,),
    pack="named",
)
def hostname_guarded(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """Each name that leads to a Tunnel is guarded by an application of Access.

    For a web site that is for everyone that is no fault: one asks for this check where Tunnels lead to inner services.

    https://developers.cloudflare.com/cloudflare-one/access-controls/applications/http-apps/self-hosted-public-app/
    """
    apps = [each for each in zone.read_account("access_apps", list[Application]) if each.type in GUARDING]
    hosts = {normal(place.partition("/")[0]) for app in apps for place in app.places}
    for record in _leading(zone):
        if not any(_is_of(record.name, host) for host in hosts):
            problem = f"Everyone reaches {record.name} through its Tunnel: no application of Access guards it"
            remedy = "Add an application for it, unless it is for everyone"
            yield Fault(f"CNAME {record.name}", problem, remedy, {"id": record.id})


def _leading(zone: ZoneSnapshot) -> list[DNSRecord]:
    proxied = (record for record in zone.dns.of("CNAME") if record.proxied)
    return [record for record in proxied if normal(record.content or "").endswith(TUNNELS)]


def _is_of(name: str, host: str) -> bool:
    """Whether a host of an application stands for a name: its stars stand for parts of one label."""
    labels, patterns = name.split("."), host.split(".")
    return len(labels) == len(patterns) and all(map(fnmatchcase, labels, patterns))
