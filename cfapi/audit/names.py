r"""Names that people and servers spell in several ways: how they are compared, matched by globs, and written as JSON.

Halves of surrogate pairs are no characters, though JSON can hold them as escapes: strict readers refuse the whole file.
So everything that is written says `\ud800` in so many letters, and is compared like that.
"""

import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from unicodedata import normalize

import idna

from cfapi.audit.hosts import normal

_PUNYCODE = re.compile(r"\bxn--[a-z0-9-]+")


def well_formed(text: str) -> str:
    """A text that every encoding of Unicode can hold."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode()


def canonical(text: str) -> str:
    """A text as it is compared: in lower case, its letters composed, and the hosts in it in Punycode."""
    return text.lower() if text.isascii() else " ".join(map(_canonical_word, well_formed(text).split(" ")))


def matches(pattern: str, name: str) -> bool:
    """Whether a name is a text, or matches it as a glob, in any of its spellings; case does not count."""
    wanted = _folded(pattern)
    return any(each == wanted or fnmatchcase(each, wanted) for each in _spellings(name))


def _spellings(name: str) -> Iterator[str]:
    """A name as it is written, with its hosts in Punycode, and with them in letters."""
    yield (folded := _folded(name))
    if not name.isascii():
        yield canonical(name)
    elif "xn--" in folded:
        yield _PUNYCODE.sub(_in_letters, folded)


def _folded(text: str) -> str:
    return text.lower() if text.isascii() else normalize("NFC", well_formed(text)).lower()


def _canonical_word(word: str) -> str:
    return normal(word) if "." in word else _folded(word)


def _in_letters(label: re.Match[str]) -> str:
    try:
        return normalize("NFC", idna.ulabel(label[0]))
    except UnicodeError:
        return label[0]
