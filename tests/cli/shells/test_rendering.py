"""Calls as lines of shells, and what curl receives from them."""

import json
import re

import attrs
import pytest

from cfapi.cli.shells.curl_arguments import curl_arguments
from cfapi.cli.shells.rendering import STYLES, render
from cfapi.cli.shells.request import FormPart, ShellRequest
from cfapi.cli.shells.text import NotRenderable, Text, Variable
from tests.support.command_lines import BASH, Received, received_from_bash
from tests.support.guide_calls import BASE, HOSTILE_JSON, JSON, TOKEN, guide_calls, hostile_calls

CALLS = [*guide_calls().values(), *hostile_calls()]
SECRETS = {"CLOUDFLARE_API_TOKEN": "t0k3n", "CLOUDFLARE_API_KEY": "k3y", "CLOUDFLARE_EMAIL": "me@shop.example"}
LAYOUTS = [(multiline, private) for multiline in (False, True) for private in (False, True)]
CMD_AND_BATCH = pytest.mark.parametrize("style", ["cmd", "batch"])
needs_bash = pytest.mark.skipif(BASH is None, reason="there is no bash on this machine")


def written(request: ShellRequest) -> list[tuple[str, ...]]:
    """The options that curl should receive, in any order."""
    return sorted(
        (each.option, *([] if each.value is None else [each.value.filled(SECRETS)])) for each in curl_arguments(request)
    )


def read(received: Received) -> list[tuple[str, ...]]:
    """The options that curl received, with the headers from its standard input, and JSON as the one that was meant."""
    found, words = [], iter(received.arguments)
    for word in words:
        switch = word in ("--head", "--globoff", "--path-as-is")
        found.append((word,) if switch else (word, next(words)) if word.startswith("--") else ("", word))
    if ("--header", "@-") in found:
        found.remove(("--header", "@-"))
        found += [("--header", line) for line in received.input.decode().splitlines()]
    return sorted(found)


def same(received: Received, request: ShellRequest) -> bool:
    """Whether curl received the request, whose JSON may be written in other letters."""
    return _with_values(read(received)) == _with_values(written(request))


