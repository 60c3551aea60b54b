"""DNS records: what they give away, lead astray or leave open; the faults of other tools are cases here."""

import pytest

from cfapi.audit import State
from cfapi.audit.checks.dns import origins_of
from tests.support.audit import (
    DAY,
    NAME,
    NOW,
    RECORDS,
    account,
    pack,
    proxied,
    record,
    stamp,
    state,
    text,
    verdict,
    zone,
)


def without(*kinds):
    """The healthy records but for some: a type, or a marker in the content."""
    return tuple(each for each in RECORDS if not any(kind == each["type"] or kind in each["content"] for kind in kinds))


def subjects(check, of, **terms):
    return [each.fault.subject for each in verdict(check, of, **terms).findings]


@pytest.mark.parametrize(
    ("status", "age", "expected"),
    [
        ("active", 400, State.PASS),
        ("disabled", 0, State.FAIL),
        ("pending", 0.001, State.NOT_APPLICABLE),
        ("pending", 400, State.FAIL),
        ("pending-disabled", 0.001, State.NOT_APPLICABLE),
        ("pending-disabled", 3, State.FAIL),
        ("error", 0.001, State.FAIL),
        ("something", 1, State.UNKNOWN),
        (None, 1, State.UNKNOWN),
    ],
)
def test_dnssec_is_judged_by_its_state_and_for_how_long(status, age, expected):
    signed = zone(dnssec={"status": status, "modified_on": stamp(NOW - age * DAY)})

    assert state("dns.dnssec_active", signed) is expected


def test_how_long_dnssec_waits_is_told():
    (finding,) = verdict("dns.dnssec_active", zone(dnssec={"status": "pending"})).findings

    assert finding.fault.problem == "DNSSEC waits for the DS record at the registrar (for 90 days)"


@pytest.mark.parametrize("type", ["partial", "secondary", "internal"])
@pytest.mark.parametrize("check", ["dns.dnssec_active", "mail.spf_strict", "mail.parked_locked", "dns.caa_set"])
def test_where_dns_is_managed_elsewhere_it_is_not_judged_here(check, type):
    assert state(check, zone(type=type, records=(proxied(),), dnssec={"status": "disabled"})) is State.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("type", "address", "expected"),
    [
        ("A", "10.0.0.7", State.FAIL),
        ("A", "172.31.255.1", State.FAIL),
        ("A", "172.32.0.1", State.PASS),
        ("A", "100.64.0.1", State.FAIL),
        ("A", "127.0.0.1", State.FAIL),
        ("A", "0.0.0.1", State.FAIL),
        ("A", "192.0.2.1", State.PASS),
        ("A", "8.8.8.8", State.PASS),
        ("AAAA", "fd00::1", State.FAIL),
        ("AAAA", "::1", State.FAIL),
        ("AAAA", "::ffff:10.0.0.1", State.FAIL),
        ("AAAA", "::ffff:8.8.8.8", State.PASS),
        ("AAAA", "100::", State.PASS),
        ("TXT", '"10.0.0.7"', State.PASS),
    ],
)
def test_internal_addresses_are_findings_and_those_that_lead_nowhere_are_not(type, address, expected):
    assert state("dns.private_ip_absent", zone(records=(record(type, "x", address),))) is expected


def test_only_the_main_names_are_to_be_proxied():
    mixed = (proxied(), record("A", "www", "192.0.2.9"), record("A", "ftp", "192.0.2.9"))

    assert subjects("dns.web_proxied", zone(records=mixed)) == [f"A www.{NAME}"]
    assert subjects("dns.web_proxied", zone(records=mixed), web_hosts=("ftp",)) == [f"A ftp.{NAME}"]


ORIGIN = "203.0.113.7"


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (record("A", "direct", ORIGIN), [f"A direct.{NAME}"]),
        (record("AAAA", "direct", f"::ffff:{ORIGIN}"), [f"AAAA direct.{NAME}"]),
        (text("@", f"v=spf1 ip4:{ORIGIN} -all"), [f"TXT {NAME}"]),
        (text("@", f"v=spf1 ip4:{ORIGIN}/32 -all"), [f"TXT {NAME}"]),
        (text("@", "v=spf1 ip4:203.0.113.0/24 -all"), []),
        (text("note", f"ip4:{ORIGIN}"), []),
        (proxied("other", ORIGIN), []),
        (record("A", "direct", "203.0.113.8"), []),
    ],
)
def test_an_address_behind_the_proxy_is_told_nowhere_else(other, expected):
    shown = zone(records=(proxied(), other))

    assert subjects("dns.origin_hidden", shown, origins=origins_of(shown.dns.all)) == expected


