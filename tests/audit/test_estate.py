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
