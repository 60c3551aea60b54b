"""`--as`: the request that would be sent as the command line of a shell, or as Python."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from cfapi._core.call import Call
from cfapi.cli.calls.binding import Bound
from cfapi.cli.calls.dry_run import body_of
from cfapi.cli.errors import BadWords
from cfapi.cli.json_values import is_object
from cfapi.cli.shells.rendering import render
from cfapi.cli.shells.request import FormPart, ShellRequest, credential_headers
from cfapi.cli.shells.text import NotRenderable, Text


async def as_shell(
    call: Call, base_url: str, signed: Iterable[str], bound: Bound | None, style: str, *, multiline: bool, private: bool
) -> str:
    """The call as text to paste.

    Args:
        call: What would be sent.
        base_url: Where.
        signed: The names of the headers that sign it.
        bound: What it was made of; None for calls of paths that are not known.
        style: One of `cfapi.cli.shells.rendering.STYLES`.
        multiline: Whether each argument has a line of its own.
        private: Whether the token stays out of the list of processes.

    Raises:
        BadWords: The shell can't express it.
    """
    url = base_url + call.path + (f"?{call.query}" if call.query else "")
    form = _form(call, bound)
    headers: list[tuple[str, str | Text]] = [*credential_headers(signed), *call.headers.items()]
    try:
        if form:
            request = ShellRequest(call.method, url, headers, form=form)
        elif bound is not None and isinstance(bound.content, Path):
            request = ShellRequest(call.method, url, [*headers, *_type(call)], body_file=str(bound.content))
        else:
            body = await body_of(call)
            own = [] if body is None else _type(call)
            request = ShellRequest(call.method, url, [*headers, *own], body=body)
        return render(request, style, multiline=multiline, private=private)
    except NotRenderable as reason:
        raise BadWords(str(reason)) from None


def _type(call: Call) -> list[tuple[str, str]]:
    return [("Content-Type", call.content_type)] if call.content_type else []


def _form(call: Call, bound: Bound | None) -> tuple[FormPart, ...]:
    """The parts of a form of plain fields and files; none for other bodies, which are sent as they are."""
    is_form = (call.content_type or "").startswith("multipart/")
    if not is_form or bound is None or not is_object(bound.body) or not all(map(_is_plain, bound.body.values())):
        return ()
    return tuple(FormPart(name, str(value), isinstance(value, Path)) for name, value in bound.body.items())


def _is_plain(value: Any) -> bool:
    return isinstance(value, str | Path)
