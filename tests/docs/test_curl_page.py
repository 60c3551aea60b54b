"""The page on curl shows what is printed."""

import re

import pytest

from cfapi.cli.shells.reading.lines import SHELLS, read_line
from cfapi.cli.shells.rendering import render
from cfapi.cli.shells.request import ShellRequest, credential_headers
from tests.support.paths import DOCS

PAGE = (DOCS / "curl.md").read_text("utf-8")
CALL = ShellRequest(
    "PATCH",
    "https://api.cloudflare.com/client/v4/user/invites/ID",
    (*credential_headers(["Authorization"]), ("Content-Type", "application/json")),
    b'{"status": "accepted"}',
)
BLOCKS = re.findall(r"^```(?:sh|bat|powershell|py)\n(.*?)\n```", PAGE, re.DOTALL | re.MULTILINE)


def test_the_lines_of_the_page_are_those_that_are_printed():
    several = [render(CALL, style, multiline=True) for style in ("bash", "cmd", "powershell", "powershell-curl")]
    private = [render(CALL, style, private=True) for style in ("bash", "cmd", "powershell-curl")]

    assert [*several, render(CALL, "python"), *private] == BLOCKS


@pytest.mark.parametrize(("at", "shell"), list(enumerate(["bash", "cmd", "powershell", "powershell"])))
def test_the_lines_of_the_page_are_read_as_the_call(at, shell):
    assert shell in SHELLS
    request = read_line(BLOCKS[at], shell).request

    assert (request.method, request.url, str(request.body_text)) == (CALL.method, CALL.url, str(CALL.body_text))
