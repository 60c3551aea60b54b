"""Which failure of which request is repeated, and when."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfapi._core.retries import Failure, Retries, RetryDecision, cost_of, parse_retry_after
from cfapi._core.retry_budget import NOTHING, RETRY, SUCCESS, TIMEOUT, RetryBudget
from cfapi._http.progress import TransportFailure

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
FULL = Retries(jitter=lambda: 1.0)
PASSING = [0, 99, 100, 199, 408, 429, 500, *range(502, 601), 999]
LASTING = [200, 299, 300, 301, 399, 400, 401, 403, 404, 407, 409, 410, 422, 425, 428, 431, 499, 501]


def decide(
    failure: Failure, retries: Retries = FULL, *, idempotent=True, attempt=1, elapsed=0.0
) -> float | RetryDecision:
    return retries.decide(failure, idempotent=idempotent, attempt=attempt, elapsed=elapsed)


@pytest.mark.parametrize("status", PASSING)
def test_an_idempotent_call_is_repeated_after_a_transient_status(status):
    assert decide(Failure(status)) == FULL.base


@pytest.mark.parametrize("failure", [TransportFailure.NOT_SENT, TransportFailure.NO_RESPONSE])
def test_an_idempotent_call_is_repeated_after_a_broken_connection_or_response(failure):
    assert decide(Failure(failure)) == FULL.base


@pytest.mark.parametrize("idempotent", [True, False])
@pytest.mark.parametrize("cause", [*LASTING, TransportFailure.UNTRUSTED, TransportFailure.PROXY_UNAUTHENTICATED])
def test_what_will_not_pass_is_not_repeated(cause, idempotent):
    assert decide(Failure(cause), idempotent=idempotent) is RetryDecision.GIVE_UP


@pytest.mark.parametrize("failure", [Failure(TransportFailure.NOT_SENT), Failure(429), Failure(429, 1.0)])
def test_a_call_that_changes_something_is_repeated_where_nothing_can_have_happened(failure):
    assert isinstance(decide(failure, idempotent=False), float)


@pytest.mark.parametrize(
    "failure",
    [
        Failure(TransportFailure.NO_RESPONSE),
        *(Failure(status) for status in PASSING if status != 429),
        Failure(503, 1.0),
    ],
)
def test_elsewhere_the_outcome_of_a_call_that_changes_something_is_unknown(failure):
    assert decide(failure, idempotent=False) is RetryDecision.OUTCOME_UNKNOWN


@given(st.integers(1, 10_000), st.floats(0, 1))
def test_the_back_off_doubles_up_to_its_cap_and_is_fully_jittered(attempt, jitter):
    retries = Retries(attempts=10_001, base=0.5, cap=30.0, jitter=lambda: jitter, total=1e9)

    delay = decide(Failure(502), retries, attempt=attempt)

    assert delay == min(30.0, 0.5 * 2.0 ** min(attempt - 1, 60)) * jitter


@given(st.floats(0, 330))
def test_a_wait_that_the_server_asks_for_is_honoured_in_full(seconds):
    assert decide(Failure(429, seconds)) == seconds


def test_above_the_ceiling_the_error_comes_at_once():
    assert decide(Failure(429, 331.0)) is RetryDecision.GIVE_UP
    assert decide(Failure(429, 331.0), Retries(max_retry_after=400.0)) == 331.0


def test_the_default_ceiling_outlasts_cloudflares_block_of_five_minutes():
    assert Retries().max_retry_after > 300


def test_attempts_are_capped():
    assert isinstance(decide(Failure(500), Retries(attempts=3), attempt=2), float)
    assert decide(Failure(500), Retries(attempts=3), attempt=3) is RetryDecision.GIVE_UP


def test_no_attempt_starts_after_the_total_time():
    retries = Retries(total=10.0, jitter=lambda: 1.0)

    assert decide(Failure(500), retries, elapsed=9.5) == 0.5
    assert decide(Failure(500), retries, elapsed=9.6) is RetryDecision.GIVE_UP


def test_an_unknown_outcome_is_told_also_at_the_last_attempt():
    assert decide(Failure(502), idempotent=False, attempt=99) is RetryDecision.OUTCOME_UNKNOWN


@pytest.mark.parametrize(
    "knob",
    [{"attempts": 0}, {"base": -1.0}, {"cap": -1.0}, {"total": -1.0}, {"max_retry_after": -1.0}, {"budget": -1}],
)
def test_impossible_knobs_are_refused(knob):
    with pytest.raises(ValueError, match=next(iter(knob))):
        Retries(**knob)


@pytest.mark.parametrize(
    ("failure", "timed_out", "cost"),
    [
        (Failure(502), False, RETRY),
        (Failure(503, 5.0), False, RETRY),
        (Failure(429), False, RETRY),
        (Failure(429, 5.0), False, NOTHING),
        (Failure(TransportFailure.NO_RESPONSE), True, TIMEOUT),
    ],
)
def test_a_retry_costs_nothing_only_if_a_quota_is_used_up_and_the_server_says_until_when(failure, timed_out, cost):
    assert cost_of(failure, timed_out=timed_out) == cost


def test_a_success_gives_back_what_its_last_retry_cost_or_else_a_little():
    budget = RetryBudget(spent=100)

    budget.give_back(TIMEOUT)
    assert budget.spent == 100 - TIMEOUT
    budget.give_back(NOTHING)
    assert budget.spent == 100 - TIMEOUT - SUCCESS


def test_what_costs_nothing_is_allowed_also_where_others_have_spent_more_than_a_budget():
    assert RetryBudget(spent=500).take(NOTHING, 10)
    assert not RetryBudget(spent=500).take(RETRY, 10)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, None),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("inf", None),
        ("²", None),
        ("0", 0.0),
        ("120", 120.0),
        (" 7 ", 7.0),
        ("1.5", 1.5),
        ("Sun, 01 Nov 2026 12:05:00 GMT", 300.0),
        ("Sun, 01 Nov 2026 13:05:00 +0100", 300.0),
        ("Sunday, 01-Nov-26 12:05:00 GMT", 300.0),
        ("Sun Nov  1 12:05:00 2026", 300.0),
        ("Sun, 01 Nov 2026 11:00:00 GMT", 0.0),
    ],
)
def test_retry_after_is_read_in_both_forms(header, seconds):
    assert parse_retry_after(header, NOW) == seconds


@given(st.text())
def test_no_retry_after_header_breaks_the_reader(header):
    found = parse_retry_after(header, NOW)

    assert found is None or found >= 0


@given(st.integers(0, 10**6))
def test_a_date_that_is_so_many_seconds_ahead_means_so_many_seconds(seconds):
    date = (NOW + timedelta(seconds=seconds)).strftime("%a, %d %b %Y %H:%M:%S GMT")

    assert parse_retry_after(date, NOW) == seconds
