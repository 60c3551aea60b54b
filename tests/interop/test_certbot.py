"""certbot-dns-cloudflare proves that a name is ours. It uses the official SDK, so CLOUDFLARE_BASE_URL leads it."""

import gc
import io
from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cfapi.sandbox import Sandbox
from tests.support.interop.strangers import Strangers, distribution

pytest.importorskip("certbot_dns_cloudflare")
from acme import challenges, messages
from certbot import errors
from certbot._internal.display import obj as display
from certbot.achallenges import KeyAuthorizationAnnotatedChallenge
from certbot.configuration import NamespaceConfig
from certbot_dns_cloudflare._internal.dns_cloudflare import Authenticator
from cryptography.hazmat.primitives.asymmetric import rsa
from josepy.jwk import JWKRSA

STRANGERS = Strangers(
    {"certbot-dns-cloudflare (PyPI)": distribution("certbot-dns-cloudflare")}, "`CLOUDFLARE_BASE_URL`"
)

# It makes a client for each name, and closes none.
pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")

LOGINS = {
    "a token": "dns_cloudflare_api_token = {box.token}",
    "email and key": "dns_cloudflare_email = {box.email}\ndns_cloudflare_api_key = {box.key}",
}
# What certbot says, and of which credentials.
REFUSED = {
    "10000.*Authentication error": "dns_cloudflare_api_token = {box.limited_token}",
    "Did you copy your entire API token/key": "dns_cloudflare_api_token = cut-short",
    "Did you enter a valid Cloudflare Token": "dns_cloudflare_api_token = {box.token}x",
    "the correct email address": "dns_cloudflare_email = other@sandbox.example\ndns_cloudflare_api_key = {box.key}",
}


@pytest.fixture(autouse=True)
def led_to_the_sandbox(box: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLOUDFLARE_BASE_URL", box.url)


@pytest.fixture(autouse=True)
def what_it_leaves_open() -> Iterator[None]:
    """It is found here, and not in a test of something else."""
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def silent(monkeypatch: pytest.MonkeyPatch) -> None:
    """certbot speaks to a display, which its command sets."""
    monkeypatch.setattr(display._SERVICE, "display", display.NoninteractiveDisplay(io.StringIO()))


@pytest.fixture
def authenticator(box: Sandbox, tmp_path: Path) -> Callable[[str], Authenticator]:
    def logged_in(credentials: str) -> Authenticator:
        file = tmp_path / "cloudflare.ini"
        file.write_text(credentials.format(box=box))
        file.chmod(0o600)
        told = {
            "dns_cloudflare_credentials": str(file),
            "dns_cloudflare_propagation_seconds": 0,
            "http01_port": 80,
            "https_port": 443,
            **dict.fromkeys(("config_dir", "work_dir", "logs_dir"), str(tmp_path)),
        }
        return Authenticator(NamespaceConfig(Namespace(**told)), "dns-cloudflare")

    return logged_in


@pytest.fixture(scope="module")
def key() -> JWKRSA:
    return JWKRSA(key=rsa.generate_private_key(65537, 2048))


def challenge(key: JWKRSA, domain: str, token: bytes = b"t" * 32) -> KeyAuthorizationAnnotatedChallenge:
    body = messages.ChallengeBody(chall=challenges.DNS01(token=token), uri="", status=messages.STATUS_PENDING)
    name = messages.Identifier(typ=messages.IDENTIFIER_FQDN, value=domain)
    return KeyAuthorizationAnnotatedChallenge(challb=body, identifier=name, account_key=key)


def proofs(box: Sandbox) -> list[tuple[str, str]]:
    records = (each for each in box.records.values() if each["name"].startswith("_acme-challenge."))
    return [(each["name"], each["content"].strip('"')) for each in records]


@pytest.mark.parametrize("login", LOGINS)
def test_a_name_is_proven_and_the_proof_taken_away(authenticator, key: JWKRSA, box: Sandbox, active: str, login: str):
    plugin = authenticator(LOGINS[login])
    wanted = challenge(key, f"deep.www.{active}")

    plugin.perform([wanted])
    assert proofs(box) == [(f"_acme-challenge.deep.www.{active}", wanted.validation(key))]

    plugin.cleanup([wanted])
    assert proofs(box) == []


def test_a_name_and_its_wildcard_have_two_proofs_of_one_name(authenticator, key: JWKRSA, box: Sandbox, active: str):
    plugin = authenticator(LOGINS["a token"])
    both = [challenge(key, active, bytes([token]) * 32) for token in (1, 2)]

    plugin.perform([*both, both[0]])  # the same again is no error
    assert sorted(proofs(box)) == sorted((f"_acme-challenge.{active}", each.validation(key)) for each in both)

    plugin.cleanup(both[:1])
    assert proofs(box) == [(f"_acme-challenge.{active}", both[1].validation(key))]


@pytest.mark.parametrize("hint", REFUSED)
def test_what_is_refused_is_explained(authenticator, key: JWKRSA, active: str, hint: str):
    plugin = authenticator(REFUSED[hint])

    with pytest.raises(errors.PluginError, match=hint):
        plugin.perform([challenge(key, active)])


def test_a_name_in_nobodys_zone_is_told_so(authenticator, key: JWKRSA):
    """A name in nobody's zone is told so."""
    plugin = authenticator(LOGINS["a token"])

    with pytest.raises(errors.PluginError, match="Unable to determine zone_id"):
        plugin.perform([challenge(key, "www.nowhere.example")])
