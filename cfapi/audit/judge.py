"""Judging what was read: pure, without a network, as often as wanted."""

from collections.abc import Collection, Iterable

from attrs import evolve

from cfapi.audit.addresses import Address
from cfapi.audit.checks import Check, Terms
from cfapi.audit.checks.conditions import is_authoritative
from cfapi.audit.checks.dns import origins_of
from cfapi.audit.dns import DNSRecord, ZoneRecords
from cfapi.audit.findings import NotApplicable, Unknown, Verdict
from cfapi.audit.snapshot import AccountSnapshot, Parts, ZoneSnapshot
from cfapi.audit.store import SnapshotFile


def judge_zone(zone: ZoneSnapshot, checks: Collection[Check], terms: Terms) -> list[Verdict]:
    """What the checks of zones say of one."""
    return [check.verdict(zone, terms) for check in checks if check.scope == "zone"]


def judge_account(account: AccountSnapshot, checks: Collection[Check], terms: Terms) -> list[Verdict]:
    """What the checks of accounts say of one."""
    return [check.verdict(account, terms) for check in checks if check.scope == "account"]


def terms_for(file: SnapshotFile, checks: Collection[Check], terms: Terms) -> Terms:
    """The criteria with what zones are compared by, if a check does that."""
    if not any(check.across for check in checks):
        return terms
    return evolve(terms, origins=origins_in(file.zone_parts("records")), above=above_in(file.zones_above_others()))


def above_in(zones: Iterable[ZoneSnapshot]) -> dict[str, ZoneRecords]:
    """The records of zones, as far as they could be read and the world sees them, by name."""
    found: dict[str, ZoneRecords] = {}
    for zone in zones:
        try:
            is_authoritative(zone)
            found[zone.dns.zone] = zone.dns
        except (NotApplicable, Unknown):
            continue
    return found


def origins_in(parts: Iterable[Parts]) -> dict[Address, str]:
    """The addresses behind the proxied names of all zones whose records could be read, each with one of the names."""
    found: dict[Address, str] = {}
    for part in parts:
        try:
            found.update(origins_of(part.read("records", list[DNSRecord])))
        except Unknown:
            continue
    return found
