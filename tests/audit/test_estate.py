"""What an account has: what is a finding, what only looks like one, and what does not concern it."""

import pytest

from cfapi.audit import Severity, State
from tests.support.audit import DAY, NOW, account, stamp, state, verdict

EVERYONE, STAFF = {"everyone": {}}, {"email_domain": {"domain": "example.com"}}
OFFICE = {"ip": {"ip": "203.0.113.0/24"}}


def subjects(check, of):
    return [each.fault.subject for each in verdict(check, of).findings]


def token(**members):
    made = {"id": "t1", "name": "deploy", "status": "active", "issued_on": stamp(NOW - 200 * DAY)}
    made |= {"last_used_on": stamp(NOW - DAY), "expires_on": stamp(NOW + DAY)}
    return account(tokens=[made | {"condition": {"request_ip": {"in": ["203.0.113.7/32"]}}} | members])


@pytest.mark.parametrize(
    ("check", "members", "expected"),
    [
        ("token.expiry_set", {}, State.PASS),
        ("token.expiry_set", {"expires_on": None}, State.FAIL),
        ("token.expiry_set", {"expires_on": None, "status": "disabled"}, State.NOT_APPLICABLE),
        ("token.expiry_set", {"expires_on": None, "status": "expired"}, State.NOT_APPLICABLE),
        ("token.ip_limited", {}, State.PASS),
        ("token.ip_limited", {"condition": {"request_ip": {"not_in": ["203.0.113.7/32"]}}}, State.PASS),
        ("token.ip_limited", {"condition": {"request_ip": {"in": [], "not_in": []}}}, State.FAIL),
        ("token.ip_limited", {"condition": {}}, State.FAIL),
        ("token.ip_limited", {"condition": None}, State.FAIL),
        ("token.unused_absent", {}, State.PASS),
        ("token.unused_absent", {"last_used_on": stamp(NOW - 91 * DAY)}, State.FAIL),
        ("token.unused_absent", {"last_used_on": None}, State.FAIL),
        ("token.unused_absent", {"last_used_on": None, "issued_on": stamp(NOW - DAY)}, State.PASS),
        ("token.unused_absent", {"last_used_on": None, "issued_on": None}, State.UNKNOWN),
    ],
)
def test_each_token_that_opens_something_is_judged(check, members, expected):
    assert state(check, token(**members)) is expected


@pytest.mark.parametrize("check", ["token.expiry_set", "token.ip_limited", "token.unused_absent"])
def test_the_name_of_a_token_is_private(check):
    worst = token(expires_on=None, condition=None, last_used_on=None, name="anna's laptop")
    (finding,) = verdict(check, worst).findings

    assert "anna's laptop" in finding.fault.problem
    assert finding.fault.private == ("anna's laptop",)


def app(*policies, **members):
    wiki = {"name": "Wiki", "domain": "wiki.example.com", "type": "self_hosted", "policies": list(policies)}
    return account(access_apps=[wiki | members])


def policy(decision, *include, require=()):
    return {"name": "people", "decision": decision, "include": list(include), "require": list(require)}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (policy("bypass", EVERYONE), State.FAIL),
        (policy("allow", EVERYONE), State.FAIL),
        (policy("allow", STAFF, EVERYONE), State.FAIL),
        (policy("non_identity", EVERYONE), State.FAIL),
        (policy("non_identity", {"any_valid_service_token": {}}), State.FAIL),
        (policy("allow", STAFF), State.PASS),
        (policy("allow", EVERYONE, require=[OFFICE]), State.PASS),
        (policy("bypass", OFFICE), State.PASS),
        (policy("deny", EVERYONE), State.PASS),
        (policy("non_identity", {"service_token": {"token_id": "1"}}), State.PASS),
    ],
)
def test_a_policy_is_a_finding_if_it_asks_nobody_for_anything(given, expected):
    assert state("access.policy_tight", app(given)) is expected


def test_a_policy_is_named_by_its_application_and_its_own_name():
    assert subjects("access.policy_tight", app(policy("bypass", EVERYONE))) == ["wiki.example.com: people"]


