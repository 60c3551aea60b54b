"""Names in several spellings: how they are compared, and matched by globs."""

import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cfapi.audit.names import canonical, matches, well_formed
from cfapi.audit.reports.plain import as_plain_json

ANY_TEXT = st.text(st.characters())  # with halves of surrogate pairs


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("B\u00dcCHER.example", "xn--bcher-kva.example"),
        ("bu\u0308cher.example", "b\u00fccher.example"),
        ("CNAME www.b\u00fccher.example", "cname www.xn--bcher-kva.example"),
        ("*.b\u00fccher.example", "*.xn--bcher-kva.example"),
        ("token Cafe\u0301", "TOKEN caf\u00e9"),
        ("a\ud800", "a\\ud800"),
    ],
)
def test_spellings_of_a_name_are_the_same_name(one: str, other: str):
    assert canonical(one) == canonical(other)


@pytest.mark.parametrize(("one", "other"), [("stra\u00dfe.x", "strasse.x"), ("a.x", "\u0430.x")])
def test_names_that_only_look_alike_are_not(one: str, other: str):
    assert canonical(one) != canonical(other)


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("b\u00fccher.example", "xn--bcher-kva.example"),
        ("*.b?cher.example", "www.xn--bcher-kva.example"),
        ("XN--BCHER-KVA.*", "b\u00fccher.example"),
        ("A *.b\u00fccher.example", "A shop.xn--bcher-kva.example"),
        ("bu\u0308cher.example", "b\u00fccher.example"),
        ("[*].shop.example", "*.shop.example"),
        ("*.shop.example", "*.shop.example"),
        ("rule [prod]", "Rule [prod]"),
        ("a\\ud800b", "a\ud800b"),
    ],
)
def test_a_glob_matches_every_spelling_of_a_name_and_a_name_itself(pattern: str, name: str):
    assert matches(pattern, name)


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("[*].shop.example", "www.shop.example"),
        ("shop?example", "shop.example.org"),
        ("*.shop.example", "shop.example"),
        ("rule [prod]", "rule prod"),
        ("[!a]*.example", "a.example"),
    ],
)
def test_a_glob_matches_nothing_else(pattern: str, name: str):
    assert not matches(pattern, name)


@settings(deadline=None)
@given(ANY_TEXT)
def test_every_text_is_a_glob_of_itself(text: str):
    assert matches(text, text)


@settings(deadline=None)
@given(ANY_TEXT)
def test_a_text_that_was_written_and_read_is_the_same_name(text: str):
    assert canonical(json.loads(as_plain_json(text))) == canonical(text)
    assert well_formed(text).encode().decode() == well_formed(text)


def test_a_text_of_any_length_is_read_in_time():
    began = time.process_time()

    canonical("\ud800" * 300_000)

    assert time.process_time() - began < 2
