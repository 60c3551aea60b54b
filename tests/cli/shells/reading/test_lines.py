"""Command lines of shells as calls of the API."""

import json

import attrs
import pytest
from hypothesis import example, given, settings

from cfapi.cli.shells.bash import word as bash_word
from cfapi.cli.shells.cmd import word as cmd_word
from cfapi.cli.shells.powershell_strings import string
from cfapi.cli.shells.reading.bash import read_bash
from cfapi.cli.shells.reading.cmd import read_cmd
from cfapi.cli.shells.reading.lines import read_line, read_words
from cfapi.cli.shells.reading.powershell import read_powershell
from cfapi.cli.shells.reading.scanner import BadLine
from cfapi.cli.shells.rendering import render
from cfapi.cli.shells.request import ShellRequest
from cfapi.cli.shells.text import NotRenderable, Text, Variable
from tests.support.command_lines import BASH, received_from_bash
from tests.support.guide_calls import BASE, guide_calls, hostile_calls
from tests.support.hostile_texts import BREAKS, HOSTILE, TYPOGRAPHIC, mixtures, texts

CALLS = [*guide_calls().values(), *hostile_calls()]
STYLES = {"bash": "bash", "cmd": "cmd", "batch": "batch", "powershell": "powershell", "powershell-curl": "powershell"}
URL = BASE + "user/invites/ID"
needs_bash = pytest.mark.skipif(BASH is None, reason="there is no bash on this machine")


def values(request: ShellRequest) -> tuple[object, ...]:
    """What the request says, in whatever letters its JSON is, and whatever the order of its headers."""
    body = request.body_text
    content = json.loads(str(body)) if body is not None and request.is_json else body
    headers = sorted((name.lower(), str(value)) for name, value in request.headers)
    return request.method, request.url, [each for each in headers if each[0] != "content-type"], content


def is_sent_by(request: ShellRequest, style: str) -> bool:
    try:
        render(request, style)
    except NotRenderable:
        return False
    return True


@pytest.mark.parametrize("private", [False, True])
@pytest.mark.parametrize("multiline", [False, True])
@pytest.mark.parametrize("style", STYLES)
def test_every_call_that_is_written_for_a_shell_is_read_back_as_it_was(style, multiline, private):
    calls = [each for each in CALLS if is_sent_by(each, style)]

    read = [read_line(render(each, style, multiline=multiline, private=private), STYLES[style]) for each in calls]

    assert len(calls) > 12
    assert [values(each.request) for each in read] == [values(each) for each in calls]
    assert all(not each.secrets for each in read)
    notes = {note for each in read for note in each.notes}
    assert notes <= {"What comes after the call is not run: | ConvertTo-Json …"}


@settings(max_examples=200, deadline=None)
@given(texts, texts)
@example("", '"a\u00a0b"')  # out of quotes to cmd.exe, in quotes to the program
@example('"', "\u2013x \u201cy\u201d")
def test_any_two_texts_are_read_as_the_words_that_they_were_written_as(first, second):
    both = [Text(first), Text([second, Variable("TOKEN")])]

    assert read_bash("curl " + " ".join(map(bash_word, both))).commands == [[Text("curl"), *both]]
    assert read_powershell("curl " + " ".join(map(string, both))).commands == [[Text("curl"), *both]]
    if all(letter == "\t" or (letter >= " " and letter != "\x7f") for letter in first + second):
        line = "curl " + " ".join(cmd_word(each, in_batch_file=True) for each in both)
        assert read_cmd(line, in_batch_file=True).commands == [[Text("curl"), *both]]


@pytest.mark.parametrize("text", [*HOSTILE, *mixtures(60)])
def test_a_word_for_the_prompt_of_cmd_is_read_as_it_was_written(text):
    assert read_cmd(f"curl {cmd_word(Text(text))} end").commands == [[Text("curl"), Text(text), Text("end")]]


