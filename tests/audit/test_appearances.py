"""What looks like a fault and is none, and what looks harmless and is a fault: each with what tells them apart."""

import pytest

from cfapi.audit import State
from tests.support.audit import (
    CLOUDFLARE_RULES,
    DAY,
    HOSTS,
    NAME,
    NOW,
    OWASP_RULES,
    RECORDS,
    account,
    executing,
    pack,
    proxied,
    record,
    rule,
    rules,
    stamp,
    state,
    text,
    zone,
)

PASS, FAIL, UNKNOWN, NOT_APPLICABLE = State.PASS, State.FAIL, State.UNKNOWN, State.NOT_APPLICABLE
OLD = stamp(NOW - 200 * DAY)


# --- the firewall


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        # What any visitor sends, or most of them.
        ('http.user_agent contains "Mozilla"', FAIL),
        ('http.request.uri.path matches "^/"', FAIL),
        ("len(http.request.uri.path) gt 0", FAIL),
        ('http.request.method in {"GET" "HEAD" "POST"}', FAIL),
        ("cf.threat_score lt 10", FAIL),
        ("cf.waf.score gt 50", FAIL),
        ("cf.bot_management.score gt 30", FAIL),
        ("cf.edge.server_port eq 443", FAIL),
        ('cf.tls_version in {"TLSv1.2" "TLSv1.3"}', FAIL),
        (f'http.referer contains "{NAME}"', FAIL),
        ('http.request.uri.query eq ""', FAIL),
        (f'http.host contains "{NAME}"', FAIL),
        (f'ends_with(http.host, "{NAME}")', FAIL),
        ('not ip.src.country in {"CN" "RU"}', FAIL),
        ("ip.src in {0.0.0.0/1 128.0.0.0/1}", FAIL),
        ('ip.src eq 1.2.3.4 or http.request.method eq "GET"', FAIL),
        # What few have.
        ('http.request.method eq "OPTIONS"', PASS),
        ("cf.client.bot", PASS),
        ('http.user_agent contains "UptimeRobot/2.0"', PASS),
        ("ip.src in $office", PASS),
        (f'http.host eq "status.{NAME}"', PASS),
        (f'http.host contains "status.{NAME}"', PASS),
        ('any(http.request.headers["x-secret"][*] eq "s3cr3t")', PASS),
        ('http.request.uri.path.extension in {"css" "js"}', PASS),
        ("ip.src in {10.0.0.0/8}", PASS),
        ('http.request.method eq "POST" and http.request.uri.path eq "/hook"', PASS),
    ],
)
def test_a_skip_rule_is_broad_if_it_is_for_what_most_visitors_send(expression, expected):
    skip = rule("skip", expression, action_parameters={"ruleset": "current"})
    of = zone(products={"waf_custom": rules(skip, rule("block", "ip.src eq 192.0.2.1"))})

    assert state("waf.skip_narrow", of) is expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        # Exceptions leave the rest protected.
        (executing(CLOUDFLARE_RULES, 'not http.request.uri.path eq "/health"'), PASS),
        (executing(CLOUDFLARE_RULES, 'http.request.uri.path ne "/health"'), PASS),
        (executing(CLOUDFLARE_RULES, "not ip.src in $office"), PASS),
        (executing(CLOUDFLARE_RULES, f'cf.zone.name eq "{NAME}"'), PASS),
        (executing(CLOUDFLARE_RULES, f'http.host in {{"{NAME}" "www.{NAME}"}} and ssl'), PASS),
        (executing(CLOUDFLARE_RULES, "(true)"), PASS),
        # It is executed, and for next to nothing.
        (executing(CLOUDFLARE_RULES, 'http.request.uri.path eq "/login"'), FAIL),
        (executing(CLOUDFLARE_RULES, 'starts_with(http.request.uri.path, "/wp-admin")'), FAIL),
        (executing(CLOUDFLARE_RULES, "ip.src in $suspects"), FAIL),
        (executing(CLOUDFLARE_RULES, 'cf.zone.name eq "other.example"'), FAIL),
        (executing(OWASP_RULES, rules=[{"id": "6179ae15870a4bb7b2d480d4843b323c", "action": "log"}]), FAIL),
    ],
)
def test_managed_rules_protect_if_only_exceptions_are_left_out(given, expected):
    assert state("waf.managed_deployed", zone(plan="pro", products={"waf_managed": rules(given)})) is expected


