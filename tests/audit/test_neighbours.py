"""What looks like one of the documented cases and is another: each with the reason why it is judged as it is."""

from typing import Any

import pytest

from cfapi.audit import State
from cfapi.audit.addresses import INTERNAL, SHARED, address_of, shown
from cfapi.audit.checks.dns import origins_of
from tests.support.audit import DAY, HOSTS, NAME, NOW, RECORDS, pack, proxied, record, stamp, state, text, verdict, zone

PASS, FAIL, UNKNOWN, NOT_APPLICABLE = State.PASS, State.FAIL, State.UNKNOWN, State.NOT_APPLICABLE
EXPIRING, HEALTHY, COVERED, USED = (
    "cert.pack_not_expiring",
    "cert.pack_healthy",
    "cert.hosts_covered",
    "cert.universal_on",
)


def without(*markers):
    return tuple(each for each in RECORDS if not any(m == each["type"] or m in each["content"] for m in markers))


# --- packs with several certificates


def with_certificates(*certificates, status="active", primary=None, **members):
    made = pack(status=status, **members)
    made["certificates"] = [
        {"id": f"c{n}", "hosts": list(HOSTS), "expires_on": stamp(NOW + each.pop("ends") * DAY), **each}
        for n, each in enumerate(map(dict, certificates))
    ]
    return made | {"primary_certificate": primary}


ECDSA, RSA = {"signature": "ECDSAWithSHA256"}, {"signature": "SHA256WithRSA"}


@pytest.mark.parametrize(
    ("certificates", "expected"),
    [
        ([{**ECDSA, "ends": 60, "status": "active"}, {**RSA, "ends": 60, "status": "active"}], PASS),
        # Visitors who can't use the one get the other.
        ([{**ECDSA, "ends": 60, "status": "active"}, {**RSA, "ends": -2, "status": "active"}], FAIL),
        # What was renewed is still listed.
        ([{**ECDSA, "ends": 60, "status": "active"}, {**ECDSA, "ends": -2, "status": "active"}], PASS),
        ([{**ECDSA, "ends": -2, "status": "expired"}, {**ECDSA, "ends": 60, "status": "active"}], PASS),
        ([{**ECDSA, "ends": 60, "status": "active"}, {**RSA, "ends": -2, "status": "deleted"}], PASS),
        ([{**ECDSA, "ends": 2, "status": "active"}, {**ECDSA, "ends": 80, "status": "pending_validation"}], FAIL),
    ],
)
def test_of_several_certificates_those_that_visitors_get_count(certificates, expected):
    assert state(EXPIRING, zone(packs=(with_certificates(*certificates),))) is expected


@pytest.mark.parametrize("status", ["initializing", "pending_validation", "pending_issuance"])
def test_a_pack_that_is_being_renewed_is_neither_stuck_nor_out_of_use(status):
    renewing = with_certificates({**ECDSA, "ends": 28, "status": "active"}, status=status, created=70 * DAY)

    assert [state(check, zone(packs=(renewing,))) for check in (USED, COVERED, HEALTHY, EXPIRING)] == [PASS] * 4


def test_a_renewal_that_takes_too_long_is_both_late_and_stuck():
    late = with_certificates({**ECDSA, "ends": 5, "status": "active"}, status="pending_validation", created=85 * DAY)

    assert [state(check, zone(packs=(late,))) for check in (USED, COVERED, HEALTHY, EXPIRING)] == [
        PASS,
        PASS,
        FAIL,
        FAIL,
    ]


def test_a_host_that_was_ordered_and_is_on_no_certificate_yet_is_not_covered():
    deep = pack("advanced", hosts=(f"*.b.{NAME}",))
    deep["certificates"][0]["hosts"] = [f"*.{NAME}"]

    assert state(COVERED, zone(records=(proxied(), proxied("a.b")), packs=(pack(), deep))) is FAIL


@pytest.mark.parametrize(
    ("host", "name", "expected"),
    [
        ("münch.example.com", "xn--mnch-0ra.example.com", PASS),
        ("*.xn--mnch-0ra.example.com", "www.münch.example.com", PASS),
        ("*.b.example.com", "*.b.example.com", PASS),
        ("*.b.example.com", "b.example.com", PASS),  # the wildcard of the zone
        ("*.b.example.com", "*.a.b.example.com", FAIL),
    ],
)
def test_names_in_other_letters_and_wildcards_below_wildcards_are_covered_label_by_label(host, name, expected):
    named = record("A", "x", "203.0.113.7", proxied=True) | {"name": name}

    assert state(COVERED, zone(records=(proxied(), named), packs=(pack(), pack("advanced", hosts=(host,))))) is expected


