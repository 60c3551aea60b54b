"""What is made of findings: files in several formats, comparisons, waivers."""

import json
import stat
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from cfapi.audit import Audit, Report, SnapshotFile
from cfapi.cli.formats import FORMATS
from cfapi.cli.root import cfapi

# One check of many, so that the runs are short.
AUDIT = ("audit", "--check", "tls.*", "--quiet")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cfapi, arguments)


@pytest.fixture(scope="module")
def snapshot(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """25 zones of the sandbox."""
    path = tmp_path_factory.mktemp("audit") / "zones.snapshot"
    assert run("snapshot", "--sandbox", "25", "--output", str(path), "--quiet").exit_code == 0
    return path


@pytest.fixture
def judged(snapshot: Path):
    """Judge the snapshot with further options."""
    return lambda *options: run(*AUDIT, "--from", str(snapshot), *map(str, options))


def findings(path: Path) -> list[dict[str, Any]]:
    return json.loads(path.read_text())["findings"]


def test_one_run_writes_every_format(judged, tmp_path: Path):
    names = ["a.txt", "a.json", "a.ndjson", "a.csv", "a.html", "a.md", "a.xml", "a.ocsf.json"]

    done = judged(*(word for name in names for word in ("--output", tmp_path / name)))

    assert done.exit_code == 3
    assert done.stdout == ""
    starts = {name: (tmp_path / name).read_text()[:14] for name in names}
    assert starts["a.html"] == "<!doctype html"
    assert starts["a.xml"].startswith("<?xml version")
    assert starts["a.md"].startswith("## Cloudflare")
    assert starts["a.csv"].startswith("state,check,")
    assert all(json.loads((tmp_path / name).read_text()) for name in ("a.json", "a.ocsf.json"))
    assert len(names) == len(FORMATS)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_a_report_is_its_owners_alone_whoever_could_read_what_was_there(judged, tmp_path: Path):
    old, new, linked, link = (tmp_path / name for name in ("old.json", "new.json", "linked.json", "link.json"))
    old.touch(0o644)
    linked.touch(0o666)
    link.symlink_to(linked)

    judged("--output", old, "--output", new, "--output", link, "--previous", tmp_path / "last.json")

    written = (old, new, linked, tmp_path / "last.json")
    assert [stat.S_IMODE(path.stat().st_mode) for path in written] == [0o600] * 4
    assert link.is_symlink()


def test_a_format_can_stand_before_a_name_that_does_not_say_it(judged, tmp_path: Path):
    judged("--output", f"markdown:{tmp_path / 'summary'}")

    assert (tmp_path / "summary").read_text().startswith("## Cloudflare audit")


def test_the_same_file_twice_is_refused_before_any_work(tmp_path: Path):
    done = run("audit", "--sandbox", "5", "--output", str(tmp_path / "a.json"), "--output", str(tmp_path / "a.json"))

    assert (done.exit_code, "is there twice" in done.stderr) == (2, True)
    assert list(tmp_path.iterdir()) == []


def test_where_one_file_can_not_be_written_nothing_is_begun(tmp_path: Path):
    done = run(
        "audit", "--sandbox", "5", "--output", str(tmp_path / "a.json"), "--output", str(tmp_path / "no" / "b.md")
    )

    assert (done.exit_code, "can't be written" in done.stderr) == (2, True)


def test_nothing_is_new_since_a_baseline_of_the_same_zones(judged, tmp_path: Path):
    judged("--output", tmp_path / "before.json")

    done = judged("--baseline", tmp_path / "before.json", "--fail-on", "new")

    assert done.exit_code == 0
    assert f"Since the baseline: {len(findings(tmp_path / 'before.json'))} unchanged" in done.stdout


def test_what_is_new_counts_alone(judged, tmp_path: Path):
    before = tmp_path / "before.json"
    judged("--output", before)
    document = json.loads(before.read_text())
    gone = document["findings"].pop()
    before.write_text(json.dumps(document))

    same_severity = judged("--baseline", before, "--fail-on", f"new:{gone['severity']}")
    higher = judged("--baseline", before, "--fail-on", "new:critical")

    assert (same_severity.exit_code, "1 new" in same_severity.stdout) == (3, True)
    assert higher.exit_code == (3 if gone["severity"] == "critical" else 0)


def test_new_needs_a_baseline(judged):
    done = judged("--fail-on", "new")

    assert (done.exit_code, "--fail-on new goes with --baseline" in done.stderr) == (2, True)


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"findings": 1}'])
def test_another_file_is_no_baseline(judged, tmp_path: Path, content: str):
    (tmp_path / "other.json").write_text(content)

    done = judged("--baseline", tmp_path / "other.json")

    assert (done.exit_code, "is no report that `cfapi audit --format json` wrote" in done.stderr) == (2, True)


