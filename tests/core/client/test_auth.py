"""Where credentials come from, which of them count, and what is refused before anything is sent."""

import os
import warnings
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfapi import Cloudflare, ConfigurationError, CredentialsWarning

TOKEN = "cfut_" + "a" * 40
KEY = "cfk_" + "b" * 40

URL = "https://api.cloudflare.com/client/v4/zones"


async def signed(**arguments: object) -> dict[str, str]:
    client = Cloudflare(**arguments)  # type: ignore[arg-type]
    return {name: str(value) for name, value in (await client._session.credentials.sign("GET", URL)).items()}


async def test_a_token_signs_with_the_authorization_header_alone():
    assert await signed(api_token=TOKEN) == {"Authorization": f"Bearer {TOKEN}"}


async def test_a_key_with_an_email_signs_with_their_two_headers_alone():
    assert await signed(api_key=KEY, api_email="a@example.com") == {
        "X-Auth-Key": KEY,
        "X-Auth-Email": "a@example.com",
    }


async def test_a_token_wins_over_a_key():
    assert list(await signed(api_token=TOKEN, api_key=KEY, api_email="a@example.com")) == ["Authorization"]


async def test_arguments_switch_the_environment_off(monkeypatch):
    monkeypatch.setenv("CLOUDFLARE_API_TOKEN", "from-the-environment")
    monkeypatch.setenv("CLOUDFLARE_EMAIL", "stray@example.com")

    assert await signed(api_key=KEY, api_email="a@example.com") == {
        "X-Auth-Key": KEY,
        "X-Auth-Email": "a@example.com",
    }


@pytest.mark.parametrize(
    ("environment", "source"),
    [
        (
            {"CLOUDFLARE_API_TOKEN": TOKEN, "CLOUDFLARE_API_KEY": KEY, "CLOUDFLARE_EMAIL": "a@b.c"},
            "CLOUDFLARE_API_TOKEN",
        ),
        ({"CLOUDFLARE_API_KEY": KEY, "CLOUDFLARE_EMAIL": "a@b.c", "CF_API_TOKEN": TOKEN}, "CLOUDFLARE_API_KEY"),
        ({"CF_API_TOKEN": TOKEN}, "CF_API_TOKEN"),
        ({"CLOUDFLARE_API_TOKEN": "  ", "CF_API_TOKEN": TOKEN}, "CF_API_TOKEN"),
    ],
)
def test_the_environment_is_read_in_the_documented_order(monkeypatch, environment, source):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    assert Cloudflare().auth_source == source


def test_a_token_file_is_named_by_the_environment_too(monkeypatch, tmp_path):
    (tmp_path / "token").write_text(TOKEN)
    monkeypatch.setenv("CLOUDFLARE_API_TOKEN_FILE", str(tmp_path / "token"))

    assert Cloudflare().auth_source == "CLOUDFLARE_API_TOKEN_FILE"


async def test_a_token_file_is_read_again_when_it_changes(tmp_path):
    file = tmp_path / "token"
    file.write_text(f"{TOKEN}\n")
    client = Cloudflare(api_token_file=file)
    before = await client._session.credentials.sign("GET", URL)

    file.write_text("rotated\n")
    os.utime(file, (1, 1))
    after = await client._session.credentials.sign("GET", URL)

    assert (str(before["Authorization"]), str(after["Authorization"])) == (f"Bearer {TOKEN}", "Bearer rotated")


async def test_a_token_file_that_cannot_be_read_is_named(tmp_path):
    client = Cloudflare(api_token_file=tmp_path / "missing")

    with pytest.raises(ConfigurationError, match=r"missing.*FileNotFoundError"):
        await client._session.credentials.sign("GET", URL)


async def test_a_callable_hands_out_the_token_of_each_request():
    tokens = iter(["first", "second"])

    async def rotate() -> str:
        return next(tokens)

    client = Cloudflare(rotate)

    assert [str((await client._session.credentials.sign("GET", URL))["Authorization"]) for _ in range(2)] == [
        "Bearer first",
        "Bearer second",
    ]


async def test_white_space_around_a_token_is_stripped():
    assert await signed(api_token=f" \t{TOKEN}\r\n") == {"Authorization": f"Bearer {TOKEN}"}


