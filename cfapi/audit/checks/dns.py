"""What the zone's DNS records give away, lead astray, or leave unprotected."""

import ipaddress
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from cfapi.api.dns.records import Record
from cfapi.audit.checks.claimable import service_at
from cfapi.audit.checks.conditions import has_proxied_names, is_authoritative, is_served
from cfapi.audit.checks.registry import Terms, zone_check
from cfapi.audit.findings import Fault, NotApplicable, Severity, Unknown
from cfapi.audit.hosts import IPAddress, address_of, listed, normal
from cfapi.audit.mail import spf_addresses
from cfapi.audit.snapshot import ZoneSnapshot

ADDRESSES = ("A", "AAAA")
REMEMBERED = 10_000  # addresses: the same ones come again and again
# RFC 1918, 6598, 1122, 3927, 4193, 4291. Not those for documentation, nor 100::/64 (RFC 6666): they lead nowhere, which
# is what they are used for where a Worker or a redirect responds.
INTERNAL = tuple(
    ipaddress.ip_network(network)
    for network in (
        "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "0.0.0.0/8",
        "fc00::/7", "fe80::/10", "::1/128", "::/128",
    )
)  # fmt: skip

# https://developers.cloudflare.com/dns/manage-dns-records/how-to/create-subdomain/ and Pages' and Workers' own records.
ORIGINLESS = (ipaddress.ip_network("192.0.2.0/31"), ipaddress.ip_network("100::/64"))