def test_two_reports_are_compared(judged, snapshot: Path, tmp_path: Path):
    before, after = tmp_path / "before.json", tmp_path / "after.json"
    judged("--output", before, "--output", after)
    document = json.loads(before.read_text())
    fixed = document["findings"].pop()
    after.write_text(json.dumps(document))

    said = run("audit", "diff", str(before), str(after))
    back = run("audit", "diff", str(after), str(before), "--fail-on", "low")
    as_json = run("audit", "diff", str(before), str(after), "--format", "json")
    as_markdown = run("audit", "diff", str(before), str(after), "--format", "markdown")

    assert (said.exit_code, back.exit_code) == (0, 3)
    assert said.stdout.startswith("fixed")
    assert back.stdout.startswith("new")
    assert [each["fingerprint"] for each in json.loads(as_json.stdout)["fixed"]] == [fixed["fingerprint"]]
    assert "**Fixed: 1**" in as_markdown.stdout
    assert run("audit", "diff", str(snapshot), str(snapshot)).stdout.endswith(" unchanged\n")


def test_a_finding_is_waived_by_its_fingerprint_until_a_day(judged, tmp_path: Path):
    report, waivers = tmp_path / "report.json", tmp_path / "waivers.toml"
    judged("--output", report)
    found = findings(report)[0]

    written = run(
        *("audit", "waive", found["fingerprint"], "--in", str(report), "--waivers", str(waivers)),
        *("--until", "2999-12-31", "--reason", "until the move", "--owner", "web"),
    )
    judged("--waivers", waivers, "--output", tmp_path / "after.json")

    assert written.exit_code == 0
    after = json.loads((tmp_path / "after.json").read_text())
    assert [each["fingerprint"] for each in after["waived"]] == [found["fingerprint"]]
    assert after["waived"][0]["waiver"]["reason"] == "until the move"
    assert found["fingerprint"] not in [each["fingerprint"] for each in after["findings"]]


def test_waivers_are_added_to_those_that_are_there(judged, tmp_path: Path):
    report, waivers = tmp_path / "report.json", tmp_path / "waivers.toml"
    judged("--output", report)
    waivers.write_text("# ours\n")
    for found in findings(report)[:2]:
        run(
            *("audit", "waive", found["fingerprint"][:8], "--in", str(report), "--waivers", str(waivers)),
            *("--until", "2999-12-31", "--reason", "r"),
        )

    done = judged("--waivers", waivers)

    assert waivers.read_text().startswith("# ours\n")
    assert "Waived: 2 findings" in done.stdout


@pytest.mark.parametrize(
    ("fingerprint", "words"), [("0" * 16, "no finding '0000000000000000'"), ("ab", "its first 6 characters")]
)
def test_a_finding_that_is_not_in_the_report_is_not_waived(judged, tmp_path: Path, fingerprint: str, words: str):
    judged("--output", tmp_path / "report.json")

    done = run(
        *("audit", "waive", fingerprint, "--in", str(tmp_path / "report.json"), "--until", "2999-12-31"),
        *("--reason", "r", "--waivers", str(tmp_path / "waivers.toml")),
    )

    assert (done.exit_code, words in done.stderr) == (2, True)
    assert not (tmp_path / "waivers.toml").exists()


