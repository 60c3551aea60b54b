"""A pasted command line as a call by path, with the credentials of the line or of the user."""

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

from attrs import frozen

from cfapi._core.auth import ApiKey, ApiToken, Credentials
from cfapi._core.base_url import checked_base_url
from cfapi._core.secret import Secret
from cfapi._core.uploads import File
from cfapi.cli.calls.request import CallOptions, PathCall
from cfapi.cli.calls.words import read_input
from cfapi.cli.errors import BadWords
from cfapi.cli.shells.python import BASE_URL, exact_value, split_url
from cfapi.cli.shells.reading.lines import read_line, read_words
from cfapi.cli.shells.reading.pasted import Pasted
from cfapi.cli.shells.reading.scanner import BadLine
from cfapi.cli.shells.rendering import render
from cfapi.cli.shells.request import CREDENTIALS, SECRET_HEADERS, FormPart, ShellRequest
from cfapi.cli.shells.text import NotRenderable, Piece, Text, Variable
from cfapi.cli.telling import tell

SOURCE = "the pasted line"
# What each exchange has of its own.
_OWN = frozenset({"host", "content-length", "connection", "accept-encoding", "content-type", *CREDENTIALS})
_PLACEHOLDER = re.compile(r"<[^<>]*>|\$?\{[^{}]*\}|(?<=/):\w+|\$\w+")
_NOT_IN_BRACES = re.compile(r"<[^<>]*>|(?<=/):\w+|\$\w+")
_LOOKS = (
    ("powershell", re.compile(r"(?im)Invoke-|\birm\b|\$env:|@\{|`\s*\n|\s`-|^\s*\$\w+\s*=")),
    ("cmd", re.compile(r"(?m)\^\s*(?:\n|$)|\s\^\s*-|\^\"|\"\{\"\"|%[A-Za-z_]\w+%|^@?(?:set|rem)\s|^@echo off")),
    ("powershell", re.compile(r"(?i)curl\.exe")),
)


def pasted_call(words: tuple[str, ...], shell: str | None, options: CallOptions) -> PathCall | None:
    """The call of a line; None if it was printed for another shell.

    Args:
        words: The line, in one word or as a shell has split it; none for standard input.
        shell: The shell whose quotations it has; None for what it looks like.
        options: The options of the command.

    Raises:
        BadWords: It is not one call that can be made or printed; the message says why.
    """
    try:
        pasted = _read(words, shell)
        for note in pasted.notes:
            tell(note)
        if options.style is None:
            return _Pasting(pasted, options, is_line=not words).call()
        how = {"multiline": options.multiline, "private": options.private}
        options.display.write(render(pasted.request, options.style, **how))
    except (BadLine, NotRenderable) as problem:
        raise BadWords(str(problem)) from None
    return None


def _read(words: tuple[str, ...], shell: str | None) -> Pasted:
    if len(words) > 1 or (words and not re.search(r"\s", words[0].strip())):
        return read_words(words)
    if not words and sys.stdin.isatty():
        tell("Paste the line, then press Enter and Ctrl-D (on Windows: Ctrl-Z and Enter).")
    text = words[0] if words else read_input()
    return read_line(text, shell or next((name for name, looks in _LOOKS if looks.search(text)), "bash"))


def _normal(base: str) -> str:
    """A base URL as it is compared: the case of a host says nothing, nor the port that HTTPS has anyway."""
    scheme, mark, rest = base.rstrip("/").partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme}{mark}{host}".lower().removesuffix(":443") + slash + path


