"""`cfapi audit waive`: what it adds to a file, and that it changes nothing else of it."""

import subprocess
import sys
import tomllib
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st

from cfapi.audit import Fault, Finding, Place, Report, Severity
from cfapi.audit.fingerprints import fingerprint
from cfapi.audit.waivers import apply, load_waivers
from cfapi.cli.rendering import as_json
from cfapi.cli.root import cfapi
from cfapi.cli.waiving import waive
from tests.support.paths import ROOT

NOW = datetime(2026, 11, 26, tzinfo=UTC)
UNTIL = "2999-12-31"
NAMES = st.text(st.characters(), min_size=1).filter(str.strip)


def found(subject: str, zone: str = "shop.example") -> Finding:
    return Finding("dns.web_proxied", Severity.LOW, Place("Acme", "a1", zone, "z1"), Fault(subject, "p", "r"))


def report_of(path: Path, *findings: Finding) -> Path:
    path.write_text(as_json(Report([*findings]), NOW), "utf-8")
    return path


def run(tmp_path: Path, finding: Finding, *more: str) -> Result:
    report = report_of(tmp_path / "report.json", finding)
    words = ["audit", "waive", fingerprint(finding), "--in", str(report), "--until", UNTIL, "--reason", "r"]
    return CliRunner().invoke(cfapi, [*words, "--owner", "o", "--waivers", str(tmp_path / "w.toml"), *more])


THERE = """# of the web team \u2013 ask \u00c4nne
[[waiver]]
check   = "tls.*"   # all
owner = 'o'
reason="r"
expires=2999-01-01"""


@pytest.mark.parametrize("end", ["", "\n", "\n\n# the end"])
@pytest.mark.parametrize("lines", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_what_is_there_stays_byte_by_byte_and_lines_end_as_there(tmp_path: Path, end: str, lines: str, mark: str):
    before = (mark + (THERE + end).replace("\n", lines)).encode()
    (tmp_path / "w.toml").write_bytes(before)

    assert run(tmp_path, found("A shop.example")).exit_code == 0

    after = (tmp_path / "w.toml").read_bytes()
    assert after.startswith(before)
    assert after.count(b"\n") == after.count(lines.encode())
    assert [each.check for each in load_waivers(tmp_path / "w.toml")] == ["tls.*", "dns.web_proxied"]


@pytest.mark.parametrize("text", ["waiver = []", "[[waiver]]\ncheck = 1", "[waiver]", "\xff", "x = 1"])
def test_a_file_that_nothing_can_be_added_to_stays_as_it_is(tmp_path: Path, text: str):
    (tmp_path / "w.toml").write_bytes(text.encode("latin-1"))

    done = run(tmp_path, found("A shop.example"))

    assert (done.exit_code, done.stderr.count("\n"), "w.toml" in done.stderr) == (2, 1, True)
    assert (tmp_path / "w.toml").read_bytes() == text.encode("latin-1")


@settings(deadline=None)
@given(NAMES, NAMES)
def test_a_waiver_accepts_its_finding_whatever_its_names_are(tmp_path_factory, subject: str, zone: str):
    folder = tmp_path_factory.mktemp("waivers")
    finding, other = found(subject, zone), found(subject + "x", zone)
    report, waivers = report_of(folder / "report.json", finding, other), folder / "w.toml"

    waive(fingerprint(finding), report, waivers, until=date(2999, 12, 31), reason='a "reason"\n\\', owner="o'Brien")

    (written,) = load_waivers(waivers)
    assert apply([written], [finding, other], NOW).findings == (other,)
    assert (written.reason, written.owner) == ('a "reason"\n\\', "o'Brien")


def test_of_waivers_that_are_written_at_once_none_is_lost(tmp_path: Path):
    findings = [found(f"A {number}.shop.example") for number in range(4)]
    report = report_of(tmp_path / "report.json", *findings)
    script = (
        "import sys; from datetime import date; from pathlib import Path; from cfapi.cli.waiving import waive\n"
        "sys.stdin.read()\n"
        "report, waivers = map(Path, sys.argv[2:])\n"
        "for _ in range(25): waive(sys.argv[1], report, waivers, until=date(2999, 1, 1), reason='r', owner='o')"
    )
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", script, fingerprint(each), report, tmp_path / "w.toml"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            cwd=ROOT,
        )
        for each in findings
    ]
    for each in writers:
        assert each.stdin is not None
        each.stdin.close()

    assert [each.wait() for each in writers] == [0] * 4
    assert len(load_waivers(tmp_path / "w.toml")) == 100


@pytest.mark.skipif(sys.platform != "linux", reason="needs a device that is always full")
def test_where_the_disk_is_full_nothing_half_written_stays(tmp_path: Path):
    import resource

    (tmp_path / "w.toml").write_text(THERE)
    report = report_of(tmp_path / "report.json", found("A shop.example"))
    words = ["audit", "waive", fingerprint(found("A shop.example")), "--in", report, "--until", UNTIL, "--reason", "r"]
    size = (tmp_path / "w.toml").stat().st_size + 20

    done = subprocess.run(
        [sys.executable, "-m", "cfapi.cli", *words, "--waivers", tmp_path / "w.toml"],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)),
        capture_output=True,
        check=False,
        text=True,
        cwd=ROOT,
    )

    assert done.returncode == 2, done.stderr
    assert (tmp_path / "w.toml").read_text() == THERE


def test_a_name_with_lines_and_quotes_is_valid_toml(tmp_path: Path):
    name = 'a"b\\c\n[[waiver]]\n\x00\x1b'

    run(tmp_path, found(name))

    (entry,) = tomllib.loads((tmp_path / "w.toml").read_text())["waiver"]
    assert entry["subject"] == name.replace("[", "[[]")
