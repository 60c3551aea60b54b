"""Zones and accounts that are set up in unusual ways, and are judged by what these ways mean."""

import pytest

from cfapi import Cloudflare
from cfapi.audit import Audit, State
from cfapi.audit.dns import DNSRecord, ZoneRecords
from cfapi.sandbox import Sandbox
from tests.support.audit import DAY, HOSTS, NAME, NOW, account, pack, proxied, record, stamp, state, text, verdict, zone

PASS, FAIL, UNKNOWN, NOT_APPLICABLE = State.PASS, State.FAIL, State.UNKNOWN, State.NOT_APPLICABLE
PAST = stamp(NOW - 200 * DAY)


def mail(*others, spf="v=spf1 mx -all", dmarc="v=DMARC1; p=reject"):
    """Records of a zone that receives mail."""
    given = [record("MX", "@", "mail.example.net", priority=10), text("key._domainkey", "v=DKIM1; p=MIGf")]
    given += [text("@", spf)] if spf else []
    given += [text("_dmarc", dmarc)] if dmarc else []
    return (proxied(), *given, *others)


def caa(name, value, tag="issue"):
    return record("CAA", name, f'0 {tag} "{value}"', data={"flags": 0, "tag": tag, "value": value})


# --- DNS


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        # The challenges of another authority are answered elsewhere, as Cloudflare's own page asks for (delegated DCV).
        ((proxied(), record("NS", "_acme-challenge", "ns1.dcv.example")), PASS),
        ((proxied(), record("NS", "_acme-challenge.shop", "ns1.dcv.example")), PASS),
        # A subdomain that is a zone of its own at Cloudflare.
        (
            (proxied(), record("NS", "shop", "ada.ns.cloudflare.com"), record("NS", "shop", "bob.ns.cloudflare.com")),
            PASS,
        ),
        ((proxied(), record("NS", "shop", "ns1.elsewhere.example")), FAIL),
        ((proxied(), record("NS", "shop", "ada.ns.cloudflare.com.evil.example")), FAIL),
    ],
)
def test_a_delegation_is_intended_if_it_is_for_challenges_or_to_another_zone_at_cloudflare(records, expected):
    assert state("dns.delegation_intended", zone(records=records)) is expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (f"{NAME}.aa11.dcv.cloudflare.com", PASS),
        ("old-shop.azurewebsites.net", FAIL),
        ("old-shop.azurewebsites.net.cdn.cloudflare.net", PASS),
    ],
)
def test_an_alias_for_challenges_can_not_be_taken_over(content, expected):
    assert (
        state("dns.takeover_safe", zone(records=(proxied(), record("CNAME", "_acme-challenge", content)))) is expected
    )


def test_an_apex_that_is_an_alias_is_flattened_and_its_mail_records_count():
    records = (
        record("CNAME", "@", "site.pages.dev", proxied=True),
        record("CNAME", "www", NAME, proxied=True),
        *mail()[1:],
    )
    of = zone(records=records)

    for check in ("mail.spf_strict", "mail.dmarc_enforced", "mail.dkim_set", "dns.web_proxied", "cert.hosts_covered"):
        assert state(check, of) is PASS
    assert state("tls.origin_encrypted", zone(records=records, settings={"ssl": "flexible"})) is NOT_APPLICABLE


def test_an_unproxied_apex_that_is_flattened_to_a_service_of_another_company_is_not_proxied():
    records = (record("CNAME", "@", "shops.myshopify.com"), proxied("app"))

    assert state("dns.web_proxied", zone(records=records)) is FAIL


def test_a_proxied_wildcard_proxies_no_name_that_has_a_record_of_its_own():
    records = (proxied("*"), record("A", "www", "198.51.100.7"), proxied())

    assert [each.fault.subject for each in verdict("dns.web_proxied", zone(records=records)).findings] == [
        f"A www.{NAME}"
    ]


def test_a_proxied_wildcard_and_an_unproxied_one_below_hide_no_origin_but_their_own():
    records = (proxied("*", "203.0.113.7"), record("A", "*.direct", "203.0.113.7"))
    told = verdict("dns.origin_hidden", zone(records=records), origins={b"\xcb\x00\x71\x07": f"*.{NAME}"})

    assert [each.fault.subject for each in told.findings] == [f"A *.direct.{NAME}"]


@pytest.mark.parametrize("kind", ["partial", "secondary"])
def test_dns_that_is_managed_elsewhere_is_judged_there(kind):
    bare = zone(type=kind, records=(proxied("www"),), dnssec={"status": "disabled"})

    for check in ("dns.dnssec_active", "dns.caa_set", "mail.spf_strict", "mail.parked_locked", "mail.dmarc_enforced"):
        assert state(check, bare) is NOT_APPLICABLE
    assert state("tls.min_version_12", zone(type=kind, settings={"min_tls_version": "1.0"})) is FAIL


