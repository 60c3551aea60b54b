"""Reports of what strangers wrote: nothing in them acts on a terminal, a reader or a spreadsheet."""

import csv
import io
import json
import unicodedata
from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cfapi.audit import Fault, Finding, Place, Report, Severity, State, Verdict
from cfapi.cli.cells import csv_cell, json_text
from cfapi.cli.rendering import as_csv, as_json, as_table

HOSTILE = "\x1b[31m\r\n\u202e\u200b\u2028\x9b[red]x[/red]"
SHOWN = r"\x1b[31m\r\n\u202e\u200b\u2028\x9b[red]x[/red]"
STARTS = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")
BLANKS = st.text(" \t\r\n\xa0\u3000\u200b;", max_size=3)
TEXTS = st.text() | st.builds(
    "{}{}{}".format, st.text(" \t\r\n\xa0\u3000\u200b;", max_size=3), st.sampled_from(STARTS), st.text()
)


def report(text: str) -> Report:
    place = Place(text, "a", text, "z")
    finding = Finding("tls.v13_on", Severity.LOW, place, Fault(text, text, text, {text: text}))
    made = Report([finding], zones=2, missing=[text])
    made.add_account([Verdict("tls.v13_on", State.UNKNOWN, place, text)])
    return made


def cells(text: str) -> list[str]:
    """The cells of a report's one finding that hold a text."""
    finding, unknown = csv.DictReader(io.StringIO(as_csv(report(text))))
    named = [finding[name] for name in ("account", "zone", "subject", "problem", "remedy")]
    return [*named, *(unknown[name] for name in ("account", "zone"))]


# --- spreadsheets


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("blanks", ["", " ", "  \t", "\n", "\xa0", "\u3000"])
def test_no_cell_starts_as_a_formula_does(start: str, blanks: str):
    for cell in cells(f"{blanks}{start}cmd|' /C calc'!A0"):
        assert not cell.lstrip().startswith(STARTS)
        assert "cmd|' /C calc'!A0" in cell


@given(TEXTS)
@example("=1+1")
@example("-5")
def test_whatever_the_text_its_cell_does_nothing(text: str):
    for cell in cells(text):
        assert not cell.lstrip().startswith(STARTS)
        assert all(not unicodedata.category(letter).startswith("C") for letter in cell)
        assert all(not part.lstrip().startswith(STARTS) for part in cell.split(";"))


@pytest.mark.parametrize("number", [-5, 5, 0, -1.5])
def test_a_number_is_written_as_it_is(number: float):
    assert csv_cell(number) == number


@pytest.mark.parametrize("text", ["www.example.com", "a=b", "1.2", "x;y", "Zoë, Köln", "", "it's"])
def test_any_other_text_is_written_as_it_is(text: str):
    assert cells(text) == [text] * 7


# --- terminals


def test_a_table_shows_names_as_they_are_written():
    shown = as_table(report(HOSTILE), width=200)

    assert shown.count(SHOWN) == 5
    assert "".join(shown.split("\n")).isprintable()


@given(st.text())
def test_whatever_the_text_a_table_of_it_is_printable(text: str):
    shown = as_table(report(text), width=100)

    assert "".join(shown.split("\n")).isprintable()


# --- JSON


@given(st.text(st.characters(codec="utf-8")))
def test_json_says_the_text_itself_and_is_printable(text: str):
    written = as_json(report(text), datetime(2026, 11, 26, tzinfo=UTC))

    assert json.loads(written)["findings"][0]["zone"] == text
    assert "".join(written.split("\n")).isprintable()


def test_json_keeps_letters_readable_and_halves_of_pairs_writable():
    assert json_text('"Zoë \u202e \ud800 \U000e0041"') == '"Zoë \\u202e \\ud800 \\udb40\\udc41"'
