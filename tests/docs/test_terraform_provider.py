"""The provider is built with the resources that our configuration has, and nothing else."""

import json
from pathlib import Path

import pytest

from tests.support.interop import terraform_provider

PROVIDER = """package internal

import (
\t"context"
\t"example.com/provider/internal/services/account"
\t"example.com/provider/internal/services/zone"
\t"example.com/provider/internal/services/zone_setting"
)

func Resources() {
\t\taccount.NewResource, // deprecated.
\t\tzone.NewResource,
\t\tzone_setting.NewResource,
}

func DataSources() {
\t\tzone.NewZoneDataSource,
\t\tzone_setting.NewZoneSettingDataSource,
}
"""


def test_only_what_is_kept_is_listed_and_imported():
    cut = terraform_provider.cut_down(PROVIDER, {"zone"})

    assert [line.strip() for line in cut.splitlines() if "services/" in line] == [
        '"example.com/provider/internal/services/zone"'
    ]
    assert [line.strip() for line in cut.splitlines() if "New" in line] == ["zone.NewResource,"]
    assert '"context"' in cut


def test_a_resource_that_it_has_not_is_told():
    with pytest.raises(ValueError, match="the provider has no moon, sun"):
        terraform_provider.cut_down(PROVIDER, {"zone", "sun", "moon"})


def test_its_sources_stay_as_they_are_and_go_is_told_what_to_read(tmp_path: Path):
    sources, kinds = tmp_path / "sources", terraform_provider.resources(terraform_provider.CONFIGURATION.read_text())
    (sources / "internal").mkdir(parents=True)
    written = "".join(f"\t\t{each}.NewResource,\n" for each in sorted(kinds | {"account"}))
    (sources / "internal/provider.go").write_text(written)
    (sources / "CHANGELOG.md").write_text("# Changelog\n\n## 5.22.0 (2026-07-09)\n\n## 5.21.1\n")

    _, overlay, _, version = terraform_provider.build_arguments(sources, tmp_path / "into")

    ((original, instead),) = json.loads(Path(overlay).read_text())["Replace"].items()
    assert (Path(original).read_text(), version) == (written, "-X=main.version=5.22.0")
    assert "account" not in Path(instead).read_text()
    assert Path(instead).read_text().count("NewResource") == len(kinds) > 15