def test_hosts_that_are_null_break_nothing():
    odd: dict[str, Any] = {**pack(), "hosts": None}
    odd["certificates"][0]["hosts"] = None

    assert state(COVERED, zone(packs=(odd, pack("advanced")))) is PASS


# --- zones that are not published, and names that lead to Cloudflare


LEAKY = (
    proxied(),
    record("A", "direct", "203.0.113.7"),
    record("A", "lan", "10.0.0.7"),
    record("CNAME", "docs", "acme.github.io"),
)


@pytest.mark.parametrize(
    ("type", "expected"),
    [("full", FAIL), ("secondary", FAIL), ("partial", PASS), ("internal", NOT_APPLICABLE)],
)
@pytest.mark.parametrize("check", ["dns.origin_hidden", "dns.private_ip_absent", "dns.takeover_safe"])
def test_records_that_the_world_does_not_see_tell_nothing(check, type, expected):
    leaky = zone(type=type, records=LEAKY)

    assert state(check, leaky, origins=origins_of(leaky.dns.all)) is expected


def test_of_a_partial_zone_what_is_proxied_is_seen():
    assert state("dns.takeover_safe", zone(type="partial", records=(proxied("x", "a.github.io", "CNAME"),))) is FAIL
    assert state("dns.web_proxied", zone(type="partial", records=(*LEAKY, record("A", "www", "192.0.2.9")))) is (
        NOT_APPLICABLE
    )


@pytest.mark.parametrize("target", [NAME, f"deep.{NAME}", "shop.pages.dev", "www.example.com.cdn.cloudflare.net"])
def test_a_main_name_that_leads_to_cloudflare_without_its_own_proxy_is_no_finding(target):
    mixed = (proxied(), proxied("*"), record("CNAME", "www", target))

    assert state("dns.web_proxied", zone(records=mixed)) is PASS


def test_a_main_name_that_leads_past_it_by_an_alias_is_one():
    mixed = (proxied(), record("A", "direct", "192.0.2.9"), record("CNAME", "www", f"direct.{NAME}"))

    assert state("dns.web_proxied", zone(records=mixed)) is FAIL


def test_an_internal_address_behind_the_proxy_is_told_to_nobody():
    assert state("dns.private_ip_absent", zone(records=(proxied("app", "10.0.0.7"),))) is PASS


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (("CNAME", "c1744f8b-faa1-48a4-9e5c-02ac921467fa.cfargotunnel.com"), NOT_APPLICABLE),
        (("CNAME", "shop.pages.dev"), NOT_APPLICABLE),
        (("AAAA", "100::"), NOT_APPLICABLE),
        (("A", "192.0.2.1"), NOT_APPLICABLE),
        (("CNAME", "origin.example.net"), FAIL),
        (("A", "203.0.113.7"), FAIL),
    ],
)
@pytest.mark.parametrize(("check", "mode"), [("tls.origin_encrypted", "flexible"), ("tls.mode_strict", "full")])
def test_the_way_to_the_origin_does_not_matter_where_no_name_has_one(check, mode, target, expected):
    type, content = target
    tunnelled = zone(settings={"ssl": mode}, records=(record(type, "@", content, proxied=True),))

    assert state(check, tunnelled) is expected


@pytest.mark.parametrize(
    ("hidden", "telling", "expected"),
    [
        ("185.199.108.153", "185.199.108.153", PASS),  # all pages of GitHub
        ("10.1.2.3", "10.1.2.3", PASS),  # two networks, each with its own
        ("203.0.113.7", "203.0.113.7", FAIL),
    ],
)
def test_an_address_that_many_share_is_no_origin(hidden, telling, expected):
    shown = zone(records=(proxied("a", hidden), record("A", "b", telling)))

    assert state("dns.origin_hidden", shown, origins=origins_of(shown.dns.all)) is expected


@pytest.mark.parametrize(
    "other",
    [
        record("HTTPS", "direct", '1 . alpn="h2" ipv4hint="203.0.113.9,203.0.113.7"'),
        text("spf", "v=spf1 ?ip4:203.0.113.7 -all"),
        record("TXT", "@", '"v=spf1 ip4:203.0." "113.7 -all"'),
    ],
)
def test_an_origin_is_told_by_other_records_too(other):
    shown = zone(records=(proxied(), other))

    assert state("dns.origin_hidden", shown, origins=origins_of(shown.dns.all)) is FAIL


@pytest.mark.parametrize(
    "target",
    [
        "shop-d7e3f8a9bcdef012.westeurope-01.azurewebsites.net",
        "quiet-river-12345-0123456789ab.herokuapp.com",
        "e-abc.example.net",
    ],
)
def test_names_with_a_random_part_can_not_be_registered_by_others(target):
    assert state("dns.takeover_safe", zone(records=(record("CNAME", "x", target),))) is PASS


