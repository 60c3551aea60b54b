"""Cloudflare's Terraform provider with the resources that our configuration has: all 270 of it take hours to compile.

`python -m tests.support.interop.terraform_provider SOURCES INTO` prints the arguments with which `go build`, in
the folder of the provider's sources, builds it. The sources stay as they are: Go is told which file to read instead.
"""

import json
import re
import sys
from collections.abc import Set as AbstractSet
from pathlib import Path

from tests.support.paths import ROOT

CONFIGURATION = ROOT / "tests/interop/terraform/main.tf"
LISTED = re.compile(r"^\t\t(\w+)\.New\w*(Resource|DataSource),.*\n", re.MULTILINE)
IMPORTED = re.compile(r'^\t".*/internal/services/(\w+)"\n', re.MULTILINE)


def resources(configuration: str) -> set[str]:
    """The kinds that a configuration has, as the provider's packages are called."""
    return set(re.findall(r'^resource "cloudflare_(\w+)"', configuration, re.MULTILINE))


def cut_down(provider: str, kept: AbstractSet[str]) -> str:
    """The provider's list of what it has, with these resources, without data sources, and without what nothing needs.

    Raises:
        ValueError: it has no such resource.
    """
    if missing := kept - {name for name, kind in LISTED.findall(provider) if kind == "Resource"}:
        raise ValueError(f"the provider has no {', '.join(sorted(missing))}")
    listed = LISTED.sub(lambda each: each[0] if each[1] in kept and each[2] == "Resource" else "", provider)
    used = set(re.findall(r"(\w+)\.", listed))
    return IMPORTED.sub(lambda each: each[0] if each[1] in used else "", listed)


def version(changelog: str) -> str:
    """The newest that its list of changes has: its sources say it nowhere else."""
    found = re.search(r"^## (\d[\w.-]*)", changelog, re.MULTILINE)
    return found[1] if found else "dev"


def build_arguments(sources: Path, into: Path) -> list[str]:
    """Write what Go is to read instead, and tell Go of it."""
    original, instead, overlay = sources / "internal/provider.go", into / "provider.go", into / "overlay.json"
    into.mkdir(parents=True, exist_ok=True)
    instead.write_text(cut_down(original.read_text("utf-8"), resources(CONFIGURATION.read_text("utf-8"))), "utf-8")
    overlay.write_text(json.dumps({"Replace": {str(original): str(instead)}}), "utf-8")
    told = version((sources / "CHANGELOG.md").read_text("utf-8"))
    return ["-overlay", str(overlay), "-ldflags", f"-X=main.version={told}"]


if __name__ == "__main__":
    sys.stdout.write(" ".join(build_arguments(*(Path(each).resolve() for each in sys.argv[1:3]))))
