"""The project around the code: what its pages and files say of names, places, commands and versions is so."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import cfapi
from tests.support.paths import ROOT

METADATA = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PROJECT = METADATA["project"]
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
TARGETS = set(re.findall(r"^([\w-]+):", MAKEFILE, re.MULTILINE))
PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
WORKFLOWS = [*(ROOT / ".github/workflows").glob("*.yml")]
# Everything that people read. The generated modules name neither the package nor the project.
TEXTS = [
    *PAGES,
    *(ROOT / ".github").rglob("*.yml"),
    *(path for path in (ROOT / "cfapi").rglob("*.py") if path.parts[-2] != "api" and "api" not in path.parts[-4:]),
    ROOT / "pyproject.toml",
]
RULES = METADATA["tool"]["importlinter"]["contracts"]


def text_of(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def versions(found: list[str]) -> list[str]:
    return sorted(set(found), key=lambda version: int(version.partition(".")[2]))


def commands(text: str) -> Iterator[list[str]]:
    """The targets of each call of make in a text; of one in backquotes or at the start of a line."""
    for line in re.findall(r"(?:`|run: |^\$ |^)make ([a-z -]+)", text, re.MULTILINE):
        yield line.split()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_links_of_a_page_lead_somewhere(page: Path):
    targets = [target.partition("#")[0] for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text("utf-8"))]
    missing = [each for each in targets if each and "://" not in each and not (page.parent / each).exists()]

    assert missing == []


@pytest.mark.parametrize("name", ["CONTRIBUTING.md", "SECURITY.md", "docs/releasing.md"])
def test_what_a_page_names_in_the_repository_is_there(name: str):
    inside = ("cfapi/", "codegen/", "tests/", "docs/", ".github/", ".ci/")
    named = re.findall(r"`([\w./-]+)`", text_of(name))
    paths = [each for each in named if each.startswith(inside) or each.endswith((".md", ".toml"))]

    assert paths
    assert [each for each in paths if not (ROOT / each).exists()] == []


@pytest.mark.parametrize("page", [*PAGES, *WORKFLOWS], ids=lambda page: page.name)
def test_the_targets_of_make_that_a_page_names_are_there(page: Path):
    named = {target for targets in commands(page.read_text("utf-8")) for target in targets}

    assert named <= TARGETS


def test_every_target_is_known_to_make_as_no_file():
    (phony,) = re.findall(r"^\.PHONY: ((?:.*\\\n)*.*)", MAKEFILE, re.MULTILINE)

    assert set(phony.replace("\\", "").split()) == TARGETS


def test_contributing_lists_the_parts_in_the_order_in_which_they_import_each_other():
    (layers,) = [rule["layers"] for rule in RULES if rule["type"] == "layers" and rule["containers"] == ["cfapi"]]
    rows = re.findall(r"^\| (`cfapi/.*?) \|", text_of("CONTRIBUTING.md"), re.MULTILINE)

    listed = [sorted(re.findall(r"`cfapi/(\w+)(?:\.py)?`", row)) for row in rows]
    assert listed == [sorted(layer.split(" | ")) for layer in layers]


def test_stability_says_of_each_part_whether_it_is_public():
    parts = {path.stem for path in (ROOT / "cfapi").iterdir() if path.suffix == ".py" or path.is_dir()}
    public = {f"cfapi.{part}" for part in parts if not part.startswith("_")}
    listed = set(re.findall(r"^\| `(cfapi\.\w+)` \|", text_of("docs/stability.md"), re.MULTILINE))

    assert listed == public - {"cfapi.client"}
    assert "`cfapi.client` is private" in text_of("docs/stability.md")


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_who_is_told_to_install_cfapi_is_told_its_name_on_pypi(path: Path):
    told = re.findall(
        r"""pip install (?:-\S+ )?(["']?)cfapi([\w-]*)(?:\[([\w,]+)\])?(["']?)""", path.read_text("utf-8")
    )

    for quote, rest, extras, _ in told:
        assert rest == "-sdk"
        assert set(filter(None, extras.split(","))) <= PROJECT["optional-dependencies"].keys()
        assert quote == ('"' if extras else ""), "brackets are quoted, in the way that cmd.exe understands, too"


def test_the_readme_says_first_what_to_install():
    first = re.search(r"^\$ (.*?)\s+#", text_of("README.md"), re.MULTILINE)

    assert first is not None
    assert first[1] == f"pip install {PROJECT['name']}"


def test_all_addresses_of_the_project_are_in_its_repository():
    repository = PROJECT["urls"]["Repository"]
    named = {
        each for path in TEXTS for each in re.findall(r"https://github\.com/cfapi[^\s)>'\"]*", path.read_text("utf-8"))
    }

    assert named
    assert [each for each in named if not each.startswith(repository)] == []


def test_the_pythons_that_are_claimed_are_those_that_are_tested():
    claimed = versions(re.findall(r"Python :: (3\.\d+)", "\n".join(PROJECT["classifiers"])))

    assert PROJECT["requires-python"] == f">={claimed[0]}"
    assert versions(re.findall(r"3\.\d+", text_of(".github/workflows/ci.yml").partition("runs-on")[0])) == claimed
    assert versions(re.findall(r"3\.\d+", MAKEFILE.partition("test-pythons: dist")[2].partition(";")[0])) == claimed


def test_the_version_is_said_in_one_place_and_the_changelog_leads_with_what_is_coming():
    assert "version" in PROJECT["dynamic"]
    assert METADATA["tool"]["hatch"]["version"]["path"] == "cfapi/__init__.py"
    assert re.fullmatch(r"\d+\.\d+\.\d+(?:(?:a|b|rc)\d+)?", cfapi.__version__)
    assert re.search(r"^## \[(.*?)\]", text_of("CHANGELOG.md"), re.MULTILINE)