@pytest.mark.parametrize(
    "target", ["acme.s3-website-us-east-1.amazonaws.com", "acme.s3.eu-west-1.amazonaws.com", "shop.azurewebsites.net"]
)
def test_names_in_a_region_can(target):
    assert state("dns.takeover_safe", zone(records=(record("CNAME", "x", target),))) is FAIL


# --- CAA


def caa(name, value, tag="issue"):
    return record("CAA", name, f'0 {tag} "{value}"')


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ([caa("@", "pki.goog"), caa("b", "letsencrypt.org")], PASS),  # the closest name counts
        ([caa("@", "letsencrypt.org"), caa("b", "pki.goog")], FAIL),
        ([caa("@", "letsencrypt.org"), caa("a.b", "pki.goog")], PASS),  # nobody asks for a.b
        ([caa("@", "letsencrypt.org"), caa("b", "mailto:a@b.example", "iodef")], PASS),  # it forbids nothing
        ([caa("@", "letsencrypt.org", "issue"), caa("b", ";", "issuewild")], FAIL),
    ],
)
def test_caa_is_that_of_the_closest_name(records, expected):
    deep = pack("advanced", hosts=(f"*.b.{NAME}",))

    assert state("dns.caa_allows_issuer", zone(records=(proxied("a.b"), *records), packs=(deep,))) is expected


def test_what_was_uploaded_is_renewed_by_no_authority():
    uploaded = pack("sni_custom", hosts=HOSTS) | {"certificate_authority": "lets_encrypt"}

    assert state("dns.caa_allows_issuer", zone(records=(proxied(), caa("@", "pki.goog")), packs=(uploaded,))) is PASS


def test_caa_for_mail_certificates_lets_anybody_issue_others():
    assert state("dns.caa_set", zone(records=(proxied(), caa("@", "ca.example", "issuemail")))) is FAIL


# --- mail


@pytest.mark.parametrize(
    ("spf", "others", "expected"),
    [
        ("v=spf1 redirect=_spf.%{d}", [text("_spf", "v=spf1 mx -all")], PASS),
        (
            "v=spf1 redirect=_a.example.com",
            [text("_a", "v=spf1 redirect=_b.example.com"), text("_b", "v=spf1 -all")],
            PASS,
        ),
        ("v=spf1 redirect=_spf.example.com", [text("_spf", "v=spf1 mx ?all")], FAIL),
        ("v=spf1 redirect=_spf.example.com", [], FAIL),
        ("v=spf1 redirect=example.com", [], FAIL),
        ("v=spf1 include:example.com -all", [], FAIL),
        ("v=spf1 redirect=_spf.example.net", [], UNKNOWN),
        ("v=spf1 redirect=%{i}._spf.example.com", [], UNKNOWN),
        ("v=spf1 exists:%{i}._spf.%{d} -all", [], PASS),
        ("v=spf1 include:_spf.example.com -all", [text("_spf", "v=spf1 +all")], FAIL),
        ("v=spf1 ?include:_spf.example.com -all", [text("_spf", "v=spf1 +all")], PASS),
        ("v=spf1 include:_spf.example.com -all", [text("_spf", "v=spf1 ip4:0.0.0.0/0 -all")], FAIL),
        ("v=spf1 include:_spf.example.com -all", [text("*", "v=spf1 mx -all")], PASS),
        ("v=spf1 include:_a.example.com include:_a.example.com -all", [text("_a", "v=spf1 mx -all")], PASS),
        ("v=spf1 ip4:0.0.0.0/1 ip4:128.0.0.0/1 -all", [], FAIL),
        ("v=spf1 ip6:2001:db8::/32 -all", [], PASS),
        ("v=spf1 -all +all", [], PASS),
        ("v=spf1 " + " ".join(f"include:_{n}.example.net" for n in range(11)) + " -all", [], FAIL),
        ("v=spf1 exp=explain._spf.%{d} mx -all", [], PASS),
    ],
)
def test_spf_is_followed_as_far_as_the_zone_goes(spf, others, expected):
    own = zone(records=(*without("v=spf1"), text("@", spf), *others))

    assert state("mail.spf_strict", own) is expected


@pytest.mark.parametrize(
    ("dmarc", "expected"),
    [
        ("V=DMARC1; P=Reject", PASS),
        ("v = DMARC1 ; p = quarantine ; ", PASS),
        ("v=dmarc1; p=reject", FAIL),  # RFC 7489, section 6.4: the value is in capitals
        ("v=DMARC1; p=reject; pct=0", FAIL),
        ("v=DMARC1; p=reject; pct=soon", PASS),
        ("v=DMARC1; p=reject; p=none", PASS),
        ("v=DMARC1, p=reject", FAIL),
    ],
)
def test_dmarc_in_unusual_writing(dmarc, expected):
    assert state("mail.dmarc_enforced", zone(records=(*without("DMARC1"), text("_dmarc", dmarc)))) is expected


