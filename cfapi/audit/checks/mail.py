"""Whether others can send mail in the name of a zone."""

from collections.abc import Callable, Iterator
from functools import partial

from cfapi.audit import mail
from cfapi.audit.checks.conditions import has_mail, has_no_mail
from cfapi.audit.checks.registry import Terms, zone_check
from cfapi.audit.findings import Fault, Severity, Unknown
from cfapi.audit.hosts import normal
from cfapi.audit.snapshot import ZoneSnapshot

mail_check = partial(zone_check, reads=("records",))

ENFORCING = ("quarantine", "reject")


@mail_check("mail.spf_strict", Severity.MEDIUM, when=(has_mail,), aliases=("zone_record_spf_exists",))
def spf_strict(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """SPF names the senders of the zone's mail, and refuses all others.

    https://www.rfc-editor.org/rfc/rfc7208
    """
    if (problem := _spf_problem(zone)) is not None:
        yield Fault("SPF", problem, "Set one TXT record at the zone's name that lists the senders, and ends in -all")


@mail_check("mail.dmarc_enforced", Severity.MEDIUM, when=(has_mail,), aliases=("zone_record_dmarc_exists",))
def dmarc_enforced(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """DMARC tells receivers to refuse or to quarantine forged mail.

    https://www.rfc-editor.org/rfc/rfc7489
    """
    if (problem := _dmarc_problem(zone, ENFORCING)) is not None:
        remedy = "Set one TXT record at _dmarc with p=quarantine or p=reject, once reports show that all mail passes"
        yield Fault("DMARC", problem, remedy)


@mail_check("mail.dkim_set", Severity.MEDIUM, when=(has_mail,), aliases=("zone_record_dkim_exists",))
def dkim_set(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """The zone publishes a key with which its mail is signed.

    https://www.rfc-editor.org/rfc/rfc6376
    """
    below = f"._domainkey.{normal(zone.name)}"
    records = [record for record in zone.records if normal(record.name).endswith((below, below[1:]))]
    delegated = any(record.type in ("CNAME", "NS") for record in records)
    keys = (mail.is_dkim_key(mail.text_of(record.content or "")) for record in records if record.type == "TXT")
    if not delegated and not any(keys):
        yield Fault("DKIM", "No DKIM key is published", "Let the sender sign its mail, and publish its key")


@mail_check("mail.parked_locked", Severity.MEDIUM, when=(has_no_mail,))
def parked_locked(zone: ZoneSnapshot, _: Terms) -> Iterator[Fault]:
    """A zone without mail says that it sends none.

    https://www.m3aawg.org/sites/default/files/m3aawg_parked_domains_bp-2022-06.pdf
    """
    missing: list[str] = []
    records = _texts(zone, normal(zone.name), mail.is_spf)
    if [mail.spf_terms(text) for text in records] != [["-all"]]:
        missing.append('TXT "v=spf1 -all" at its name')
    if _dmarc_problem(zone, ("reject",)) is not None:
        missing.append('TXT "v=DMARC1; p=reject" at _dmarc')
    if missing:
        problem = "The zone receives no mail, and does not refuse what others send in its name"
        yield Fault("mail", problem, f"Set {' and '.join(missing)}", {"missing": missing})


def _spf_problem(zone: ZoneSnapshot) -> str | None:
    records = _texts(zone, normal(zone.name), mail.is_spf)
    if len(records) != 1:
        return "There are several SPF records, of which none counts" if records else "There is no SPF record"
    (text,) = records
    if (target := mail.spf_redirect(text)) is not None:
        raise Unknown(f"SPF is redirected to {target}, which was not read")
    ending = mail.spf_all(text)
    if ending == "-" or (ending == "~" and _dmarc_problem(zone, ENFORCING) is None):
        return None
    return (
        f"SPF lets others send: it ends in {ending}all" if ending else "SPF lets others send: it does not end in -all"
    )


def _dmarc_problem(zone: ZoneSnapshot, enough: tuple[str, ...]) -> str | None:
    name = f"_dmarc.{normal(zone.name)}"
    records = _texts(zone, name, mail.is_dmarc)
    if not records and (target := _delegated(zone, name)) is not None:
        raise Unknown(f"{name} points to {target}, which was not read")
    if len(records) != 1:
        return "There are several DMARC records, of which none counts" if records else "There is no DMARC record"
    tags = mail.tags_of(records[0])
    policy, percent = tags.get("p", "").lower(), tags.get("pct", "100")
    if policy not in enough:
        return f"DMARC says p={policy or 'nothing'}"
    return f"DMARC says p={policy} for {percent} % of the mail only" if percent != "100" else None


def _texts(zone: ZoneSnapshot, name: str, is_kind: Callable[[str], bool]) -> list[str]:
    """The texts of a kind at a name."""
    at_name = (record for record in zone.records if record.type == "TXT" and normal(record.name) == name)
    texts = [mail.text_of(record.content or "") for record in at_name]
    return [text for text in texts if is_kind(text)]


def _delegated(zone: ZoneSnapshot, name: str) -> str | None:
    """Where a name points to, if its records are elsewhere."""
    found = (record for record in zone.records if record.type in ("CNAME", "NS") and normal(record.name) == name)
    return next((record.content for record in found if record.content), None)
