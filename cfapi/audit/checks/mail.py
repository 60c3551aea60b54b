"""Whether others can send mail in the name of a zone."""

from collections.abc import Iterator, Mapping
from functools import partial

from cfapi.audit import mail
from cfapi.audit.checks.conditions import has_mail, has_no_mail
from cfapi.audit.checks.registry import Terms, zone_check
from cfapi.audit.dns import ZoneRecords
from cfapi.audit.findings import Fault, Severity, Unknown
from cfapi.audit.snapshot import ZoneSnapshot
from cfapi.audit.spf import MOST_LOOKUPS, spf_policy

mail_check = partial(zone_check, reads=("records",))

ENFORCING = ("quarantine", "reject")
ALL = 100  # percent
# What a policy that is being tested comes to: https://datatracker.ietf.org/doc/draft-ietf-dmarc-dmarcbis/
TESTED = {"reject": "quarantine", "quarantine": "none"}


@mail_check("mail.spf_strict", Severity.MEDIUM, across=True, when=(has_mail,), aliases=("zone_record_spf_exists",))
def spf_strict(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
    """SPF names the senders of the zone's mail, and refuses all others.

    https://www.rfc-editor.org/rfc/rfc7208
    """
    if (problem := _spf_problem(zone, terms)) is not None:
        yield Fault("SPF", problem, "Set one TXT record at the zone's name that lists the senders, and ends in -all")


@mail_check(
    "mail.dmarc_enforced", Severity.MEDIUM, across=True, when=(has_mail,), aliases=("zone_record_dmarc_exists",)
)
def dmarc_enforced(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
    """DMARC tells receivers to refuse or to quarantine forged mail.

    https://www.rfc-editor.org/rfc/rfc7489
    """
    if (problem := _dmarc_problem(zone, terms, ENFORCING)) is not None:
        remedy = "Set one TXT record at _dmarc with p=quarantine or p=reject, once reports show that all mail passes"
        yield Fault("DMARC", problem, remedy)


@mail_check("mail.dkim_set", Severity.MEDIUM, when=(has_mail,), aliases=("zone_record_dkim_exists",))
def dkim_set(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """The zone publishes a key with which its mail is signed.

    https://www.rfc-editor.org/rfc/rfc6376
    """
    signing = [f"_domainkey.{name}" for name in _signing(zone)]
    below = tuple(f".{name}" for name in signing)
    records = zone.dns.of("TXT", "CNAME", "NS")
    keys = [record for record in records if record.name.endswith(below) or record.name in signing]
    delegated = any(record.type in ("CNAME", "NS") for record in keys)
    published = (mail.is_dkim_key(mail.text_of(record.content or "")) for record in keys if record.type == "TXT")
    if not delegated and not any(published):
        yield Fault("DKIM", "No DKIM key is published", "Let the sender sign its mail, and publish its key")


@mail_check("mail.parked_locked", Severity.MEDIUM, across=True, when=(has_no_mail,))
def parked_locked(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
    """A zone without mail says that it sends none.

    https://www.m3aawg.org/sites/default/files/m3aawg_parked_domains_bp-2022-06.pdf
    """
    missing: list[str] = []
    policy = spf_policy(zone.dns, zone.dns.zone)
    if policy is None or policy.broken or policy.senders or policy.ending != "-":
        missing.append('TXT "v=spf1 -all" at its name')
    try:
        is_refused = _dmarc_problem(zone, terms, ("reject",)) is None
    except Unknown:
        if not missing:
            raise
        is_refused = True
    if not is_refused:
        missing.append('TXT "v=DMARC1; p=reject" at _dmarc')
    if missing:
        problem = "The zone receives no mail, and does not refuse what others send in its name"
        yield Fault("mail", problem, f"Set {' and '.join(missing)}", {"missing": missing})


def _spf_problem(zone: ZoneSnapshot, terms: Terms) -> str | None:
    policy = spf_policy(zone.dns, zone.dns.zone)
    if policy is None:
        return "There is no SPF record"
    if policy.broken is not None:
        return f"Receivers ignore SPF: {policy.broken}"
    if policy.lookups > MOST_LOOKUPS:
        return f"Receivers ignore SPF: it takes {policy.lookups} lookups, and {MOST_LOOKUPS} are the most"
    if policy.open_to_all is not None:
        return f"SPF lets others send: {policy.open_to_all} lets everybody"
    if policy.ending == "-" or (policy.ending == "~" and _dmarc_problem(zone, terms, ENFORCING) is None):
        return None
    return f"SPF lets others send: it {f'ends in {policy.ending}all' if policy.ending else 'does not end in -all'}"


def _dmarc_problem(zone: ZoneSnapshot, terms: Terms, enough: tuple[str, ...]) -> str | None:
    texts, tag = _dmarc_texts(zone.dns), "p"
    if not texts:
        texts, tag = _inherited(zone, terms), "sp"
    if len(texts) != 1:
        return "There are several DMARC records, of which none counts" if texts else "There is no DMARC record"
    return _policy_problem(mail.tags_of(texts[0]), tag, enough)


def _policy_problem(tags: Mapping[str, str], tag: str, enough: tuple[str, ...]) -> str | None:
    """What is wrong with a policy: that of a domain, or the one for what is below it, which may be the same."""
    named = tag if tags.get(tag) else "p"
    policy, percent = tags.get(named, "").lower(), tags.get("pct", "100")
    where = "DMARC" if tag == "p" else "DMARC of the zone above"
    is_test = tags.get("t", "").lower() == "y"
    if (TESTED.get(policy) if is_test else policy) not in enough:
        return f"{where} says {named}={policy or 'nothing'}{', for a test only (t=y)' if is_test else ''}"
    is_partial = percent.isascii() and percent.isdigit() and int(percent) < ALL
    return f"{where} says {named}={policy} for {percent} % of the mail only" if is_partial else None


def _dmarc_texts(records: ZoneRecords) -> list[str]:
    found = records.lookup(f"_dmarc.{records.zone}", "TXT")
    if found.elsewhere is not None:
        raise Unknown("DMARC is published in another zone, which was not read")
    return [text for record in found.records if mail.is_dmarc(text := mail.text_of(record.content or ""))]


def _inherited(zone: ZoneSnapshot, terms: Terms) -> list[str]:
    """The records of the organisation's domain, which count for what is below it (RFC 7489, section 6.6.3)."""
    terms.expect_zone_above(zone.dns.zone, "DMARC records")
    for above in reversed(terms.zones_above(zone.dns.zone)):
        if found := _dmarc_texts(above):
            return found
    return []


def _signing(zone: ZoneSnapshot) -> list[str]:
    """The names whose mail is signed: the zone's own if it receives mail, or else those below it that do."""
    own, others = zone.dns.zone, [name for name in zone.mail_domains if not name.startswith("*.")]
    return [own] if own in others or not others else others