def _with_values(options: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    is_json = ("--header", "Content-Type: application/json") in options
    return [(each[0], json.dumps(json.loads(each[1]))) if is_json and each[0] == "--data" else each for each in options]


@needs_bash
@pytest.mark.parametrize(("multiline", "private"), LAYOUTS)
@pytest.mark.parametrize("request_", CALLS, ids=str)
def test_curl_receives_from_bash_what_was_meant(request_, multiline, private):
    line = render(request_, "bash", multiline=multiline, private=private)

    assert same(received_from_bash(line, **SECRETS), request_)


@needs_bash
def test_privately_no_secret_is_an_argument_of_curl_and_openly_it_is(wine):
    token = guide_calls()["zone"]
    openly, privately = (render(token, "bash", private=private) for private in (False, True))
    in_cmd = wine.received([render(token, "cmd", private=True)], in_batch_file=False, **SECRETS)[0]

    assert "t0k3n" in str(received_from_bash(openly, **SECRETS).arguments)
    assert "t0k3n" not in str(received_from_bash(privately, **SECRETS).arguments)
    assert ("t0k3n" in str(in_cmd.arguments), b"t0k3n" in in_cmd.input) == (False, True)
    assert "%CLOUDFLARE_API_TOKEN%" not in render(token, "cmd", private=True)


@pytest.mark.parametrize("grammar", ["tree_sitter_powershell", "tree_sitter_pwsh"])
@pytest.mark.parametrize("style", ["powershell", "powershell-curl"])
def test_grammars_of_powershell_find_no_error_in_what_is_written_for_it(grammar, style):
    tree_sitter, language = pytest.importorskip("tree_sitter"), pytest.importorskip(grammar)
    parser = tree_sitter.Parser(tree_sitter.Language(language.language()))
    calls = [each for each in CALLS if style == "powershell-curl" or each.body is None or each.method != "GET"]

    lines = [render(each, style, multiline=m, private=p) for each in calls for m, p in LAYOUTS]

    assert [line for line in lines if parser.parse(line.encode()).root_node.has_error] == []
    assert parser.parse(b"curl.exe 'never closed").root_node.has_error


@CMD_AND_BATCH
@pytest.mark.parametrize(("multiline", "private"), LAYOUTS[:-1])  # Wine reads no pipe in a line that goes on
def test_curl_receives_from_cmd_what_was_meant(wine, style, multiline, private):
    lines = [render(each, style, multiline=multiline, private=private) for each in CALLS]

    received = wine.received(lines, in_batch_file=style == "batch", **SECRETS)

    wrong = [call for call, got in zip(CALLS, received, strict=True) if not same(got, call)]
    assert wrong == []


@pytest.mark.parametrize(("style", "mark"), {"bash": "\\", "cmd": "^", "batch": "^", "powershell": "`"}.items())
@pytest.mark.parametrize("private", [False, True])
def test_several_lines_are_the_one_line_where_marks_and_line_breaks_are_left_out(style, mark, private):
    for each in CALLS:
        several = render(each, style, multiline=True, private=private)

        assert several.replace(f" {mark}\n  ", " ") == render(each, style, private=private)


@pytest.mark.parametrize("style", STYLES)
def test_no_style_ever_writes_more_of_a_secret_than_the_name_of_its_variable(style):
    lines = [render(each, style, private=private) for each in guide_calls().values() for private in (False, True)]

    assert all(re.search("CLOUDFLARE_|Cloudflare\\(\\)", line) for line in lines)


@pytest.mark.parametrize("style", ["cmd", "batch", "powershell", "powershell-curl"])
@pytest.mark.parametrize("body", HOSTILE_JSON)
def test_json_for_windows_is_in_ascii_and_the_same_value(style, body):
    request = ShellRequest("POST", BASE + "zones", (*TOKEN, JSON), body.encode())

    line = render(request, style)

    assert line.isascii()
    assert not re.search("[!^&`<>()]|it's", line)


@pytest.mark.parametrize("style", ["bash", "cmd", "batch", "powershell", "powershell-curl"])
def test_lines_after_a_continuation_begin_with_a_space(style):
    first, *others = render(guide_calls()["invite with a key"], style, multiline=True).split("\n")

    assert len(others) > 3
    assert all(line.startswith("  ") for line in others)
    assert all(line.endswith((" \\", " ^", " `")) for line in [first, *others[:-1]])


@CMD_AND_BATCH
def test_a_line_that_cmd_would_cut_is_refused_with_what_to_do(style):
    fits = ShellRequest("POST", BASE, (*TOKEN, JSON), b'"' + b"a" * 7900 + b'"')
    longer = attrs.evolve(fits, body=b'"' + b"a" * 8191 + b'"')

    assert len(render(fits, style)) < 8192
    with pytest.raises(NotRenderable, match="--body @FILE"):
        render(longer, style)


@pytest.mark.parametrize("style", ["bash", "cmd", "batch", "powershell-curl"])
def test_bodies_that_are_not_text_are_refused_with_what_to_do(style):
    for body in (b"\xff\x00", b"a\0b"):
        with pytest.raises(NotRenderable, match="--body @FILE"):
            render(ShellRequest("PUT", BASE, TOKEN, body), style)


@CMD_AND_BATCH
def test_cmd_refuses_line_breaks_that_are_not_in_json(style):
    with pytest.raises(NotRenderable, match="line breaks"):
        render(ShellRequest("PUT", BASE, (*TOKEN, ("Content-Type", "text/plain")), b"a\nb"), style)


def test_batch_files_refuse_letters_that_depend_on_their_code_page():
    with pytest.raises(NotRenderable, match="code page"):
        render(ShellRequest("PUT", BASE, (*TOKEN, ("Content-Type", "text/plain")), "é".encode()), "batch")


def test_at_the_prompt_of_cmd_variables_come_before_percent_signs_or_the_line_is_refused(wine):
    zone = ShellRequest("GET", Text([BASE + "zones/", Variable("ZONE"), "?name=a%20b"]), TOKEN)
    both = ShellRequest("GET", Text([BASE + "zones/%20", Variable("ZONE")]), TOKEN)

    received = wine.received([render(zone, "cmd")], in_batch_file=False, ZONE="z0ne", **SECRETS)

    assert sorted(received[0].arguments) == sorted(
        ["--header", "Authorization: Bearer t0k3n", BASE + "zones/z0ne?name=a%20b"]
    )
    with pytest.raises(NotRenderable, match="--as batch"):
        render(both, "cmd")


def test_forms_and_files_are_what_curl_and_powershell_call_them():
    upload = ShellRequest(
        "PUT",
        BASE + "x",
        (*TOKEN, ("Content-Type", "multipart/form-data; boundary=x")),
        form=(FormPart("metadata", '{"a": 1}'), FormPart("file", "my; file.js", is_file=True, content_type="text/js")),
    )
    raw = ShellRequest("PUT", BASE + "x", (*TOKEN, ("Content-Type", "text/plain")), body_file="a b.txt")

    assert render(upload, "bash").endswith(
        "--form-string 'metadata={\"a\": 1}' --form 'file=@\"my; file.js\";type=text/js'"
    )
    assert "boundary" not in render(upload, "bash")
    assert render(raw, "bash").endswith("--data-binary '@a b.txt'")
    assert "-InFile 'a b.txt'" in render(raw, "powershell")


def test_a_file_named_like_standard_input_is_still_a_file():
    assert "@./-" in render(ShellRequest("PUT", BASE, TOKEN, body_file="-"), "bash")
