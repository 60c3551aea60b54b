"""A request as Invoke-RestMethod of PowerShell, which sends it without another program."""

from base64 import b64encode
from collections.abc import Iterator

from cfapi.cli.shells.curl_arguments import json_of
from cfapi.cli.shells.powershell_strings import string
from cfapi.cli.shells.request import FormPart, Header, ShellRequest
from cfapi.cli.shells.text import NotRenderable, Text

# The only ones that -Method of Windows PowerShell takes.
METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE", "TRACE", "OPTIONS", "PATCH")
# Members below the second level are cut off in what PowerShell shows; 100 levels are the most that it writes.
SHOWN = "| ConvertTo-Json -Depth 100"
_PARAMETERS = {"content-type": "-ContentType", "user-agent": "-UserAgent"}


def in_powershell(request: ShellRequest, multiline: bool, _private: bool) -> str:
    """The request for PowerShell; the list of processes never shows what it sends.

    Raises:
        NotRenderable: Invoke-RestMethod can't send it.
    """
    if request.method not in METHODS:
        raise NotRenderable(f"Invoke-RestMethod can't send {request.method}: use --as powershell-curl.")
    words = ["-Method " + request.method, "-Uri " + string(request.url), *_headers(request), *_body(request)]
    # White space after the mark at a line's end would undo it: PowerShell continues only what ends with the mark.
    return "Invoke-RestMethod " + (" `\n  " if multiline else " ").join([*words, SHOWN])


def _headers(request: ShellRequest) -> Iterator[str]:
    others: dict[str, Header] = {}
    for name, value in request.headers:
        if name.lower() in others:
            raise NotRenderable(f"Invoke-RestMethod can't send the header {name} twice: use --as powershell-curl.")
        others[name.lower()] = (name, value)
    parameters = [(_PARAMETERS[name], others.pop(name)[1]) for name in tuple(others) if name in _PARAMETERS]
    if others:
        pairs = "; ".join(f"{string(Text(name))} = {string(value)}" for name, value in others.values())
        yield f"-Headers @{{ {pairs} }}"
    yield from (f"{option} {string(value)}" for option, value in parameters if not _is_of_form(request, option))


def _is_of_form(request: ShellRequest, option: str) -> bool:
    """Whether it is the content type of a form, which PowerShell writes itself."""
    return bool(request.form) and option == "-ContentType"


def _body(request: ShellRequest) -> Iterator[str]:
    if request.body_file is not None:
        yield "-InFile " + string(Text(request.body_file))
    if request.form:
        yield f"-Form @{{ {'; '.join(map(_part, request.form))} }}"
    if request.body is None:
        return
    if request.method in ("GET", "HEAD"):
        raise NotRenderable(f"Invoke-RestMethod sends no body with {request.method}: use --as powershell-curl.")
    yield "-Body " + _content(request)


def _content(request: ShellRequest) -> str:
    """The body as a string if that is in ASCII, since Windows PowerShell sends others in ISO 8859-1; else as bytes."""
    json = json_of(request)
    if json is not None:
        return string(Text(json))
    try:
        text = request.body_text or Text()
    except UnicodeDecodeError:
        return f"([Convert]::FromBase64String('{b64encode(request.body or b'').decode()}'))"  # type: ignore[arg-type]
    return string(text) if str(text).isascii() else f"([Text.Encoding]::UTF8.GetBytes({string(text)}))"


def _part(part: FormPart) -> str:
    """A field of a form, which takes PowerShell 7."""
    if part.content_type is not None or part.filename is not None:
        raise NotRenderable(
            f"Invoke-RestMethod chooses the name and content type of the file {part.name!r} itself: use "
            "--as powershell-curl."
        )
    value = string(part.content)
    return f"{string(Text(part.name))} = {f'(Get-Item -LiteralPath {value})' if part.is_file else value}"
