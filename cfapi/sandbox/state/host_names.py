"""Host names outside of ASCII: kept in Punycode (RFC 3492), and found in either spelling."""

import idna

from cfapi.sandbox.errors import codes


def to_ascii(name: str) -> str:
    """A host name in small letters and in ASCII.

    Raises:
        ApiError: It has letters that no host name may have.
    """
    name = name.lower()
    if name.isascii() and "xn--" not in name:
        return name
    return ".".join(_encoded(label) for label in name.replace("\u3002", ".").split("."))


def _encoded(label: str) -> str:
    if label.isascii():
        if label.startswith("xn--") and not _is_punycode(label.removeprefix("xn--")):
            raise codes.NAME_NOT_IDN.error(name=label)
        return label
    try:
        return idna.encode(label, uts46=True).decode()
    except (idna.IDNAError, UnicodeError):
        raise codes.NAME_NOT_IDN.error(name=label) from None


def _is_punycode(text: str) -> bool:
    """Whether a text stands for letters outside of ASCII (RFC 3492). Emoji count: names have them."""
    try:
        letters = text.encode().decode("punycode")
    except UnicodeError:
        return False
    return not letters.isascii() and letters.isprintable()


def spellings(name: str) -> tuple[str, ...]:
    """A host name as it is kept, and as people write it."""
    if "xn--" not in name:
        return (name,)
    return name, ".".join(_decoded(label) for label in name.split("."))


def _decoded(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return idna.decode(label)
    except (idna.IDNAError, UnicodeError):
        return label