def test_dmarc_at_an_alias_in_the_zone_and_at_a_wildcard_is_found():
    alias = (record("CNAME", "_dmarc", f"policy.{NAME}"), text("policy", "v=DMARC1; p=reject"))
    wild = (text("*", "v=DMARC1; p=reject"),)

    assert state("mail.dmarc_enforced", zone(records=(*without("DMARC1"), *alias))) is PASS
    assert state("mail.dmarc_enforced", zone(records=(*without("DMARC1"), *wild))) is PASS


PARKED = (record("MX", "@", ".", priority=0), text("@", "v=spf1 -all"))


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ((*PARKED, text("*", "v=DMARC1; p=reject")), PASS),
        # The name _dmarc.example.com exists, so that the wildcard is not for it.
        ((*PARKED, text("*", "v=DMARC1; p=reject"), text("_report._dmarc", "v=DMARC1")), FAIL),
        ((proxied("*"), *PARKED, text("_dmarc", "v=DMARC1; p=reject")), PASS),
        ((text("*", "v=spf1 -all"), text("*", "v=DMARC1; p=reject")), FAIL),  # no wildcard is for the zone's own name
        (
            (text("@", "v=spf1 redirect=_no.example.com"), text("_no", "v=spf1 -all"), text("*", "v=DMARC1; p=reject")),
            PASS,
        ),
        ((text("@", "v=spf1 exp=why.example.com -all"), text("_dmarc", "v=DMARC1; p=reject")), PASS),
        ((record("CNAME", "*", "parking.example.net"), text("@", "v=spf1 -all")), UNKNOWN),
    ],
)
def test_a_parked_zone_is_locked_by_what_receivers_find(records, expected):
    assert state("mail.parked_locked", zone(records=(proxied(), *records))) is expected


def test_mail_to_a_name_that_a_proxied_wildcard_is_for_meets_the_proxy():
    wild = (*without("MX"), proxied("*"), record("MX", "@", f"mail.{NAME}", priority=10))

    assert state("dns.mx_not_proxied", zone(records=wild)) is FAIL
    assert state("dns.mx_not_proxied", zone(records=(*wild, record("A", "mail", "192.0.2.9")))) is PASS


@pytest.mark.parametrize(("key", "expected"), [("s1._domainkey.lists", PASS), ("s1._domainkey.other", FAIL)])
def test_where_only_a_name_below_receives_mail_its_own_key_counts(key, expected):
    below = (*without("MX", "DKIM1"), record("MX", "lists", "mail.example.net", priority=10))

    assert state("mail.dkim_set", zone(records=(*below, text(key, "v=DKIM1; p=MIGf")))) is expected


# --- the status of zones


def test_a_flagged_zone_is_told_whatever_its_status():
    flagged = zone(status="pending", meta={"phishing_detected": True})

    assert [each.fault.subject for each in verdict("zone.status_active", flagged).findings] == ["phishing"]


@pytest.mark.parametrize("check", ["zone.not_moved", "zone.not_stale_pending"])
def test_a_partial_zone_is_told_by_a_record_and_not_by_name_servers(check):
    status = {"zone.not_moved": "moved", "zone.not_stale_pending": "pending"}[check]
    (finding,) = verdict(check, zone(type="partial", status=status, verification_key="123-456")).findings

    assert "cloudflare-verify" in finding.fault.remedy
    assert "name servers" not in finding.fault.problem


def test_a_zone_without_a_status_is_unknown():
    assert state("zone.status_active", zone(status=None)) is UNKNOWN


# --- addresses


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:DB8:0::1", "2001:db8::1"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("192.0.2.300", None),
        ("1.2.3", None),
        ("", None),
        (None, None),
        ("a\0b", None),
    ],
)
def test_an_address_is_read_or_is_none(text, expected):
    address = address_of(text)

    assert (None if address is None else shown(address)) == expected


@pytest.mark.parametrize(
    ("address", "networks", "expected"),
    [
        ("10.0.0.0", INTERNAL, True),
        ("10.255.255.255", INTERNAL, True),
        ("11.0.0.0", INTERNAL, False),
        ("9.255.255.255", INTERNAL, False),
        ("0.0.0.1", INTERNAL, True),
        ("::2", INTERNAL, False),
        ("fe80::1", INTERNAL, True),
        ("fec0::1", INTERNAL, False),
        ("a0a:a0a::1", INTERNAL, False),  # the bytes of an IPv6 address are no IPv4 address
        ("185.199.111.153", SHARED, True),
        ("185.199.112.0", SHARED, False),
    ],
)
def test_an_address_is_in_a_network_from_the_first_to_the_last(address, networks, expected):
    assert (address_of(address) in networks) is expected