@pytest.mark.parametrize("kind", ["app_launcher", "bookmark", "warp"])
def test_pages_of_access_itself_are_no_applications(kind):
    assert state("access.policy_tight", app(policy("allow", EVERYONE), type=kind)) is State.NOT_APPLICABLE


def test_an_application_without_a_policy_is_a_finding_and_one_that_lists_none_is_not():
    assert state("access.app_has_policy", app()) is State.FAIL
    assert state("access.app_has_policy", app(policies=None)) is State.PASS


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ({"status": "down"}, State.FAIL),
        ({"status": "degraded"}, State.FAIL),
        ({"status": "down", "conns_inactive_at": stamp(NOW - DAY)}, State.FAIL),
        ({"status": "down", "conns_inactive_at": stamp(NOW - DAY / 288)}, State.PASS),
        ({"status": "healthy"}, State.PASS),
        ({"status": "inactive"}, State.PASS),
        ({"status": "down", "deleted_at": stamp(NOW)}, State.NOT_APPLICABLE),
    ],
)
def test_a_tunnel_that_was_in_use_and_has_lost_connections_is_a_finding(members, expected):
    assert state("tunnel.healthy", account(tunnels=[{"id": "1", "name": "office", **members}])) is expected


@pytest.mark.parametrize(("enabled", "expected"), [(True, State.FAIL), (False, State.PASS), (None, State.UNKNOWN)])
def test_a_bucket_is_a_finding_if_it_has_a_public_address(enabled, expected):
    bucket = {"name": "backups", "managed_domain": {"enabled": enabled, "domain": "pub-1.r2.dev"}}

    assert state("r2.public_url_off", account(buckets=[bucket])) is expected


def domain(**members):
    facts = {"domain_name": "example.com", "created_at": stamp(NOW - 400 * DAY), "expires_at": stamp(NOW + 200 * DAY)}
    return account(domains=[facts | {"locked": True, "auto_renew": True, "status": "active"} | members])


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ({}, []),
        ({"locked": False}, ["example.com: lock"]),
        ({"auto_renew": False}, ["example.com: renewal"]),
        ({"expires_at": stamp(NOW + 20 * DAY)}, []),  # which is renewed by itself
        ({"expires_at": stamp(NOW + 20 * DAY), "auto_renew": False}, ["example.com: renewal", "example.com: end"]),
        ({"expires_at": stamp(NOW - DAY), "status": "expired"}, ["example.com: end"]),
        ({"locked": False, "status": "transfer_pending"}, []),
    ],
)
def test_a_domain_has_three_ways_to_be_lost(members, expected):
    assert subjects("domain.locked", domain(**members)) == expected


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ({"monitor": "m1"}, State.PASS),
        ({"monitor": None}, State.FAIL),
        ({"monitor": ""}, State.FAIL),
        ({"monitor": None, "enabled": False}, State.NOT_APPLICABLE),
    ],
)
def test_a_pool_that_is_on_has_a_monitor(members, expected):
    assert state("lb.pool_monitored", account(pools=[{"id": "1", "name": "eu", **members}])) is expected


def logs(*jobs, kind="enterprise"):
    return account(log_jobs=list(jobs), account={"id": "1" * 32, "name": "Acme", "type": kind})


def job(**members):
    return {"id": 1, "dataset": "audit_logs_v2", "enabled": True, "last_complete": stamp(NOW), **members}


@pytest.mark.parametrize(
    ("jobs", "expected"),
    [
        ([job()], State.PASS),
        ([job(dataset="audit_logs")], State.PASS),
        ([job(last_error=stamp(NOW - DAY))], State.PASS),  # and has worked since
        ([job(last_error=stamp(NOW), last_complete=stamp(NOW - DAY)), job()], State.PASS),
        ([], State.FAIL),
        ([job(enabled=False)], State.FAIL),
        ([job(dataset="http_requests")], State.FAIL),
        ([job(last_error=stamp(NOW), last_complete=stamp(NOW - DAY))], State.FAIL),
        ([job(last_error=stamp(NOW), last_complete=None)], State.FAIL),
    ],
)
def test_the_audit_log_of_an_enterprise_account_arrives_elsewhere(jobs, expected):
    assert state("log.audit_exported", logs(*jobs)) is expected
    assert state("log.audit_exported", logs(*jobs, kind="standard")) is State.NOT_APPLICABLE


