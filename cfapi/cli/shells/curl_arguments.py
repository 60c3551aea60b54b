"""A request as the arguments of curl, before a shell quotes them."""

import re
from collections.abc import Callable, Iterator

from attrs import frozen

from cfapi.cli.shells.json_escapes import ascii_json
from cfapi.cli.shells.request import FormPart, ShellRequest
from cfapi.cli.shells.text import NotRenderable, Text

BODY_OPTIONS = frozenset({"--data", "--data-raw"})


@frozen
class CurlArgument:
    """An option of curl with its value; the URL is a value without an option, a switch an option without a value.

    Attributes:
        option: The option's long name; empty for the URL.
        value: What is given to it; None for a switch.
        json: The value as JSON without letters that shells give a meaning, if it is JSON.
    """

    option: str
    value: Text | None = None
    json: str | None = None

    @property
    def has_variables(self) -> bool:
        """Whether the shell fills in environment variables."""
        return self.value is not None and bool(self.value.variables)

    def written(self, quote: Callable[[Text], str]) -> str:
        """The option and its value, in the quotes of a shell."""
        value = "" if self.value is None else quote(self.value)
        return f"{self.option} {value}".strip(" ")


def curl_arguments(request: ShellRequest) -> list[CurlArgument]:
    """The arguments with which curl sends a request.

    Raises:
        NotRenderable: curl can't send it.
    """
    return [
        CurlArgument("", request.url),
        *_switches(request),
        *_method(request),
        *(_header(name, value) for name, value in _headers(request)),
        *_body(request),
    ]


def _switches(request: ShellRequest) -> Iterator[CurlArgument]:
    url = str(request.url)
    if re.search(r"[\[\]{}]", url):  # curl makes several URLs of [1-3] and {a,b}
        yield CurlArgument("--globoff")
    if re.search(r"/\.\.?(?:[/?#]|$)", url):  # curl resolves such segments itself
        yield CurlArgument("--path-as-is")


def _method(request: ShellRequest) -> Iterator[CurlArgument]:
    has_body = request.body is not None or request.body_file is not None or bool(request.form)
    if request.method == "HEAD" and not has_body:
        yield CurlArgument("--head")
    elif request.method != "GET" or has_body:
        yield CurlArgument("--request", Text(request.method))


def _headers(request: ShellRequest) -> Iterator[tuple[str, Text]]:
    """The headers; curl itself writes that of a form, and has to be told not to add one to other bodies."""
    for name, value in request.headers:
        if not (request.form and name.lower() == "content-type"):
            yield name, value
    if (request.body is not None or request.body_file is not None) and request.header("content-type") is None:
        yield "Content-Type", Text()


def _header(name: str, value: Text) -> CurlArgument:
    """The option for a header. `Name:` leaves one out that curl would add, `Name;` sends it without a value."""
    if not value.pieces:
        return CurlArgument("--header", Text(f"{name}:" if name == "Content-Type" else f"{name};"))
    return CurlArgument("--header", Text([f"{name}: ", *value.pieces]))


def _body(request: ShellRequest) -> Iterator[CurlArgument]:
    if request.body_file is not None:
        yield CurlArgument("--data-binary", Text(["@", _file(request.body_file)]))
    if request.body is not None:
        text = body_text(request)
        option = "--data-raw" if str(text).startswith("@") else "--data"
        yield CurlArgument(option, text, json_of(request))
    yield from map(_part, request.form)


def body_text(request: ShellRequest) -> Text:
    """The body of a request as text.

    Raises:
        NotRenderable: It is not text, so that it can't be an argument.
    """
    try:
        text = request.body_text or Text()
    except UnicodeDecodeError:
        text = None
    if text is None or "\0" in str(text):
        raise NotRenderable("The body is not text, and so can't be an argument: give it as a file, --body @FILE.")
    return text


def json_of(request: ShellRequest) -> str | None:
    """The body in ASCII, if it is JSON without variables."""
    try:
        literal = body_text(request).literal
        return ascii_json(literal) if request.is_json and literal is not None else None
    except ValueError:  # a body that only claims to be JSON, or is not text
        return None


def _part(part: FormPart) -> CurlArgument:
    if re.search(r"[=\0]", part.name):
        raise NotRenderable(f"curl can't send a form with a field named {part.name!r}.")
    if not part.is_file and part.content_type is None and part.filename is None:
        return CurlArgument("--form-string", Text([f"{part.name}=", *part.content.pieces]))
    if (literal := part.content.literal) is None:
        raise NotRenderable(f"A variable in the field {part.name!r} could hold what curl takes for options.")
    more = f";type={part.content_type}" if part.content_type else ""
    more += f";filename={_in_quotes(part.filename)}" if part.filename else ""
    content = f"@{_in_quotes(_file(literal))}" if part.is_file else _quoted(literal)
    return CurlArgument("--form", Text(f"{part.name}={content}{more}"))


def _file(path: str) -> str:
    """A path that curl does not take for standard input."""
    if "\0" in path:
        raise NotRenderable("The path of a file contains a null character.")
    return "./-" if path == "-" else path


def _in_quotes(text: str) -> str:
    """A value that may contain `;` and `,`, as --form reads it."""
    if re.fullmatch(r"[\w./ -]+", text, re.ASCII) and not text.startswith(" ") and not text.endswith(" "):
        return text
    return _quoted(text)


def _quoted(text: str) -> str:
    return '"' + re.sub(r'(["\\])', r"\\\1", text) + '"'
