"""The texts that say who may send mail for a domain: which of them are SPF, DMARC and DKIM, and their tags."""

import re
from collections.abc import Mapping

SPF_VERSION, DMARC_VERSION = "v=spf1", "DMARC1"
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')


def text_of(content: str) -> str:
    """The text of a TXT record: its strings, which the API quotes, joined without a gap (RFC 7208, section 3.3)."""
    strings = _STRING.findall(content)
    return re.sub(r"\\(.)", r"\1", "".join(strings)) if strings else content


def is_spf(text: str) -> bool:
    """Whether a text is an SPF record (RFC 7208, section 4.5)."""
    lowered = text.lower()
    return lowered == SPF_VERSION or lowered.startswith(SPF_VERSION + " ")


def is_dmarc(text: str) -> bool:
    """Whether a text is a DMARC record: its first tag is the version (RFC 7489, section 6.4)."""
    first, _, _ = text.partition(";")
    name, _, value = first.partition("=")
    return name.strip().lower() == "v" and value.strip() == DMARC_VERSION


def tags_of(text: str) -> Mapping[str, str]:
    """The tags of a DMARC or DKIM record; of tags of the same name the first one counts."""
    tags: dict[str, str] = {}
    for part in text.split(";"):
        name, equals, value = part.partition("=")
        if equals:
            tags.setdefault(name.strip().lower(), value.strip())
    return tags


def is_dkim_key(text: str) -> bool:
    """Whether a text is a public key of DKIM that is not revoked (RFC 6376, section 3.6.1); "v" may be left out."""
    tags = tags_of(text)
    return tags.get("v", "DKIM1") == "DKIM1" and bool(tags.get("p"))