def insight(severity="Critical", **members):
    return {"id": "1", "issue_class": "dangling_record", "subject": "a.example.com", "severity": severity} | members


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ({}, State.FAIL),
        ({"status": "active", "dismissed": False}, State.FAIL),
        ({"dismissed": True}, State.PASS),
        ({"status": "resolved"}, State.PASS),
        ({"user_classification": "accept_risk"}, State.PASS),
    ],
)
def test_an_insight_is_a_finding_as_long_as_it_is_open(members, expected):
    assert state("insights.critical_absent", account(insights=[insight(**members)])) is expected


def test_each_insight_has_the_severity_that_cloudflare_gives_it():
    three = account(insights=[insight("Critical"), insight("Moderate"), insight("Low"), insight("Unheard")])
    checks = ("insights.critical_absent", "insights.moderate_absent", "insights.low_absent")
    found = [each for check in checks for each in verdict(check, three).findings]

    assert [each.severity for each in found] == [Severity.CRITICAL, Severity.MEDIUM, Severity.LOW]
    assert {each.fault.subject for each in found} == {"dangling_record: a.example.com"}


@pytest.mark.parametrize(
    ("check", "part"),
    [
        ("token.expiry_set", "tokens"),
        ("access.policy_tight", "access_apps"),
        ("tunnel.healthy", "tunnels"),
        ("r2.public_url_off", "buckets"),
        ("domain.locked", "domains"),
        ("lb.pool_monitored", "pools"),
    ],
)
def test_an_account_that_has_none_of_it_is_not_concerned(check, part):
    assert state(check, account(**{part: []})) is State.NOT_APPLICABLE


def user_token(resources, *, groups=("DNS Write",), effect="allow", **members):
    policy = {"id": "p1", "effect": effect, "resources": resources}
    policy |= {"permission_groups": [{"id": "g", "name": name} for name in groups]}
    made = {"id": "t1", "name": "deploy", "status": "active", "issued_on": stamp(NOW - DAY), "policies": [policy]}
    return made | {"expires_on": stamp(NOW + DAY), "condition": {"request_ip": {"in": ["203.0.113.7/32"]}}} | members


HOME, ZONE_ID = "1" * 32, "2" * 32
ALL_ZONES = {"com.cloudflare.api.account.zone.*": "*"}


@pytest.mark.parametrize(
    ("resources", "groups", "expected"),
    [
        (ALL_ZONES, ("DNS Write",), State.FAIL),
        ({f"com.cloudflare.api.account.{HOME}": ALL_ZONES}, ("Zone Read", "DNS Write"), State.FAIL),
        (ALL_ZONES, ("Zone Read", "DNS Read", "Analytics Read"), State.PASS),
        ({f"com.cloudflare.api.account.zone.{ZONE_ID}": "*"}, ("DNS Write",), State.PASS),
        ({f"com.cloudflare.api.account.{HOME}": "*"}, ("Workers Scripts Write",), State.PASS),
        (ALL_ZONES, ("Cache Purge",), State.FAIL),
    ],
)
def test_a_token_is_too_wide_if_it_may_change_all_zones(resources, groups, expected):
    assert state("token.not_all_zones", account(tokens=[user_token(resources, groups=groups)])) is expected


def test_what_is_forbidden_for_all_zones_is_not_too_wide():
    assert state("token.not_all_zones", account(tokens=[user_token(ALL_ZONES, effect="deny")])) is State.PASS


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ({}, State.PASS),
        ({"status": "expired", "expires_on": stamp(NOW - DAY)}, State.FAIL),
        ({"expires_on": stamp(NOW - DAY)}, State.FAIL),
        ({"expires_on": None}, State.PASS),
        ({"status": "disabled", "expires_on": stamp(NOW - DAY)}, State.NOT_APPLICABLE),
    ],
)
def test_a_token_that_has_ended_is_to_be_deleted(members, expected):
    assert state("token.expired_absent", token(**members)) is expected


