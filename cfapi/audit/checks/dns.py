"""What the zone's DNS records give away, lead astray, or leave unprotected."""

import re
from collections.abc import Iterable, Iterator

from cfapi.audit.addresses import INTERNAL, ORIGINLESS, SHARED, Address, address_of, shown
from cfapi.audit.checks.claimable import service_at
from cfapi.audit.checks.conditions import OWN_SERVICES, has_proxied_names, is_authoritative, is_public
from cfapi.audit.checks.registry import Terms, zone_check
from cfapi.audit.dns import DNSRecord, ZoneRecords
from cfapi.audit.findings import Fault, NotApplicable, Severity, Unknown
from cfapi.audit.hosts import is_within, listed, normal
from cfapi.audit.snapshot import ZoneSnapshot
from cfapi.audit.spf import spf_addresses

ADDRESSES = ("A", "AAAA")
OF_NO_ORIGIN = (INTERNAL, ORIGINLESS, SHARED)
# The addresses in an HTTPS or SVCB record (RFC 9460, section 7.3).
HINT = re.compile(r'ipv[46]hint="?([^" ]+)')
CLOUDFLARES = ".ns.cloudflare.com"
SERVED_BY_CLOUDFLARE = (*OWN_SERVICES, ".cdn.cloudflare.net")


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
        raise NotApplicable(f"DNSSEC is {dnssec.status}, and was changed only now")
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
    when=(is_public,),
    aliases=("dns_record_no_internal_ip",),
)
def private_ip_absent(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """No public record has an address of an internal network.

    That of a proxied name is told to nobody, and may be behind a Tunnel.

    https://www.rfc-editor.org/rfc/rfc1918
    """
    for record in _told(zone, *ADDRESSES):
        address = address_of(record.content)
        if address is not None and address in INTERNAL:
            problem = f"{record.name} has the internal address {shown(address)}"
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
    if not zone.is_published:
        raise NotApplicable(f"the zone is {zone.zone.type}: where its names lead is decided elsewhere")
    for host in dict.fromkeys(terms.web_hosts):
        for record in zone.dns.by_name.get(normal(zone.name if host == "@" else f"{host}.{zone.name}"), ()):
            if record.type in (*ADDRESSES, "CNAME") and record.proxied is False and not _is_alias(record, zone.dns):
                problem = f"{record.name} is not proxied: visitors reach {record.content} directly"
                yield _of(record, problem, "Switch its proxy on, unless it is for DNS only on purpose")


@zone_check("dns.origin_hidden", Severity.HIGH, reads=("records",), when=(is_public,), across=True)
def origin_hidden(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
    """No public record tells the address of an origin that a proxied name hides.

    https://developers.cloudflare.com/fundamentals/security/protect-your-origin-server/
    """
    for record, address in _told_addresses(zone):
        if hidden := terms.origins.get(address):
            problem = f"{record.type} {record.name} tells the address of the origin of {hidden}: {shown(address)}"
            remedy = "Proxy it, move it to another address, or give the origin a new one and a firewall"
            yield _of(record, problem, remedy, address=shown(address), origin_of=hidden)


@zone_check("dns.mx_not_proxied", Severity.MEDIUM, reads=("records",), when=(is_authoritative,))
def mx_not_proxied(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """Mail goes to names that are not proxied: only HTTP passes the proxy.

    https://developers.cloudflare.com/dns/troubleshooting/email-issues/
    """
    for host in zone.mail_hosts if zone.proxied_names else ():
        if any(record.proxied for record in zone.dns.lookup(host, *ADDRESSES, "CNAME").records):
            problem = f"Mail goes to {host}, which is proxied: its origin is told to whoever asks for the mail server"
            remedy = "Send mail to a name of its own, on another address, that is not proxied"
            yield Fault(f"MX {host}", problem, remedy)


@zone_check(
    "dns.takeover_safe",
    Severity.MEDIUM,
    reads=("records",),
    when=(is_public,),
    aliases=("dns_record_cname_target_valid",),
)
def takeover_safe(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """No name points to a place that somebody else can register once it is given up.

    https://developer.mozilla.org/docs/Web/Security/Subdomain_takeovers
    """
    for record in zone.dns.of("CNAME"):
        target = normal(record.content or "")
        if (zone.is_published or record.proxied) and (service := service_at(target)) is not None:
            problem = f"{record.name} points to {target}: whoever registers that name at {service} gets its visitors"
            remedy = "Make sure that it is still yours, and remove the record before you give it up"
            yield _of(record, problem, remedy, service=service)


@zone_check("dns.delegation_intended", Severity.LOW, reads=("records",), when=(is_authoritative,))
def delegation_intended(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """No name is delegated to other name servers.

    Those of Cloudflare, for a zone of its own, are none; nor does a name that begins with an underscore lead to a
    host: it is for keys or challenges, which others publish.

    https://developers.cloudflare.com/dns/manage-dns-records/how-to/subdomains-outside-cloudflare/
    """
    delegated: dict[str, list[str]] = {}
    for record in zone.dns.of("NS"):
        is_ours = normal(record.content or "").endswith(CLOUDFLARES)
        if record.name != zone.dns.zone and not is_ours and not record.name.startswith("_"):
            delegated.setdefault(record.name, []).append(normal(record.content or ""))
    for name, servers in delegated.items():
        problem = f"{name} is delegated to {listed(sorted(servers))}"
        remedy = "Make sure that these name servers are still yours, and know the name"
        yield Fault(f"NS {name}", problem, remedy, {"servers": sorted(servers)})


def origins_of(records: Iterable[DNSRecord]) -> dict[Address, str]:
    """The addresses behind proxied names that are those of an origin, each with one of the names."""
    proxied = (record for record in records if record.proxied and record.type in ADDRESSES)
    found = {address: record.name for record in proxied if (address := address_of(record.content)) is not None}
    return {address: name for address, name in found.items() if not any(address in each for each in OF_NO_ORIGIN)}


def _told(zone: ZoneSnapshot, *types: str) -> Iterator[DNSRecord]:
    """The records of some types that the world sees as they are."""
    if zone.is_published:
        yield from (record for record in zone.dns.of(*types) if not record.proxied)


def _told_addresses(zone: ZoneSnapshot) -> Iterator[tuple[DNSRecord, Address]]:
    """The addresses that records tell everyone: those of names that are not proxied, hints for them, and SPF's."""
    for record in _told(zone, *ADDRESSES):
        if (address := address_of(record.content)) is not None:
            yield record, address
    for record in _told(zone, "HTTPS", "SVCB"):
        hints = (hint for found in HINT.findall(record.content or "") for hint in found.split(","))
        yield from ((record, address) for hint in hints if (address := address_of(hint)) is not None)
    for record in _told(zone, "TXT"):
        yield from ((record, address) for address in spf_addresses(record.content or ""))


def _is_alias(record: DNSRecord, records: ZoneRecords) -> bool:
    """Whether a name that is not proxied itself leads to Cloudflare all the same."""
    if record.type != "CNAME":
        return False
    target = normal(record.content or "")
    found = records.lookup(target, *ADDRESSES, "CNAME").records if is_within(target, records.zone) else ()
    return target.endswith(SERVED_BY_CLOUDFLARE) or any(each.proxied for each in found)


def _of(record: DNSRecord, problem: str, remedy: str, **evidence: object) -> Fault:
    facts = {"id": record.id, "content": record.content, "proxied": record.proxied}
    return Fault(f"{record.type} {record.name}", problem, remedy, facts | evidence)