@pytest.mark.parametrize(
    ("facts", "check", "expected"),
    [
        ({"status": "deactivated"}, "zone.status_active", FAIL),
        ({"status": "deactivated"}, "tls.min_version_12", NOT_APPLICABLE),
        ({"status": "deleted"}, "zone.status_active", FAIL),
        ({"status": "moved"}, "zone.not_moved", FAIL),
        ({"status": "pending", "created_on": stamp(NOW - 3 * DAY)}, "zone.not_stale_pending", FAIL),
        # A zone that was paused while it was pending is told by its status, once.
        (
            {"status": "pending", "paused": True, "created_on": stamp(NOW - 3 * DAY)},
            "zone.status_active",
            NOT_APPLICABLE,
        ),
    ],
)
def test_a_zone_that_is_not_active_is_told_by_its_status(facts, check, expected):
    assert state(check, zone(settings={"min_tls_version": "1.0"}, **facts)) is expected


@pytest.mark.parametrize(
    ("dnssec", "expected"),
    [
        ({"status": "pending", "modified_on": stamp(NOW - DAY / 24)}, NOT_APPLICABLE),
        # Cloudflare's registrar puts the DS record in place within a day or two.
        ({"status": "pending", "modified_on": stamp(NOW - 3 * DAY)}, FAIL),
        ({"status": "pending", "modified_on": None}, FAIL),
        ({"status": "active", "modified_on": None}, PASS),
    ],
)
def test_dnssec_is_in_progress_for_a_day(dnssec, expected):
    assert state("dns.dnssec_active", zone(dnssec=dnssec)) is expected


# --- mail


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        # Strings of 255 letters that are joined without a gap.
        (mail(spf='v=spf1 ip4:203.0.113.1 ip4:203.0.113" "1.2 -all'), PASS),
        (mail(spf='v=spf1 include:_spf.mailer.example ~" "all'), PASS),
        (mail(spf="v=spf1 redirect=_spf.mailer.example"), UNKNOWN),
        (mail(spf="V=SPF1 MX -ALL"), PASS),
        (mail(spf="v=spf1 -all mx"), PASS),
        (mail(spf="v=spf10 mx -all"), FAIL),
        (mail(text("@", "v=spf1"), spf=""), FAIL),
        # All that nobody else includes: others are told apart by their host names.
        (mail(record("TXT", "@", '"google-site-verification=v=spf1 +all"')), PASS),
    ],
)
def test_spf_is_read_as_receivers_do(records, expected):
    assert state("mail.spf_strict", zone(records=records)) is expected


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        (mail(dmarc="v=DMARC1; p=reject; sp=none"), PASS),
        (mail(dmarc="v=DMARC1;p=quarantine;rua=mailto:d@example.net"), PASS),
        (mail(dmarc="v=DMARC1; sp=reject; p=none"), FAIL),
        (mail(dmarc="v=DMARC1; p=reject; t=y"), PASS),  # while it is tested, receivers quarantine
        (mail(dmarc="v=DMARC1; p=quarantine; t=y"), FAIL),
        (mail(dmarc='v=DMARC1; p=rej" "ect'), PASS),
        (mail(text("default._bimi", "v=BIMI1; l=https://example.com/logo.svg")), PASS),
        (mail(text("_dmarc", "google-site-verification=1")), PASS),
    ],
)
def test_dmarc_is_read_as_receivers_do(records, expected):
    assert state("mail.dmarc_enforced", zone(records=records)) is expected


def test_records_for_the_transport_of_mail_are_no_names_of_web_sites():
    records = mail(
        text("_mta-sts", "v=STSv1; id=1"),
        text("_smtp._tls", "v=TLSRPTv1; rua=mailto:t@example.net"),
        proxied("mta-sts"),
        record("CNAME", "autodiscover", "autodiscover.outlook.com"),
    )
    of = zone(records=records)

    for check in (
        "mail.spf_strict",
        "mail.dmarc_enforced",
        "dns.web_proxied",
        "dns.takeover_safe",
        "cert.hosts_covered",
    ):
        assert state(check, of) is PASS


@pytest.mark.parametrize(
    ("mx", "check", "expected"),
    [
        (".", "mail.spf_strict", NOT_APPLICABLE),
        (".", "mail.parked_locked", PASS),
        ("", "mail.parked_locked", PASS),
        (".", "dns.mx_not_proxied", PASS),
    ],
)
def test_a_null_mx_receives_no_mail(mx, check, expected):
    records = (
        proxied(),
        record("MX", "@", mx, priority=0),
        text("@", "v=spf1 -all"),
        text("_dmarc", "v=DMARC1; p=reject"),
    )

    assert state(check, zone(records=records)) is expected