@frozen
class _Pasting:
    """A pasted request that is to be made.

    Attributes:
        pasted: What the line says.
        options: The options of the command.
        is_line: Whether standard input has the line, and so no body.
    """

    pasted: Pasted
    options: CallOptions
    is_line: bool

    @property
    def _request(self) -> ShellRequest:
        return self.pasted.request

    def call(self) -> PathCall:
        """The call."""
        base, path = split_url(self._request.url)
        self._check_base(self._filled(base))
        return PathCall(self._request.method, self._path(path), self._body(), self._headers(), self._credentials())

    def _check_base(self, base: str) -> None:
        known = {BASE_URL, checked_base_url(None).rstrip("/")}
        if _normal(base) not in known:
            shown = re.sub("//[^/]*@", "//", base)  # no name and password
            raise BadWords(
                f"The line calls {shown}, and your credentials are for {' and '.join(sorted(known))}. Set "
                "CLOUDFLARE_BASE_URL if they are meant for it."
            )

    def _path(self, path: Text) -> str:
        """The path, whose placeholders are the zone and the account of the options, or variables."""
        pieces: list[Piece] = []
        for piece in path.pieces:
            name = piece.name if isinstance(piece, Variable) else ""
            pieces.append(piece if isinstance(piece, str) else self._scope(name) or piece)
        placeholder = _NOT_IN_BRACES if self.pasted.is_literal else _PLACEHOLDER
        filled = placeholder.sub(lambda found: self._scope(found[0]) or found[0], self._filled(Text(pieces)))
        if left := placeholder.search(filled):
            raise BadWords(f"The URL has the placeholder {left[0]}: put the value there.")
        return filled

    def _scope(self, name: str) -> str | None:
        """The zone or account for a placeholder such as <ZONE_ID>."""
        for kind, value in (("zone", self.options.zone), ("account", self.options.account)):
            if kind in name.lower() and value:
                return quote(value)
        return None

    def _filled(self, text: Text, given: Mapping[str, str] = os.environ) -> str:
        try:
            return text.filled(given)
        except KeyError as missing:
            raise BadWords(f"The variable {missing.args[0]} of the line is not set: put its value there.") from None

    def _headers(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for name, value in self._request.headers:
            if name.lower() in SECRET_HEADERS and name.lower() not in CREDENTIALS:
                raise BadWords(f"The line has the header {name}, which the API does not take as credentials.")
            if name.lower() not in _OWN:
                found[name] = self._filled(value)
        return found

    def _credentials(self) -> Credentials | None:
        """Those of the line; None if it has none, or names the variables that cfapi reads itself."""
        token, key, email = (self._request.header(name) for name in CREDENTIALS)
        if token is not None and (secret := self._secret(token)) is not None:
            return ApiToken(secret, SOURCE)
        if key is not None and (secret := self._secret(key)) is not None:
            if email is None:
                raise BadWords("The line has X-Auth-Key without X-Auth-Email.")
            return ApiKey(secret, self._filled(email), SOURCE)
        return None

    def _secret(self, value: Text) -> Secret | None:
        """The secret of a header: what was pasted, or what a variable of another name holds."""
        variable = value.variables[0]
        if variable in self.pasted.secrets:
            return self.pasted.secrets[variable]
        if variable in SECRET_HEADERS.values():
            return None
        if not os.environ.get(variable):
            tell(f"The variable {variable} of the line is not set: your own credentials are used.")
            return None
        return Secret(os.environ[variable])

    def _body(self) -> dict[str, Any]:
        request = self._request
        if request.form:
            return self._form(request.form)
        if request.body_file is not None:
            return {"content": File(self._file(request.body_file), content_type=self._content_type())}
        if request.body is None:
            return {}
        content = request.body if isinstance(request.body, bytes) else self._filled(request.body).encode()
        try:
            if request.is_json:
                return {"json": exact_value(content)}
        except ValueError:  # Python would write it otherwise: it is sent as it is
            pass
        return {"content": File(content, content_type=self._content_type())}

    def _content_type(self) -> str | None:
        value = self._request.header("content-type")
        return None if value is None else self._filled(value)

    def _file(self, path: str) -> Path | bytes:
        if path != "-":
            return Path(path)
        if self.is_line:
            raise BadWords("The body is on standard input, and so is the line: give the line as an argument.")
        return sys.stdin.buffer.read()

    def _form(self, parts: tuple[FormPart, ...]) -> dict[str, Any]:
        plain = [part for part in parts if part.is_plain]
        fields = {part.name: self._filled(part.content) for part in plain}
        if len(fields) < len(plain):
            raise BadWords("The form has several fields of one name, which cfapi does not send.")
        return {"data": fields, "files": [self._upload(part) for part in parts if not part.is_plain]}

    def _upload(self, part: FormPart) -> tuple[str, File]:
        """A file, or a text with a content type of its own."""
        content = self._filled(part.content)
        file = File(
            Path(content) if part.is_file else content.encode(), name=part.filename, content_type=part.content_type
        )
        return part.name, file
