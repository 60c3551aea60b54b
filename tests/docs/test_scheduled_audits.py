"""The page on audits on a schedule: its commands are ones that there are, and its table is what is sent."""

import json
import re
import shlex
from datetime import UTC, datetime

import click
import pytest

from cfapi.audit import Fault, Finding, Place, Report, Severity
from cfapi.audit.comparing import Change, Comparison
from cfapi.audit.notices.notice import notice_of
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
