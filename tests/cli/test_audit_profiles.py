"""`cfapi audit` and `cfapi snapshot` use the credentials that other commands use."""

import pickle
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import anyio
import pytest
from click.testing import CliRunner, Result

from cfapi.audit import Audit, SnapshotFile
from cfapi.audit.tasks import tasks
from cfapi.cli.credentials.here import client_here
from cfapi.cli.root import cfapi
from cfapi.errors import ConfigurationError
from cfapi.sandbox import Sandbox

NOTHING = dict.fromkeys((
    "CLOUDFLARE_API_TOKEN", "CLOUDFLARE_API_TOKEN_FILE", "CLOUDFLARE_API_KEY", "CLOUDFLARE_EMAIL", "CF_API_TOKEN",
    "CLOUDFLARE_BASE_URL", "CFAPI_PROFILE",
))  # fmt: skip
SMALL = ("--check", "zone.*", "--quiet")


@pytest.fixture
async def box() -> AsyncIterator[Sandbox]:
    async with Sandbox(zones=3, quota=None) as running:
        yield running


@pytest.fixture
def folder(box: Sandbox, tmp_path: Path) -> Path:
    """A folder with two profiles: of the sandbox, and of nobody."""
    text = f"""default = "nobody"
[profiles.work]
token = {{ file = "token" }}
base_url = "{box.url}"
[profiles.nobody]
token = {{ file = "missing" }}
"""
    (tmp_path / "profiles.toml").write_text(text)
    (tmp_path / "token").write_text(box.token)
    (tmp_path / "token").chmod(0o600)
    return tmp_path


async def run(folder: Path, *words: str, **environment: str) -> Result:
    settings = {**NOTHING, "CFAPI_CONFIG_DIR": str(folder), **environment}
    return await anyio.to_thread.run_sync(lambda: CliRunner().invoke(cfapi, words, env=settings))


async def test_an_audit_is_made_with_the_profile_that_is_named(folder: Path, box: Sandbox):
    done = await run(folder, "audit", *SMALL, "--profile", "work")

    assert "3 zones" in done.stdout, done.stderr
    assert box.requests


async def test_an_audit_is_made_with_the_profile_of_the_environment(folder: Path):
    done = await run(folder, "audit", *SMALL, CFAPI_PROFILE="work")

    assert "3 zones" in done.stdout, done.stderr


async def test_an_audit_is_made_with_the_default_profile(folder: Path):
    file = folder / "profiles.toml"
    file.write_text(file.read_text().replace('default = "nobody"', 'default = "work"'))
    done = await run(folder, "audit", *SMALL)

    assert "3 zones" in done.stdout, done.stderr


async def test_a_snapshot_is_made_with_the_profile_that_is_named(folder: Path):
    file = folder / "snapshot"
    done = await run(folder, "snapshot", "--check", "zone.*", "--profile", "work", "--output", str(file))

    assert (done.exit_code, file.exists()) == (0, True), done.stderr
    assert "Read 3 of 3 zones" in done.stderr


async def test_a_worker_of_an_engine_uses_its_own_profile(
    folder: Path, box: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    for name in NOTHING:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("CFAPI_CONFIG_DIR", str(folder))
    monkeypatch.setenv("CFAPI_PROFILE", "work")
    sent = pickle.dumps(tasks(Audit(checks=("zone.*",)), 1, client=client_here))
    [task] = pickle.loads(sent)  # noqa: S301  # our own
    (tmp_path / "snapshot").write_bytes(await anyio.to_thread.run_sync(task.collect))

    with SnapshotFile.open(tmp_path / "snapshot") as file:
        assert file.counts() == (3, 3)
    assert box.token.encode() not in sent


def test_a_worker_without_the_extra_says_what_its_profile_needs(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "cfapi.cli.credentials.choosing", None)
    monkeypatch.setenv("CFAPI_PROFILE", "work")
    with pytest.raises(ConfigurationError, match=r"'work'.*lacks.*cfapi-sdk.cli"):
        client_here()


async def test_a_worker_without_the_extra_uses_its_environment(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "cfapi.cli.credentials.choosing", None)
    monkeypatch.delenv("CFAPI_PROFILE", raising=False)
    monkeypatch.setenv("CLOUDFLARE_API_TOKEN", "token")
    async with client_here() as cf:
        assert "CLOUDFLARE_API_TOKEN" in repr(cf)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--profile", "other"), "other"),
        (("--profile", "nobody"), "can't be read"),
        ((), "can't be read"),
        (("--profile", "work", "--sandbox", "2"), "--sandbox has its own"),
        (("--profile", "work", "--engine", "dask://127.0.0.1:1"), "--engine has its own"),
    ],
)
async def test_what_is_wrong_with_the_profile_is_told_in_a_sentence(
    folder: Path, box: Sandbox, words: tuple[str, ...], told: str
):
    done = await run(folder, "audit", *SMALL, *words)

    assert (done.exit_code, done.stdout, box.requests) == (2, "", [])
    assert told in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert "Traceback" not in done.stderr
