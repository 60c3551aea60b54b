"""Where things are on the web: operations in Cloudflare's reference, zones and accounts in its dashboard."""

from collections.abc import Sequence
from urllib.parse import quote

import click

from cfapi.cli.tree.help_text import documentation
from cfapi.cli.tree.products import pythonic
from cfapi.cli.tree.suggesting import nearest
from cfapi.operations.lines import groups, lines_of

REFERENCE = "https://developers.cloudflare.com/api/resources/"
DASHBOARD = "https://dash.cloudflare.com/"


def page_of(words: Sequence[str]) -> str:
    """The page of an operation, a resource, a product, or of a zone by its name.

    Raises:
        click.UsageError: There is none.
    """
    parts = [part for word in words for part in word.split(".")]
    if len(words) == 1 and "." in words[0] and parts[0] not in groups():
        return f"{DASHBOARD}?to=/:account/{quote(words[0])}"
    name = _dotted(parts)
    lines = lines_of(parts[0].replace("-", "_"))
    if name in lines:
        return documentation(lines[name].get("alias_of") or name)
    if any(each.startswith(f"{name}.") for each in lines):
        first, *others = name.split(".")
        return f"{REFERENCE}{first}/" + "".join(f"subresources/{part}/" for part in others)
    known = [each.replace(".", " ") for each in lines] or list(groups())
    raise click.UsageError(f"there is no page of {' '.join(words)!r}. {nearest(' '.join(words), known)}")


def _dotted(parts: Sequence[str]) -> str:
    name = ".".join(part.replace("-", "_") for part in parts)
    *above, last = name.split(".")
    found = (".".join([*above, each]) for each in pythonic(last))
    return next((each for each in found if each in lines_of(parts[0])), name)
