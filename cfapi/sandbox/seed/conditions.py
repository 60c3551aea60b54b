"""The conditions that a seeded zone may be in: how it differs from an active one, and what an audit says of that.

Nobody is served of a zone that is not active, so whatever its settings are, they are no faults.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

import attrs

from cfapi.sandbox.json_values import Json
from cfapi.sandbox.seed.seeded_findings.dnssec import switch_off
from cfapi.sandbox.seed.seeded_findings.settings import careless
from cfapi.sandbox.state.clock import timestamp

_Subject = tuple[str, str]  # the check, and what it calls the thing in question

WITHOUT_PACKS = frozenset({"pending", "initializing", "new", "dns_only"})


def _as_is(part: Json) -> Json:
    return part


def _same_facts(facts: Json, _: datetime) -> Json:
    return facts


def _careless(settings: Json) -> Json:
    careless(settings)
    return settings


def _unsigned(dnssec: Json) -> Json:
    switch_off(dnssec)
    return dnssec


def _paused(facts: Json, _: datetime) -> Json:
    return facts | {"paused": True}


def _moved(facts: Json, now: datetime) -> Json:
    return facts | {"modified_on": timestamp(now - timedelta(days=2))}


def _without_proxy(records: Json) -> Json:
    """Nothing is proxied, and every address is one of those that no proxied name has."""
    for number, record in enumerate(records.values()):
        record["proxied"] = False
        if record["type"] == "A":
            record["content"] = f"192.0.2.{2 + number % 250}"
        elif record["type"] == "AAAA":
            record["content"] = f"2001:db8:1::{number + 1:x}"
    return records


@attrs.frozen(kw_only=True)
class Condition:
    """A condition: the first facts of a zone in it, and what becomes of each of its parts."""

    status: str = "active"
    type: str = "full"
    age: timedelta | None = None
    facts: Callable[[Json, datetime], Json] = _same_facts
    settings: Callable[[Json], Json] = _as_is
    dnssec: Callable[[Json], Json] = _as_is
    records: Callable[[Json], Json] = _as_is
    planted: tuple[_Subject, ...] = ()
    decoys: tuple[_Subject, ...] = ()


_UNSERVED = (("tls.origin_encrypted", "ssl"), ("tls.hsts_on", "security_header"), ("dns.dnssec_active", "dnssec"))
_STALE = (("zone.not_stale_pending", "status"),)

CONDITIONS: Mapping[str, Condition] = {
    "active": Condition(),
    "pending": Condition(status="pending", settings=_careless, dnssec=_unsigned, planted=_STALE, decoys=_UNSERVED),
    "initializing": Condition(
        status="initializing", settings=_careless, dnssec=_unsigned, planted=_STALE, decoys=_UNSERVED
    ),
    "new": Condition(
        status="pending",
        age=timedelta(minutes=10),
        settings=_careless,
        dnssec=_unsigned,
        decoys=(*_STALE, *_UNSERVED),
    ),
    "moved": Condition(
        status="moved",
        facts=_moved,
        settings=_careless,
        dnssec=_unsigned,
        planted=(("zone.not_moved", "status"),),
        decoys=_UNSERVED,
    ),
    "paused": Condition(
        facts=_paused,
        settings=_careless,
        dnssec=_unsigned,
        planted=(("zone.status_active", "paused"),),
        decoys=_UNSERVED,
    ),
    "partial": Condition(type="partial", dnssec=_unsigned, decoys=(("dns.dnssec_active", "dnssec"),)),
    "secondary": Condition(type="secondary", dnssec=_unsigned, decoys=(("dns.dnssec_active", "dnssec"),)),
    "dns_only": Condition(
        settings=_careless,
        records=_without_proxy,
        decoys=(("tls.origin_encrypted", "ssl"), ("cert.universal_on", "certificates"), ("dns.web_proxied", "A www")),
    ),
}
