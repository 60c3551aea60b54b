"""The parameters of Invoke-RestMethod as the request that PowerShell would send."""

import re
from collections.abc import Iterator, Sequence

from cfapi.cli.shells.reading.headers import FORM, JSON_AS_FORM, Headers
from cfapi.cli.shells.reading.pasted import Pasted
from cfapi.cli.shells.reading.scanner import BadLine, Word
from cfapi.cli.shells.request import FormPart, ShellRequest
from cfapi.cli.shells.text import NotRenderable, Text

NAMES = frozenset({"invoke-restmethod", "irm", "invoke-webrequest", "iwr"})
_PLAINLY = frozenset({"-uri", "-method", "-headers", "-body", "-contenttype"})
_PARAMETERS = (
    "uri", "method", "headers", "body", "contenttype", "useragent", "infile", "form", "custommethod",
)  # fmt: skip
_LEFT_OUT = (
    "outfile",
    "timeoutsec",
    "maximumretrycount",
    "retryintervalsec",
    "proxy",
    "sslprotocol",
    "maximumredirection",
)
_SWITCHES = (
    "usebasicparsing",
    "skipcertificatecheck",
    "skipheadervalidation",
    "disablekeepalive",
    "verbose",
    "passthru",
)


def read_rest_method(words: Sequence[Word]) -> Pasted:
    """The request of an Invoke-RestMethod command.

    Args:
        words: Its arguments, without its name.

    Raises:
        BadLine: They are not those of one call.
    """
    given = dict(_parameters(iter(words)))
    headers = Headers()
    for header, value in _table(given, "headers"):
        headers.add(str(header), value)
    for parameter, name in (("contenttype", "Content-Type"), ("useragent", "User-Agent")):
        if parameter in given:
            headers.add(name, _text(given, parameter))
    body = given.get("body")
    if isinstance(body, tuple):
        raise BadLine("The body is a table, which PowerShell would send as a form: write it as JSON in quotes.")
    form = tuple(FormPart(str(name), value) for name, value in _table(given, "form"))
    method = str(given.get("method") or given.get("custommethod") or "GET").upper()
    if body is not None and not headers.has("content-type"):
        headers.add("Content-Type", Text(_type_of(body, headers)))
    file = str(_text(given, "infile")) if "infile" in given else None
    try:
        request = ShellRequest(method, _text(given, "uri"), headers.found, body, file, form)
    except NotRenderable as problem:
        raise BadLine(str(problem)) from None
    return Pasted(request, headers.secrets, tuple(headers.notes))


def _type_of(body: Text, headers: Headers) -> str:
    """The type of a body that has none: PowerShell would call it a form."""
    if not str(body).lstrip().startswith(("{", "[")):
        return FORM
    headers.notes.append(JSON_AS_FORM)
    return "application/json"


def is_rest_method(words: Sequence[Word]) -> bool:
    """Whether a `curl` is PowerShell's: until version 5.1 another name of Invoke-WebRequest."""
    return any(not isinstance(word, Text) or str(word).lower() in _PLAINLY for word in words)


def _parameters(words: Iterator[Word]) -> Iterator[tuple[str, Word]]:
    """The parameters by their names in small letters, which may be cut short; a word without a name is the URL."""
    words = _apart(words)
    for word in words:
        written = str(word) if isinstance(word, Text) else ""
        if not written.startswith(("-", "\u2013", "\u2014", "\u2015")):
            yield "uri", word
            continue
        name = _full_name(written[1:].rstrip(":").lower())
        if name in _SWITCHES:
            continue
        value = next(words, None)
        if value is None:
            raise BadLine(f"The parameter {written} has no value: is the line complete?")
        if name in _PARAMETERS:
            yield name, value


def _apart(words: Iterator[Word]) -> Iterator[Word]:
    """The words, of which `-Name:value` are two."""
    for word in words:
        found = re.match(r"(-[A-Za-z]+):(?=.)", str(word.pieces[0])) if isinstance(word, Text) and word.pieces else None
        if found is None or not isinstance(word, Text):
            yield word
        else:
            yield Text(found[1])
            yield Text([str(word.pieces[0])[found.end() :], *word.pieces[1:]])


def _full_name(name: str) -> str:
    found = [each for each in (*_PARAMETERS, *_LEFT_OUT, *_SWITCHES) if each.startswith(name)]
    if name not in found and len(found) != 1:
        raise BadLine(f"cfapi does not know the parameter -{name} of Invoke-RestMethod.")
    return name if name in found else found[0]


def _table(given: dict[str, Word], name: str) -> Sequence[tuple[Text, Text]]:
    value = given.get(name, ())
    if isinstance(value, Text):
        raise BadLine(f"-{name.title()} is a variable, which is not known here: write it as a table @{{ … }}.")
    return value


def _text(given: dict[str, Word], name: str) -> Text:
    value = given.get(name)
    if not isinstance(value, Text):
        raise BadLine(f"The line has no -{name.title()}.")
    return value
