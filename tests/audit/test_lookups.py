"""Records are found as a resolver finds them: by wildcards and aliases, and not where others are responsible."""

import pytest

from cfapi.audit.dns import DNSRecord, Lookup, ZoneRecords
from cfapi.audit.hosts import normal

ZONE = "example.com"


def at(name: str, type: str, content: str, *, proxied: bool = False) -> DNSRecord:
    return DNSRecord(type, ZONE if name == "@" else f"{name}.{ZONE}", content=content, proxied=proxied)


RECORDS = ZoneRecords(
    ZONE,
    [
        at("@", "TXT", "own"),
        at("@", "CNAME", "host.example.net"),
        at("*", "TXT", "wild"),
        at("there", "A", "192.0.2.7"),
        at("a.b", "TXT", "deep"),
        at("*.b", "TXT", "wild below b"),
        at("alias", "CNAME", "there.example.com"),
        at("far", "CNAME", "host.example.net."),
        at("proxied", "CNAME", "host.example.net", proxied=True),
        at("one", "CNAME", "two.example.com"),
        at("two", "CNAME", "one.example.com"),
        at("lab", "NS", "ns.elsewhere.example"),
        at("LOUD", "TXT", "loud"),
    ],
)


@pytest.mark.parametrize(
    ("name", "type", "contents"),
    [
        ("@", "TXT", ["own"]),
        ("@", "MX", []),  # an alias of the zone's own name is flattened
        ("nothing", "TXT", ["wild"]),
        ("x.y.z", "TXT", ["wild"]),  # a wildcard is for any number of labels
        ("there", "TXT", []),  # the name exists, so that no wildcard is for it
        ("x.there", "TXT", []),  # the closest name that exists has no wildcard
        ("b", "TXT", []),  # it exists, as a name is below it
        ("c.b", "TXT", ["wild below b"]),
        ("a.b", "TXT", ["deep"]),
        ("*", "TXT", ["wild"]),
        ("alias", "A", ["192.0.2.7"]),
        ("proxied", "TXT", []),  # of a proxied name only addresses are told
        ("one", "TXT", []),
        ("loud", "TXT", ["loud"]),
    ],
)
def test_what_a_resolver_finds(name, type, contents):
    found = RECORDS.lookup(ZONE if name == "@" else f"{name}.{ZONE}", type)

    assert ([record.content for record in found.records], found.elsewhere) == (contents, None)


@pytest.mark.parametrize(
    ("name", "elsewhere"),
    [("far", "host.example.net"), ("lab", "ns.elsewhere.example"), ("x.lab", "ns.elsewhere.example")],
)
def test_what_others_are_asked_for(name, elsewhere):
    assert RECORDS.lookup(f"{name}.{ZONE}", "TXT") == Lookup(elsewhere=elsewhere)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("WWW.Example.COM.", "www.example.com"),
        ("Münch.example", "xn--mnch-0ra.example"),
        ("*.münch.example.", "*.xn--mnch-0ra.example"),
        ("straße.example", "xn--strae-oqa.example"),
        ("_dmarc.münch.example", "_dmarc.xn--mnch-0ra.example"),
        ("a..☃︎", "a..☃︎"),
    ],
)
def test_names_are_compared_in_punycode(name, expected):
    assert normal(name) == expected
