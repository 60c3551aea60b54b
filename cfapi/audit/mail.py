"""The records that say who may send mail for a domain: SPF, DMARC and DKIM, as text."""

import re
from collections.abc import Iterator, Mapping
from ipaddress import ip_address

from cfapi.audit.hosts import IPAddress

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


def spf_terms(text: str) -> list[str]:
    """The mechanisms and modifiers of an SPF record."""
    return text.lower().split()[1:]


def spf_all(text: str) -> str | None:
    """How an SPF record ends for all other senders: one of "-", "~", "?", "+"; None if it does not say."""
    found = [term for term in spf_terms(text) if term.lstrip("+-~?") == "all"]
    return None if not found else found[0][0] if found[0][0] in "+-~?" else "+"


def spf_redirect(text: str) -> str | None:
    """The domain whose SPF record counts instead; None if there is none, or "all" overrides it."""
    targets = (term.partition("=")[2] for term in spf_terms(text) if term.startswith("redirect="))
    return next(targets, None) if spf_all(text) is None else None


def spf_addresses(content: str) -> Iterator[IPAddress]:
    """The single addresses that a TXT record names as senders, if it is an SPF record."""
    text = text_of(content)
    for term in spf_terms(text) if is_spf(text) else ():
        kind, _, value = term.lstrip("+").partition(":")
        if kind in ("ip4", "ip6"):
            try:
                yield ip_address(value.removesuffix("/32" if kind == "ip4" else "/128"))
            except ValueError:
                continue


def is_dmarc(text: str) -> bool:
    """Whether a text is a DMARC record: its first tag is the version (RFC 7489, section 6.3)."""
    first, _, _ = text.partition(";")
    name, _, value = first.partition("=")
    return name.strip() == "v" and value.strip() == DMARC_VERSION


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