@pytest.mark.parametrize(
    ("token", "fault"),
    [
        ("", "is empty"),
        (" \n", "is empty"),
        (f"Bearer {TOKEN}", 'starts with "Bearer "'),
        (f"bearer {TOKEN}", 'starts with "Bearer "'),
        ("somebody@example.com", "is an e-mail address"),
        ("tok\x00en", "control characters"),
        ("tok\nen", "control characters"),
        ("tok en", "white space"),
        ("tokén", "outside ASCII"),
    ],
)
def test_what_cannot_be_a_token_is_refused_with_what_is_wrong(token, fault):
    with pytest.raises(ConfigurationError, match=fault) as caught:
        Cloudflare(token)

    assert not token.strip() or token.strip() not in str(caught.value)


@given(st.text(st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="@'\""), min_size=1, max_size=200))
def test_tokens_of_any_length_and_format_are_accepted(token):
    if not token.lower().startswith("bearer"):
        assert Cloudflare(token).auth_source == "api_token"


@pytest.mark.parametrize("email", ["", "nobody", "a@b.c\nX-Evil: 1", "ä@example.com"])
def test_what_cannot_be_an_email_address_is_refused(email):
    with pytest.raises(ConfigurationError, match="not an e-mail address"):
        Cloudflare(api_key=KEY, api_email=email)


@pytest.mark.parametrize("half", [{"api_key": KEY}, {"api_email": "a@b.c"}])
def test_half_a_key_given_as_an_argument_is_refused(half):
    with pytest.raises(ConfigurationError, match="give both api_key and api_email"):
        Cloudflare(**half)


def test_leftovers_in_the_environment_are_ignored_with_one_warning(monkeypatch):
    monkeypatch.setenv("CLOUDFLARE_API_TOKEN", TOKEN)
    monkeypatch.setenv("CLOUDFLARE_EMAIL", "stray@example.com")
    monkeypatch.setenv("CLOUDFLARE_API_USER_SERVICE_KEY", "v1.0-dead")

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        client = Cloudflare()

    assert client.auth_source == "CLOUDFLARE_API_TOKEN"
    assert [str(warning.message) for warning in caught] == [
        "Unused Cloudflare credentials: CLOUDFLARE_EMAIL, CLOUDFLARE_API_USER_SERVICE_KEY."
    ]
    assert caught[0].category is CredentialsWarning
    assert Path(caught[0].filename) == Path(__file__)


def test_without_credentials_the_error_names_the_variables_and_where_tokens_are_made():
    with pytest.raises(ConfigurationError) as caught:
        Cloudflare()

    assert "CLOUDFLARE_API_TOKEN" in str(caught.value)
    assert "CLOUDFLARE_API_KEY with CLOUDFLARE_EMAIL" in str(caught.value)
    assert "https://dash.cloudflare.com/profile/api-tokens" in str(caught.value)


def test_half_a_key_in_the_environment_is_named_where_nothing_else_is_there(monkeypatch):
    monkeypatch.setenv("CLOUDFLARE_API_KEY", KEY)

    with pytest.raises(ConfigurationError, match="CLOUDFLARE_API_KEY alone can't sign"):
        Cloudflare()


@pytest.mark.parametrize(
    ("url", "fault"),
    [
        ("ftp://api.example.com", "must look like"),
        ("api.example.com/v4", "must look like"),
        ("https://user:pass@api.example.com", "must look like"),
        ("https://api.example.com/v4?x=1", "must look like"),
        ("http://api.example.com", "would expose the credentials"),
        ("http://127.0.0.1.example.com", "would expose the credentials"),
    ],
)
def test_a_base_url_that_cannot_be_right_is_refused(url, fault):
    with pytest.raises(ConfigurationError, match=fault):
        Cloudflare(TOKEN, base_url=url)


@pytest.mark.parametrize("url", ["http://127.0.0.1:8787/client/v4/", "http://[::1]:8787", "http://localhost:1"])
def test_plain_http_is_for_loopback(url):
    assert Cloudflare(TOKEN, base_url=url).base_url == url.rstrip("/")


def test_the_base_url_comes_from_the_environment_or_is_cloudflares(monkeypatch):
    assert Cloudflare(TOKEN).base_url == "https://api.cloudflare.com/client/v4"

    monkeypatch.setenv("CLOUDFLARE_BASE_URL", "https://proxy.example.com/cf/")
    assert Cloudflare(TOKEN).base_url == "https://proxy.example.com/cf"