def test_managed_rules_for_a_path_beside_those_for_all_do_no_harm():
    both = rules(executing(CLOUDFLARE_RULES, 'http.request.uri.path eq "/a"'), executing(CLOUDFLARE_RULES))

    assert state("waf.managed_deployed", zone(plan="pro", products={"waf_managed": both})) is PASS


@pytest.mark.parametrize(
    ("expression", "does", "expected"),
    [
        ("true", {"automatic_https_rewrites": False}, FAIL),
        ("true", {"opportunistic_encryption": False}, FAIL),
        ('http.request.uri.path eq "/feed"', {"automatic_https_rewrites": False}, PASS),
        ("true", {"automatic_https_rewrites": True}, PASS),
        ("true", {"bic": False}, PASS),
        ('http.host eq "dev.example.com"', {"ssl": "flexible"}, FAIL),
        ("false", {"ssl": "off"}, PASS),
    ],
)
def test_a_rule_weakens_a_zone_if_it_switches_encryption_off(expression, does, expected):
    given = rules(rule("set_config", expression, action_parameters=does))

    assert state("tls.override_absent", zone(products={"config_rules": given})) is expected


def test_a_rule_that_switches_off_what_the_zone_does_not_have_on_changes_nothing():
    given = rules(rule("set_config", "true", action_parameters={"automatic_https_rewrites": False}))
    of = zone(settings={"automatic_https_rewrites": "off"}, products={"config_rules": given})

    assert state("tls.override_absent", of) is PASS


# --- TLS, DNS and mail


def having(*records, **given):
    return zone(records=(*RECORDS, *records), **given)


@pytest.mark.parametrize(
    ("check", "of", "expected"),
    [
        ("tls.ciphers_strong", zone(settings={"ciphers": ["ECDHE-ECDSA-CHACHA20-POLY1305"]}), PASS),
        ("tls.ciphers_strong", zone(settings={"ciphers": ["ECDHE-RSA-DES-CBC3-SHA"]}), FAIL),
        (
            "tls.hsts_on",
            zone(settings={"security_header": {"strict_transport_security": {"enabled": "true"}}}),
            UNKNOWN,
        ),
        ("dns.private_ip_absent", having(record("A", "db", "10.0.0.5")), FAIL),
        ("dns.private_ip_absent", having(record("A", "db", "192.0.2.5")), PASS),
        ("dns.private_ip_absent", having(record("AAAA", "db", "::ffff:10.0.0.5")), FAIL),
        ("dns.private_ip_absent", having(record("AAAA", "db", "fd00::5")), FAIL),
        ("dns.takeover_safe", having(record("CNAME", "shop", "SHOP.MyShopify.com.")), FAIL),
        ("dns.takeover_safe", having(record("CNAME", "shop", "myshopify.com.evil.example")), PASS),
        ("dns.takeover_safe", having(record("CNAME", "docs", "acme.github.io.")), FAIL),
        ("dns.delegation_intended", having(record("NS", "lab", "NS1.Elsewhere.example.")), FAIL),
        ("dns.mx_not_proxied", having(record("MX", "@", f"WWW.{NAME}.", priority=5)), FAIL),
        ("mail.spf_strict", having(text("@", "v=spf1 -all")), FAIL),  # two records: none counts
        ("mail.dmarc_enforced", having(text("_dmarc", "v=DMARC1; p=reject")), FAIL),
        ("mail.dmarc_enforced", having(text("_dmarc.eu", "v=DMARC1; p=none")), PASS),
        ("mail.dkim_set", having(text("old._domainkey", "v=DKIM1; p=")), PASS),
        ("dns.wildcard_absent", having(text("*._report._dmarc", "v=DMARC1")), PASS),
        ("dns.wildcard_absent", having(record("CNAME", "*", "a.example.net")), FAIL),
    ],
)
def test_records_and_settings_are_read_as_those_who_ask_for_them_do(check, of, expected):
    assert state(check, of) is expected


# --- certificates


