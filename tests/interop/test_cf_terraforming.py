"""cf-terraforming: it writes Terraform's configuration of what is there, in the schema of Cloudflare's provider.

Its address of Cloudflare is fixed, so its way is a proxy; `CLOUDFLARE_BASE_URL` spoils its requests.
"""

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from cfapi.sandbox import Sandbox
from cfapi.sandbox.state.zone import Zone
from tests.support.interop.installed import PROVIDER, TERRAFORM, TERRAFORMING
from tests.support.interop.programs import intercepted, needs
from tests.support.interop.strangers import Strangers, go_program, said

STRANGERS = Strangers(
    {
        "cf-terraforming (Go)": go_program(TERRAFORMING, r"versionString=v?(\d[^\s\"]*)"),
        "Cloudflare's provider (Go)": go_program(PROVIDER, r"main\.version=(\d[^\s\"]*)"),
        "Terraform": said(r'"terraform_version": "(.+)"', TERRAFORM, "version", "-json"),
    },
    "the intercepting sandbox",
    in_every_run=False,
)

SOURCE = "registry.terraform.io/cloudflare/cloudflare"
VERSION = "5.0.0"  # any: the folder in which Terraform finds the provider says which one it is
CONFIGURATION = f"""
terraform {{
  required_providers {{ cloudflare = {{ source = "{SOURCE}" }} }}
}}
"""
SETTINGS = """
provider_installation {{
  filesystem_mirror {{ path = "{mirror}" }}
}}
"""

pytestmark = [
    pytest.mark.skipif(TERRAFORM is None, reason="neither Terraform nor OpenTofu is here"),
    needs(PROVIDER),
    needs(TERRAFORMING),
    pytest.mark.timeout(240),
]

Generate: TypeAlias = Callable[..., str]


@pytest.fixture
def box(cfapi_intercepted: Sandbox) -> Sandbox:
    return cfapi_intercepted


@pytest.fixture
def zone(box: Sandbox) -> Zone:
    return next(zone for zone in box.zones.values() if zone.status == "active")


@pytest.fixture
def generate(box: Sandbox, tmp_path: Path) -> Generate:
    """The command, in a folder in which Terraform knows the provider."""
    settings, variables = with_mirror(tmp_path), {"CHECKPOINT_DISABLE": "1"}
    variables["TF_CLI_CONFIG_FILE"] = str(settings)
    (tmp_path / "main.tf").write_text(CONFIGURATION)
    begun = intercepted(tmp_path, str(TERRAFORM), "init", "-no-color", **variables)
    assert begun.returncode == 0, begun.stderr

    def generate(kind: str, *owner: str) -> str:
        told = ("--token", box.token, "--terraform-binary-path", str(TERRAFORM))
        ended = intercepted(tmp_path, TERRAFORMING, "generate", "--resource-type", kind, *owner, *told, **variables)
        assert ended.returncode == 0, ended.stderr
        return ended.stdout

    return generate


def with_mirror(folder: Path) -> Path:
    """Settings of Terraform by which it takes the provider from a folder, as `init` takes none that is overridden."""
    told = subprocess.run([str(TERRAFORM), "version", "-json"], capture_output=True, text=True, check=True).stdout
    place = folder / "mirror" / SOURCE / VERSION / json.loads(told)["platform"]
    place.mkdir(parents=True)
    (place / f"{PROVIDER.name}_v{VERSION}").symlink_to(PROVIDER)
    settings = folder / "terraform.rc"
    settings.write_text(SETTINGS.format(mirror=(folder / "mirror").as_posix()))
    return settings


def values(written: str, kind: str, name: str) -> list[str]:
    """What a configuration says under a name, in each resource of a kind."""
    blocks = re.findall(rf'^resource "{kind}" .*?^}}', written, re.DOTALL | re.MULTILINE)
    return [found[1] for each in blocks if (found := re.search(rf'^ +{name} += "(.*)"$', each, re.MULTILINE))]


def test_it_writes_all_records_of_a_zone(generate: Generate, zone: Zone):
    written = generate("cloudflare_dns_record", "--zone", zone.id)

    found = sorted(values(written, "cloudflare_dns_record", "name"))
    assert found == sorted(record["name"] for record in zone.records.values())
    assert len(found) > 10


def test_it_writes_all_zones_whatever_account_it_is_asked_for(generate: Generate, box: Sandbox, zone: Zone):
    """It writes all zones, whatever account it is asked for."""
    written = generate("cloudflare_zone", "--account", zone.account_id)

    assert sorted(values(written, "cloudflare_zone", "name")) == sorted(each.name for each in box.zones.values())


@pytest.mark.parametrize(
    ("path", "kind", "facts"),
    [
        ("rules/lists", "cloudflare_list", {"kind": "ip", "name": "offices"}),
        ("storage/kv/namespaces", "cloudflare_workers_kv_namespace", {"title": "carts"}),
        ("r2/buckets", "cloudflare_r2_bucket", {"name": "pictures"}),
    ],
)
def test_it_writes_lists_kv_namespaces_and_buckets(
    generate: Generate, box: Sandbox, path: str, kind: str, facts: dict[str, str]
):
    """It writes lists, KV namespaces and buckets."""
    account = next(iter(box.accounts))
    box.add(f"/accounts/{account}/{path}", facts)

    written = generate(kind, "--account", account)

    assert {name: values(written, kind, name) for name in facts} == {name: [value] for name, value in facts.items()}
