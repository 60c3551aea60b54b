"""Where `cfapi audit --output` writes, what it refuses, and what becomes of a report that can't go there."""

import errno
import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest
from click.testing import CliRunner, Result

from cfapi.cli.root import cfapi

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes, pipes and devices are POSIX")
linux = pytest.mark.skipif(sys.platform != "linux", reason="/dev/full and /proc are Linux's")


def audit(output: object, *more: str) -> Result:
    arguments = ["audit", "--sandbox", "5", "--format", "json", "--output", str(output), *more]
    return CliRunner().invoke(cfapi, arguments)


def is_report(text: str | bytes) -> bool:
    return json.loads(text)["summary"]["zones"] == 5


@pytest.fixture
def never_run(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise AssertionError("the audit was started")

    monkeypatch.setattr("cfapi.cli.auditing.Run._collect", fail)


@posix
def test_a_report_is_written_to_a_device_which_stays_one():
    result = audit(os.devnull)

    assert (result.exit_code, result.stdout) == (3, "")
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


@posix
def test_a_report_is_written_through_a_link_and_is_for_its_owner_alone(tmp_path: Path):
    target = tmp_path / "target"
    target.write_text("old")
    target.chmod(0o640)
    (tmp_path / "link").symlink_to(target)

    audit(tmp_path / "link")

    assert (tmp_path / "link").is_symlink()
    assert is_report(target.read_text())
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


@posix
def test_a_report_is_written_into_a_pipe(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe")
    read: list[bytes] = []
    reader = Thread(target=lambda: read.append((tmp_path / "pipe").read_bytes()))
    reader.start()

    audit(tmp_path / "pipe")
    reader.join()

    assert is_report(read[0])
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


@posix
def test_a_report_is_written_to_standard_output_by_name():
    command = [sys.executable, "-m", "cfapi.cli", "audit", "--sandbox", "5", "--format", "json"]
    ended = subprocess.run([*command, "--output", "/dev/stdout"], capture_output=True, check=False)

    assert ended.returncode == 3
    assert is_report(ended.stdout)


@posix
@pytest.mark.usefixtures("never_run")
@pytest.mark.parametrize("what", ["missing folder", "folder", "write-protected file", "file as a folder"])
def test_what_can_not_be_written_is_one_sentence_and_exit_code_2_before_anything_is_read(tmp_path: Path, what: str):
    protected = tmp_path / "protected"
    protected.write_text("old")
    protected.chmod(0o444)
    output = {
        "missing folder": tmp_path / "missing" / "report",
        "folder": tmp_path,
        "write-protected file": protected,
        "file as a folder": protected / "report",
    }[what]

    result = audit(output)

    assert result.exit_code == 2
    assert str(output) in result.stderr
    assert "Traceback" not in result.output
    assert protected.read_text() == "old"


@linux
@pytest.mark.usefixtures("never_run")
def test_a_folder_that_takes_no_files_is_refused_before_anything_is_read():
    result = audit("/proc/report.json")

    assert result.exit_code == 2
    assert "--output /proc/report.json can't be written" in result.stderr


def test_a_report_that_can_not_be_renamed_in_the_end_is_printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "in use")

    monkeypatch.setattr(Path, "replace", refuse)
    result = audit(tmp_path / "report")

    assert result.exit_code == 4
    assert "can't be written: Permission denied; here is the report" in result.stderr
    assert is_report(result.stdout)
    assert list(tmp_path.iterdir()) == []


@linux
def test_a_report_for_a_disk_that_is_full_is_printed():
    result = audit("/dev/full")

    assert result.exit_code == 4
    assert "No space left on device" in result.stderr
    assert is_report(result.stdout)


@linux
def test_standard_output_that_is_full_is_one_sentence_and_no_finding():
    command = [sys.executable, "-m", "cfapi.cli", "audit", "--sandbox", "5"]
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)

    assert ended.returncode == 4
    assert "the report can't be written: No space left on device" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert "Exception ignored" not in ended.stderr
