"""How a run of programs that others wrote becomes the record, and what is said against it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

from tests.support.interop import record, strangers
from tests.support.interop.record import EARLIER, Row, Run
from tests.support.interop.recording import KEY
from tests.support.interop.strangers import Stated, Strangers
from tests.support.paths import ROOT
from tests.support.strangers_table import table

MODULE = "tests.interop.test_it"
TESTS = {"test_it_lists": "It lists", "test_it_writes": "It writes"}
STATED = Stated(MODULE, Strangers({"it (npm)": lambda: "2"}, "`URL`"), TESTS)
ROW = Row({"it (npm)": "2"}, "`URL`", True, {"It lists": "passed", "It writes": "passed"})
SKIPPED = Run({MODULE: {}})


def ran(version: str = "2", **outcomes: str) -> Run:
    return Run({MODULE: outcomes}, {MODULE: {"it (npm)": version}})


def tried(before: Row, run: Run) -> dict[str, str]:
    return record.merged({MODULE: before}, run, [STATED])[MODULE].tried


def against(row: Row, run: Run) -> list[str]:
    return record.contradictions({MODULE: row}, run, [STATED])


# --- what a run becomes


@pytest.mark.parametrize("outcomes", [["passed", "failed", "skipped"], ["skipped", "failed", "passed"]])
def test_of_a_test_with_several_parameters_the_worst_is_told(outcomes: list[str]):
    run = Run()
    for each in outcomes:
        run.add(MODULE, "test_it_lists", each)

    assert run.outcome(MODULE, "test_it_lists") == "failed"


def test_a_test_is_skipped_only_if_all_its_parameters_are():
    run = Run()
    for each in ("skipped", "passed", "skipped"):
        run.add(MODULE, "test_it_lists", each)

    assert run.outcome(MODULE, "test_it_lists") == "passed"


def test_a_run_is_recorded_with_its_versions_and_in_the_order_of_the_module():
    made = record.merged({}, ran("3", test_it_writes="failed", test_it_lists="passed"), [STATED])

    assert made == {MODULE: Row({"it (npm)": "3"}, "`URL`", True, {"It lists": "passed", "It writes": "failed"})}
    assert list(made[MODULE].tried) == list(TESTS.values())


def test_what_was_skipped_as_a_whole_keeps_its_row_and_says_so():
    kept = record.merged({MODULE: ROW}, SKIPPED, [STATED])[MODULE]

    assert kept == attrs.evolve(ROW, tried=dict.fromkeys(TESTS.values(), EARLIER))


def test_a_test_that_was_skipped_alone_keeps_what_it_had():
    assert tried(ROW, ran(test_it_lists="passed", test_it_writes="skipped"))["It writes"] == EARLIER


def test_what_has_passed_in_another_version_is_not_said_of_this_one():
    assert tried(ROW, ran("3", test_it_lists="passed", test_it_writes="skipped"))["It writes"] == "skipped"


@pytest.mark.parametrize("run", [Run(), ran(test_it_lists="passed")], ids=["no test", "another test"])
def test_what_a_run_was_not_about_stays_as_it_was(run: Run):
    assert tried(ROW, run)["It writes"] == "passed"


def test_what_no_run_has_seen_is_not_recorded():
    assert record.merged({}, SKIPPED, [STATED]) == {}


def test_a_module_and_a_test_that_are_gone_go():
    row = attrs.evolve(ROW, tried=ROW.tried | {"It flies": "passed"})

    assert record.merged({MODULE: row, "tests.interop.test_gone": row}, Run(), [STATED]) == {MODULE: ROW}


# --- what is said against the record


@pytest.mark.parametrize(
    "run", [Run(), SKIPPED, ran(test_it_lists="passed"), ran(test_it_lists="passed", test_it_writes="skipped")]
)
def test_what_was_skipped_says_nothing_against_the_record(run: Run):
    assert against(ROW, run) == []


def test_what_has_passed_earlier_may_pass_again():
    assert against(attrs.evolve(ROW, tried={"It lists": EARLIER}), ran(test_it_lists="passed")) == []


def test_another_version_is_told():
    assert against(ROW, ran("3", test_it_lists="passed")) == [f"{MODULE}: it (npm) 3 ran, the record has 2"]


@pytest.mark.parametrize("told", ["failed", "skipped", None])
def test_another_outcome_is_told(told: str | None):
    row = attrs.evolve(ROW, tried={} if told is None else {"It lists": told})

    assert against(row, ran(test_it_lists="passed")) == [
        f"{MODULE}: It lists: passed, the record says {told or 'nothing'}"
    ]


def test_a_module_that_the_record_does_not_have_is_told():
    assert record.contradictions({}, ran(test_it_lists="passed"), [STATED]) == [
        f"{MODULE}: the record does not have it"
    ]


# --- what modules state, and how it is shown


def test_what_a_module_states_is_read_without_importing_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(strangers.paths, "ROOT", tmp_path)
    module = tmp_path / "test_it.py"
    module.write_text(
        "import nobody_has_this\n"
        "STRANGERS = Strangers({'it': node_package(PACKAGES / 'cf')}, 'a URL', in_every_run=False)\n"
        "def helper(): 'Helps.'\n"
        "async def test_it_lists_all(): ...\n"
        "def test_it_writes(): 'It writes `a`.\\n\\nAnd more.'\n"
    )

    found = strangers.stated(module)

    assert found is not None
    assert (found.module, list(found.strangers.versions), found.strangers.reached) == ("test_it", ["it"], "a URL")
    assert found.tests == {"test_it_lists_all": "It lists all", "test_it_writes": "It writes `a`"}


def test_what_is_not_in_every_run_is_shown_so():
    rare = attrs.evolve(ROW, in_every_run=False)
    partly = attrs.evolve(ROW, tried={"It lists": "passed", "It writes": EARLIER})
    lost = attrs.evolve(ROW, tried={"It lists": "failed", "It writes": "skipped"})
    shown = {
        row: table({"tests.interop.test_it": each}, "interop").splitlines()[2]
        for row, each in {"rare": rare, "partly": partly, "lost": lost, "common": ROW}.items()
    }

    assert shown == {
        "rare": "| it (npm) | 2 | `URL` | Not in every run. It lists. It writes. | `test_it` |",
        "partly": "| it (npm) | 2 | `URL` | It lists. Not in every run: It writes. | `test_it` |",
        "lost": "| it (npm) | 2 | `URL` | **Failed:** It lists. Not tried: It writes. | `test_it` |",
        "common": "| it (npm) | 2 | `URL` | It lists. It writes. | `test_it` |",
    }


# --- what a run keeps


CONFTEST = """
from tests.support.interop import recording
def pytest_configure(config): recording.register(config)
"""
ABOUT_CF = """
import pytest
@pytest.mark.parametrize("number", range(4))
def test_it_lists_zones_a_page_at_a_time(number): assert number < 3
def test_a_record_lives_until_it_is_deleted(): pass
@pytest.fixture
def broken(): raise ValueError
def test_its_fixture_fails(broken): pass
@pytest.mark.skip
def test_it_is_skipped(): pass
"""


@pytest.mark.timeout(240)  # it starts two processes
def test_a_run_keeps_what_it_saw_elsewhere_and_warns_of_what_is_other_than_recorded(tmp_path: Path):
    folder = tmp_path / "tests/interop"
    folder.mkdir(parents=True)
    (tmp_path / "conftest.py").write_text(CONFTEST)
    (folder / "test_cf.py").write_text(ABOUT_CF)
    (folder / "test_needs.py").write_text("import pytest\npytest.importorskip('nobody_has_this')\ndef test_a(): pass\n")
    (tmp_path / "tests/test_other.py").write_text("def test_b(): pass\n")

    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", f"--rootdir={tmp_path}", "-p", "xdist", "-n", "1", "tests"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTEST_ADDOPTS": ""},
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    kept = json.loads((tmp_path / ".pytest_cache/v" / KEY).read_text("utf-8"))
    assert kept["modules"] == {
        "tests.interop.test_cf": {
            "test_it_lists_zones_a_page_at_a_time": "failed",
            "test_a_record_lives_until_it_is_deleted": "passed",
            "test_its_fixture_fails": "failed",
            "test_it_is_skipped": "skipped",
        },
        "tests.interop.test_needs": {},
    }
    assert list(kept["versions"]) == ["tests.interop.test_cf"]
    assert "It lists zones a page at a time: failed, the record says passed" in ended.stdout
