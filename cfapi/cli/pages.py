"""Where things are on the web: operations in Cloudflare's reference, zones and accounts in its dashboard."""

from collections.abc import Sequence

import click

from cfapi._core.host_names import ascii_name
from cfapi.cli.tree.products import pythonic
from cfapi.cli.tree.suggesting import nearest
from cfapi.errors import ArgumentError
from cfapi.operations.lines import groups, line_of, names_below
from cfapi.operations.reference import page_of_operation, page_of_resource

DASHBOARD = "https://dash.cloudflare.com/"


def page_of(words: Sequence[str]) -> str:
    """The page of an operation, a resource, a product, or of a zone by its name.

    Raises:
        click.UsageError: There is none.
    """
    parts = [part for word in words for part in word.split(".")]
    if len(words) == 1 and "." in words[0] and parts[0] not in groups():
        return f"{DASHBOARD}?to=/:account/{_zone(words[0])}"
    name = _dotted(parts)
    if (line := line_of(name)) is not None:
        return page_of_operation(line.get("alias_of") or name)
    if names_below(name):
        return page_of_resource(name)
    known = [each.replace(".", " ") for each in names_below(name.partition(".")[0])] or list(groups())
    raise click.UsageError(f"there is no page of {' '.join(words)!r}. {nearest(' '.join(words), known)}")


def _zone(word: str) -> str:
    """The name of a zone, which may be typed as in a path: "zones/example.com"."""
    try:
        return ascii_name(word.strip("/").removeprefix("zones/"))
    except ArgumentError as error:
        raise click.UsageError(str(error)) from None


def _dotted(parts: Sequence[str]) -> str:
    name = ".".join(part.replace("-", "_") for part in parts)
    *above, last = name.split(".")
    found = (".".join([*above, each]) for each in pythonic(last))
    return next((each for each in found if line_of(each) is not None), name)