@pytest.mark.parametrize(
    ("options", "there", "words"),
    [
        (("--until", "2020-01-01", "--reason", "r"), None, "is over already"),
        (("--until", "2999-01-01", "--reason", " "), None, "must not be blank"),
        (("--until", "2999-01-01", "--reason", "r", "--owner", ""), None, "must not be blank"),
        (("--until", "2999-01-01", "--reason", "r"), "waiver = []\n", "write each below a line [[waiver]]"),
        (("--until", "2999-01-01", "--reason", "r"), "[[waiver]]\n", "missing required field"),
    ],
)
def test_a_waiver_that_would_not_hold_or_not_be_read_is_not_written(
    judged, tmp_path: Path, options: tuple[str, ...], there: str | None, words: str
):
    report, waivers = tmp_path / "report.json", tmp_path / "waivers.toml"
    judged("--output", report)
    if there is not None:
        waivers.write_text(there)

    done = run(
        *("audit", "waive", findings(report)[0]["fingerprint"], "--in", str(report), "--waivers", str(waivers)),
        *options,
    )

    assert (done.exit_code, words in done.stderr) == (2, True)
    assert (waivers.read_text() if waivers.exists() else None) == there


def test_a_file_of_waivers_with_a_mark_of_windows_is_added_to(judged, tmp_path: Path):
    report, waivers = tmp_path / "report.json", tmp_path / "waivers.toml"
    judged("--output", report)
    waivers.write_bytes(b"\xef\xbb\xbf# ours\r\n")

    run(
        *("audit", "waive", findings(report)[0]["fingerprint"], "--in", str(report), "--waivers", str(waivers)),
        *("--until", "2999-12-31", "--reason", "r"),
    )

    assert "Waived: 1 finding" in judged("--waivers", waivers).stdout


def test_a_finding_of_a_redacted_report_whose_subject_is_hidden_can_not_be_waived(judged, tmp_path: Path):
    path = tmp_path / "report.json"
    judged("--output", path)
    document = json.loads(path.read_text())
    document["findings"][0]["subject"] = "token [redacted]"
    path.write_text(json.dumps(document))

    done = run(
        *("audit", "waive", document["findings"][0]["fingerprint"], "--in", str(path), "--until", "2999-12-31"),
        *("--reason", "r", "--waivers", str(tmp_path / "waivers.toml")),
    )

    assert (done.exit_code, "written with --redact" in done.stderr) == (2, True)


@pytest.mark.parametrize("option", ["--baseline", "--previous", "--history"])
def test_a_snapshot_is_no_report_and_what_to_do_is_told(judged, snapshot: Path, option: str):
    done = judged(option, snapshot)

    assert (done.exit_code, f"cfapi audit --from {snapshot} --output report.json" in done.stderr) == (2, True)
    assert len(done.stderr) < 500


def test_a_report_that_a_windows_shell_has_written_is_a_baseline(judged, tmp_path: Path):
    path = tmp_path / "before.json"
    path.write_text(judged("--format", "json").stdout, "utf-16")

    assert judged("--baseline", path, "--fail-on", "new").exit_code == 0


def test_snapshots_are_compared_as_of_the_time_when_they_were_made(snapshot: Path, monkeypatch: pytest.MonkeyPatch):
    moments: list[Any] = []
    monkeypatch.setattr(Audit, "judge", lambda _, __, at=None: moments.append(at) or Report())

    run("audit", "diff", str(snapshot), str(snapshot))

    with SnapshotFile.open(snapshot) as file:
        assert [moment.timestamp() for moment in moments] == [max(file.read_times().values())] * 2


def test_a_waiver_that_has_expired_is_told_and_its_findings_stand(judged, tmp_path: Path):
    waivers = tmp_path / "waivers.toml"
    waivers.write_text('[[waiver]]\ncheck = "tls.*"\nowner = "web"\nreason = "r"\nexpires = 2020-01-01\n')

    done = judged("--waivers", waivers)

    assert done.exit_code == 3
    assert "Waiver expired, it accepts nothing any more: tls.* (web, until 2020-01-01)" in done.stdout
    assert "Waived: 0 findings" in done.stdout