def under(*records, name="com"):
    """The criteria for a zone that is below another one, with these records."""
    made = [
        DNSRecord(each["type"], each["name"].removesuffix(NAME) + name, content=each["content"]) for each in records
    ]
    return {"above": {name: ZoneRecords(name, made)}}


@pytest.mark.parametrize(
    ("dmarc", "expected"),
    [
        ("v=DMARC1; p=reject", PASS),
        ("v=DMARC1; p=none; sp=quarantine", PASS),
        ("v=DMARC1; p=reject; sp=none", FAIL),
        ("v=DMARC1; p=none", FAIL),
    ],
)
def test_dmarc_of_the_zone_above_counts_for_what_has_none_of_its_own(dmarc, expected):
    above = under(text("_dmarc", dmarc))

    assert state("mail.dmarc_enforced", zone(records=mail(dmarc="")), **above) is expected
    assert state("mail.dmarc_enforced", zone(records=mail(dmarc="v=DMARC1; p=reject")), **above) is PASS
    assert state("mail.dmarc_enforced", zone(records=mail(dmarc="v=DMARC1; p=none")), **above) is FAIL


@pytest.mark.parametrize(
    ("above", "own", "check", "expected"),
    [
        ([caa("@", "pki.goog")], [], "dns.caa_set", PASS),
        ([caa("@", "pki.goog")], [], "dns.caa_allows_issuer", FAIL),
        ([caa("@", "pki.goog")], [caa("@", "letsencrypt.org")], "dns.caa_allows_issuer", PASS),
        ([], [], "dns.caa_set", FAIL),
    ],
)
def test_caa_of_the_zone_above_counts_for_what_has_none_of_its_own(above, own, check, expected):
    of = zone(packs=(pack("advanced"),), records=(proxied(), *own))

    assert state(check, of, **under(*above)) is expected


@pytest.mark.parametrize(("policy", "expected"), [("p=none; sp=reject", []), ("p=none", ["shop.corp.example"])])
async def test_the_zone_above_is_found_among_those_of_the_run(policy, expected):
    async with Sandbox(zones=0, quota=None) as box, Cloudflare(box.token, base_url=box.url, rate_limit=None) as cf:
        mx = {"type": "MX", "name": "@", "content": "mx.mailer.example", "priority": 5}
        dmarc = {"type": "TXT", "name": "_dmarc", "content": f'"v=DMARC1; {policy}"'}
        box.add_zone("corp.example", records=[dmarc])
        box.add_zone("shop.corp.example", records=[mx])
        report = await Audit(checks=("mail.dmarc_enforced",)).run(cf)

        assert [each.place.zone for each in report.findings] == expected


# --- certificates


def packs_of(*packs, records=None):
    return zone(packs=packs, records=(proxied(),) if records is None else records)


def test_universal_ssl_that_is_off_is_no_fault_beside_an_advanced_pack_that_covers_all_names():
    advanced = packs_of(pack("advanced"))

    assert state("cert.universal_on", advanced) is PASS
    assert state("cert.hosts_covered", advanced) is PASS


def test_an_advanced_pack_that_leaves_out_the_apex_covers_no_apex():
    assert state("cert.hosts_covered", packs_of(pack("advanced", hosts=(f"*.{NAME}",)))) is FAIL


def test_total_tls_covers_a_deep_name():
    deep = packs_of(pack(), pack("total_tls", hosts=(f"a.b.{NAME}",)), records=(proxied(), proxied("a.b")))

    assert state("cert.hosts_covered", deep) is PASS


@pytest.mark.parametrize(
    ("status", "expected"),
    [("backup_issued", PASS), ("holding_deployment", PASS), ("staging_active", PASS), ("validation_timed_out", FAIL)],
)
def test_a_backup_or_staged_certificate_is_not_stuck(status, expected):
    assert state("cert.pack_healthy", packs_of(pack(), pack("advanced", status=status))) is expected


def test_a_renewal_that_waits_beside_the_active_certificate_of_its_pack_is_in_time():
    renewed = pack(status="pending_validation", created=60 * DAY)
    renewed["certificates"] = [
        {"id": "c1", "hosts": list(HOSTS), "status": "active", "expires_on": stamp(NOW + 25 * DAY)},
        {"id": "c2", "hosts": list(HOSTS), "status": "pending_validation"},
    ]

    for check in ("cert.pack_healthy", "cert.pack_not_expiring", "cert.universal_on", "cert.hosts_covered"):
        assert state(check, packs_of(renewed)) is PASS


