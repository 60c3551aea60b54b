"""Faults of the schema are mended in one file, and a fix that no longer matches fails the run."""

from pathlib import Path

import pytest

from codegen.read import fixes
from codegen.read.fixes import Fix, FixError, Fixes
from tests.support.codegen_documents import TEXT, document, generated, one_of, operation, ref, thing

ZONES = document({"/zones": {"get": operation("zones", "get", result=ref("Zone"))}}, Zone=thing(name=TEXT, status=TEXT))


STATUS = "/components/schemas/Zone/properties/status"


def test_a_fix_changes_what_its_pointer_leads_to() -> None:
    files = generated(ZONES, Fixes([Fix(STATUS, "it is a number", replace={"type": "integer"})]))

    assert "    status: int | None = None\n" in files["zones.py"]


@pytest.mark.parametrize("pointer", ["/components/schemas/Gone", "/paths/~1gone/get", "/components/schemas/Zone/x/y"])
def test_a_fix_that_matches_nothing_fails_the_run(pointer: str) -> None:
    with pytest.raises(FixError, match="nothing is there"):
        generated(ZONES, Fixes([Fix(pointer, "was wrong once", remove=True)]))


def test_a_fix_that_changes_nothing_fails_the_run() -> None:
    with pytest.raises(FixError, match="already as the fix would have it"):
        generated(ZONES, Fixes([Fix(STATUS, "was wrong once", replace=TEXT)]))


def test_a_merged_union_is_one_class_with_the_properties_of_all() -> None:
    setting = {"oneOf": [thing(id=one_of("ssl"), value=TEXT), thing(id=one_of("http3"), extra=TEXT)]}
    source = document({"/s": {"get": operation("settings", "get", result=ref("Setting"))}}, Setting=setting)

    text = generated(source, Fixes([Fix("/components/schemas/Setting", "all alike", merge=True)]))["settings.py"]

    assert '    id: Literal["ssl", "http3"] | str | None = None\n' in text
    assert "    extra: str | None = None\n" in text


@pytest.mark.parametrize(
    "entry",
    [
        '[[fix]]\npointer = "/paths"\nremove = true',
        '[[fix]]\npointer = "/paths"\nreason = "x"',
        '[[names]]\nof.A = "B"',
    ],
)
def test_an_entry_without_its_reason_or_its_change_is_refused(tmp_path: Path, entry: str) -> None:
    file = tmp_path / "fixes.toml"
    file.write_text(entry, "utf-8")

    with pytest.raises(FixError):
        fixes.load(file)
