"""lego obtains certificates through DNS-01 from pebble, which asks a name server for what lego put into the sandbox."""

import json
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, TypeAlias, cast

import pytest
import trustme
from cryptography import x509

from cfapi.sandbox import Sandbox
from tests.support.interop import name_server
from tests.support.interop.installed import LEGO, PEBBLE
from tests.support.interop.programs import needs
from tests.support.interop.strangers import Strangers, go_program
from tests.support.redis_server import free_port

Lego: TypeAlias = Callable[..., subprocess.CompletedProcess[str]]

STRANGERS = Strangers(
    {
        "lego (Go, its library)": go_program(LEGO, r"dep\tgithub.com/go-acme/lego/v5\tv(\S+)"),
        "pebble (Go)": go_program(PEBBLE, r"mod\tgithub.com/letsencrypt/pebble/v2\tv(\S+)"),
    },
    "`CLOUDFLARE_BASE_URL`; pebble asks a name server for the sandbox's records",
)

pytestmark = [needs(LEGO), needs(PEBBLE)]

LOGINS = {
    "a token for records, and one for zones": lambda box: {
        "CLOUDFLARE_DNS_API_TOKEN": box.token,
        "CLOUDFLARE_ZONE_API_TOKEN": box.limited_token,
    },
    "email and key": lambda box: {"CLOUDFLARE_EMAIL": box.email, "CLOUDFLARE_API_KEY": box.key},
}


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the certificate that pebble shows, and that of who signed it."""
    folder, signer = tmp_path_factory.mktemp("authority"), trustme.CA()
    signer.cert_pem.write_to_path(folder / "signer.pem")
    shown = signer.issue_cert("127.0.0.1")
    shown.cert_chain_pems[0].write_to_path(folder / "certificate.pem")
    shown.private_key_pem.write_to_path(folder / "key.pem")
    return folder


@pytest.fixture
def nameserver(box: Sandbox) -> Iterator[str]:
    with name_server.serving(box) as address:
        yield address


@pytest.fixture
def directory(authority: Path, nameserver: str) -> Iterator[str]:
    """Where pebble serves, which believes the name server."""
    with pebble(authority, nameserver) as url:
        yield url


@contextmanager
def pebble(folder: Path, nameserver: str) -> Iterator[str]:
    port, config = free_port(), folder / "pebble.json"
    config.write_text(json.dumps({"pebble": configuration(folder, port)}))
    # It would sleep before it looks, refuse every twentieth nonce, and not look at what it has seen before.
    told = {"PEBBLE_VA_NOSLEEP": "1", "PEBBLE_WFE_NONCEREJECT": "0", "PEBBLE_AUTHZREUSE": "0"}
    command = [PEBBLE, "-config", config, "-dnsserver", nameserver]
    with subprocess.Popen(command, env=told, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        said = cast("IO[str]", process.stdout)
        try:
            assert any("ACME directory available" in line for line in said)
            threading.Thread(target=said.read, daemon=True).start()  # or it waits for somebody to read what it logs
            yield f"https://127.0.0.1:{port}/dir"
        finally:
            process.kill()


def configuration(folder: Path, port: int) -> dict[str, Any]:
    return {
        "listenAddress": f"127.0.0.1:{port}",
        "managementListenAddress": "127.0.0.1:0",
        "certificate": str(folder / "certificate.pem"),
        "privateKey": str(folder / "key.pem"),
        "httpPort": 1,
        "tlsPort": 1,
        "retryAfter": {"authz": 1, "order": 1},
        "profiles": {"default": {"description": "The only one", "validityPeriod": 86400}},
    }


@pytest.fixture
def lego(box: Sandbox, tmp_path: Path, authority: Path, directory: str, nameserver: str) -> Lego:
    def run(*domains: str, **credentials: str) -> subprocess.CompletedProcess[str]:
        told = {"CLOUDFLARE_BASE_URL": box.url, "LEGO_CA_CERTIFICATES": str(authority / "signer.pem"), **credentials}
        command = [LEGO, directory, nameserver, *domains]
        return subprocess.run(command, env=told, cwd=tmp_path, capture_output=True, text=True, check=False)

    return run


def names(chain: str) -> set[str]:
    """What a chain of certificates is for."""
    shown = x509.load_pem_x509_certificates(chain.encode())[0]
    return set(
        shown.extensions.get_extension_for_class(x509.SubjectAlternativeName).value.get_values_for_type(x509.DNSName)
    )


def proofs(box: Sandbox) -> list[str]:
    return [each["name"] for each in box.records.values() if each["name"].startswith("_acme-challenge.")]


@pytest.mark.parametrize("login", LOGINS)
def test_a_certificate_is_obtained_and_its_proofs_taken_away(lego: Lego, box: Sandbox, active: str, login: str):
    """A certificate for a name and its wildcard is obtained, and the proofs taken away."""
    ended = lego(active, f"*.{active}", **LOGINS[login](box))

    assert ended.returncode == 0, ended.stderr
    assert names(ended.stdout) == {active, f"*.{active}"}
    assert (box.count("POST", "*/dns_records"), proofs(box)) == (2, [])


def test_a_token_that_may_only_read_proves_nothing(lego: Lego, box: Sandbox, active: str):
    ended = lego(active, CLOUDFLARE_DNS_API_TOKEN=box.limited_token)

    assert ended.returncode == 1
    assert "failed to create TXT record" in ended.stderr
    assert "10000" in ended.stderr