def test_another_zone_may_tell_it():
    hidden, telling = zone(), zone(name="other.example", records=(record("A", "direct", ORIGIN),))
    (finding,) = verdict("dns.origin_hidden", telling, origins=origins_of(hidden.dns.all)).findings

    assert finding.fault.evidence["origin_of"] in {NAME, f"www.{NAME}"}


def test_addresses_without_an_origin_hide_nothing():
    nowhere = zone(records=(proxied("a", "192.0.2.1"), proxied("b", "100::", "AAAA"), record("A", "c", "192.0.2.1")))

    assert origins_of(nowhere.dns.all) == {}


def test_mail_does_not_pass_the_proxy():
    mail = (*without("MX"), record("MX", "@", f"www.{NAME}", priority=10))

    assert subjects("dns.mx_not_proxied", zone(records=mail)) == [f"MX www.{NAME}"]


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("old.azurewebsites.net", State.FAIL),
        ("Docs.GitHub.io.", State.FAIL),
        ("d111111abcdef8.cloudfront.net", State.PASS),
        ("c1744f8b-faa1-48a4-9e5c-02ac921467fa.cfargotunnel.com", State.PASS),
        ("shop.example.net", State.PASS),
        ("notgithub.io", State.PASS),
    ],
)
def test_names_that_others_can_register_are_candidates_without_asking_any_resolver(target, expected):
    assert state("dns.takeover_safe", zone(records=(record("CNAME", "x", target),))) is expected


def test_delegations_are_told_once_a_name_and_not_for_the_zone_itself():
    servers = tuple(record("NS", name, f"ns{n}.other.example") for name in ("lab", "@") for n in (1, 2))
    (finding,) = verdict("dns.delegation_intended", zone(records=(proxied(), *servers))).findings

    assert finding.fault.evidence == {"servers": ["ns1.other.example", "ns2.other.example"]}


def caa(value, tag="issue"):
    return record("CAA", "@", f'0 {tag} "{value}"', data={"flags": 0, "tag": tag, "value": value})


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ((), State.FAIL),
        ((caa("mailto:a@example.com", "iodef"),), State.FAIL),
        ((caa("letsencrypt.org"),), State.PASS),
        ((caa(";"),), State.PASS),
        ((caa("pki.goog", "issuewild"),), State.PASS),
    ],
)
def test_caa_says_who_may_issue(records, expected):
    assert state("dns.caa_set", zone(records=(proxied(), *records))) is expected


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ((), State.PASS),
        ((caa("letsencrypt.org"),), State.PASS),
        ((caa("LetsEncrypt.org; validationmethods=dns-01"),), State.PASS),
        ((caa("pki.goog"),), State.FAIL),
        ((caa(";"),), State.FAIL),
        ((caa("letsencrypt.org"), caa("pki.goog", "issuewild")), State.FAIL),
        ((caa("mailto:a@example.com", "iodef"),), State.PASS),
    ],
)
def test_caa_lets_in_who_renews_an_advanced_certificate(records, expected):
    only_advanced = zone(records=(proxied(), *records), packs=(pack("advanced"),))

    assert state("dns.caa_allows_issuer", only_advanced) is expected
    assert state("dns.caa_allows_issuer", zone(records=(proxied(), *records))) is State.PASS


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["v=spf1 mx -all"], State.PASS),
        (["V=SPF1 MX -ALL"], State.PASS),
        (['v=spf1 include:_a.example" " -all'], State.PASS),
        (["v=spf1 mx ~all"], State.PASS),  # DMARC is enforced
        (["v=spf1 mx ?all"], State.FAIL),
        (["v=spf1 mx +all"], State.FAIL),
        (["v=spf1 mx all"], State.FAIL),
        (["v=spf1 mx"], State.FAIL),
        ([], State.FAIL),
        (["v=spf1 -all", "v=spf1 mx -all"], State.FAIL),
        (["v=spf10 -all"], State.FAIL),
        (["v=spf1 redirect=_spf.other.example"], State.UNKNOWN),
        (["v=spf1 redirect=_spf.other.example -all"], State.PASS),
    ],
)
def test_spf_at_the_zone_s_own_name_refuses_others(texts, expected):
    own = (*without("v=spf1"), *(text("@", each) for each in texts))

    assert state("mail.spf_strict", zone(records=own)) is expected


