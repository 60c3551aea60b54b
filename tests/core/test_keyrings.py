"""Which keyrings are trusted."""

import os
import shutil
import subprocess
import sys
import types
from pathlib import Path
from typing import Any

import pytest
from keyring.backends import chainer, fail, null

from cfapi._core.keyrings import NoKeyring, system_keyring
from tests.support.memory_keyring import MemoryKeyring


def of_module(name: str) -> Any:
    """A backend that a module of this name defines."""
    return type("Keyring", (MemoryKeyring,), {"__module__": name})()


@pytest.mark.parametrize(
    ("backend", "words"),
    [
        (of_module("keyrings.alt.file"), "keeps secrets in plain files"),
        (of_module("keyrings.alt.Windows"), "keeps secrets in plain files"),
        (null.Keyring(), "no keyring that can be reached"),
        (fail.Keyring(), "no keyring that can be reached"),
    ],
)
def test_what_keeps_plain_text_or_nothing_is_no_keyring(monkeypatch, backend, words):
    monkeypatch.setattr("keyring.get_keyring", lambda: backend)

    with pytest.raises(NoKeyring, match=words):
        system_keyring()


def test_of_several_the_first_that_is_safe_is_used(monkeypatch):
    safe = MemoryKeyring()
    chain = types.SimpleNamespace(backends=[of_module("keyrings.alt.file"), safe, MemoryKeyring()])
    monkeypatch.setattr("keyring.get_keyring", lambda: chain)

    assert system_keyring() is safe


def test_a_chain_of_the_package_itself_is_looked_into(monkeypatch):
    safe = MemoryKeyring()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [of_module("keyrings.alt.file"), safe])
    monkeypatch.setattr("keyring.get_keyring", chainer.ChainerBackend)

    assert system_keyring() is safe


def test_without_the_package_its_extra_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "keyring", None)

    with pytest.raises(NoKeyring, match=r'pip install "cfapi-sdk\[cli\]"'):
        system_keyring()


@pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="needs dbus-run-session and gnome-keyring",
)
def test_a_token_is_kept_by_a_real_secret_service(tmp_path):
    script = tmp_path / "keep.py"
    script.write_text(
        "from cfapi._core.secret import Secret\n"
        "from cfapi._core.secret_reference import read_secret\n"
        "from cfapi.cli.credentials.keeping import keep_in_keyring, remove\n"
        "from pathlib import Path\n"
        "where = keep_in_keyring('work', Secret('of-the-service'))\n"
        "print(where, read_secret(where, Path()).reveal(), remove(where, Path()))\n"
    )
    bus = str(shutil.which("dbus-run-session"))
    session = f"echo password | gnome-keyring-daemon --unlock >/dev/null 2>&1; {sys.executable} {script}"

    done = subprocess.run(
        [bus, "--", "sh", "-c", session],
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
        env=environment(tmp_path),
    )

    assert done.stdout == "keyring cfapi/work of-the-service True\n", done.stderr


def environment(home: Path) -> dict[str, str]:
    """A home of its own, in which no keyring is there yet."""
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    return kept | {"HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "XDG_RUNTIME_DIR": str(home)}