def test_a_keyless_certificate_is_renewed_by_whoever_has_the_key():
    assert state("cert.custom_not_expiring", packs_of(pack("keyless", ends=10 * DAY), pack())) is FAIL
    assert state("cert.pack_healthy", packs_of(pack("keyless"))) is PASS


def test_a_custom_certificate_in_several_bundles_is_one_for_each_kind_of_key():
    both = pack("sni_custom", ends=300 * DAY, validity=365)
    both["certificates"] = [
        {
            "id": "rsa",
            "hosts": list(HOSTS),
            "status": "active",
            "signature": "SHA256WithRSA",
            "expires_on": stamp(NOW + 300 * DAY),
        },
        {
            "id": "ec",
            "hosts": list(HOSTS),
            "status": "active",
            "signature": "ECDSAWithSHA256",
            "expires_on": stamp(NOW + 5 * DAY),
        },
    ]

    assert state("cert.custom_not_expiring", packs_of(both)) is FAIL


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ([caa("@", ";")], FAIL),
        ([caa("@", ";", "issuewild"), caa("@", "letsencrypt.org")], FAIL),  # the pack has a wildcard
        ([caa("@", "letsencrypt.org; validationmethods=dns-01")], PASS),
        ([caa("@", "LetsEncrypt.org")], PASS),
        ([caa("@", "letsencrypt.org", "issuewild")], PASS),
        ([caa("@", "mailto:sec@example.net", "iodef")], PASS),
    ],
)
def test_caa_says_who_may_renew_an_advanced_pack(records, expected):
    assert state("dns.caa_allows_issuer", packs_of(pack("advanced"), records=(proxied(), *records))) is expected


# --- accounts


@pytest.mark.parametrize(
    ("tunnel", "expected"),
    [
        ({"status": "inactive", "created_at": stamp(NOW)}, PASS),
        ({"status": "down", "created_at": stamp(NOW), "conns_inactive_at": stamp(NOW - DAY / 1440)}, PASS),
        ({"status": "down", "created_at": PAST, "conns_inactive_at": stamp(NOW - DAY)}, FAIL),
        ({"status": "degraded", "created_at": PAST, "conns_inactive_at": None}, FAIL),
        ({"status": "down", "deleted_at": stamp(NOW - DAY)}, NOT_APPLICABLE),
    ],
)
def test_a_tunnel_that_was_made_today_has_no_connection_yet(tunnel, expected):
    assert state("tunnel.healthy", account(tunnels=[{"name": "office", **tunnel}])) is expected


def test_a_bucket_at_a_domain_of_its_own_is_public_on_purpose():
    own = {"name": "site", "managed_domain": {"enabled": False, "domain": "pub-1.r2.dev"}}

    assert state("r2.public_url_off", account(buckets=[own])) is PASS


@pytest.mark.parametrize(
    ("domain", "expected"),
    [
        ("shop.example.com/.well-known/acme-challenge", PASS),
        ("shop.example.com/.well-known", PASS),
        ("shop.example.com/.well-known.evil", FAIL),
        ("shop.example.com", FAIL),
        ("shop.example.com/admin/.well-known/x", FAIL),
    ],
)
def test_a_bypass_for_well_known_paths_lets_nobody_past_the_login(domain, expected):
    policy = {"name": "all", "decision": "bypass", "include": [{"everyone": {}}], "require": []}
    app = {"name": "Challenges", "domain": domain, "type": "self_hosted", "policies": [policy]}

    assert state("access.policy_tight", account(access_apps=[app])) is expected


def test_a_bypass_of_several_places_is_harmless_if_all_are_well_known():
    policy = {"name": "all", "decision": "bypass", "include": [{"everyone": {}}], "require": []}
    app = {"name": "x", "domain": "a.example.com/.well-known", "type": "self_hosted", "policies": [policy]}
    both = {
        "destinations": [
            {"type": "public", "uri": "a.example.com/.well-known"},
            {"type": "public", "uri": "b.example.com"},
        ]
    }

    assert state("access.policy_tight", account(access_apps=[app])) is PASS
    assert state("access.policy_tight", account(access_apps=[app | both])) is FAIL


@pytest.mark.parametrize(
    ("addresses", "expected"), [(["203.0.113.0/24"], PASS), (["203.0.113.0/24", "::/0"], FAIL), (["0.0.0.0/0"], FAIL)]
)
def test_a_token_that_also_works_from_everywhere_is_not_limited(addresses, expected):
    token = {"id": "t", "name": "ci", "status": "active", "condition": {"request_ip": {"in": addresses}}}

    assert state("token.ip_limited", account(tokens=[token])) is expected


def test_a_group_of_monitors_watches_a_pool():
    assert state("lb.pool_monitored", account(pools=[{"name": "web", "monitor_group": "g1"}])) is PASS
