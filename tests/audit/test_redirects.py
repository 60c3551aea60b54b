"""Plain HTTP is redirected by a setting, by page rules, or by redirect rules; nothing leads back to it."""

import pytest

from cfapi import Cloudflare
from cfapi.audit import Audit, State
from cfapi.sandbox import Sandbox
from tests.support.audit import NAME, proxied, rule, rules, state, verdict, zone

PASS, FAIL = State.PASS, State.FAIL
WEB = (proxied(), proxied("www"), proxied("api"))
ACTIONS = {"force": [{"id": "always_use_https"}], "cache": [{"id": "cache_level", "value": "bypass"}]}


def forward(to):
    return [{"id": "forwarding_url", "value": {"url": to, "status_code": 301}}]


def page(url, actions, status="active", priority=1):
    target = {"target": "url", "constraint": {"operator": "matches", "value": url}}
    return {"status": status, "priority": priority, "targets": [target], "actions": actions}


def redirect(expression, to, **members):
    target = {"expression": to} if "(" in to else {"value": to}
    return rule("redirect", expression, action_parameters={"from_value": {"target_url": target}}, **members)


def with_pages(*pages, records=WEB):
    return zone(settings={"always_use_https": "off"}, records=records, products={"page_rules": pages})


def with_redirects(*given):
    return zone(settings={"always_use_https": "off"}, records=WEB, products={"redirect_rules": rules(*given)})


@pytest.mark.parametrize(
    ("pages", "expected"),
    [
        ([page(f"*{NAME}/*", ACTIONS["force"])], PASS),
        ([page(f"http://*{NAME}/*", ACTIONS["force"])], PASS),
        ([page(f"*{NAME}*", ACTIONS["force"])], PASS),
        ([page(f"HTTP://*{NAME.upper()}/*", ACTIONS["force"])], PASS),
        ([page(f"http://*{NAME}/*", forward("https://$1example.com/$2"))], PASS),
        ([page(f"{NAME}/*", ACTIONS["force"]), page(f"*.{NAME}/*", ACTIONS["force"])], PASS),
        # It only looks so: it is off, for some paths or hosts, for HTTPS, leads to HTTP, or another rule comes first.
        ([page(f"*{NAME}/*", ACTIONS["force"], "disabled")], FAIL),
        ([page(f"*{NAME}/login*", ACTIONS["force"])], FAIL),
        ([page(f"*.{NAME}/*", ACTIONS["force"])], FAIL),
        ([page(f"https://*{NAME}/*", ACTIONS["force"])], FAIL),
        ([page(f"*{NAME}/*", forward("http://new.example/$2"))], FAIL),
        ([page(f"*{NAME}/*", ACTIONS["force"], priority=1), page(f"api.{NAME}/*", ACTIONS["cache"], priority=2)], FAIL),
        ([page(f"*{NAME}/*", ACTIONS["force"], priority=2), page(f"api.{NAME}/*", ACTIONS["cache"], priority=1)], PASS),
        ([page(f"*{NAME}/*", ACTIONS["force"], priority=1), page(f"api.{NAME}/*", ACTIONS["force"], priority=2)], PASS),
    ],
)
def test_page_rules_force_https_if_each_proxied_name_is_redirected_as_a_whole(pages, expected):
    assert state("tls.https_forced", with_pages(*pages)) is expected


@pytest.mark.parametrize(
    ("expression", "to", "expected"),
    [
        ("not ssl", 'concat("https://", http.host, http.request.uri.path)', PASS),
        ("(not ssl)", 'wildcard_replace(http.request.full_uri, r"http://*", r"https://${1}")', PASS),
        (
            'http.request.full_uri wildcard r"http://*"',
            'wildcard_replace(http.request.full_uri, "http://*", "https://${1}")',
            PASS,
        ),
        (
            'not ssl and not starts_with(http.request.uri.path, "/.well-known/acme-challenge/")',
            'concat("https://", http.host)',
            PASS,
        ),
        (f'(not ssl and http.host in {{"{NAME}" "www.{NAME}" "api.{NAME}"}})', "https://example.com/", PASS),
        ("true", "https://new.example/", PASS),
        (f'not ssl and http.host eq "{NAME}"', "https://example.com/", FAIL),
        (f'not ssl and http.host ne "api.{NAME}"', "https://example.com/", FAIL),
        ('not ssl and http.request.uri.path eq "/login"', "https://example.com/login", FAIL),
        ('not ssl and ip.src.country eq "DE"', "https://example.com/", FAIL),
        ("ssl", "https://example.com/", FAIL),
        ("not ssl", "http://old.example/", FAIL),
        ("not ssl", 'concat("http://", http.host)', FAIL),
        ("not ssl", "http.request.full_uri", FAIL),
    ],
)
def test_redirect_rules_force_https_if_they_are_for_all_plain_requests(expression, to, expected):
    assert state("tls.https_forced", with_redirects(redirect(expression, to))) is expected


def test_a_redirect_rule_that_is_off_forces_nothing():
    assert state("tls.https_forced", with_redirects(redirect("not ssl", "https://example.com/", enabled=False))) is FAIL


def test_the_names_that_nothing_redirects_are_named():
    rest = verdict("tls.https_forced", with_pages(page(f"*.{NAME}/*", ACTIONS["force"])))

    assert rest.findings[0].fault.evidence == {"names": [NAME]}


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        ("http://old.example/", FAIL),
        ("HTTP://old.example/", FAIL),
        ('concat("http://", http.host, "/new")', FAIL),
        ('wildcard_replace(http.request.full_uri, r"https://*", r"http://${1}")', FAIL),
        ("https://new.example/?from=http://old.example/", PASS),
        ('concat("https://login.example/?next=", "http://", http.host)', PASS),
        ('wildcard_replace(http.request.full_uri, r"http://*", r"https://${1}")', PASS),
        ('regex_replace(http.request.full_uri, "^http://", "https://")', PASS),
        ("/new", PASS),
    ],
)
def test_a_redirect_leads_to_plain_http_if_its_target_begins_so(to, expected):
    found = zone(products={"redirect_rules": rules(redirect('http.request.uri.path eq "/a"', to))})

    assert state("tls.redirects_encrypted", found) is expected


async def test_redirect_rules_count_for_https_once_their_check_is_asked_for():
    async with Sandbox(zones=0, quota=None) as box, Cloudflare(box.token, base_url=box.url, rate_limit=None) as cf:
        web = {"type": "A", "name": "@", "content": "203.0.113.7", "proxied": True}
        zone = box.add_zone("shop.example", records=[web], settings={"always_use_https": "off"})
        phase = f"/zones/{zone.id}/rulesets/phases/http_request_dynamic_redirect/entrypoint"
        await cf.put(phase, json={"rules": [redirect("not ssl", 'concat("https://", http.host)')]})
        found = [
            [each.check for each in (await Audit(checks=("tls.https_forced", *more)).run(cf)).findings]
            for more in ((), ("tls.redirects_encrypted",))
        ]

        assert found == [["tls.https_forced"], []]