def test_a_snapshot_is_judged_for_one_client_alone(snapshot: Path, tmp_path: Path):
    whole, one = tmp_path / "all.json", tmp_path / "one.json"
    run("audit", "--from", str(snapshot), "--output", str(whole))
    account = json.loads(whole.read_text())["summary"]["by_account"][0]

    for name in (account["account"], account["account_id"]):
        run("audit", "--from", str(snapshot), "--account", name, "--output", str(one))

        own = [each for each in findings(whole) if each["account_id"] == account["account_id"]]
        assert findings(one) == own
        assert len(own) < len(findings(whole))
        judged = json.loads(one.read_text())["judged"]["zones"]
        assert [(id, len(zones)) for id, zones in judged.items()] == [(account["account_id"], account["zones"])]


def test_some_zones_of_a_snapshot_are_judged_and_what_is_not_there_is_missing(snapshot: Path, tmp_path: Path):
    path = tmp_path / "report.json"
    run("audit", "--from", str(snapshot), "--output", str(path))
    zones = [name for names in json.loads(path.read_text())["judged"]["zones"].values() for name in names]

    some = run(
        "audit", "--from", str(snapshot), "--zone", zones[3].upper(), "--zone", "no.example", "--output", str(path)
    )
    chosen = json.loads(path.read_text())
    run("audit", "--from", str(snapshot), "--exclude-zone", zones[3], "--output", str(path))
    others = json.loads(path.read_text())

    assert [*chosen["judged"]["zones"].values()] == [[zones[3]]]
    assert (chosen["summary"]["zones_missing"], chosen["judged"]["all_zones"]) == (["no.example"], False)
    assert some.exit_code in (3, 4)
    assert (others["summary"]["zones"], others["judged"]["all_zones"]) == (24, False)


def test_an_account_that_a_snapshot_does_not_have_is_an_error(snapshot: Path):
    done = run("audit", "--from", str(snapshot), "--account", "Nobody Ltd")

    assert (done.exit_code, "There is no account 'Nobody Ltd'" in done.stderr) == (2, True)


def test_earlier_reports_are_drawn_over_time(judged, tmp_path: Path):
    judged("--output", tmp_path / "monday.json")

    judged("--history", tmp_path / "monday.json", "--output", tmp_path / "report.html")

    assert "Findings by severity from " in (tmp_path / "report.html").read_text()


@pytest.mark.parametrize("name", ["r.pdf", "x.junit", "report.out"])
def test_a_file_whose_ending_is_no_format_s_is_refused_with_the_known_ones(snapshot: Path, tmp_path: Path, name: str):
    done = run("audit", "--from", str(snapshot), "--output", str(tmp_path / name))

    assert done.exit_code == 2
    assert f"no format has files that end in {Path(name).suffix}; known are .json, " in done.stderr
    assert not (tmp_path / name).exists()


def test_a_file_of_any_ending_takes_the_format_that_is_named(snapshot: Path, tmp_path: Path):
    run("audit", "--from", str(snapshot), "--output", f"junit:{tmp_path / 'x.junit'}")
    run("audit", "--from", str(snapshot), "--format", "json", "--output", str(tmp_path / "x.out"))

    assert (tmp_path / "x.junit").read_text("utf-8").startswith("<?xml")
    assert json.loads((tmp_path / "x.out").read_text("utf-8"))["findings"]


def test_quiet_says_nothing_of_files(snapshot: Path, tmp_path: Path):
    done = run("audit", "--from", str(snapshot), "--quiet", "--output", str(tmp_path / "r.json"))

    assert (done.stdout, done.stderr) == ("", "")