@zone_check(
    "dns.dnssec_active", Severity.HIGH, reads=("dnssec",), when=(is_authoritative,), aliases=("zone_dnssec_enabled",)
)
def dnssec_active(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
    """The zone is signed, and the registrar says so.

    https://developers.cloudflare.com/dns/dnssec/states/
    """
    dnssec = zone.dnssec
    if dnssec.status == "active":
        return
    if dnssec.status not in DNSSEC_STATES:
        raise Unknown("DNSSEC has no status that this check knows")
    age = terms.now - dnssec.modified_on if dnssec.modified_on is not None else None
    if dnssec.status in ("pending", "pending-disabled") and age is not None and age <= terms.settling:
        raise NotApplicable(f"DNSSEC is {dnssec.status}, and was changed less than {terms.settling} ago")
    problem, remedy = DNSSEC_STATES[dnssec.status]
    since = f" (for {age.days} days)" if age is not None and dnssec.status != "disabled" else ""
    yield Fault("dnssec", problem + since, remedy, {"status": dnssec.status})


DNSSEC_STATES = {
    "disabled": ("DNSSEC is off", "Switch DNSSEC on, and add the DS record at the registrar"),
    "pending": ("DNSSEC waits for the DS record at the registrar", "Add the DS record at the registrar"),
    "pending-disabled": (
        "DNSSEC is being switched off",
        "Remove the DS record at the registrar, or switch it on again",
    ),
    "error": ("DNSSEC is in error", "Compare the DS record at the registrar with the one that Cloudflare shows"),
}


@zone_check(
    "dns.private_ip_absent",
    Severity.MEDIUM,
    reads=("records",),
    when=(is_served,),
    aliases=("dns_record_no_internal_ip",),
)
def private_ip_absent(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """No public record has an address of an internal network.

    https://www.rfc-editor.org/rfc/rfc1918
    """
    for record, address in zone.addresses:
        if _is_internal(address):
            problem = f"{record.name} has the internal address {address}"
            remedy = "Remove it: it tells how the network is made, and lets others answer in its place"
            yield _of(record, problem, remedy)


@zone_check(
    "dns.web_proxied", Severity.MEDIUM, reads=("records",), when=(has_proxied_names,), aliases=("dns_record_proxied",)
)
def web_proxied(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
    """The main host names are proxied, as other names of the zone are.

    https://developers.cloudflare.com/dns/proxy-status/
    """
    if zone.zone.meta.dns_only:
        raise NotApplicable("the zone is for DNS only")
    names = {normal(zone.name if host == "@" else f"{host}.{zone.name}") for host in terms.web_hosts}
    for record in zone.records:
        if normal(record.name) in names and record.type in (*ADDRESSES, "CNAME") and record.proxied is False:
            problem = f"{record.name} is not proxied: visitors reach {record.content} directly"
            yield _of(record, problem, "Switch its proxy on, unless it is for DNS only on purpose")


@zone_check("dns.origin_hidden", Severity.HIGH, reads=("records",), when=(is_served,), across=True)
def origin_hidden(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
    """No public record tells the address of an origin that a proxied name hides.

    https://developers.cloudflare.com/fundamentals/security/protect-your-origin-server/
    """
    for record, address in _told(zone):
        if hidden := terms.origins.get(address):
            problem = f"{record.type} {record.name} tells the address of the origin of {hidden}: {address}"
            remedy = "Proxy it, move it to another address, or give the origin a new one and a firewall"
            yield _of(record, problem, remedy, address=str(address), origin_of=hidden)


@zone_check("dns.mx_not_proxied", Severity.MEDIUM, reads=("records",), when=(is_authoritative,))
def mx_not_proxied(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """Mail goes to names that are not proxied: only HTTP passes the proxy.

    https://developers.cloudflare.com/dns/troubleshooting/email-issues/
    """
    for host in sorted(set(zone.mail_hosts) & set(zone.proxied_names)):
        problem = f"Mail goes to {host}, which is proxied: its origin is told to everyone who asks for the mail server"
        yield Fault(f"MX {host}", problem, "Send mail to a name of its own, on another address, that is not proxied")


@zone_check(
    "dns.takeover_safe",
    Severity.MEDIUM,
    reads=("records",),
    when=(is_served,),
    aliases=("dns_record_cname_target_valid",),
)
def takeover_safe(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """No name points to a place that somebody else can register once it is given up.

    https://developer.mozilla.org/docs/Web/Security/Subdomain_takeovers
    """
    targets = ((record, normal(record.content or "")) for record in zone.records if record.type == "CNAME")
    for record, target in targets:
        if (service := service_at(target)) is not None:
            problem = f"{record.name} points to {target}: whoever registers that name at {service} gets its visitors"
            remedy = "Make sure that it is still yours, and remove the record before you give it up"
            yield _of(record, problem, remedy, service=service)


@zone_check("dns.delegation_intended", Severity.LOW, reads=("records",), when=(is_authoritative,))
def delegation_intended(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """No name is delegated to other name servers.

    https://developers.cloudflare.com/dns/manage-dns-records/how-to/subdomains-outside-cloudflare/
    """
    delegated: dict[str, list[str]] = {}
    for record in zone.records:
        if record.type == "NS" and normal(record.name) != normal(zone.name):
            delegated.setdefault(normal(record.name), []).append(normal(record.content or ""))
    for name, servers in delegated.items():
        problem = f"{name} is delegated to {listed(sorted(servers))}"
        remedy = "Make sure that these name servers are still yours, and know the name"
        yield Fault(f"NS {name}", problem, remedy, {"servers": sorted(servers)})


def _told(zone: ZoneSnapshot) -> Iterator[tuple[Record, IPAddress]]:
    """The addresses that records tell everyone: those of names that are not proxied, and those of SPF."""
    for record, address in zone.addresses:
        if not record.proxied:
            yield record, address
    for record in zone.records:
        if record.type == "TXT":
            for address in spf_addresses(record.content or ""):
                yield record, address


def origins_of(zone: ZoneSnapshot) -> dict[IPAddress, str]:
    """The addresses behind the proxied names of a zone, each with one of these names."""
    records = (each for each in zone.read("records", list[HostRecord]) if each.proxied and each.type in ADDRESSES)
    found = ((record, address_of(record.content)) for record in records)
    return {address: record.name for record, address in found if address is not None and not _is_dummy(address)}


class HostRecord(msgspec.Struct):
    """What of a record matters here: all records of all zones are read once more than for other checks."""

    type: str
    name: str
    content: str | None = None
    proxied: bool | None = None


@lru_cache(REMEMBERED)
def _is_internal(address: IPAddress) -> bool:
    return not address.is_global and any(address in network for network in INTERNAL)


@lru_cache(REMEMBERED)
def _is_dummy(address: IPAddress) -> bool:
    """Whether an address is one of those that Cloudflare suggests for names to which a Worker or a rule responds."""
    return any(address in network for network in ORIGINLESS)


def _of(record: Record, problem: str, remedy: str, **evidence: object) -> Fault:
    facts = {"id": record.id, "content": record.content, "proxied": record.proxied}
    return Fault(f"{record.type} {normal(record.name)}", problem, remedy, facts | evidence)
