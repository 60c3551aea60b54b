"""The prompts that web pages and terminals show before command lines."""

import re
from itertools import takewhile

_SHELLS = r"PS ?[^>\n]*>|[A-Za-z]:\\[^>\n]*>|\w+@[^\s]+[$#]"
_CALLS = r"@?curl|Invoke-|irm |iwr "
_SETTINGS = r"export |set |\w+=|\$\w"
_PROMPT = re.compile(rf"\A[ \t]*(?:\$|{_SHELLS})[ \t]+(?={_CALLS}|{_SETTINGS})")
# Further down, # begins a comment, and > may be a redirection.
_FIRST = re.compile(rf"{_PROMPT.pattern}|\A\s*(?:[$#%>]|{_SHELLS})\s*(?={_CALLS}|['\"@])")
# Before lines that go on: of bash, PowerShell, and cmd.exe. Without another prompt it may be a redirection.
_GOES_ON = re.compile(r"[ \t]*(?:>{1,2}|More\?)(?:[ \t]|$)")
_SURELY = re.compile(r"[ \t]*(?:>{1,2}|More\?)[ \t]+[-'\"{}\[\]]")


def without_prompt(text: str) -> str:
    """The text without the prompts of a shell before its lines."""
    kept: list[str] = []
    lines = text.split("\n")
    while lines:
        is_first = not any(map(str.strip, kept))
        command, count = (_FIRST if is_first else _PROMPT).subn("", lines.pop(0))
        goes_on = list(takewhile(_GOES_ON.match, lines))
        del lines[: len(goes_on)]
        if count or (is_first and any(map(_SURELY.match, goes_on))):
            goes_on = [_GOES_ON.sub("", line) for line in goes_on]
        kept += [command, *goes_on]
    return "\n".join(kept)
