"""Requests for shells, which never hold a secret."""

import pytest

from cfapi.cli.shells.request import ShellRequest, credential_headers
from cfapi.cli.shells.text import NotRenderable, Text, Variable

URL = "https://api.cloudflare.com/client/v4/zones"


def test_what_signs_a_request_are_the_variables_of_the_documentation():
    assert [(name, str(value)) for name, value in credential_headers(["X-Auth-Email", "X-Auth-Key"])] == [
        ("X-Auth-Email", "$CLOUDFLARE_EMAIL"),
        ("X-Auth-Key", "$CLOUDFLARE_API_KEY"),
    ]


@pytest.mark.parametrize("name", ["Authorization", "authorization", "X-Auth-Key", "Cookie", "CF-Access-Client-Secret"])
@pytest.mark.parametrize("value", ["s3cret", "Bearer s3cret", Text(["Bearer s3cret", Variable("TOKEN")])])
def test_a_request_refuses_to_hold_a_secret_and_does_not_repeat_it(name, value):
    with pytest.raises(NotRenderable) as refused:
        ShellRequest("GET", URL, [(name, value)])

    assert "environment variable" in str(refused.value)
    assert "s3cret" not in str(refused.value)


def test_a_secret_header_may_have_its_scheme_before_the_variable():
    request = ShellRequest("GET", URL, [("Authorization", Text(["Bearer ", Variable("MINE")]))])

    assert request.header("AUTHORIZATION") == Text(["Bearer ", Variable("MINE")])


@pytest.mark.parametrize(
    ("method", "url", "headers", "about"),
    [
        ("GET /", URL, [], "HTTP method"),
        ("GET", "https://api.cloudflare.com/a b", [], "percent-encoded"),
        ("GET", "https://api.cloudflare.com/caf\u00e9", [], "percent-encoded"),
        ("GET", URL, [("Accept:", "a")], "name of a header"),
        ("GET", URL, [("Accept", "a\r\nX-Forged: b")], "control characters"),
        ("GET", URL, [("Accept", "a\0")], "control characters"),
    ],
)
def test_what_http_can_not_carry_is_refused(method, url, headers, about):
    with pytest.raises(NotRenderable, match=about):
        ShellRequest(method, url, headers)


def test_a_request_has_one_body():
    with pytest.raises(NotRenderable, match="one body"):
        ShellRequest("POST", URL, body=b"{}", body_file="a.json")


def test_text_knows_its_variables_and_is_filled_with_their_values():
    text = Text(["a", "", "b", Variable("X"), "c"])

    assert (text.pieces, text.variables, text.literal) == (("ab", Variable("X"), "c"), ("X",), None)
    assert text.filled({"X": "-"}) == "ab-c"
    with pytest.raises(KeyError):
        text.filled({})