@pytest.mark.parametrize(
    ("check", "packs", "expected"),
    [
        ("cert.pack_not_expiring", (pack(ends=16 * DAY),), PASS),
        ("cert.pack_not_expiring", (pack(ends=14 * DAY),), FAIL),
        ("cert.pack_not_expiring", (pack(ends=2 * DAY, validity=14),), PASS),
        ("cert.pack_not_expiring", (pack(ends=1 * DAY, validity=14),), FAIL),
        ("cert.pack_not_expiring", (pack(ends=5 * DAY), pack("advanced")), PASS),
        ("cert.pack_not_expiring", (pack(ends=5 * DAY), pack("advanced", hosts=(NAME,))), FAIL),
        ("cert.hosts_covered", (pack(hosts=(NAME, f"www.{NAME}")),), FAIL),
        ("cert.hosts_covered", (pack(hosts=tuple(each.upper() for each in HOSTS)),), PASS),
    ],
)
def test_what_visitors_get_counts_and_not_what_is_listed(check, packs, expected):
    assert state(check, zone(packs=packs)) is expected


# --- accounts


def token(**members):
    made = {"id": "t", "name": "ci", "status": "active", "issued_on": stamp(NOW - DAY), "policies": []}
    return account(tokens=[made | members])


def allowing(resources, *groups):
    named = [{"id": each, "name": each} for each in groups]
    return {"policies": [{"id": "p", "effect": "allow", "resources": resources, "permission_groups": named}]}


ALL = {"com.cloudflare.api.account.zone.*": "*"}


@pytest.mark.parametrize(
    ("check", "of", "expected"),
    [
        ("token.ip_limited", token(condition={"request_ip": {"in": ["0.0.0.0/1", "128.0.0.0/1"]}}), FAIL),
        ("token.ip_limited", token(condition={"request_ip": {"in": ["::/0"]}}), FAIL),
        ("token.ip_limited", token(condition={"request_ip": {"in": ["198.51.100.0/24", "2001:db8::/48"]}}), PASS),
        ("token.ip_limited", token(condition={"request_ip": {"in": [], "not_in": []}}), FAIL),
        ("token.expiry_set", token(expires_on=stamp(NOW + 20000 * DAY)), FAIL),
        ("token.expiry_set", token(expires_on=stamp(NOW + 300 * DAY)), PASS),
        ("token.unused_absent", token(issued_on=OLD, last_used_on=None), FAIL),
        ("token.unused_absent", token(issued_on=OLD, last_used_on=stamp(NOW - DAY)), PASS),
        ("token.not_all_zones", token(**allowing(ALL, "DNS Write")), FAIL),
        ("token.not_all_zones", token(**allowing(ALL, "Zone Read", "Cache Purge")), FAIL),
        ("token.not_all_zones", token(**allowing(ALL, "Zone Read", "Analytics Read")), PASS),
    ],
)
def test_a_token_is_as_limited_as_what_it_really_is_limited_to(check, of, expected):
    assert state(check, of) is expected


def guarded(*policies, **members):
    made = {"name": "Wiki", "domain": "wiki.example.com", "type": "self_hosted", "policies": list(policies)}
    return account(access_apps=[made | members])


def policy(decision, *include, **members):
    return {"name": "p", "decision": decision, "include": list(include), "require": [], **members}


EVERYONE, TEAM = {"everyone": {}}, {"email_domain": {"domain": "example.com"}}


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        (guarded(policy("allow", TEAM)), PASS),
        (guarded(policy("allow", TEAM, EVERYONE)), FAIL),
        (guarded(policy("allow", EVERYONE, require=[TEAM])), PASS),
        (guarded(policy("allow", EVERYONE, require=[EVERYONE])), FAIL),
        (guarded(policy("deny", EVERYONE)), PASS),
        (guarded(policy("bypass", {"ip": {"ip": "203.0.113.0/24"}})), PASS),
        (guarded(policy("bypass", {"ip": {"ip": "0.0.0.0/0"}})), FAIL),
        (guarded(policy("allow", {"ip": {"ip": "::/0"}})), FAIL),
        (guarded(policy("non_identity", {"service_token": {"token_id": "t"}})), PASS),
        (guarded(policy("non_identity", {"any_valid_service_token": {}})), FAIL),
        (guarded(policy("allow", {"login_method": {"id": "i"}})), PASS),
    ],
)
def test_access_is_open_if_everyone_gets_in_however_that_is_written(of, expected):
    assert state("access.policy_tight", of) is expected


def member(email, *, second_factor=True, status="accepted", role="DNS"):
    user = {"id": email, "email": email, "two_factor_authentication_enabled": second_factor}
    return {"id": email, "email": email, "status": status, "user": user, "roles": [{"id": "r", "name": role}]}


