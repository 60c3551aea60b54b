"""When a check concerns a zone: is it served, is its DNS here, is anything of it proxied."""

from cfapi.audit.findings import NotApplicable, Unknown
from cfapi.audit.snapshot import ZoneSnapshot


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


def has_proxied_names(zone: ZoneSnapshot) -> None:
    """Visitors reach something of the zone through Cloudflare.

    Workers, Pages and custom hostnames are reached through proxied records, too.

    https://developers.cloudflare.com/dns/proxy-status/
    """
    is_served(zone)
    if not zone.proxied_names:
        raise NotApplicable("no name of the zone is proxied")


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
