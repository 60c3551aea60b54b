"""What holds for each check: a healthy zone passes, and what can not be read is neither a pass nor a finding."""

import pytest

from cfapi.audit import CHECKS, State
from tests.support.audit import account, rule, rules, state, verdict, zone

OF_ZONES = [check.id for check in CHECKS.values() if check.scope == "zone"]
OF_ACCOUNTS = [check.id for check in CHECKS.values() if check.scope == "account"]
AREAS = {
    *("zone", "tls", "cert", "dns", "mail", "waf", "bot", "worker", "origin", "http"),
    *("account", "token", "user_token", "alert", "access", "tunnel", "r2", "domain", "lb", "log", "insights"),
}
# By part, what a zone has if the part matters: one with rules of its own needs none of its account.
WHERE_IT_MATTERS = {
    "settings": {"config_rules": rules(rule("set_config", action_parameters={"ssl": "full"}))},
    "account_waf_managed": {"waf_managed": None},
    "account_waf_custom": {"waf_custom": None},
    "account_rate_limits": {"rate_limits": None},
}
# What concerns no zone that receives mail, or has no certificate of its own for origin pulls.
ELSEWHERE = {"mail.parked_locked", "cert.origin_pull_lasting"}


@pytest.mark.parametrize("check", OF_ZONES)
def test_a_healthy_zone_passes(check):
    assert state(check, zone()) is (State.NOT_APPLICABLE if check in ELSEWHERE else State.PASS)


@pytest.mark.parametrize("check", [check for check in OF_ZONES if CHECKS[check].reads])
def test_what_can_not_be_read_is_unknown_and_names_the_missing_permission(check):
    for part in CHECKS[check].reads:
        told = verdict(check, zone(refused=(part,), products=WHERE_IT_MATTERS.get(part)))

        assert (told.state, told.permissions) == (State.UNKNOWN, ("Some Read",))
        assert told.reason == "the token lacks a permission"


@pytest.mark.parametrize("check", OF_ACCOUNTS)
def test_an_account_of_which_nothing_was_read_is_unknown(check):
    assert state(check, account()) is State.UNKNOWN


@pytest.mark.parametrize("facts", [{"status": "pending"}, {"status": "initializing"}, {"paused": True}])
@pytest.mark.parametrize("check", [check for check in OF_ZONES if not check.startswith("zone.")])
def test_zones_that_are_not_served_are_judged_by_their_status_alone(check, facts):
    worst = {"ssl": "off", "min_tls_version": "1.0", "tls_1_3": "off", "always_use_https": "off"}
    told = verdict(check, zone(settings=worst, packs=(), records=(), dnssec={"status": "disabled"}, **facts))

    assert told.state is State.NOT_APPLICABLE
    assert told.reason.startswith("the zone is ")


@pytest.mark.parametrize("check", OF_ZONES + OF_ACCOUNTS)
def test_each_check_says_what_holds_if_it_passes_and_where_that_is_documented(check):
    found = CHECKS[check]

    assert found.title.endswith(".")
    assert found.source is not None
    assert found.id.partition(".")[0] in AREAS


def test_a_check_that_breaks_is_unknown_and_ends_nothing():
    broken = zone()
    broken.__dict__["settings"] = None

    assert verdict("tls.v13_on", broken).reason == "the check failed (AttributeError)"
