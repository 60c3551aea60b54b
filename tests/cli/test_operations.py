"""The commands that tell of operations, and of the permissions that calls need."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from cfapi.cli.root import cfapi


def run(*arguments: str) -> tuple[int, str, str]:
    done = CliRunner().invoke(cfapi, arguments)
    return done.exit_code, done.stdout, done.stderr


def test_the_command_lists_operations():
    assert run("operations", "certificate_packs", "quota") == (
        0,
        "ssl.certificate_packs.quota.get  GET  /zones/{zone_id}/ssl/certificate_packs/quota\n",
        "",
    )
    assert run("operations", "no such thing") == (1, "No operation matches 'no such thing'.\n", "")


def test_the_command_prints_operations_as_json():
    _, printed, _ = run("operations", "--json", "zones.list")

    assert "zones.list" in {each["name"] for each in json.loads(printed)}


def test_the_command_prints_the_least_set(tmp_path: Path):
    script = tmp_path / "script.py"
    script.write_text("cf.zones.list()\ncf.get(path)\n")

    code, printed, told = run("permissions", "ssl.certificate_packs.list", "--from-script", str(script))

    assert (code, printed) == (
        0,
        "SSL and Certificates Read  ssl.certificate_packs.list\nZone Read                  zones.list\n",
    )
    assert "script.py:2: cf.get can't be identified as an operation" in told


def test_the_command_prints_permissions_as_json():
    _, printed, _ = run("permissions", "--json", "zones.list")

    assert json.loads(printed) == {
        "permissions": {"Zone Read": ["zones.list"]},
        "not_documented": [],
        "unclear": [],
    }


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ([], "Name operations, or a script"),
        (["zones.lst"], "no operation 'zones.lst'"),
        (["--from-script", "missing.py"], "missing.py"),
        (["--from-script", "broken.py"], "can't be read as a Python file"),
        (["--from-script", "empty.py"], "calls no operation"),
    ],
)
def test_the_command_says_what_is_wrong(
    arguments: list[str], error: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    Path("broken.py").write_text("def", "utf-8")
    Path("empty.py").touch()

    code, printed, told = run("permissions", *arguments)

    assert (code, printed) == (2, "")
    assert error in told
