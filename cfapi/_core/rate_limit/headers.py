"""The headers `Ratelimit` and `Ratelimit-Policy`."""

import re

_ITEM = re.compile(r'"?([\w.-]+)"?\s*((?:;\s*\w+\s*=\s*"?[\d.]+"?\s*)+)')
_PARAMETER = re.compile(r'(\w+)\s*=\s*"?([\d.]+)')


def parse_items(header: str) -> dict[str, dict[str, float]]:
    """Read a list such as `"default";r=50;t=30`; what can't be read is left out.

    Format: draft-ietf-httpapi-ratelimit-headers, a list of RFC 9651 with integer parameters.
    """
    return {
        name: {key: float(value) for key, value in _PARAMETER.findall(parameters) if value.count(".") <= 1}
        for name, parameters in _ITEM.findall(header)
    }
