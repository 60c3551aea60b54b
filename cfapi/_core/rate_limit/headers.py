"""The headers `Ratelimit` and `Ratelimit-Policy`."""

import math
import re

# Cloudflare's headers have some 40 characters for each policy; an HTTP library may let any number pass.
LONGEST_HEADER = 4096
# A name in quotes, what is between separators, or a separator: each character is looked at once.
_TOKEN = re.compile(r'"([^"]*)"?|([^",;=\s]+)|([,;=])')
_NUMBER = re.compile(r"[0-9]{1,15}(?:\.[0-9]{0,15})?")


def parse_items(header: str) -> dict[str, dict[str, float]]:
    """Read a list such as `"default";r=50;t=30`; what can't be read is left out.

    Format: draft-ietf-httpapi-ratelimit-headers, a list of RFC 9651 with integer parameters.

    Returns:
        The numbers of each item by the names of its parameters; all of them finite and 0 or more.
    """
    items: dict[str, dict[str, float]] = {}
    for name, *parameters in _split(header[:LONGEST_HEADER]):
        numbers = {key: number for key, value in parameters if math.isfinite(number := _number(value))}
        if name[0] and numbers:
            items[name[0]] = numbers
    return items


def _split(header: str) -> list[list[tuple[str, str]]]:
    """The items of a list, each with its name and its parameters as pairs of a text before and one after the `=`."""
    items: list[list[list[str]]] = [[[]]]
    for quoted, plain, separator in _TOKEN.findall(header):
        if separator == ",":
            items.append([[]])
        elif separator == ";":
            items[-1].append([])
        elif separator != "=":
            items[-1][-1].append(quoted or plain)
    return [[(part[0], part[-1]) if part else ("", "") for part in item] for item in items]


def _number(text: str) -> float:
    return float(text) if _NUMBER.fullmatch(text) else math.nan
