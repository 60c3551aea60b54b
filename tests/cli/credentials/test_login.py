"""`cfapi login`, `logout` and `whoami`, as their users type them, against a sandbox."""

import json
import re
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from anyio.from_thread import BlockingPortal
from click.testing import CliRunner, Result
from keyring.errors import KeyringLocked

from cfapi.cli.root import cfapi
from cfapi.sandbox import Sandbox
from tests.support.memory_keyring import MemoryKeyring, Passwords

Run = Callable[..., Result]


@pytest.fixture(scope="module")
def box(portal: BlockingPortal) -> Iterator[Sandbox]:
    with portal.wrap_async_context_manager(Sandbox(zones=2, seed=1)) as box:
        yield box


@pytest.fixture
def run(box: Sandbox, tmp_path: Path) -> Run:
    """Type a command; what follows `standard_input` are variables of the environment."""
    surroundings = {"CFAPI_CONFIG_DIR": str(tmp_path), "CLOUDFLARE_BASE_URL": box.url}

    def typed(*arguments: str, standard_input: str = "", **environment: str) -> Result:
        done = CliRunner().invoke(cfapi, arguments, input=standard_input, env=surroundings | environment)
        assert box.token not in done.output
        return done

    return typed


def test_a_token_is_verified_and_kept_in_the_keyring(run, box, memory_keyring, tmp_path):
    done = run("login", standard_input=f"  {box.token}\n")

    assert done.exit_code == 0
    assert done.stdout == (
        "A user's token, active, without an end. Kept in the system's keyring (cfapi/default), as profile default.\n"
    )
    assert memory_keyring == {("cfapi", "default"): box.token}
    assert box.token not in (tmp_path / "profiles.toml").read_text()


@pytest.mark.usefixtures("memory_keyring")
def test_who_is_logged_in_is_told(run, box):
    run("login", "--profile", "work", standard_input=box.token)

    done = run("whoami")

    assert done.exit_code == 0
    rows = dict(line.split(maxsplit=1) for line in done.stdout.splitlines() if not line.startswith(" "))
    assert rows["profile"] == "work"
    assert rows["kept"] == "profile work (keyring cfapi/work)"
    assert rows["api"] == box.url.rstrip("/")
    assert rows["kind"].startswith("user token ")
    assert rows["permission"].startswith("the API lists none")
    assert re.fullmatch(r"1,1\d\d of 1,200 requests left, for \d+ s", rows["quota"])


@pytest.mark.usefixtures("memory_keyring")
def test_what_is_told_of_it_is_also_json(run, box):
    run("login", standard_input=box.token)

    found: dict[str, Any] = json.loads(run("whoami", "--json").stdout)

    assert (found["profile"], found["kind"], found["status"]) == ("default", "user token", "active")
    assert found["accounts"]
    assert found["permissions"] == []


def test_a_token_that_is_refused_is_not_kept(run, memory_keyring, tmp_path):
    done = run("login", standard_input="cfut_" + "x" * 40)

    assert done.exit_code == 3
    assert "The credentials are not valid" in done.stderr
    assert "xxxx" not in done.output
    assert memory_keyring == {}
    assert not (tmp_path / "profiles.toml").exists()


def test_a_token_is_not_kept_where_the_api_can_not_be_reached(run, box, memory_keyring):
    done = run("login", standard_input=box.token, CLOUDFLARE_BASE_URL="http://127.0.0.1:9/client/v4")

    assert done.exit_code == 6
    assert memory_keyring == {}


def test_without_a_keyring_nothing_is_asked_and_the_file_is_named(run, monkeypatch):
    from keyring.backends.fail import Keyring

    monkeypatch.setattr("keyring.get_keyring", Keyring)

    done = run("login")

    assert done.exit_code == 1
    assert done.stderr == (
        "cfapi login: A token could not be kept: this system has no keyring that can be reached. "
        "To keep it in a file that only you can read: cfapi login --file\n"
    )


def test_a_locked_keyring_is_told(run, box, monkeypatch):
    backend = MemoryKeyring()
    backend.problem = KeyringLocked("it is locked")
    monkeypatch.setattr("keyring.get_keyring", lambda: backend)

    done = run("login", standard_input=box.token)

    assert done.exit_code == 1
    assert "the keyring does not open (it is locked)" in done.stderr


