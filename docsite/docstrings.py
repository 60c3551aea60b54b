"""What docstrings say: the summary, and the meaning of each argument."""

import inspect
import re

_ARGUMENTS = re.compile(r"^Args:\n((?:    .*\n?|\n)+)", re.MULTILINE)
_ENTRY = re.compile(r"^    (\w+): (.*(?:\n     .*)*)", re.MULTILINE)


def summary(thing: object) -> str:
    """The first paragraph of a docstring, in one line."""
    return _joined((inspect.getdoc(thing) or "").partition("\n\n")[0])


def meanings(thing: object) -> dict[str, str]:
    """What a docstring says of each argument, by its name."""
    found = _ARGUMENTS.search(inspect.getdoc(thing) or "")
    return {name: _joined(text) for name, text in _ENTRY.findall(found[1])} if found else {}


def _joined(text: str) -> str:
    return " ".join(text.split())
