"""Whether CAA records let in the authorities that issue the zone's certificates."""

from collections.abc import Iterator

from cfapi.api.dns.records import CAARecordData, Record
from cfapi.audit.checks.certificates import IN_PROGRESS, IN_USE
from cfapi.audit.checks.conditions import has_proxied_names, is_authoritative
from cfapi.audit.checks.registry import Terms, zone_check
from cfapi.audit.findings import Fault, Severity
from cfapi.audit.hosts import listed, normal
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
)
def caa_set(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """CAA records say which authorities may issue certificates for the zone.

    https://developers.cloudflare.com/ssl/edge-certificates/caa-records/
    """
    if not _issuers(zone, "issue") and not _issuers(zone, "issuewild"):
        remedy = (
            "Add CAA records for the authorities in use; those of Cloudflare's own certificates are added by itself"
        )
        yield Fault("CAA", "Any authority may issue certificates: there is no CAA record", remedy)


@zone_check(
    "dns.caa_allows_issuer", Severity.HIGH, reads=("records", "packs"), when=(is_authoritative, has_proxied_names)
)
def caa_allows_issuer(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """CAA records let in the authorities of the zone's certificates, so that these can be renewed.

    Where Universal SSL is on, Cloudflare adds the records for its authorities to the response by itself.

    https://developers.cloudflare.com/ssl/edge-certificates/caa-records/
    """
    packs = [pack for pack in zone.packs if pack.status in (*IN_PROGRESS, *IN_USE, "expired")]
    if any(pack.type == "universal" for pack in packs):
        return
    for pack in packs:
        domain = DOMAINS.get(pack.certificate_authority or "")
        refused = [] if domain is None else [host for host in pack.hosts or [] if not _allows(zone, host, domain)]
        if refused:
            problem = f"CAA records keep {domain} from renewing the {pack.type} certificate for {listed(refused)}"
            yield Fault(f"CAA {domain}", problem, f"Add a CAA record that lets in {domain}", {"hosts": refused})


def _allows(zone: ZoneSnapshot, host: str, domain: str) -> bool:
    """Whether an authority may issue for a host, wildcards by `issuewild` where there is such a record (RFC 8659)."""
    wild = _issuers(zone, "issuewild") if host.startswith("*.") else None
    issuers = wild or _issuers(zone, "issue")
    return not issuers or domain in issuers


def _issuers(zone: ZoneSnapshot, tag: str) -> set[str]:
    """The authorities that a tag names at the zone's own name; "" is nobody."""
    records = (record for record in zone.records if record.type == "CAA" and normal(record.name) == normal(zone.name))
    return {value for record in records for found, value in [_caa(record)] if found == tag}


def _caa(record: Record) -> tuple[str, str]:
    """The tag of a record, and the authority without its parameters."""
    data = record.data if isinstance(record.data, CAARecordData) else None
    if data is not None and data.tag and data.value is not None:
        tag, value = data.tag, data.value
    else:
        _, _, rest = (record.content or "").partition(" ")
        tag, _, value = rest.partition(" ")
    return tag.lower(), value.strip('" ').partition(";")[0].strip().lower()
