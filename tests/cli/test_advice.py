"""What errors advise on the command line."""

import inspect

import pytest

from cfapi import errors
from cfapi.cli.advice import ADVICE, told, without_advice
from cfapi.errors import CallError, ConfigurationError, Forbidden, Message, OutcomeUnknown, RateLimited

KINDS = [each for each in vars(errors).values() if inspect.isclass(each) and issubclass(each, CallError)]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_no_error_of_a_call_advises_what_only_python_can_do(kind: type[CallError]):
    text = told(kind("GET", "/zones/z"))

    assert not set("(=`") & set(text.replace("(GET /zones/z)", ""))
    assert text.startswith(f"GET /zones/z {kind.outcome}")


def test_each_advice_of_the_command_line_is_for_an_error_that_there_is():
    assert ADVICE.keys() <= {kind.__name__ for kind in KINDS}


def test_an_unknown_outcome_says_how_to_find_out():
    error = OutcomeUnknown("POST", "/zones/z/dns_records", "dns.records.create", detail="the connection was closed")

    assert told(error) == (
        "dns.records.create (POST /zones/z/dns_records) may or may not have been carried out: the connection was "
        "closed. Read the resource before you repeat the call. To find out: cfapi get zones/z/dns_records"
    )


def test_what_the_server_says_is_left_as_it_is():
    error = RateLimited("GET", "/zones", errors=(Message("no more than 4", 10013),), detail="so it was not sent")

    assert told(error) == str(error)


def test_a_retry_needs_no_advice():
    error = Forbidden("GET", "/zones", status=403)

    assert without_advice(error) == "GET /zones was refused (403)."
    assert told(error) == "GET /zones was refused (403). Give the token the permission that this call needs."


def test_other_errors_are_told_as_they_are():
    assert told(ConfigurationError("No credentials.")) == "No credentials."
