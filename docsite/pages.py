"""The pages that people wrote, with links that fit the site: what is no page of it is in the repository."""

import re
from collections.abc import Iterator
from pathlib import Path
from posixpath import normpath

from attrs import frozen

ROOT = Path(__file__).resolve().parents[1]
# Pages that are elsewhere in the repository, and where they are in the site.
ELSEWHERE = {
    "README.md": "index.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
    "examples/README.md": "examples.md",
}
_LINK = re.compile(r"(?<=\]\()(?![a-z]+:|#)([^)#\s]+)")


@frozen
class Site:
    """Where pages are.

    Args:
        repository: The address of the repository, for what is no page.
    """

    repository: str

    def pages(self) -> Iterator[tuple[str, str]]:
        """The path in the site, and the text, of each page that people wrote."""
        yield from ((place_of(source), self._page(source)) for source in self.sources())

    def _page(self, source: str) -> str:
        return _LINK.sub(lambda link: self._target(source, link[1]), (ROOT / source).read_text("utf-8"))

    def sources(self) -> list[str]:
        """Their paths in the repository."""
        written = sorted((ROOT / "docs").glob("**/*.md"))
        return [*ELSEWHERE, *(path.relative_to(ROOT).as_posix() for path in written)]

    def _target(self, source: str, link: str) -> str:
        """A link of a page in the repository, as a link of a page in the site; all pages are in one folder."""
        target = normpath(f"{source}/../{link}")
        if target in self.sources():
            return place_of(target)
        kind = "tree" if (ROOT / target).is_dir() else "blob"
        return f"{self.repository}/{kind}/main/{target}"


def place_of(source: str) -> str:
    """Where a page of the repository is in the site."""
    return ELSEWHERE.get(source, source.removeprefix("docs/"))
