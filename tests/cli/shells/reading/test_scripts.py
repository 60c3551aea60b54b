"""What stands around a call in scripts and on terminals."""

import pytest

from cfapi.cli.shells.reading.lines import read_line
from cfapi.cli.shells.reading.scanner import BadLine

URL = "https://api.cloudflare.com/client/v4/zones"
JSON = '{"a": "it\'s"}'
Facts = tuple[str, str, str | None]

POWERSHELL: dict[str, Facts] = {
    f"PS> curl.exe {URL} -X DELETE": ("DELETE", "", None),
    f"PS C:\\Users\\me> curl.exe {URL} `\n>>   -X DELETE `\n>>   -H 'X-A: 1'": ("DELETE", "", None),
    f"& curl.exe {URL} -X DELETE": ("DELETE", "", None),
    f"& 'C:\\Windows\\System32\\curl.exe' {URL} -X DELETE": ("DELETE", "", None),
    f"curl.exe > out.json {URL} 2>$null -X DELETE": ("DELETE", "", None),
    f"curl.exe {URL} 2>&1 -X DELETE": ("DELETE", "", None),
    f"$r = curl.exe {URL} -X DELETE": ("DELETE", "", None),
    f"$r = Invoke-RestMethod -Uri:{URL} -Method:Delete": ("DELETE", "", None),
    f"Write-Host hello; irm {URL} -Method Delete": ("DELETE", "", None),
    f"curl {URL} -Method Delete -Headers @{{A='1'}}": ("DELETE", "", None),
    f"curl.exe {URL}?a=1&b=2": ("GET", "?a=1&b=2", None),
    f"$zone = 'abc'\ncurl.exe \"{URL}/$zone\"": ("GET", "/abc", None),
    f"$env:ZONE = 'abc'; curl.exe \"{URL}/$env:ZONE\"": ("GET", "/abc", None),
    f"$body = @'\n{JSON}\n'@\ncurl.exe {URL} --json $body": ("POST", "", JSON),
    f'curl.exe {URL} --json @"\n{JSON}\n"@': ("POST", "", JSON),
    f"$b = '{{}}'\n$b | curl.exe {URL} --json '@-'": ("POST", "", "{}\n"),
    f'irm {URL} -Method Post -Body "`u{{1F600}}"': ("POST", "", "\U0001f600"),
}
CMD: dict[str, Facts] = {
    f"C:\\>curl {URL} ^\nMore?   -X DELETE": ("DELETE", "", None),
    f"@echo off\nset ZONE=abc\ncurl {URL}/%ZONE% -X DELETE": ("DELETE", "/abc", None),
    f'set "ZONE=a b" & curl {URL} -d "%ZONE%"': ("POST", "", "a b"),
    f"rem it is old\n@call curl {URL} -X DELETE": ("DELETE", "", None),
    f"cd x && curl {URL} -X DELETE": ("DELETE", "", None),
    f"curl {URL} >nul 2>&1 -X DELETE": ("DELETE", "", None),
    f"curl > out.json {URL} -X DELETE": ("DELETE", "", None),
    f"curl {URL}?a=1&b=2": ("GET", "?a=1&b=2", None),
    f"echo {JSON}| curl {URL} --json @-": ("POST", "", JSON + "\n"),
}
BASH: dict[str, Facts] = {
    f'ZONE=abc\n$ curl "{URL}/$ZONE" -X DELETE': ("DELETE", "/abc", None),
    f'$ export ZONE=abc\n$ curl "{URL}/$ZONE" \\\n>   -X DELETE': ("DELETE", "/abc", None),
    f'\nme@host:~$ ZONE=abc\nme@host:~$ curl "{URL}/$ZONE" -X DELETE': ("DELETE", "/abc", None),
    f"# set the zone\nZONE=abc\n# curl it\ncurl {URL}/$ZONE -X DELETE": ("DELETE", "/abc", None),
}
SHELLS = {"powershell": POWERSHELL, "cmd": CMD, "bash": BASH}
CASES = [(shell, *each) for shell, lines in SHELLS.items() for each in lines.items()]


@pytest.mark.parametrize(("shell", "line", "expected"), CASES)
def test_the_call_is_found_in_what_stands_around_it(shell: str, line: str, expected: Facts):
    request = read_line(line, shell).request

    body = None if request.body is None else str(request.body)
    assert (request.method, str(request.url), body) == (expected[0], URL + expected[1], expected[2])


@pytest.mark.parametrize(
    ("shell", "line"),
    [
        ("powershell", f"curl.exe {URL} --json '@-' < body.json"),
        ("powershell", f"Get-Content body.json | curl.exe {URL} --json '@-'"),
        ("cmd", f"curl {URL} --json @- < body.json"),
        ("cmd", f"type body.json | curl {URL} --json @-"),
        ("bash", f"cat body.json | curl {URL} --json @-"),
    ],
)
def test_a_file_that_curl_reads_from_its_input_is_the_body(shell: str, line: str):
    assert read_line(line, shell).request.body_file == "body.json"


def test_a_table_may_be_assigned_before_the_call():
    lines = f'$h = @{{\n  Authorization = "Bearer $env:TOKEN"\n  "X-A" = "1"\n}}\nirm {URL} -Headers $h'

    request = read_line(lines, "powershell").request

    assert [(name, str(value)) for name, value in request.headers] == [("Authorization", "Bearer $TOKEN"), ("X-A", "1")]


@pytest.mark.parametrize(
    ("shell", "line"),
    [
        ("bash", f'export T=s3cret\ncurl {URL} -H "Authorization: Bearer $T"'),
        ("powershell", f"$t = 's3cret'\ncurl.exe {URL} -H \"Authorization: Bearer $t\""),
        ("cmd", f'set T=s3cret\ncurl {URL} -H "Authorization: Bearer %T%"'),
    ],
)
def test_a_secret_that_is_assigned_before_the_call_is_kept_apart(shell: str, line: str):
    pasted = read_line(line, shell)

    assert [each.reveal() for each in pasted.secrets.values()] == ["s3cret"]
    assert "s3cret" not in repr(pasted)
    assert any("roll it" in note for note in pasted.notes)


def test_a_body_of_powershell_that_has_no_type_is_json_if_it_looks_so():
    request = read_line(f"irm {URL} -Method Post -Body '{{}}'", "powershell").request

    assert str(request.header("content-type")) == "application/json"


def test_what_powershell_replaces_is_refused():
    with pytest.raises(BadLine, match="single quotes"):
        read_line(f'curl.exe {URL} -d "costs $5"', "powershell")
