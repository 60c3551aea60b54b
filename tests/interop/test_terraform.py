"""Terraform, or OpenTofu, with Cloudflare's provider."""

import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess, run
from typing import Any, TypeAlias

import pytest

from cfapi.sandbox import Sandbox
from tests.support.interop.installed import PROVIDER, TERRAFORM
from tests.support.interop.programs import needs
from tests.support.interop.strangers import Strangers, go_program, said

STRANGERS = Strangers(
    {
        "Cloudflare's provider (Go)": go_program(PROVIDER, r"main\.version=(\d[^\s\"]*)"),
        "Terraform": said(r'"terraform_version": "(.+)"', TERRAFORM, "version", "-json"),
    },
    "`CLOUDFLARE_BASE_URL`",
    in_every_run=False,
)

CONFIGURATION = Path(__file__).parent / "terraform/main.tf"
OVERRIDE = """
provider_installation {{
  dev_overrides {{ "cloudflare/cloudflare" = "{folder}" }}
  direct {{}}
}}
"""
EXPORTED = {
    *(
        "cloudflare_zone",
        "cloudflare_dns_record",
        "cloudflare_zone_setting",
        "cloudflare_ruleset",
        "cloudflare_page_rule",
    ),
    *("cloudflare_workers_route", "cloudflare_certificate_pack", "cloudflare_list"),
    "cloudflare_zero_trust_access_application",
}
SECOND = ("-var", "note=second")

pytestmark = [
    pytest.mark.skipif(TERRAFORM is None, reason="neither Terraform nor OpenTofu is here"),
    needs(PROVIDER),
    pytest.mark.timeout(240),
]

Command: TypeAlias = Callable[..., CompletedProcess[str]]


@pytest.fixture
def environment(box: Sandbox, tmp_path: Path) -> dict[str, str]:
    settings = tmp_path / "terraform.rc"
    settings.write_text(OVERRIDE.format(folder=PROVIDER.parent))
    return {
        "HOME": str(tmp_path),
        "TF_CLI_CONFIG_FILE": str(settings),
        "TF_VAR_account": next(iter(box.accounts)),
        "CHECKPOINT_DISABLE": "1",
        "CLOUDFLARE_API_TOKEN": box.token,
        "CLOUDFLARE_BASE_URL": box.url,
    }


@pytest.fixture
def terraform(environment: dict[str, str], tmp_path: Path) -> Command:
    """The command, in a folder with a configuration of everything."""
    return in_folder(tmp_path / "applied", environment, CONFIGURATION)


def in_folder(folder: Path, environment: dict[str, str], configuration: Path) -> Command:
    folder.mkdir()
    shutil.copy(configuration, folder)

    def terraform(*arguments: str) -> CompletedProcess[str]:
        command = (str(TERRAFORM), *arguments, "-no-color")
        return run(command, env=environment, cwd=folder, capture_output=True, text=True, check=False)

    return terraform


def changes(terraform: Command, *variables: str) -> list[dict[str, Any]]:
    """What a plan would do, resource by resource."""
    planned = terraform("plan", "-out=plan", "-input=false", *variables)
    assert planned.returncode == 0, planned.stderr
    return json.loads(terraform("show", "-json", "plan").stdout).get("resource_changes", [])


def left_to_do(terraform: Command, *variables: str) -> list[str]:
    return [each["address"] for each in changes(terraform, *variables) if each["change"]["actions"] != ["no-op"]]


def test_what_is_applied_is_changed_and_destroyed_with_nothing_left_to_do_between(terraform: Command, box: Sandbox):
    """32 resources are applied, changed and destroyed, with nothing left to do between."""
    before = len(box.zones)

    for variables in ((), SECOND):
        applied = terraform("apply", "-auto-approve", *variables)
        assert applied.returncode == 0, applied.stderr
        assert left_to_do(terraform, *variables) == []

    zone = next(zone for zone in box.zones.values() if zone.name == "terraform.example")
    assert {record["comment"] for record in zone.records.values()} == {"second"}
    assert len({record["type"] for record in zone.records.values()}) == 12

    destroyed = terraform("destroy", "-auto-approve", *SECOND)
    assert destroyed.returncode == 0, destroyed.stderr
    assert len(box.zones) == before


def test_what_cfapi_exports_is_imported_whole_and_changes_nothing(
    terraform: Command, box: Sandbox, environment: dict[str, str], tmp_path: Path
):
    """What `cfapi export terraform` writes is imported whole and changes nothing."""
    assert terraform("apply", "-auto-approve").returncode == 0
    seeded = [zone.name for zone in box.zones.values()][:8]
    zones = [argument for name in (*seeded, "terraform.example") for argument in ("--zone", name)]
    exported = run(
        [sys.executable, "-m", "cfapi.cli", "export", "terraform", *zones, "-o", str(tmp_path / "imported.tf")],
        env=os.environ | environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert exported.returncode == 0, exported.stderr

    found = changes(in_folder(tmp_path / "imported", environment, tmp_path / "imported.tf"))

    assert {
        each["address"]: each["change"]["actions"] for each in found if each["change"]["actions"] != ["no-op"]
    } == {}
    assert all("importing" in each["change"] for each in found)
    assert {each["type"] for each in found} >= EXPORTED
