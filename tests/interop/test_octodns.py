"""octoDNS plans, applies and dumps a zone of 200 records more."""

import pytest

from cfapi.sandbox import Sandbox
from tests.support.interop.strangers import Strangers, distribution

pytest.importorskip("octodns_cloudflare")
from octodns.record import Record
from octodns.zone import Zone
from octodns_cloudflare import CloudflareProvider

STRANGERS = Strangers({"octoDNS (PyPI `octodns-cloudflare`)": distribution("octodns-cloudflare")}, "`api_url=`")

KINDS = {
    "A": "192.0.2.7",
    "AAAA": "2001:db8::7",
    "CAA": {"flags": 0, "tag": "issue", "value": "ca.example"},
    "CNAME": "target.example.",
    "MX": {"preference": 10, "exchange": "mail.example."},
    "SRV": {"priority": 1, "weight": 2, "port": 443, "target": "srv.example."},
    "TXT": "v=spf1 -all",
}


def provider(box: Sandbox) -> CloudflareProvider:
    return CloudflareProvider("cloudflare", token=box.token, api_url=box.url)


def with_more(zone: Zone) -> Zone:
    wanted = Zone(zone.name, [])
    for record in zone.records:
        wanted.add_record(record, lenient=True)
    for number in range(200):
        kind = list(KINDS)[number % len(KINDS)]
        name = f"_sip{number}._tcp" if kind == "SRV" else f"more{number}"
        wanted.add_record(Record.new(wanted, name, {"type": kind, "ttl": 300, "value": KINDS[kind]}))
    return wanted


def test_a_plan_is_applied_and_the_next_one_is_empty(box: Sandbox, active: str):
    """A plan of 200 more records is applied, and the next one is empty."""
    found = Zone(f"{active}.", [])
    provider(box).populate(found, lenient=True)
    wanted = with_more(found)

    plan = provider(box).plan(wanted)
    assert plan is not None
    assert (len(plan.changes), provider(box).apply(plan)) == (200, 200)

    assert provider(box).plan(wanted) is None
    dumped = Zone(f"{active}.", [])
    provider(box).populate(dumped, lenient=True)
    assert dumped.records == wanted.records


def test_records_that_are_no_longer_wanted_go(box: Sandbox, active: str):
    """Records that are no longer wanted go."""
    found = Zone(f"{active}.", [])
    provider(box).populate(found, lenient=True)
    with_all = with_more(found)
    provider(box).apply(provider(box).plan(with_all))

    plan = provider(box).plan(found)

    assert plan is not None
    assert {type(change).__name__ for change in plan.changes} == {"Delete"}
    assert provider(box).apply(plan) == 200
    assert provider(box).plan(found) is None
