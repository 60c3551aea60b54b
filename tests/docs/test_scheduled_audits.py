"""The page on audits on a schedule: its commands are ones that there are, and its table is what is sent."""

import json
import math
import re
import shlex
from datetime import UTC, datetime
from typing import Any

import attrs
import click
import jsonschema_rs
import pytest

from cfapi.audit import Fault, Finding, Place, Report, Severity
from cfapi.audit.comparing import Change, Comparison
from cfapi.audit.notices.notice import notice_of
from cfapi.audit.reports.redacting import redact
from cfapi.audit.reports.rows import finding_row
from cfapi.cli.commands import audit
from tests.support.paths import DOCS

PAGE = (DOCS / "scheduled-audits.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
# A command goes on in the next line if that begins with an option.
COMMANDS = re.findall(
    r"cfapi (audit --[^\n|\"]*(?:\"[^\n\"]*\"[^\n\"|]*)?(?:\n +--[^\n]*)*)", "".join(text for _, text in BLOCKS)
)
FOUND = Finding("tls.v13_on", Severity.HIGH, Place("Acme", "a1", "a.example", "z1"), Fault("s", "p", "r"))


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_options_that_there_are(command: str):
    words = [
        __file__ if "webhook" in word and ":" not in word and word[0] != "-" else word for word in shlex.split(command)
    ]

    parsed = click.Command("audit", params=audit.params).make_context("audit", words[1:])

    assert parsed.params["previous"] is not None


def test_there_are_commands_for_each_scheduler():
    assert len(COMMANDS) >= 9


def test_the_table_of_members_is_what_is_sent():
    report = Report([FOUND], changes=Comparison((), (), (Change(FOUND, FOUND),), (), (), same=0))
    notice = notice_of(report, "monday", datetime(2026, 11, 26, tzinfo=UTC))
    assert notice is not None
    message = json.loads(notice.body)
    data = message.pop("data")
    extra = data["findings"][0].keys() - finding_row(FOUND).keys()
    sent = {*message, *(f"data.{name}" for name in data), *(f"data.findings[].{name}" for name in extra)}

    named = re.findall(r"`([^`]+)`", "".join(re.findall(r"^\| (`[^|]*) \|", PAGE, re.MULTILINE)))

    assert sorted(named) == sorted(sent)


SCHEMA = json.loads((DOCS / "new-findings.schema.json").read_text("utf-8"))
HOSTILE = Fault("a\ud800", "p\u202e", "r", {"n": math.nan, "t": ["x", None, 1.5]}, ("CI of Ann",))


@pytest.mark.parametrize("fault", [FOUND.fault, HOSTILE], ids=["plain", "hostile"])
def test_what_is_sent_is_of_the_schema(fault: Fault):
    found = [attrs.evolve(FOUND, severity=each, fault=fault) for each in Severity]
    changes = Comparison((*found,), (), (Change(FOUND, found[-1]), Change(found[0], FOUND)), (), (), same=1)
    whole = Report(found, changes=changes)

    for report in (whole, redact(whole), Report(found, changes=attrs.evolve(changes, worse=()), complete=False)):
        notice = notice_of(report, "monday", datetime(2026, 11, 26, tzinfo=UTC))
        assert notice is not None
        jsonschema_rs.Draft202012Validator(SCHEMA, validate_formats=True).validate(json.loads(notice.body))


@pytest.mark.parametrize(
    "change", [{"extra": 1}, {"severity": "extreme"}, {"before": "low"}, {"fingerprint": 1}], ids=str
)
def test_the_schema_takes_nothing_else(change: dict[str, Any]):
    changes = Comparison((FOUND,), (), (), (), (), same=1)
    notice = notice_of(Report([FOUND], changes=changes), "monday", datetime(2026, 11, 26, tzinfo=UTC))
    assert notice is not None
    message = json.loads(notice.body)
    message["data"]["findings"][0] |= change

    assert not jsonschema_rs.Draft202012Validator(SCHEMA).is_valid(message)
