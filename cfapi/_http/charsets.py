"""The charset of a response."""

import codecs
import re
from collections.abc import Mapping
from functools import lru_cache

_CHARSET = re.compile(r';\s*charset\s*=\s*"?([\w.:-]{1,40})', re.IGNORECASE | re.ASCII)
# A media type and its parameters; an HTTP library may let any number of characters pass.
LONGEST_CONTENT_TYPE = 1024
# Python's own codecs, which are no charsets: they refuse some bytes whatever is asked for, or take very long.
_NO_CHARSETS = frozenset(
    {"idna", "mbcs", "oem", "punycode", "raw-unicode-escape", "undefined", "unicode-escape", "utf-7"}
)


def charset_of(headers: Mapping[str, str]) -> str:
    """The charset that a Content-Type names, where Python knows it; else UTF-8 (RFC 9110, section 8.3.2)."""
    named = _CHARSET.search(headers.get("content-type", "")[:LONGEST_CONTENT_TYPE])
    return _known(named.group(1)) if named else "utf-8"


@lru_cache(maxsize=32)
def _known(name: str) -> str:
    """A name that Python knows; some of its codecs do not produce text, or not incrementally."""
    try:
        b"-".decode(name, "replace")
        codecs.getincrementaldecoder(name)
        return "utf-8" if codecs.lookup(name).name in _NO_CHARSETS else name
    except (LookupError, ValueError):
        return "utf-8"
