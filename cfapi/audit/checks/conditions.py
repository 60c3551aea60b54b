"""When a check concerns a zone or an account: is it served, is its DNS here, is there anything to judge."""

from collections.abc import Collection

from cfapi.audit.addresses import ORIGINLESS, address_of
from cfapi.audit.dns import DNSRecord
from cfapi.audit.findings import NotApplicable, Unknown
from cfapi.audit.hosts import normal
from cfapi.audit.snapshot import ZoneSnapshot

# What Cloudflare serves itself: https://developers.cloudflare.com/pages/configuration/custom-domains/
OWN_SERVICES = (".cfargotunnel.com", ".pages.dev", ".workers.dev")


def expect(found: Collection[object], otherwise: str) -> None:
    """There is something to judge.

    Raises:
        NotApplicable: There is not, as the words say.
    """
    if not found:
        raise NotApplicable(otherwise)


def is_served(zone: ZoneSnapshot) -> None:
    """Cloudflare serves the zone. What it does to a paused or pending zone, it does to none of its visitors.

    https://developers.cloudflare.com/dns/zone-setups/reference/domain-status/
    """
    if zone.zone.status is None:
        raise Unknown("the zone does not say what its status is")
    if zone.zone.status != "active":
        raise NotApplicable(f"the zone is {zone.zone.status}")
    if zone.zone.paused:
        raise NotApplicable("the zone is paused")


def is_authoritative(zone: ZoneSnapshot) -> None:
    """Cloudflare is the zone's primary, public DNS: the records that it has are what the world sees.

    https://developers.cloudflare.com/dns/zone-setups/
    """
    is_served(zone)
    if zone.zone.type != "full":
        raise NotApplicable(f"the zone is {zone.zone.type}: its DNS is managed elsewhere")


def is_public(zone: ZoneSnapshot) -> None:
    """The world sees something of the zone's records: all of them, or, where its DNS is elsewhere, what is proxied.

    An internal zone is for resolvers of its own network alone.
    https://developers.cloudflare.com/dns/internal-dns/
    """
    is_served(zone)
    if zone.zone.type == "internal":
        raise NotApplicable("the zone is internal: nobody else sees its records")


def has_proxied_names(zone: ZoneSnapshot) -> None:
    """Visitors reach something of the zone through Cloudflare.

    Workers, Pages and custom hostnames are reached through proxied records, too.

    https://developers.cloudflare.com/dns/proxy-status/
    """
    is_served(zone)
    if not zone.proxied_names:
        raise NotApplicable("no name of the zone is proxied")


def has_origins(zone: ZoneSnapshot) -> None:
    """Cloudflare connects to an origin of the zone over the internet.

    It does not for Tunnels, which are encrypted whatever the mode, nor where a Worker, Pages or a rule responds.
    https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/
    """
    has_proxied_names(zone)
    if all(_leads_nowhere(record, zone) for record in zone.dns.all if record.proxied):
        raise NotApplicable("no proxied name has an origin that is reached over the internet")


def has_mail(zone: ZoneSnapshot) -> None:
    """The zone receives mail."""
    is_authoritative(zone)
    if not zone.mail_hosts:
        raise NotApplicable("the zone receives no mail")


def has_no_mail(zone: ZoneSnapshot) -> None:
    """The zone receives no mail."""
    is_authoritative(zone)
    if zone.mail_hosts:
        raise NotApplicable("the zone receives mail")


def _leads_nowhere(record: DNSRecord, zone: ZoneSnapshot) -> bool:
    """The same for an alias of another proxied name of the zone: what that leads to is what counts."""
    target = normal(record.content or "") if record.type == "CNAME" else ""
    here = [each for each in zone.dns.by_name.get(target, ()) if each.proxied and each is not record]
    return all(map(is_originless, here)) if here else is_originless(record)


def is_originless(record: DNSRecord) -> bool:
    """Whether a proxied record leads to a Tunnel, to Pages, or to an address that stands for no origin."""
    if record.type == "CNAME":
        return normal(record.content or "").endswith(OWN_SERVICES)
    address = address_of(record.content)
    return address is not None and address in ORIGINLESS
