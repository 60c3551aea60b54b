"""The prompts that web pages show before command lines."""

import re

_PROMPT = re.compile(
    r"\A\s*(?:\$|#|%|>|PS [^>\n]*>|[A-Za-z]:\\[^>\n]*>|\w+@[^\s]+[$#])\s*(?=curl|Invoke-|irm |iwr |['\"@])"
)


def without_prompt(text: str) -> str:
    """The text without the prompt of a shell before it."""
    return _PROMPT.sub("", text)
