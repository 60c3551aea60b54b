"""One HTTP request as shells express it: where secrets belong, it has the names of environment variables."""

import re
from collections.abc import Iterable, Mapping

from attrs import Attribute, field, frozen

from cfapi.cli.shells.text import NotRenderable, Text, Variable

# https://developers.cloudflare.com/fundamentals/api/get-started/ names these variables and headers.
CREDENTIALS: Mapping[str, Text] = {
    "authorization": Text(["Bearer ", Variable("CLOUDFLARE_API_TOKEN")]),
    "x-auth-key": Text([Variable("CLOUDFLARE_API_KEY")]),
    "x-auth-email": Text([Variable("CLOUDFLARE_EMAIL")]),
}
# Headers whose values are secrets, and what may stand before the secret.
SECRET_HEADERS: Mapping[str, str] = {
    "authorization": "CLOUDFLARE_API_TOKEN",
    "x-auth-key": "CLOUDFLARE_API_KEY",
    "x-auth-user-service-key": "CLOUDFLARE_API_USER_SERVICE_KEY",
    "cf-access-client-secret": "CF_ACCESS_CLIENT_SECRET",
    "cf-access-token": "CF_ACCESS_TOKEN",
    "cookie": "COOKIE",
    "proxy-authorization": "PROXY_AUTHORIZATION",
}
_SCHEME = re.compile(r"(?:[A-Za-z]+ )?")  # "Bearer ": a scheme and the space after it
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110, section 5.6.2
_CONTROL = re.compile("[\x00-\x08\x0a-\x1f\x7f]")

Header = tuple[str, Text]


@frozen
class FormPart:
    """One part of a multipart form.

    Attributes:
        name: The field's name.
        content: Its text; of a file, the file's path.
        is_file: Whether the content is a path.
        filename: The file's name for the server, if it is another one than that of the path; a text may have one, too.
        content_type: The part's media type; None for what the file's name suggests.
    """

    name: str
    content: Text = field(converter=Text)
    is_file: bool = False
    filename: str | None = None
    content_type: str | None = None

    @property
    def is_plain(self) -> bool:
        """Whether it is a field with nothing but a text."""
        return not self.is_file and self.filename is None and self.content_type is None


def _headers(given: "Iterable[tuple[str, str | Text]]") -> tuple[Header, ...]:
    return tuple((name, Text(value)) for name, value in given)


def _sendable(_: object, __: "Attribute[tuple[Header, ...]]", headers: tuple[Header, ...]) -> None:
    for name, value in headers:
        if not _TOKEN.fullmatch(name):
            raise NotRenderable(f"{name!r} is not the name of a header.")
        if _CONTROL.search(str(value)):
            raise NotRenderable(f"The header {name} contains control characters, which HTTP can't carry.")
        if name.lower() in SECRET_HEADERS and not _is_secretless(value):
            raise NotRenderable(f"The header {name} is a secret: its value must be that of an environment variable.")


def _is_secretless(value: Text) -> bool:
    texts = [piece for piece in value.pieces if isinstance(piece, str)]
    return not texts or (texts == [value.pieces[0]] and bool(value.variables) and bool(_SCHEME.fullmatch(texts[0])))


def _url(_: object, __: "Attribute[Text]", url: Text) -> None:
    if re.search("[\x00-\x20\x7f-\U0010ffff]", str(url)):
        raise NotRenderable("The URL contains spaces, control characters or letters that are not percent-encoded.")


@frozen
class ShellRequest:
    """A request to print for a shell.

    Attributes:
        method: The HTTP method.
        url: The percent-encoded URL, with its query.
        headers: Names and values, in their order. `credential_headers` makes those that sign it.
        body: The body's bytes or text; None for no body.
        body_file: The path of the file that the body is read from, instead of `body`.
        form: The parts of a multipart form, instead of `body`.

    Raises:
        NotRenderable: HTTP can't carry it, or a header holds a secret instead of a variable.
    """

    method: str
    url: Text = field(converter=Text, validator=_url)
    headers: tuple[Header, ...] = field(default=(), converter=_headers, validator=_sendable)
    body: bytes | Text | None = field(default=None, repr=False)
    body_file: str | None = None
    form: tuple[FormPart, ...] = ()

    def __attrs_post_init__(self) -> None:
        if not _TOKEN.fullmatch(self.method):
            raise NotRenderable(f"{self.method!r} is not an HTTP method.")
        if (self.body is not None) + (self.body_file is not None) + bool(self.form) > 1:
            raise NotRenderable("A request has one body: bytes, a file, or a form.")

    def header(self, name: str) -> Text | None:
        """The value of a header, by its name in any case."""
        return next((value for known, value in self.headers if known.lower() == name.lower()), None)

    @property
    def body_text(self) -> Text | None:
        """The body as text.

        Raises:
            UnicodeDecodeError: It is none.
        """
        return Text(self.body.decode()) if isinstance(self.body, bytes) else self.body

    @property
    def is_json(self) -> bool:
        """Whether its content type says that the body is JSON."""
        content_type = str(self.header("content-type") or "").partition(";")[0].strip().lower()
        return content_type == "application/json" or content_type.endswith("+json")


def credential_headers(names: Iterable[str]) -> tuple[Header, ...]:
    """The headers that sign a request, each with the variable that holds its value.

    Args:
        names: The names that `Credentials.sign` returns: Authorization, or X-Auth-Email and X-Auth-Key.
    """
    return tuple((name, CREDENTIALS[name.lower()]) for name in names)