def people(*members, enforced=False):
    return account(
        account={"id": "1" * 32, "name": "Acme", "type": "standard", "settings": {"enforce_twofactor": enforced}},
        members=list(members),
    )


@pytest.mark.parametrize(
    ("check", "of", "expected"),
    [
        ("account.members_2fa", people(member("a@x.example", second_factor=False), enforced=True), PASS),
        ("account.members_2fa", people(member("a@x.example", second_factor=False)), FAIL),
        ("account.members_2fa", people(member("a@x.example", second_factor=False, status="pending")), PASS),
        ("r2.public_url_off", account(buckets=[{"name": "site", "managed_domain": {"enabled": True}}]), FAIL),
        ("tunnel.healthy", account(tunnels=[{"id": "t", "name": "a", "status": "healthy", "created_at": OLD}]), PASS),
        (
            "tunnel.unused_absent",
            account(tunnels=[{"id": "t", "name": "a", "status": "inactive", "created_at": OLD}]),
            FAIL,
        ),
        (
            "worker.dev_url_off",
            account(workers=[{"id": "a", "subdomain": {"enabled": False, "previews_enabled": True}}]),
            FAIL,
        ),
        (
            "log.export_healthy",
            account(log_jobs=[{"dataset": "x", "enabled": False, "last_error": stamp(NOW)}]),
            NOT_APPLICABLE,
        ),
        (
            "log.export_healthy",
            account(log_jobs=[{"dataset": "x", "enabled": True, "last_error": stamp(NOW), "last_complete": OLD}]),
            FAIL,
        ),
        (
            "log.export_healthy",
            account(log_jobs=[{"dataset": "x", "enabled": True, "last_error": OLD, "last_complete": stamp(NOW)}]),
            PASS,
        ),
    ],
)
def test_accounts_are_judged_by_what_is_in_use(check, of, expected):
    assert state(check, of) is expected


@pytest.mark.parametrize(
    ("domain", "expected"),
    [
        ({}, PASS),
        ({"locked": False}, FAIL),
        ({"auto_renew": False}, FAIL),
        ({"expires_at": stamp(NOW + 10 * DAY)}, PASS),  # it is renewed by itself
        ({"expires_at": stamp(NOW - DAY)}, FAIL),
        ({"locked": False, "status": "pending_delete"}, NOT_APPLICABLE),
    ],
)
def test_a_domain_that_is_renewed_by_itself_does_not_end_soon(domain, expected):
    made = {"domain_name": "held.example", "locked": True, "auto_renew": True, "status": "active"}
    made |= {"expires_at": stamp(NOW + 300 * DAY), "created_at": OLD, "privacy_mode": "redaction"}

    assert state("domain.locked", account(domains=[made | domain])) is expected


def alerts(*given):
    return account(alerts=list(given), tunnels=[], service_tokens=[])


def alert(type, **members):
    return {"alert_type": type, "enabled": True, "mechanisms": {"email": [{"id": "ops@x.example"}]}, **members}


BOTH = (alert("universal_ssl_event_type"), alert("dos_attack_l7"))


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        (alerts(*BOTH), PASS),
        (alerts(BOTH[0]), FAIL),
        (alerts(BOTH[0], alert("dos_attack_l7", enabled=False)), FAIL),
        (alerts(BOTH[0], alert("dos_attack_l7", mechanisms={"email": [], "webhooks": []})), FAIL),
        (alerts(BOTH[0], alert("dos_attack_l7", mechanisms={"webhooks": [{"id": "w"}]})), PASS),
        (alerts(BOTH[0], alert("dos_attack_l7", filters={"zones": ["z"]}), alert("dos_attack_l7")), PASS),
        (alerts(BOTH[0], alert("dos_attack_l7", filters={"zones": []})), PASS),
    ],
)
def test_an_alert_counts_if_somebody_gets_it_for_everything(of, expected):
    assert state("alert.coverage", of) is expected


def test_a_proxied_name_that_only_a_wildcard_record_has_is_covered_by_a_wildcard():
    assert state("cert.hosts_covered", zone(records=(proxied(), proxied("*")))) is PASS
    assert state("cert.hosts_covered", zone(records=(proxied(), proxied("*.deep")))) is FAIL