def test_spf_of_another_name_does_not_count():
    assert state("mail.spf_strict", zone(records=(*without("v=spf1"), text("lists", "v=spf1 -all")))) is State.FAIL


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["v=DMARC1; p=reject"], State.PASS),
        (["v=DMARC1;p=quarantine;pct=100"], State.PASS),
        (["v=DMARC1; sp=none; p=reject"], State.PASS),
        (["v=DMARC1; p=none; sp=reject"], State.FAIL),
        (["v=DMARC1; p=reject; pct=10"], State.FAIL),
        (["v=DMARC1"], State.FAIL),
        (["p=reject; v=DMARC1"], State.FAIL),
        (["v=DMARC1; p=reject", "v=DMARC1; p=none"], State.FAIL),
        ([], State.FAIL),
    ],
)
def test_dmarc_at_the_zone_s_own_name_is_enforced(texts, expected):
    own = (*without("DMARC1"), *(text("_dmarc", each) for each in texts))

    assert state("mail.dmarc_enforced", zone(records=own)) is expected


def test_dmarc_of_a_subdomain_does_not_count_and_one_elsewhere_is_unknown():
    below = (*without("DMARC1"), text("_dmarc.lists", "v=DMARC1; p=reject"))
    elsewhere = (*without("DMARC1"), record("CNAME", "_dmarc", "dmarc.mailer.example"))

    assert state("mail.dmarc_enforced", zone(records=below)) is State.FAIL
    assert state("mail.dmarc_enforced", zone(records=elsewhere)) is State.UNKNOWN


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (text("s1._domainkey", "v=DKIM1; k=rsa; p=MIGf"), State.PASS),
        (text("s1._domainkey", "p=MIGf"), State.PASS),
        (text("s1._domainkey.lists", "v=DKIM1; p=MIGf"), State.FAIL),
        (record("CNAME", "s1._domainkey", "s1.keys.mailer.example"), State.PASS),
        (record("NS", "_domainkey", "ns.mailer.example"), State.PASS),
        (text("s1._domainkey", "v=DKIM1; p="), State.FAIL),
        (text("note", "v=DKIM1; p=MIGf"), State.FAIL),
    ],
)
def test_a_dkim_key_is_published_here_or_by_the_sender(key, expected):
    assert state("mail.dkim_set", zone(records=(*without("DKIM1"), key))) is expected


@pytest.mark.parametrize("exchange", [(), (record("MX", "@", ".", priority=0),)])
@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ((text("@", "v=spf1 -all"), text("_dmarc", "v=DMARC1; p=reject")), State.PASS),
        ((text("@", "v=spf1 -all"),), State.FAIL),
        ((text("@", "v=spf1 mx -all"), text("_dmarc", "v=DMARC1; p=reject")), State.FAIL),
        ((text("@", "v=spf1 -all"), text("_dmarc", "v=DMARC1; p=quarantine")), State.FAIL),
        ((), State.FAIL),
    ],
)
def test_a_zone_without_mail_says_that_it_sends_none(exchange, texts, expected):
    parked = zone(records=(proxied(), *exchange, *texts))

    assert state("mail.parked_locked", parked) is expected
    assert state("mail.spf_strict", parked) is State.NOT_APPLICABLE


def member(name, *, factor, status="accepted", role="DNS"):
    user = {"email": name, "two_factor_authentication_enabled": factor}
    return {"id": name, "email": name, "status": status, "user": user, "roles": [{"id": "r", "name": role}]}


@pytest.mark.parametrize(
    ("enforced", "members", "expected"),
    [
        (True, [member("a@x", factor=False)], State.PASS),
        (False, [member("a@x", factor=True)], State.PASS),
        (False, [member("a@x", factor=True), member("b@x", factor=False)], State.FAIL),
        (False, [member("a@x", factor=False, status="pending")], State.PASS),
        (False, [member("a@x", factor=None)], State.UNKNOWN),
    ],
)
def test_every_member_who_accepted_has_a_second_factor(enforced, members, expected):
    facts = {"id": "1" * 32, "name": "Acme", "settings": {"enforce_twofactor": enforced}}

    assert state("account.members_2fa", account(account=facts, members=members)) is expected


@pytest.mark.parametrize(("value", "expected"), [(True, State.FAIL), (False, State.PASS), (None, State.PASS)])
def test_an_account_that_takes_everything_off_the_proxy_is_a_finding(value, expected):
    assert state("account.dns_only_override_off", account(dns_settings={"enforce_dns_only": value})) is expected


@pytest.mark.parametrize(("count", "expected"), [(1, State.PASS), (5, State.PASS), (6, State.FAIL)])
def test_few_members_may_do_everything(count, expected):
    admins = [member(f"{n}@x", factor=True, role="Super Administrator - All Privileges") for n in range(count)]

    assert state("account.super_admins_few", account(members=admins)) is expected