def test_addresses_that_are_all_there_are_limit_nothing():
    everywhere = {"request_ip": {"in": ["0.0.0.0/0", "::/0"]}}

    assert state("token.ip_limited", token(condition=everywhere)) is State.FAIL


@pytest.mark.parametrize(
    ("resources", "concerns"),
    [
        ({f"com.cloudflare.api.account.{HOME}": "*"}, True),
        ({"com.cloudflare.api.account.*": "*"}, True),
        (ALL_ZONES, True),
        ({f"com.cloudflare.api.account.{HOME}": ALL_ZONES}, True),
        ({f"com.cloudflare.api.account.zone.{ZONE_ID}": "*"}, True),
        ({"com.cloudflare.api.user.9": "*"}, True),  # it makes tokens
        ({f"com.cloudflare.api.account.{'3' * 32}": "*"}, False),
        ({f"com.cloudflare.api.account.zone.{'3' * 32}": "*"}, False),
    ],
)
def test_tokens_of_the_user_concern_the_accounts_that_they_open(resources, concerns):
    of = account(user_tokens=[user_token(resources, expires_on=None)])
    of.zones = frozenset({ZONE_ID})

    assert state("user_token.expiry_set", of) is (State.FAIL if concerns else State.NOT_APPLICABLE)


def test_a_token_of_the_account_has_no_user_whose_tokens_it_could_see():
    assert state("user_token.expiry_set", account(user_tokens=None)) is State.NOT_APPLICABLE


def alert(type, *, mechanisms=None, **members):
    return {
        "alert_type": type,
        "enabled": True,
        "mechanisms": mechanisms or {"email": [{"id": "a@b.example"}]},
        **members,
    }


CERTIFICATES, ATTACKS, TUNNELS = alert("universal_ssl_event_type"), alert("dos_attack_l7"), alert("tunnel_health_event")
TUNNEL = {"name": "office", "status": "healthy"}


@pytest.mark.parametrize(
    ("alerts", "tunnels", "expected"),
    [
        ([CERTIFICATES, ATTACKS], [], []),
        ([CERTIFICATES, alert("advanced_ddos_attack_l7_alert")], [], []),
        ([CERTIFICATES, ATTACKS], [TUNNEL], ["alert tunnel_health_event"]),
        ([CERTIFICATES, ATTACKS, alert("tunnel_update_event")], [TUNNEL], ["alert tunnel_health_event"]),
        ([CERTIFICATES, ATTACKS, TUNNELS], [TUNNEL], []),
        ([CERTIFICATES | {"enabled": False}, ATTACKS], [], ["alert universal_ssl_event_type"]),
        ([CERTIFICATES | {"mechanisms": {"email": []}}, ATTACKS], [], ["alert universal_ssl_event_type"]),
        ([CERTIFICATES, ATTACKS | {"filters": {"zones": ["2" * 32]}}], [], ["alert dos_attack_l7"]),
        ([CERTIFICATES, ATTACKS | {"filters": {"zones": []}}], [], []),
        ([CERTIFICATES, ATTACKS | {"filters": {"zones": ["2" * 32]}}, ATTACKS], [], []),
    ],
)
def test_somebody_is_told_of_what_the_account_has_by_a_notification_that_arrives(alerts, tunnels, expected):
    assert subjects("alert.coverage", account(alerts=alerts, tunnels=tunnels, service_tokens=[])) == expected


def test_who_has_service_tokens_is_told_before_they_expire():
    of = account(alerts=[CERTIFICATES, ATTACKS], tunnels=[], service_tokens=[{"name": "ci"}])

    assert subjects("alert.coverage", of) == ["alert expiring_service_token_alert"]


