"""Formats of texts, beside what a validator that others wrote says of them."""

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfapi.sandbox.schema.formats import CHECKS, has_format

EXAMPLES = {
    "date": ["2026-11-20", "2026-02-30", "20261120", "2026-W01-1"],
    "date-time": ["2026-11-20T12:00:00Z", "2026-11-20T12:00:00.5+01:00", "2026-11-20 12:00:00Z", "2026-11-20T12:00:00"],
    "email": ["a@b.example", "a.b+c@b-c.example", "a..b@c.example", "@b.example", "a@-b.example", "a@b@c.example"],
    "ipv4": ["192.0.2.1", "192.0.2.256", "192.0.2", "192.0.02.1"],
    "ipv6": ["2001:db8::1", "::ffff:192.0.2.1", "2001:db8::1%eth0", "2001:db8:::1", "192.0.2.1"],
    "uri": [
        "https://a.example/b?c=d#e",
        "https://[2001:db8::1]:8443/",
        "mailto:a@b.example",
        "https://*.a.example/*",
        "https://a.example/%zz",
        "https://a.example/{id}",
        "a.example/b",
        "https://a.example/b c",
        "/b",
    ],
    "uuid": [
        "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
        "f174e90afafe4643bbbc4a0ed4fc8415",
        "f174e90a-fafe-4643-bbbc-4a0ed4fc841g",
    ],
}
PAIRS = [(kind, text) for kind, texts in EXAMPLES.items() for text in texts]


def judge(kind: str, text: str) -> bool:
    return jsonschema_rs.Draft202012Validator({"format": kind}, validate_formats=True).is_valid(text)


def test_there_are_examples_of_all_formats() -> None:
    assert EXAMPLES.keys() == CHECKS.keys()


@pytest.mark.parametrize(("kind", "text"), PAIRS)
def test_a_text_has_a_format_or_not_as_others_say(kind: str, text: str) -> None:
    assert has_format(kind, text) is judge(kind, text)


@given(st.sampled_from(sorted(CHECKS)), st.text() | st.text("0123456789abcdef-:./@%T", max_size=40))
def test_what_has_a_format_here_has_it_everywhere(kind: str, text: str) -> None:
    if has_format(kind, text):
        assert judge(kind, text)


def test_a_format_that_nobody_checks_is_any_texts() -> None:
    assert has_format("hostname", "*.example.com")
    assert has_format("", "anything")
