"""What a page of the site loads from other hosts: nothing may be, so that readers are known to nobody else."""

import re
from collections.abc import Iterator
from pathlib import Path

# Links lead elsewhere only when they are followed; these are loaded with the page.
_LOADED = re.compile(r"""<(?:script|img|iframe|source|video|audio|embed)\b[^>]*\bsrc="?((?:https?:)?//[^"\s>]+)""")
_LINKED = re.compile(r"<link\b(?![^>]*rel=\"?(?:canonical|prev|next))[^>]*href=\"?((?:https?:)?//[^\"\s>]+)")


def loaded_from_elsewhere(site: Path) -> Iterator[tuple[Path, str]]:
    """The pages of a built site that load something from another host, and what."""
    for page in sorted(site.rglob("*.html")):
        yield from ((page, address) for address in found_in(page.read_text("utf-8")))


def found_in(html: str) -> list[str]:
    """The addresses on other hosts that a page loads."""
    return [address for pattern in (_LOADED, _LINKED) for address in pattern.findall(html)]
