"""The arguments of curl as the request that curl would send."""

import re
from collections.abc import Callable, Mapping, Sequence
from urllib.parse import quote, quote_plus

from attrs import define, field

from cfapi.cli.shells.reading.curl_options import IGNORED, options
from cfapi.cli.shells.reading.form_parts import form_part
from cfapi.cli.shells.reading.headers import Headers
from cfapi.cli.shells.reading.pasted import Pasted
from cfapi.cli.shells.reading.scanner import BadLine
from cfapi.cli.shells.request import FormPart, ShellRequest
from cfapi.cli.shells.text import NotRenderable, Piece, Text

FORM = "application/x-www-form-urlencoded"
_JSON_AS_FORM = "The body is JSON, but the line does not say so, and curl would call it a form: it is sent as JSON."
_CONFIGURATION = {"t": "\t", "n": "\n", "r": "\r", "v": "\v"}


def read_curl(words: Sequence[Text], given: Text | None) -> Pasted:
    """The request of a curl command.

    Args:
        words: Its arguments, without the name of the program.
        given: What it reads on its standard input; None if that is not known.

    Raises:
        BadLine: They are not those of one call.
    """
    curl = _Curl(given)
    for name, value in options(words):
        curl.take(name, value)
    try:
        return curl.pasted()
    except NotRenderable as problem:
        raise BadLine(str(problem)) from None


@define
class _Curl:
    """What has been read of curl's options."""

    given: Text | None
    urls: list[Text] = field(factory=list[Text])
    method: str | None = None
    headers: Headers = field(factory=Headers)
    data: list[Text] = field(factory=list[Text])
    body_file: str | None = None
    form: list[FormPart] = field(factory=list[FormPart])
    query: list[Text] = field(factory=list[Text])
    is_get: bool = False
    is_json: bool = False
    notes: list[str] = field(factory=list[str])

    def take(self, name: str, value: Text) -> None:
        """Take an option."""
        reader = _OPTIONS.get(name)
        if reader is not None:
            reader(self, value)
        elif name == "insecure":
            self.notes.append("curl's --insecure is left out: certificates are verified.")
        elif name in IGNORED:
            self.notes.append(f"curl's --{name} is left out.")

    def add_header(self, value: Text) -> None:
        """A header, or the headers that standard input has."""
        if value.literal == "@-" and self.given is not None:
            for line in _lines(self.given):
                self.headers.add_line(line)
        elif str(value).startswith("@"):
            raise BadLine("The headers are in a file, which is not read: put them into the line.")
        else:
            self.headers.add_line(value)

    def add_data(self, value: Text, *, strips: bool = True) -> None:
        """A part of the body, or where it is read from."""
        text = str(value)
        if text == "@-" and self.given is not None:
            self.data.append(_without_line_breaks(self.given) if strips else self.given)
        elif text.startswith("@"):
            self.body_file = text[1:]
        else:
            self.data.append(value)

    def add_json(self, value: Text) -> None:
        """--json: a part of the body, and two headers."""
        self.is_json = True
        self.add_data(value, strips=False)

    def add_encoded(self, value: Text) -> None:
        """--data-urlencode: `content`, `=content` or `name=content`, of which the content is encoded."""
        first = value.pieces[0] if value.pieces and isinstance(value.pieces[0], str) else ""
        name, equals, _ = first.partition("=")
        if "@" in name or (not equals and "@" in first):
            raise BadLine("--data-urlencode reads a file: put its content into the line.")
        start = len(name) + len(equals) if equals else 0
        rest = Text([first[start:], *value.pieces[1:]]).pieces if first else value.pieces
        encoded = [quote_plus(piece) if isinstance(piece, str) else piece for piece in rest]
        self.data.append(Text([f"{name}=" if equals and name else "", *encoded]))

    def add_part(self, value: Text, *, is_text: bool) -> None:
        """A part of a form."""
        first = value.pieces[0] if value.pieces and isinstance(value.pieces[0], str) else ""
        name, equals, content = first.partition("=")
        if not equals:
            raise BadLine("A part of a form is NAME=CONTENT.")
        given = Text([content, *value.pieces[1:]])
        self.form.append(FormPart(name, given) if is_text else form_part(name, given, self.notes.append))

    def upload(self, value: Text) -> None:
        """--upload-file: a body from a file, with PUT."""
        self.body_file, self.method = str(value), self.method or "PUT"

    def add_configuration(self, value: Text) -> None:
        """--config: the options that standard input has."""
        if value.literal != "-" or self.given is None:
            raise BadLine("The options are in a file, which is not read: put them into the line.")
        for line in _lines(self.given):
            self.take(*_configured(line))

    def pasted(self) -> Pasted:
        """The request."""
        if len(self.urls) != 1:
            raise BadLine("The line has no URL." if not self.urls else "The line has several URLs: paste one by one.")
        body = self._body()
        query = [*self.query, *(self.data if self.is_get else [])]
        url = _with_query(self._url(), query)
        has_body = body is not None or self.body_file is not None or bool(self.form)
        method = self.method or ("POST" if has_body else "GET")
        self._add_content_type(body)
        request = ShellRequest(method.upper(), url, self.headers.found, body, self.body_file, tuple(self.form))
        return Pasted(request, self.headers.secrets, (*self.notes, *self.headers.notes))

    def _body(self) -> Text | None:
        if self.is_get or not self.data:
            return None
        if self.body_file is not None:
            raise BadLine("The body is put together of text and a file: put all of it into the file.")
        separator = "" if self.is_json else "&"
        pieces: list[Piece] = []
        for part in self.data:
            pieces += [separator, *part.pieces] if pieces else [*part.pieces]
        return Text(pieces)

    def _add_content_type(self, body: Text | None) -> None:
        if self.form or (body is None and self.body_file is None) or self.headers.has("content-type"):
            return
        looks_like_json = body is not None and str(body).lstrip().startswith(("{", "["))
        if looks_like_json and not self.is_json:
            self.notes.append(_JSON_AS_FORM)
        self.headers.add("Content-Type", Text("application/json" if looks_like_json or self.is_json else FORM))

    def _url(self) -> Text:
        url = self.urls[0]
        first = url.pieces[0] if url.pieces else ""
        if isinstance(first, str) and "://" not in first:
            self.notes.append("The URL has no scheme; it is read as https://.")
            url = Text(["https://", *url.pieces])
        return Text([_percent_encoded(piece) if isinstance(piece, str) else piece for piece in url.pieces])