@pytest.mark.parametrize(
    ("check", "part", "given", "expected"),
    [
        ("access.service_tokens_lasting", "service_tokens", [], State.NOT_APPLICABLE),
        ("access.service_tokens_lasting", "service_tokens", [{"expires_at": stamp(NOW + 31 * DAY)}], State.PASS),
        ("access.service_tokens_lasting", "service_tokens", [{"expires_at": None}], State.PASS),
        ("access.service_tokens_lasting", "service_tokens", [{"expires_at": stamp(NOW + 29 * DAY)}], State.FAIL),
        ("access.service_tokens_lasting", "service_tokens", [{"expires_at": stamp(NOW - DAY)}], State.FAIL),
        (
            "access.service_tokens_lasting",
            "service_tokens",
            [{"expires_at": stamp(NOW - DAY), "enabled": False}],
            State.NOT_APPLICABLE,
        ),
        ("cert.mtls_not_expiring", "mtls_certificates", [], State.NOT_APPLICABLE),
        ("cert.mtls_not_expiring", "mtls_certificates", [{"expires_on": stamp(NOW + 5 * DAY)}], State.FAIL),
        ("cert.mtls_not_expiring", "mtls_certificates", [{"expires_on": ""}], State.PASS),
        (
            "cert.mtls_not_expiring",
            "mtls_certificates",
            [{"expires_on": stamp(NOW + 5 * DAY), "type": "access_managed"}],
            State.NOT_APPLICABLE,
        ),
        (
            "cert.mtls_not_expiring",
            "mtls_certificates",
            [{"name": "ca", "expires_on": stamp(NOW + days * DAY)} for days in (5, 300)],
            State.PASS,
        ),
        (
            "cert.mtls_not_expiring",
            "mtls_certificates",
            [{"name": name, "expires_on": stamp(NOW + days * DAY)} for name, days in (("a", 5), ("b", 300))],
            State.FAIL,
        ),
        (
            "access.certificates_lasting",
            "access_certificates",
            [{"expires_on": stamp(NOW - DAY), "associated_hostnames": ["wiki.example.com"]}],
            State.FAIL,
        ),
        (
            "access.certificates_lasting",
            "access_certificates",
            [{"expires_on": stamp(NOW - DAY), "associated_hostnames": []}],
            State.NOT_APPLICABLE,
        ),
    ],
)
def test_what_lets_programs_in_lasts_another_month(check, part, given, expected):
    assert state(check, account(**{part: given})) is expected


@pytest.mark.parametrize(
    ("subdomain", "expected"),
    [
        ({"enabled": False, "previews_enabled": False}, State.PASS),
        ({"enabled": True, "previews_enabled": False}, State.FAIL),
        ({"enabled": False, "previews_enabled": True}, State.FAIL),
        ({}, State.UNKNOWN),
    ],
)
def test_a_worker_is_reached_past_the_zone_at_workers_dev(subdomain, expected):
    assert state("worker.dev_url_off", account(workers=[{"id": "site", "subdomain": subdomain}])) is expected


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ({"status": "healthy", "created_at": stamp(NOW - 400 * DAY)}, State.PASS),
        ({"status": "inactive", "created_at": stamp(NOW)}, State.PASS),
        ({"status": "inactive", "created_at": stamp(NOW - 91 * DAY)}, State.FAIL),
        ({"status": "down", "conns_inactive_at": stamp(NOW - 91 * DAY)}, State.FAIL),
        (
            {"status": "down", "conns_inactive_at": stamp(NOW - DAY), "created_at": stamp(NOW - 400 * DAY)},
            State.PASS,
        ),
    ],
)
def test_a_tunnel_is_given_up_once_it_had_no_connection_for_90_days(members, expected):
    assert state("tunnel.unused_absent", account(tunnels=[{"name": "office", **members}])) is expected


@pytest.mark.parametrize(
    ("job", "expected"),
    [
        ({"enabled": True, "last_complete": stamp(NOW)}, State.PASS),
        ({"enabled": True, "last_complete": stamp(NOW), "last_error": stamp(NOW - DAY)}, State.PASS),
        ({"enabled": True, "last_complete": stamp(NOW - DAY), "last_error": stamp(NOW)}, State.FAIL),
        ({"enabled": False, "last_error": stamp(NOW)}, State.NOT_APPLICABLE),
    ],
)
def test_a_log_that_does_not_arrive_is_a_finding_whatever_is_in_it(job, expected):
    assert state("log.export_healthy", account(log_jobs=[{"dataset": "gateway_dns", **job}])) is expected