@pytest.mark.parametrize("option", ["--baseline", "--history"])
@pytest.mark.parametrize(
    ("content", "why"),
    [("{}", "Object missing required field `"), ("[]", "Expected `object`, got `array`"), ("<x/>", "It is no JSON")],
)
def test_a_file_that_is_no_report_is_refused_in_words(
    snapshot: Path, tmp_path: Path, option: str, content: str, why: str
):
    (tmp_path / "bad.json").write_text(content)

    done = run("audit", "--from", str(snapshot), option, str(tmp_path / "bad.json"))

    assert done.exit_code == 2
    assert f"bad.json is no report that `cfapi audit --format json` wrote. {why}" in done.stderr


@pytest.mark.parametrize("day", ["tomorrow", "31.12.2999", "2999-02-30"])
def test_what_is_no_day_is_refused_with_how_one_is_written(tmp_path: Path, day: str):
    (tmp_path / "report.json").write_text("{}")

    done = run("audit", "waive", "f", "--in", str(tmp_path / "report.json"), "--until", day, "--reason", "r")

    assert done.exit_code == 2
    assert f"'{day}' is not a day: one is written as 2027-01-31." in done.stderr


@pytest.fixture
def one_gone(judged, tmp_path: Path) -> tuple[Path, str]:
    """A report that lacks one finding, which is not the most severe, and how severe that is."""
    path = tmp_path / "before.json"
    judged("--output", path)
    document = json.loads(path.read_text())
    gone = document["findings"].pop()
    assert gone["severity"] != document["findings"][0]["severity"]
    path.write_text(json.dumps(document))
    return path, gone["severity"]


@pytest.mark.parametrize(
    ("thresholds", "code"),
    [
        (["new"], 3),
        (["critical"], 3),
        (["new:critical"], 0),
        (["new:critical", "new"], 3),
        (["new", "new:critical"], 3),
        (["new:critical", "critical"], 3),
    ],
    ids=str,
)
def test_any_of_several_thresholds_is_enough(judged, one_gone: tuple[Path, str], thresholds: list[str], code: int):
    options = [word for each in thresholds for word in ("--fail-on", each)]

    assert judged("--baseline", one_gone[0], *options).exit_code == code


@pytest.mark.parametrize(("threshold", "code"), [("new", 3), ("new:low", 3), ("low", 3), ("critical", 0)])
def test_a_difference_fails_by_what_is_new(judged, one_gone: tuple[Path, str], threshold: str, code: int):
    after = one_gone[0].with_name("after.json")
    judged("--output", after)

    done = run("audit", "diff", str(one_gone[0]), str(after), "--fail-on", threshold)
    back = run("audit", "diff", str(after), str(one_gone[0]), "--fail-on", threshold)

    assert (done.exit_code, back.exit_code) == (code, 0)


@pytest.mark.parametrize("name", ["r.txt", "r.ndjson", "r.csv", "r.html", "r.md", "r.xml", "r.ocsf.json"])
def test_a_report_in_another_format_is_no_baseline_and_says_what_is(judged, tmp_path: Path, name: str):
    judged("--output", tmp_path / name)

    done = judged("--baseline", tmp_path / name)

    assert done.exit_code == 2
    assert done.stderr.endswith("write one with --output report.json.\n")
    assert (done.stdout, done.stderr.count("\n")) == ("", 1)


def test_a_zone_or_a_check_that_is_not_chosen_this_time_is_not_fixed(snapshot: Path, tmp_path: Path):
    before, after = tmp_path / "before.json", tmp_path / "after.json"
    run("audit", "--from", str(snapshot), "--output", str(before))
    zone = next(each["zone"] for each in findings(before) if each["check"].startswith("dns."))

    for options in (["--exclude-zone", zone], ["--check", "tls.*"]):
        run("audit", "--from", str(snapshot), *options, "--baseline", str(before), "--output", str(after))
        changes = json.loads(after.read_text())["changes"]
        assert (changes["fixed"], changes["new"], changes["gone"]) == ([], [], [])
        assert changes["unknown"]


def test_a_report_can_be_printed_beside_its_files(judged, tmp_path: Path):
    done = judged("--output", "csv:-", "--output", tmp_path / "r.json")

    assert done.stdout.startswith("state,check,severity,")
    assert findings(tmp_path / "r.json")


