"""The arguments of curl as the request that curl would send."""

import re
from collections.abc import Callable, Mapping, Sequence
from urllib.parse import quote, quote_plus

from attrs import define, field

from cfapi.cli.shells.reading.curl_options import IGNORED, options
from cfapi.cli.shells.reading.form_parts import form_part
from cfapi.cli.shells.reading.headers import FORM, JSON_AS_FORM, Headers
from cfapi.cli.shells.reading.pasted import Pasted
from cfapi.cli.shells.reading.scanner import BadLine
from cfapi.cli.shells.request import FormPart, ShellRequest
from cfapi.cli.shells.text import NotRenderable, Piece, Text

_STRIPPED = "curl leaves out the line breaks of a file that --data names; it is sent with them, as --data-binary does."
_FRAGMENT = "What follows the # in the URL is left out: nobody sends it."
# What curl makes several requests of: https://curl.se/docs/manpage.html#URL
_SEVERAL = re.compile(r"\[\w+-\w+(?::\d+)?\]|\{[^{}]*,[^{}]*\}")
_CONFIGURATION = {"t": "\t", "n": "\n", "r": "\r", "v": "\v"}


def read_curl(words: Sequence[Text], given: Text | None, file: str | None = None) -> Pasted:
    """The request of a curl command.

    Args:
        words: Its arguments, without the name of the program.
        given: What it reads on its standard input; None if that is not known.
        file: The file that is its standard input; None if there is none.

    Raises:
        BadLine: They are not those of one call.
    """
    curl = _Curl(given, file)
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
    file: str | None
    urls: list[Text] = field(factory=list[Text])
    method: str | None = None
    headers: Headers = field(factory=Headers)
    data: list[Text] = field(factory=list[Text])
    body_file: str | None = None
    form: list[FormPart] = field(factory=list[FormPart])
    query: list[Text] = field(factory=list[Text])
    is_get: bool = False
    is_json: bool = False
    is_upload: bool = False
    is_stripped: bool = False
    is_literal: bool = False
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
            self.body_file, self.is_stripped = self._named(text[1:]), strips
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
        """--upload-file: a body from a file, with PUT, and of no type that curl would tell."""
        self.method, self.is_upload = self.method or "PUT", True
        if value.literal == "-" and self.given is not None:
            self.data.append(self.given)
        else:
            self.body_file = self._named(str(value))

    def _named(self, file: str) -> str:
        """The file that a name stands for: `-` is standard input, which may be a file itself."""
        return self.file if file == "-" and self.file is not None else file

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
        if self.is_stripped and not self._says_json:
            self.notes.append(_STRIPPED)
        request = ShellRequest(method.upper(), url, self.headers.found, body, self.body_file, tuple(self.form))
        return Pasted(request, self.headers.secrets, (*self.notes, *self.headers.notes), self.is_literal)

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
        if self.is_upload or self.form or (body is None and self.body_file is None):
            return
        if self.headers.has("content-type") or "content-type" in self.headers.removed:
            return
        looks_like_json = body is not None and str(body).lstrip().startswith(("{", "["))
        if looks_like_json and not self.is_json:
            self.notes.append(JSON_AS_FORM)
        self.headers.add("Content-Type", Text("application/json" if looks_like_json or self.is_json else FORM))

    @property
    def _says_json(self) -> bool:
        return any(name.lower() == "content-type" and "json" in str(value) for name, value in self.headers.found)

    def _url(self) -> Text:
        url = self._without_fragment(self.urls[0])
        if not self.is_literal and any(_SEVERAL.search(piece) for piece in url.pieces if isinstance(piece, str)):
            raise BadLine("The URL stands for several, as [1-3] and {a,b} do to curl: paste one by one.")
        first = url.pieces[0] if url.pieces else ""
        if isinstance(first, str) and "://" not in first:
            self.notes.append("The URL has no scheme; it is read as https://.")
            url = Text(["https://", *url.pieces])
        return Text([_percent_encoded(piece) if isinstance(piece, str) else piece for piece in url.pieces])

    def _without_fragment(self, url: Text) -> Text:
        """The URL up to its `#`: what follows is never sent."""
        for index, piece in enumerate(url.pieces):
            before, mark, _ = piece.partition("#") if isinstance(piece, str) else (piece, "", "")
            if mark:
                self.notes.append(_FRAGMENT)
                return Text([*url.pieces[:index], before])
        return url


_OPTIONS: Mapping[str, Callable[[_Curl, Text], None]] = {
    "url": lambda curl, value: curl.urls.append(value),
    "request": lambda curl, value: setattr(curl, "method", str(value)),
    "head": lambda curl, _: setattr(curl, "method", "HEAD"),
    "get": lambda curl, _: setattr(curl, "is_get", True),
    "globoff": lambda curl, _: setattr(curl, "is_literal", True),
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