@needs_bash
@pytest.mark.parametrize(
    "line",
    [
        "curl a\"b'c\"'d\"e'f\\ g",
        "curl \"a\\\"b\\$c\\d\" 'it'\\''s'",
        "curl $'a\\tb\\x41\\101\\u00e9\\'q' $\"x\"",
        "curl a\\\nb \\\n  c # comment",
        "curl \"$TOKEN/$TOKEN\" ${TOKEN}x '$TOKEN'",
        'curl a#b "a  b" ""',
        "curl --data @- <<< 'x y'",
        'curl --data @- <<\'END\'\n{"a": "$TOKEN"}\nEND\n',
        'curl --data @- <<END\n{"a": "$TOKEN", \'b\': "\\$x"}\nEND\n',
    ],
)
def test_lines_are_split_as_bash_splits_them(line):
    reader = read_bash(line)

    received = received_from_bash(line, TOKEN="t0k3n")

    words = [word.filled({"TOKEN": "t0k3n"}) for word in reader.commands[0][1:] if isinstance(word, Text)]
    assert words == received.arguments
    assert (reader.input.filled({"TOKEN": "t0k3n"}).encode() if reader.input else b"") == received.input


CMD_LINES = [
    'curl "a b" c"d e"f',
    'curl "q""uote" "back\\\\slash" "end\\\\"',
    'curl "{\\"status\\": \\"accepted\\"}" x',
    "curl a^&b a^ b ^^",
    "curl a ^\n  b ^\n  c",
    'curl %TOKEN% "x%TOKEN%y" 100',
    'curl "" a""b',
    "curl a 2>nul b 12",
]


@pytest.mark.parametrize("in_batch_file", [False, True])
def test_lines_are_split_as_cmd_and_a_program_split_them(wine, in_batch_file):
    received = wine.received(CMD_LINES, in_batch_file=in_batch_file, TOKEN="t0k3n")

    for line, got in zip(CMD_LINES, received, strict=True):
        words = read_cmd(line, in_batch_file=in_batch_file).commands[0][1:]
        assert [word.filled({"TOKEN": "t0k3n"}) for word in words if isinstance(word, Text)] == got.arguments, line


AS_PUBLISHED = {
    "bash": f'curl "{URL}" \\ --request PATCH \\ --header "Authorization: Bearer <API_TOKEN>" \\ '
    """--json '{"status": "accepted"}'""",
    "cmd": f'curl "{URL}" ^--request PATCH ^-H "X-Auth-Email: <EMAIL>" ^-H "X-Auth-Key: <API_KEY>" ^-H "Content-Type: '
    'application/json" ^--data "{""status"": ""accepted""}"',
    "powershell": f"curl.exe '{URL}' `-X PATCH `-H \"Authorization: Bearer <API_TOKEN>\" ` -H 'Content-Type: "
    'application/json\' `-d \'{\\"status\\": \\"accepted\\"}\'',
}


@pytest.mark.parametrize("shell", AS_PUBLISHED)
def test_marks_that_a_web_page_moved_into_the_middle_of_a_line_are_left_out_and_told(shell):
    pasted = read_line(AS_PUBLISHED[shell], shell)

    assert pasted.request.method == "PATCH"
    assert str(pasted.request.url) == URL
    assert json.loads(str(pasted.request.body_text)) == {"status": "accepted"}
    assert any("in the middle of a line" in note for note in pasted.notes)
    assert pasted.secrets == {}
    assert {variable for _, value in pasted.request.headers for variable in value.variables} <= {
        "CLOUDFLARE_API_TOKEN", "CLOUDFLARE_API_KEY", "CLOUDFLARE_EMAIL",
    }  # fmt: skip


@pytest.mark.parametrize(("shell", "mark"), {"bash": "\\", "cmd": "^", "powershell": "`"}.items())
@pytest.mark.parametrize(
    ("between", "about"),
    [(" {}   \n  ", "blanks"), ("\n  ", "goes on with an option"), (" {} \r\n", "blanks"), (" {}\n", None)],
)
def test_lines_that_were_broken_up_are_put_together_and_it_is_told(shell, mark, between, about):
    pasted = read_line(between.format(mark).join([f"curl {URL}", "-X DELETE", "-H 'a: b'".replace("'", '"')]), shell)

    assert (pasted.request.method, len(pasted.request.headers)) == ("DELETE", 1)
    assert [about in note for note in pasted.notes] == ([] if about is None else [True])