def test_what_is_printed_by_its_name_alone_is_of_the_format_that_is_asked_for(judged):
    assert json.loads(judged("--output", "-", "--format", "json").stdout)["findings"]
    assert judged("--output", "-").stdout.startswith("25 zones")


@pytest.mark.parametrize(
    ("one", "other"),
    [("r.json", "./r.json"), ("r.json", "sub/../r.json"), ("r.json", "link.json"), ("-", "json:-"), ("./-", "./-")],
)
def test_one_place_under_two_names_is_refused(judged, tmp_path: Path, monkeypatch: Any, one: str, other: str):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sub").mkdir()
    (tmp_path / "link.json").symlink_to("r.json")

    done = judged("--output", one, "--output", other)

    assert (done.exit_code, "is there twice" in done.stderr, done.stdout) == (2, True, "")
    assert not (tmp_path / "r.json").exists()


OWN_CHECK = (
    "from cfapi.audit import Severity, zone_check\n"
    "@zone_check('tls.nothing', Severity.LOW)\n"
    "def nothing(zone, terms): yield from ()\n"
)


@pytest.mark.parametrize(
    ("option", "content"),
    [
        ("--waivers", ""),
        ("--config", ""),
        ("--previous", None),
        ("--zones-from", "a.example"),
        ("--checks-from", OWN_CHECK),
    ],
)
def test_a_report_does_not_overwrite_what_the_run_needs(judged, tmp_path: Path, option: str, content: str | None):
    needed = tmp_path / "needed.py"
    if content is not None:
        needed.write_text(content)

    done = judged(option, needed, "--output", f"json:{needed}")

    assert (done.exit_code, f"would overwrite what {option} names" in done.stderr) == (2, True)
    assert (needed.read_text() if needed.exists() else None) == content


def test_a_snapshot_is_not_overwritten_by_its_report(judged, snapshot: Path):
    done = judged("--output", f"json:{snapshot}")

    assert (done.exit_code, "would overwrite what --from names" in done.stderr) == (2, True)


def test_a_baseline_may_be_replaced_by_the_report_that_was_compared_with_it(judged, one_gone: tuple[Path, str]):
    assert judged("--baseline", one_gone[0], "--output", one_gone[0], "--fail-on", "new").exit_code == 3
    assert judged("--baseline", one_gone[0], "--fail-on", "new").exit_code == 0


WAIVER = '[[waiver]]\ncheck = "*"\nowner = "o"\nreason = "r"\nexpires = 2999-01-01\n'
WAIVED = {
    "a.txt": "Waived: ",
    "a.json": '"state": "waived"',
    "a.ndjson": '"state": "waived"',
    "a.csv": "\nwaived,",
    "a.html": '"waived"',
    "a.md": "Waived: ",
    "a.xml": "<skipped>waived by o until 2999-01-01: r",
    "a.ocsf.json": '"status": "Suppressed"',
}


def test_what_is_waived_is_in_each_format_and_no_finding_any_more(judged, tmp_path: Path):
    (tmp_path / "w.toml").write_text(WAIVER)
    outputs = [word for name in WAIVED for word in ("--output", tmp_path / name)]

    done = judged("--waivers", tmp_path / "w.toml", *outputs)

    assert done.exit_code == 0
    assert {name: words in (tmp_path / name).read_text() for name, words in WAIVED.items()} == dict.fromkeys(
        WAIVED, True
    )
    assert findings(tmp_path / "a.json") == []


def test_a_waiver_for_no_check_is_told(judged, tmp_path: Path):
    (tmp_path / "w.toml").write_text(WAIVER.replace('"*"', '"tls.v13_no"'))

    done = judged("--waivers", tmp_path / "w.toml")

    assert "w.toml: there is no check tls.v13_no. Did you mean tls.v13_on?" in done.stderr
    assert "Waiver matches nothing: tls.v13_no" in done.stdout
