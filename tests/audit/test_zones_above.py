"""What a zone has from the one above it, and what is said if nobody knows that one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfapi import Cloudflare
from cfapi.audit import Audit, State, suffixes
from cfapi.audit.dns import DNSRecord, ZoneRecords
from cfapi.audit.suffixes import registered_name
from cfapi.sandbox import Sandbox
from tests.support.audit import RECORDS, pack, proxied, state, verdict, zone

CHILD, PARENT = "shop.corp.co.uk", "corp.co.uk"
CORE_OF_ABOVE = ("mail.dmarc_enforced", "mail.spf_strict", "mail.parked_locked", "dns.caa_set", "dns.caa_allows_issuer")


@pytest.fixture(params=[True, False], ids=["with the list", "without it"])
def listed(request, monkeypatch):
    """Whether the package with the list of public suffixes is there."""
    if not request.param:
        monkeypatch.setattr(suffixes, "_public_suffixes", lambda: None)
    return request.param


either_way = pytest.mark.usefixtures("listed")


@either_way
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("example.com", "example.com"),
        ("shop.example.com", "example.com"),
        ("a.b.example.com", "example.com"),
        ("example.co.uk", "example.co.uk"),
        ("shop.example.co.uk", "example.co.uk"),
        ("example.com.au", "example.com.au"),
        ("example.de", "example.de"),
        ("co.example.de", "example.de"),
        ("co.uk", "co.uk"),
        ("uk", "uk"),
        ("corp.example", "corp.example"),
    ],
)
def test_a_registered_name_is_below_a_registrys(name, expected):
    assert registered_name(name) == expected


def test_only_the_list_knows_the_suffixes_of_cities_and_of_hosting_services(listed):
    assert registered_name("example.city.tokyo.jp") == ("city.tokyo.jp" if listed else "tokyo.jp")
    assert registered_name("example.github.io") == ("example.github.io" if listed else "github.io")


@given(st.lists(st.from_regex(r"[a-z][a-z0-9]{0,5}", fullmatch=True), min_size=1, max_size=6).map(".".join))
def test_a_registered_name_is_the_name_or_above_it(name):
    registered = registered_name(name)

    assert f".{name}".endswith(f".{registered}")
    assert registered_name(registered) == registered


def child(*records, **given):
    """A zone below another one, with mail unless it says otherwise."""
    made = tuple(each | {"name": each["name"].replace("example.com", CHILD)} for each in records)
    return zone(name=CHILD, records=made, **given)


def above(*records, name=PARENT):
    return {"above": {name: ZoneRecords(name, [DNSRecord(*each) for each in records])}}


WITHOUT_DMARC = [each for each in RECORDS if "DMARC" not in each["content"]]
WITHOUT_CAA = [each for each in RECORDS if each["type"] != "CAA"]


@either_way
def test_a_zone_below_one_that_is_not_in_the_run_is_not_said_to_lack_what_that_one_may_have():
    advanced = (pack("advanced", hosts=(CHILD,)),)
    for check, records in (("mail.dmarc_enforced", WITHOUT_DMARC), ("dns.caa_set", WITHOUT_CAA)):
        told = verdict(check, child(*records))

        assert told.state is State.UNKNOWN
        assert "not read in this run" in told.reason
    assert state("dns.caa_allows_issuer", child(*WITHOUT_CAA, packs=advanced)) is State.UNKNOWN


@either_way
def test_what_it_has_of_its_own_is_judged_all_the_same():
    for check in ("mail.dmarc_enforced", "dns.caa_set", "mail.spf_strict"):
        assert state(check, child(*RECORDS)) is State.PASS
    weak = [each | {"content": each["content"].replace("p=reject", "p=none")} for each in RECORDS]
    assert state("mail.dmarc_enforced", child(*weak)) is State.FAIL


@either_way
def test_a_registered_zone_is_told_what_it_lacks_whatever_is_above_it():
    bare = zone(name="corp.co.uk", records=tuple(each | {"name": "corp.co.uk"} for each in (*WITHOUT_DMARC, proxied())))

    assert state("mail.dmarc_enforced", bare) is State.FAIL


@either_way
def test_what_the_zone_above_is_known_to_lack_is_a_fault():
    assert state("mail.dmarc_enforced", child(*WITHOUT_DMARC), **above()) is State.FAIL
    assert state("dns.caa_set", child(*WITHOUT_CAA), **above()) is State.FAIL
    there = ("CAA", PARENT, "", '0 issue "letsencrypt.org"')
    assert state("dns.caa_set", child(*WITHOUT_CAA), **above(there)) is State.PASS


@either_way
def test_dmarc_of_a_zone_between_does_not_stand_for_that_of_the_registered_name():
    dmarc = ("TXT", "_dmarc.eu.corp.co.uk", "", '"v=DMARC1; p=reject"')
    of = zone(name="shop.eu.corp.co.uk", records=tuple(each | {"name": "shop.eu.corp.co.uk"} for each in WITHOUT_DMARC))

    assert state("mail.dmarc_enforced", of, **above(dmarc, name="eu.corp.co.uk")) is State.UNKNOWN


@either_way
def test_a_parked_zone_that_lacks_spf_is_told_so_even_if_dmarc_is_not_known():
    told = verdict("mail.parked_locked", child(proxied()))

    assert told.findings[0].fault.evidence == {"missing": ['TXT "v=spf1 -all" at its name']}
    locked = child(proxied(), {"type": "TXT", "name": "example.com", "content": '"v=spf1 -all"'})
    assert state("mail.parked_locked", locked) is State.UNKNOWN


@pytest.mark.parametrize(
    ("parent", "expected"), [("active", set()), ("pending", {"shop.corp.example"}), (None, {"shop.corp.example"})]
)
async def test_only_a_zone_above_that_is_served_says_what_counts_below_it(parent, expected):
    async with Sandbox(zones=0, quota=None) as box, Cloudflare(box.token, base_url=box.url, rate_limit=None) as cf:
        web = {"type": "A", "name": "@", "content": "203.0.113.7", "proxied": True}
        caa = {"type": "CAA", "name": "@", "data": {"flags": 0, "tag": "issue", "value": "pki.goog"}}
        box.add_zone("shop.corp.example", records=[web])
        if parent is not None:
            box.add_zone("corp.example", status=parent, records=[web, caa])
        report = await Audit(checks=("dns.caa_set",)).run(cf)

        assert report.findings == []
        assert {place.zone for extent in report.blind.values() for _, place in extent.pairs} == expected