@pytest.mark.parametrize(
    ("line", "about"),
    [
        (f"curl \u201c{URL}\u201d \u2013X DELETE", "quotation marks"),
        (f"curl {URL} \u2014request DELETE", "dashes"),
        (f"curl\u00a0{URL}\u00a0-X\u00a0DELETE", "Blanks"),
        (f"curl {URL}\u200b -X DELETE", "don't show"),
        (f"$ curl {URL} -X DELETE", None),
        (f"me@host:~$ curl {URL} -X DELETE", None),
    ],
)
def test_what_word_processors_and_web_pages_did_to_a_line_is_undone(line, about):
    pasted = read_line(line, "bash")

    assert (pasted.request.method, str(pasted.request.url)) == ("DELETE", URL)
    assert about is None or any(about in note for note in pasted.notes)


def test_a_body_whose_quotation_marks_a_word_processor_changed_is_read():
    pasted = read_line(f"curl {URL} --json \u2018{{\u201cstatus\u201d: \u201caccepted\u201d}}\u2019", "bash")

    assert json.loads(str(pasted.request.body_text)) == {"status": "accepted"}


@pytest.mark.parametrize("quote", ["'", '"'])
def test_typographic_letters_in_a_quotation_are_not_touched(quote):
    text = "Bob\u2019s \u201cplace\u201d \u2013x \u2014y \u00a0 \U0001f469\u200d\U0001f4bb \\ --header"

    pasted = read_line(f"curl {URL} -H 'Content-Type: text/plain' -d {quote}{text}{quote}", "bash")

    assert (str(pasted.request.body_text), pasted.notes) == (text, ())


@pytest.mark.parametrize("shell", ["bash", "cmd", "powershell"])
@pytest.mark.parametrize(
    "header", ["Authorization: Bearer v1.0-s3cret", "Authorization: s3cret", "X-Auth-Key: s3cret", "cookie: a=s3cret"]
)
def test_a_pasted_secret_is_kept_apart_and_never_repeated(shell, header):
    pasted = read_line(f'curl {URL} -H "{header}" -X PATCH', shell)

    assert [secret.reveal().endswith("s3cret") for secret in pasted.secrets.values()] == [True]
    assert "s3cret" not in repr(pasted)
    assert any("roll it" in note for note in pasted.notes)
    assert all("s3cret" not in render(pasted.request, style) for style in STYLES)


@pytest.mark.parametrize(
    "value", ["<API_TOKEN>", "{token}", "YOUR_API_TOKEN", "$CLOUDFLARE_API_TOKEN", "xxxxxxxx", "..."]
)
def test_placeholders_for_a_token_are_no_secret(value):
    pasted = read_line(f'curl {URL} -H "Authorization: Bearer {value}"', "bash")

    assert (pasted.secrets, pasted.notes) == ({}, ())
    assert pasted.request.header("authorization") == Text(["Bearer ", Variable("CLOUDFLARE_API_TOKEN")])


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ("URL", ("GET", "", None)),
        ("-sSLXPUT URL", ("PUT", "", None)),
        ("-d a=1 -d b=2 URL", ("POST", "", "a=1&b=2")),
        ("-G -d a=1 --data-urlencode 'b=x y&z' URL", ("GET", "?a=1&b=x+y%26z", None)),
        ("--json '{}' URL", ("POST", "", "{}")),
        ("-I URL", ("HEAD", "", None)),
        ("--url URL --url-query a=b", ("GET", "?a=b", None)),
        ("-X DELETE --compressed -4 --max-time 5 -o file URL", ("DELETE", "", None)),
        ("--data-raw @x URL", ("POST", "", "@x")),
        ("-dx=y -HA:b URL", ("POST", "", "x=y")),
        ("'URL?name=caf\u00e9 au lait'", ("GET", "?name=caf%C3%A9%20au%20lait", None)),
        ("URL?a=1&b=2 -X GET", ("GET", "?a=1&b=2", None)),
    ],
)
def test_options_of_curl_make_the_request_that_curl_would_send(arguments, expected):
    pasted = read_line("curl " + arguments.replace("URL", URL), "bash")

    method, query, body = expected
    assert (pasted.request.method, str(pasted.request.url)) == (method, URL + query)
    assert pasted.request.body == (None if body is None else Text(body))


