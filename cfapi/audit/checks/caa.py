"""Whether CAA records let in the authorities that issue the zone's certificates."""

from collections.abc import Iterable, Iterator, Sequence

from cfapi.audit.checks.conditions import has_proxied_names, is_authoritative
from cfapi.audit.checks.registry import Terms, zone_check
from cfapi.audit.dns import DNSRecord, ZoneRecords
from cfapi.audit.findings import Fault, Severity
from cfapi.audit.hosts import is_within, listed, normal, parents
from cfapi.audit.packs import IN_PROGRESS, IN_USE, RENEWED
from cfapi.audit.snapshot import ZoneSnapshot

# What CAA records call the authorities of certificate packs.
# https://developers.cloudflare.com/ssl/reference/certificate-authorities/
DOMAINS = {"google": "pki.goog", "lets_encrypt": "letsencrypt.org", "ssl_com": "ssl.com"}


@zone_check(
    "dns.caa_set",
    Severity.LOW,
    reads=("records",),
    when=(is_authoritative, has_proxied_names),
    aliases=("zone_record_caa_exists",),
    across=True,
)
def caa_set(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
    """CAA records say which authorities may issue certificates for the zone.

    https://developers.cloudflare.com/ssl/edge-certificates/caa-records/
    """
    if not _restricts(_relevant(zone, terms, zone.dns.zone)):
        remedy = (
            "Add CAA records for the authorities in use; those of Cloudflare's own certificates are added by itself"
        )
        yield Fault("CAA", "Any authority may issue certificates: there is no CAA record", remedy)


@zone_check(
    "dns.caa_allows_issuer",
    Severity.HIGH,
    reads=("records", "packs"),
    when=(is_authoritative, has_proxied_names),
    across=True,
)
def caa_allows_issuer(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
    """CAA records let in the authorities of the zone's certificates, so that these can be renewed.

    Where Universal SSL is on, Cloudflare adds the records for its authorities to the response by itself.

    https://developers.cloudflare.com/ssl/edge-certificates/caa-records/
    """
    issued = (pack.facts for pack in zone.certificates if pack.facts.type in RENEWED)
    packs = [pack for pack in issued if pack.status in (*IN_PROGRESS, *IN_USE, "expired")]
    if any(pack.type == "universal" for pack in packs):
        return
    for pack in packs:
        domain = DOMAINS.get(pack.certificate_authority or "")
        refused = (
            [] if domain is None else [host for host in pack.hosts or [] if not _allows(zone, terms, host, domain)]
        )
        if refused:
            problem = f"CAA records keep {domain} from renewing the {pack.type} certificate for {listed(refused)}"
            yield Fault(f"CAA {domain}", problem, f"Add a CAA record that lets in {domain}", {"hosts": refused})


def _allows(zone: ZoneSnapshot, terms: Terms, host: str, domain: str) -> bool:
    """Whether an authority may issue for a host, wildcards by `issuewild` where there is such a record (RFC 8659)."""
    records = _relevant(zone, terms, normal(host).removeprefix("*."))
    wild = _issuers(records, "issuewild") if host.startswith("*.") else None
    issuers = wild or _issuers(records, "issue")
    return not issuers or domain in issuers


def _relevant(zone: ZoneSnapshot, terms: Terms, host: str) -> Sequence[DNSRecord]:
    """The CAA records that count for a host: its own, or those of the closest name above it (RFC 8659, section 3).

    Those of a zone above this one count, too, which must be audited. So do those at the target of an alias; where that
    is in another zone, they are not known.
    """
    if not is_within(host, zone.dns.zone):
        return ()
    own = _closest(zone.dns, (host, *parents(host, zone.dns.zone)))
    above = (_closest(each, parents(zone.dns.zone, each.zone)) for each in terms.zones_above(zone.dns.zone))
    found = own or next(filter(None, above), ())
    if not found:
        terms.expect_zone_above(zone.dns.zone, "CAA records")
    return found


def _closest(records: ZoneRecords, names: Iterable[str]) -> Sequence[DNSRecord]:
    if "CAA" not in records.by_type:
        return ()
    return next((found for name in names if (found := records.lookup(name, "CAA").records)), ())


def _restricts(records: Sequence[DNSRecord]) -> bool:
    return bool(_issuers(records, "issue") or _issuers(records, "issuewild"))


def _issuers(records: Sequence[DNSRecord], tag: str) -> set[str]:
    """The authorities that a tag names; "" is nobody."""
    return {value for found, value in map(_caa, records) if found == tag}


def _caa(record: DNSRecord) -> tuple[str, str]:
    """The tag of a record, and the authority without its parameters."""
    _, _, rest = (record.content or "").replace("\t", " ").partition(" ")
    tag, _, value = rest.strip().partition(" ")
    return tag.lower(), value.strip('" ').partition(";")[0].strip().lower()
