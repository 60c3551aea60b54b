"""The charset of a response."""

import codecs
import re
from collections.abc import Mapping
from functools import cache

_CHARSET = re.compile(r';\s*charset\s*=\s*"?([\w.:-]+)', re.IGNORECASE | re.ASCII)


def charset_of(headers: Mapping[str, str]) -> str:
    """The charset that a Content-Type names, where Python knows it; else UTF-8 (RFC 9110, section 8.3.2)."""
    named = _CHARSET.search(headers.get("content-type", ""))
    return _known(named.group(1)) if named else "utf-8"


@cache
def _known(name: str) -> str:
    """A name that Python knows; some of its codecs do not produce text, or not incrementally."""
    try:
        b"-".decode(name, "replace")
        codecs.getincrementaldecoder(name)
    except (LookupError, ValueError):
        return "utf-8"
    return name