_OPTIONS: Mapping[str, Callable[[_Curl, Text], None]] = {
    "url": lambda curl, value: curl.urls.append(value),
    "request": lambda curl, value: setattr(curl, "method", str(value)),
    "head": lambda curl, _: setattr(curl, "method", "HEAD"),
    "get": lambda curl, _: setattr(curl, "is_get", True),
    "header": _Curl.add_header,
    "user-agent": lambda curl, value: curl.headers.add("User-Agent", value),
    "referer": lambda curl, value: curl.headers.add("Referer", value),
    "oauth2-bearer": lambda curl, value: curl.headers.add("Authorization", Text(["Bearer ", *value.pieces])),
    "data": _Curl.add_data,
    "data-ascii": _Curl.add_data,
    "data-binary": lambda curl, value: curl.add_data(value, strips=False),
    "data-raw": lambda curl, value: curl.data.append(value),
    "data-urlencode": _Curl.add_encoded,
    "json": _Curl.add_json,
    "form": lambda curl, value: curl.add_part(value, is_text=False),
    "form-string": lambda curl, value: curl.add_part(value, is_text=True),
    "url-query": lambda curl, value: curl.query.append(value),
    "upload-file": lambda curl, value: curl.upload(value),
    "config": _Curl.add_configuration,
}


def _lines(text: Text) -> list[Text]:
    """The lines of a text that are not empty."""
    lines: list[list[Piece]] = [[]]
    for piece in text.pieces:
        first, *others = piece.split("\n") if isinstance(piece, str) else [piece]
        lines[-1].append(first)
        lines += [[other] for other in others]
    stripped = (Text([p.rstrip("\r") if isinstance(p, str) else p for p in line]) for line in lines)
    return [line for line in stripped if line.pieces]


def _without_line_breaks(text: Text) -> Text:
    return Text([re.sub(r"[\r\n\0]", "", piece) if isinstance(piece, str) else piece for piece in text.pieces])


def _configured(line: Text) -> tuple[str, Text]:
    """An option of a configuration: `name = "value"`."""
    first = line.pieces[0] if isinstance(line.pieces[0], str) else ""
    found = re.match(r'([\w-]+)\s*=\s*"', first)
    if found is None:
        raise BadLine('An option on standard input is not NAME = "VALUE".')
    pieces = [first[found.end() :], *line.pieces[1:]]
    if not (isinstance(pieces[-1], str) and pieces[-1].endswith('"')):
        raise BadLine("An option on standard input has no quotation mark at its end.")
    pieces[-1] = pieces[-1][:-1]
    return found[1], Text([re.sub(r"\\(.)", _configured_letter, p) if isinstance(p, str) else p for p in pieces])


def _configured_letter(escape: re.Match[str]) -> str:
    return _CONFIGURATION.get(escape[1], escape[1])


def _percent_encoded(text: str) -> str:
    """Letters and blanks that a URL can't have, encoded."""
    return "".join(char if "!" <= char <= "~" else quote(char) for char in text)


def _with_query(url: Text, query: Sequence[Text]) -> Text:
    pieces: list[Piece] = [*url.pieces]
    for part in query:
        pieces += ["&" if any("?" in str(piece) for piece in pieces) else "?", *part.pieces]
    return Text([_percent_encoded(piece) if isinstance(piece, str) else piece for piece in pieces])
