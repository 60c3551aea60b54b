"""The prompts that web pages show before command lines."""

import re
from itertools import takewhile

_PROMPT = re.compile(
    r"\A\s*(?:\$|#|%|>|PS ?[^>\n]*>|[A-Za-z]:\\[^>\n]*>|\w+@[^\s]+[$#])\s*(?=@?curl|Invoke-|irm |iwr |['\"@])"
)
# Before lines that go on: of bash, PowerShell, and cmd.exe. Without another prompt it may be a redirection.
_GOES_ON = re.compile(r"[ \t]*(?:>{1,2}|More\?)(?:[ \t]|$)")
_SURELY = re.compile(r"[ \t]*(?:>{1,2}|More\?)[ \t]+[-'\"{}\[\]]")


def without_prompt(text: str) -> str:
    """The text without the prompts of a shell before its lines."""
    found, count = _PROMPT.subn("", text)
    first, *others = found.split("\n")
    goes_on = len(list(takewhile(_GOES_ON.match, others)))
    if not count and not any(map(_SURELY.match, others[:goes_on])):
        return text
    return "\n".join([first, *(_GOES_ON.sub("", line) for line in others[:goes_on]), *others[goes_on:]])