def test_a_token_is_kept_in_a_file_that_only_its_owner_can_read(run, box, tmp_path):
    done = run("login", "--file", standard_input=box.token)

    path = tmp_path / "default.token"
    assert done.exit_code == 0
    assert str(path) in done.stdout
    assert path.read_text().strip() == box.token
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert run("whoami").exit_code == 0


def test_a_token_that_moves_to_a_file_leaves_the_keyring(run, box, memory_keyring):
    run("login", standard_input=box.token)

    run("login", "--file", standard_input=box.token)

    assert memory_keyring == {}


def test_an_api_key_is_kept_with_the_address_of_its_user(run, box, memory_keyring):
    done = run("login", "--email", box.email, standard_input=box.key)

    assert (done.exit_code, done.stdout.split(".")[0]) == (0, "A Global API Key, active")
    assert memory_keyring == {("cfapi", "default"): box.key}
    assert "all that its user may do" in run("whoami").stdout


@pytest.mark.parametrize("arguments", [("cfut_token",), ("--token", "cfut_token"), ("--token=cfut_token",)])
def test_a_token_is_no_argument_and_not_repeated(run, arguments):
    done = run("login", *arguments)

    assert done.exit_code == 2
    assert "roll it at https://dash.cloudflare.com/profile/api-tokens" in done.stderr
    assert "cfut_token" not in done.output


@pytest.mark.usefixtures("memory_keyring")
def test_nothing_on_standard_input_is_no_token(run):
    done = run("login", standard_input="\n")

    assert (done.exit_code, "no API token on standard input" in done.stderr) == (2, True)


def test_logging_out_removes_the_token_and_says_that_it_stays_valid(run, box, memory_keyring):
    run("login", standard_input=box.token)

    done = run("logout")

    assert (done.exit_code, memory_keyring) == (0, {})
    assert "stays valid until it is revoked" in done.stdout
    assert run("whoami").exit_code == 2
    assert run("logout").stdout == "Nobody is logged in.\n"


@pytest.mark.usefixtures("memory_keyring")
def test_logging_out_says_whose_credentials_are_used_from_then_on(run, box):
    run("login", standard_input=box.token)
    run("login", "--profile", "work", standard_input=box.token)

    assert "The default is profile work now." in run("logout").stdout
    assert "default" not in run("logout").stdout


def test_a_secret_that_cfapi_did_not_write_is_left_where_it_is(run, box, tmp_path):
    (tmp_path / "mine").write_text(box.token)
    (tmp_path / "profiles.toml").write_text(
        f'default="own"\n[profiles.own]\ntoken={{file="mine"}}\nbase_url="{box.url}"'
    )

    assert run("whoami").exit_code == 0
    assert "is not cfapi's to remove" in run("logout").stdout
    assert (tmp_path / "mine").exists()


@pytest.mark.usefixtures("memory_keyring")
def test_a_named_profile_comes_before_the_environment_and_that_before_the_default(run, box):
    run("login", standard_input=box.token)
    own = {"CLOUDFLARE_API_TOKEN": box.token}

    def kept(*arguments: str, **environment: str) -> str:
        return json.loads(run("whoami", "--json", *arguments, **environment).stdout)["kept"]

    assert kept(**own) == "CLOUDFLARE_API_TOKEN"
    assert kept("--profile", "default", **own) == "profile default (keyring cfapi/default)"
    assert kept(CFAPI_PROFILE="default", **own) == "profile default (keyring cfapi/default)"
    assert kept() == "profile default (keyring cfapi/default)"


@pytest.mark.usefixtures("memory_keyring")
def test_a_profiles_token_goes_to_its_own_api_alone(run, box):
    run("login", standard_input=box.token)

    done = run("whoami", CLOUDFLARE_BASE_URL="https://elsewhere.example/client/v4")

    assert done.exit_code == 2
    assert f"are for {box.url[:-1]}, where alone they are sent" in done.stderr
    assert run("whoami", CLOUDFLARE_BASE_URL="").exit_code == 0


def test_a_token_that_is_gone_from_the_keyring_is_told_with_what_to_do(run, box, memory_keyring: Passwords):
    run("login", standard_input=box.token)
    memory_keyring.clear()

    done = run("whoami")

    assert done.exit_code == 2
    assert "the keyring has no cfapi/default. Log in again: cfapi login --profile default" in done.stderr