@pytest.mark.parametrize(
    ("line", "about"),
    [
        ("", "no call of curl"),
        ("wget x", "no call of curl"),
        ("curl", "no URL"),
        (f"curl {URL} {URL}", "several URLs"),
        (f"curl {URL} --frobnicate", "--frobnicate"),
        (f"curl {URL} -X", "has no value"),
        (f"curl '{URL}", "no end"),
        (f'curl "{URL}', "ends within a quotation"),
        (f"curl {URL} -d $(cat secret)", "only a shell can run"),
        (f"curl {URL} -u me:s3cret", "name and a password"),
        (f"jq . s3cret | curl {URL} -d @-", "not run here"),
        (f"curl {URL} -H nonsense", "header"),
        (f"curl {URL} -H @file", "in a file"),
        (f"curl {URL} -d @- <<END\nabc", "no line END"),
    ],
)
def test_a_line_that_is_not_one_call_is_refused_with_why(line, about):
    with pytest.raises(BadLine, match=about) as refused:
        read_line(line, "bash")

    assert "s3cret" not in str(refused.value)


@pytest.mark.parametrize("shell", ["bash", "cmd", "powershell"])
def test_placeholders_without_quotes_are_no_redirections(shell):
    pasted = read_line(f"curl {BASE}zones/<ZONE_ID>/settings -X DELETE", shell)

    assert (str(pasted.request.url), pasted.request.method) == (f"{BASE}zones/<ZONE_ID>/settings", "DELETE")


@pytest.mark.parametrize("shell", ["bash", "cmd", "powershell"])
def test_what_comes_after_the_call_is_not_run_and_it_is_told(shell):
    pasted = read_line(f"curl {URL} | jq . > file", shell)

    assert any("| jq" in note or "not run" in note for note in pasted.notes)


def test_the_call_of_the_guide_for_powershell_is_read_with_its_table():
    line = (
        f"Invoke-RestMethod -URI \"{BASE}zones/<ZONE_ID>/ssl/certificate_packs?ssl_status=all\" -Method 'GET' "
        "-ContentType \"application/json\" -Headers @{'X-Auth-Email'='<EMAIL>';'X-Auth-Key'='<KEY>'} "
        "| ConvertTo-Json -Depth 5"
    )

    request = read_line(line, "powershell").request

    expected = guide_calls(zone="<ZONE_ID>")["certificate packs"]
    assert values(attrs.evolve(request, body=None)) == values(expected)


def test_arguments_that_a_shell_has_split_already_are_read_as_they_are():
    pasted = read_words(["curl", URL, "-X", "PATCH", "--json", '{"a": "$x \\" `y`"}'])

    assert str(pasted.request.body_text) == '{"a": "$x \\" `y`"}'
    assert read_words([URL]).request.method == "GET"


@pytest.mark.parametrize("shell", ["bash", "cmd", "batch", "powershell"])
@given(line=texts)
@settings(max_examples=100, deadline=None)
def test_whatever_is_pasted_is_read_or_refused(shell, line):
    for text in (line, f"curl {URL} {line}", f"curl {URL} -H 'a: {line}' -d \"{line}"):
        try:
            read_line(text, shell)
        except BadLine:
            continue


def test_hostile_texts_are_read_from_powershell_as_they_were_written():
    wanted = [Text(each) for each in (*HOSTILE, *TYPOGRAPHIC, *BREAKS, *mixtures(60))]

    assert read_powershell("curl " + " ".join(map(string, wanted))).commands == [[Text("curl"), *wanted]]
