"""Texts that shells are known to change."""

import random

from hypothesis import strategies as st

HOSTILE = (
    "",
    " ",
    "plain",
    "two words",
    'a "quoted" word',
    "it's",
    '"',
    '""',
    '"a',
    'a"',
    'a"b&c',
    'a"b" & "c',
    '\\"',
    "ends with \\",
    "\\\\server\\share\\",
    "a\\\\",
    '\\\\"',
    "%PATH%",
    "%",
    "%%",
    "100%",
    "a%b%c",
    "%OS:~0,1%",
    '%"OS"%',
    "!PATH!",
    "!",
    "wow!!",
    "$HOME",
    "${HOME}",
    "$(id)",
    "`id`",
    "$env:PATH",
    "$",
    "a & b && c",
    "a | b || c",
    "a > b < c",
    "a;b,c=d",
    "^",
    "a^b^",
    "^^",
    "(a)",
    "{a,b}",
    "[1-3]",
    "*",
    "?",
    "~",
    "#a",
    "@file",
    "@-x",
    "-x",
    "--%",
    "=a",
    "\ttab\t",
)
# Not for a prompt that Wine reads in an old code page.
TYPOGRAPHIC = (
    "Bob\u2019s",
    "\u2018a\u2019 \u201ab\u201b",
    "\u201ca\u201d \u201eb\u201d",
    "caf\u00e9",
    "\u65e5\u672c",
    "\U0001f980",
    "a\u00a0b",
    "\u202etxt",
    "\u200b",
)
BREAKS = ("a\nb", "\n", "a\r\nb", "a\n\n", "\x1b[31m", "\x07", "\x7f", "a\\\nb")

_PARTS = st.sampled_from(
    [*"\"\\%!^&|<>()$`'{}[]#~=;, ab@-*?", *TYPOGRAPHIC, "%OS%", "$HOME", '\\"', '""', "''", "\u00e9"]
)
texts = st.one_of(
    st.lists(_PARTS, max_size=12).map("".join),
    st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=20),
)


def mixtures(count: int, seed: int = 1) -> list[str]:
    """Texts in ASCII of parts that shells are known to change; the same ones for a seed."""
    source = random.Random(seed)
    parts = ['"', "\\", "%", "%OS%", *"&|<>^()!ab ='", '\\"', '""', "$", "`", ";"]
    return ["".join(source.choices(parts, k=source.randint(1, 9))) for _ in range(count)]
