"""What others wrote is shown so that it can do nothing to a terminal, a log or a reader."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfapi._printable import LONGEST, escaped, number_of, printable

CONTROLS = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
SHOWN = {
    "\x1b[31mred": "\\x1b[31mred",
    "\x00\x07\x7f": "\\x00\\x07\\x7f",
    "\x9b31m": "\\x9b31m",
    "one\r\ntwo\tthree": "one\\r\\ntwo\\tthree",
    "a\u202eb\u202c": "a\\u202eb\\u202c",
    "\u2066x\u2069": "\\u2066x\\u2069",
    "\u200e\u200f\u061c": "\\u200e\\u200f\\u061c",
    "zero\u200bwidth\u200d\ufeff\u2060": "zero\\u200bwidth\\u200d\\ufeff\\u2060",
    "line\u2028par\u2029": "line\\u2028par\\u2029",
    "half \ud800 a pair \udcff": "half \\ud800 a pair \\udcff",
    "no\xa0break": "no\\xa0break",
    "\u115f\u3164\ufe0f\u034f\u2800": "\\u115f\\u3164\\ufe0f\\u034f\\u2800",
    "tag\U000e0041\U000e0100": "tag\\U000e0041\\U000e0100",
}
LETTERS = ["plain text, 100 % [bold] \\x1b", "Bücher für Zoë", "пример.рф", "例え.テスト", "مثال", "🎉", ""]


@pytest.mark.parametrize(("text", "shown"), SHOWN.items(), ids=ascii)
def test_what_is_not_printable_is_shown_as_an_escape(text: str, shown: str):
    assert printable(text) == shown


@pytest.mark.parametrize("text", LETTERS)
def test_what_is_printable_stays_as_it_is(text: str):
    assert printable(text) == text


@given(st.text() | st.text(st.characters(categories=["Cc", "Cf", "Cs", "Zl", "Zp", "Zs"])))
def test_whatever_the_text_it_can_be_printed_and_written(text: str):
    shown = printable(text)

    assert not CONTROLS.intersection(map(unicodedata.category, shown))
    shown.encode()
    assert printable(shown) == shown


def test_a_text_longer_than_anyone_reads_is_cut():
    shown = printable("x" * (LONGEST + 5))

    assert shown == "x" * LONGEST + "… (5 more characters)"
    assert printable("x" * LONGEST) == "x" * LONGEST
    assert escaped("x" * (LONGEST + 5)) == "x" * (LONGEST + 5)


@pytest.mark.parametrize(("count", "words"), [(0, "0 zones"), (1, "1 zone"), (2, "2 zones"), (1200, "1,200 zones")])
def test_one_is_singular_and_thousands_are_separated(count: int, words: str):
    assert number_of(count, "zone") == words
