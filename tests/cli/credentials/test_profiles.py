"""The file of profiles."""

import stat
import sys
from pathlib import Path

import pytest

from cfapi._core.secret_reference import SecretReference
from cfapi.cli.credentials.profiles import Profile, Profiles, checked_name, settings_folder
from cfapi.cli.errors import BadProfiles

WORK = Profile(token=SecretReference(keyring="cfapi/work"), account="a" * 32)
HOME = Profile(key=SecretReference(env="HOME_KEY"), email="me@home.example", base_url="https://gateway.example/v4")


def read(folder: Path, text: str) -> Profiles:
    (folder / "profiles.toml").write_text(text, "utf-8")
    return Profiles.read(folder)


def test_without_a_file_there_is_no_profile(tmp_path):
    profiles = Profiles.read(tmp_path / "not there")

    assert profiles.get() is None
    with pytest.raises(
        BadProfiles, match=r"no profile 'work'; there is none yet\. Make one: cfapi login --profile work"
    ):
        profiles.get("work")


def test_what_is_kept_is_read_back_and_the_first_one_is_the_default(tmp_path):
    Profiles.read(tmp_path).keep("work", WORK).keep("home", HOME)

    profiles = Profiles.read(tmp_path)
    assert dict(profiles.known) == {"work": WORK, "home": HOME}
    assert profiles.get() == ("work", WORK)
    assert profiles.get("home") == ("home", HOME)


def test_comments_and_other_profiles_stay_as_their_user_wrote_them(tmp_path):
    text = '# mine\ndefault = "home"\n\n[profiles.home]  # at home\ntoken = { env = "T" }\n'

    read(tmp_path, text).keep("work", WORK).forget("work")

    assert (tmp_path / "profiles.toml").read_text("utf-8").strip() == text.strip()


def test_where_one_profile_is_left_it_becomes_the_default(tmp_path):
    profiles = Profiles.read(tmp_path).keep("work", WORK).keep("home", HOME).forget("work")

    assert profiles.default == "home"
    assert profiles.forget("home").default is None


def test_of_several_that_are_left_none_is_chosen(tmp_path):
    profiles = Profiles.read(tmp_path).keep("a", WORK).keep("b", WORK).keep("c", WORK).forget("a")

    assert profiles.default is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_nobody_else_can_read_the_file_or_its_folder(tmp_path):
    folder = tmp_path / "settings"
    Profiles.read(folder).keep("work", WORK)
    (folder / "profiles.toml").chmod(0o644)

    Profiles.read(folder).keep("home", HOME)

    assert [stat.S_IMODE(path.stat().st_mode) for path in (folder, folder / "profiles.toml")] == [0o700, 0o600]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[profiles", "profiles.toml: "),
        ('[profiles.a]\ntoken = "secret-token"', "Expected `object | null`, got `str`"),
        ("[profiles.a]", "'a' says where its token is"),
        ("[profiles.a]\ntoken = {}", "'a' says where its token is"),
        ('[profiles.a]\ntoken = { env = "A", file = "b" }', "'a' says where its token is"),
        ('[profiles.a]\ntoken = { env = "A" }\nkey = { env = "B" }', "'a' says where its token is"),
        ('[profiles.a]\nkey = { env = "B" }', "a key and the e-mail address"),
        ('[profiles.a]\ntoken = { env = "A" }\nemail = "a@b.example"', "a key and the e-mail address"),
        ('[profiles.a]\ntoken = { env = "A" }\ncolour = 1', "unknown field `colour`"),
        ('[profile.a]\ntoken = { env = "A" }', "unknown field `profile`"),
    ],
)
def test_what_is_wrong_with_the_file_is_told_in_a_sentence(tmp_path, text, words):
    with pytest.raises(BadProfiles) as refused:
        read(tmp_path, text)

    assert words in str(refused.value)
    assert "secret-token" not in str(refused.value)


@pytest.mark.parametrize("name", ["", "-a", "a b", "a/b", "..", "ä", "a\n", "cfut_" + "a" * 40, "x" * 33])
def test_names_are_short_and_plain_and_others_are_not_repeated(name):
    with pytest.raises(BadProfiles) as refused:
        checked_name(name)

    assert len(name) < 3 or name not in str(refused.value)


def test_the_folder_is_that_of_the_platform_or_the_one_that_the_environment_names(monkeypatch, tmp_path):
    monkeypatch.setenv("CFAPI_CONFIG_DIR", str(tmp_path))
    assert settings_folder() == tmp_path

    monkeypatch.delenv("CFAPI_CONFIG_DIR")
    assert settings_folder().name == "cfapi"
