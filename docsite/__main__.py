"""Build the site into `build/site`: `python -m docsite`. Whatever its generator warns of ends the build."""

import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from cfapi.operations.catalog import operations
from docsite.commands import commands
from docsite.configuration import configuration
from docsite.loading import loaded_from_elsewhere
from docsite.pages import ROOT, Site
from docsite.reference import index, page, products

HERE = Path(__file__).parent
BUILD = ROOT / "build"


def main() -> None:
    """Write all pages beside a copy of the settings, and make the site of them."""
    folder = BUILD / "docs"
    shutil.rmtree(folder, ignore_errors=True)
    for place, text in pages():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_text(text, "utf-8")
    shutil.copy(HERE / "zensical.toml", BUILD)
    shutil.copy(HERE / "site.css", folder)
    command = [sys.executable, "-m", "zensical", "build", "--clean", "--strict"]
    subprocess.run(command, cwd=BUILD, check=True)  # noqa: S603  # our own words
    if strays := [f"{page}: {address}" for page, address in loaded_from_elsewhere(BUILD / "site")]:
        sys.exit("\n".join(["These pages load something from another host:", *strays]))


def pages() -> Iterator[tuple[str, str]]:
    """The path in the site, and the text, of each page."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    yield from Site(project["urls"]["Repository"]).pages()
    yield "configuration.md", configuration()
    yield "commands.md", commands()
    found = products(operations())
    yield "reference/index.md", index(found)
    yield from ((f"reference/{product.name}.md", page(product)) for product in found)


if __name__ == "__main__":
    main()
