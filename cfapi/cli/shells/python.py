"""A request as a Python program that uses this package."""

import json
import re
from collections.abc import Iterator
from typing import Any, cast

from cfapi.cli.shells.request import CREDENTIALS, FormPart, Header, ShellRequest
from cfapi.cli.shells.text import NotRenderable, Text, Variable

BASE_URL = "https://api.cloudflare.com/client/v4"
_PREFIX = "/client/v4"
_VERBS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE"})
_WIDTH = 100
_PROGRAM = """\
import asyncio
import json
{imports}
from cfapi import {names}


async def main() -> None:
    async with Cloudflare({client}) as cf:
        response = await cf.{call}
        print(json.dumps(response.result, indent=2, ensure_ascii=False))


asyncio.run(main())"""


def in_python(request: ShellRequest, multiline: bool, _private: bool) -> str:
    """The request as a program.

    Raises:
        NotRenderable: It is none of Cloudflare's API.
    """
    base, path = split_url(request.url)
    arguments = [_expression(path), *_options(request)]
    client = ", ".join([*_credentials(request), *([f"base_url={_expression(base)}"] if base != Text(BASE_URL) else [])])
    verb = request.method.lower() if request.method in _VERBS else "request"
    arguments = arguments if verb != "request" else [_literal(request.method), *arguments]
    call = f"{verb}({_laid_out(arguments, multiline)})"
    names = ["Cloudflare", *(["File"] if re.search(r"\bFile\(", call) else [])]
    uses = {"import os": "os.environ[", "from pathlib import Path": "Path("}
    imports = "".join(f"{line}\n" for line, mark in uses.items() if mark in client + call)
    return _PROGRAM.format(imports=imports, names=", ".join(names), client=client, call=call)


def split_url(url: Text) -> tuple[Text, Text]:
    """The base URL, and the path with its query.

    Raises:
        NotRenderable: It is not one of Cloudflare's API.
    """
    before, found, after = (url.pieces[0] if url.pieces and isinstance(url.pieces[0], str) else "").partition(_PREFIX)
    if not found or not (after.startswith("/") or (not after and len(url.pieces) == 1)):
        raise NotRenderable(f"{url} is no URL of Cloudflare's API: those begin with {BASE_URL}/.")
    return Text(before + found), Text([after or "/", *url.pieces[1:]])


def _laid_out(arguments: list[str], multiline: bool) -> str:
    line = ", ".join(arguments)
    if not multiline and "\n" not in line:
        return line
    return "\n" + "".join(f"{' ' * 12}{each.replace(chr(10), chr(10) + ' ' * 12)},\n" for each in arguments) + " " * 8


def _expression(text: Text) -> str:
    """An expression for a text; a formatted one if it has variables."""
    if text.literal is not None:
        return _literal(text.literal)
    if len(text.pieces) == 1:
        return _environment(text.pieces[0])
    return " + ".join(_environment(piece) for piece in text.pieces)


def _environment(piece: str | Variable) -> str:
    return _literal(piece) if isinstance(piece, str) else f'os.environ["{piece.name}"]'


def _credentials(request: ShellRequest) -> Iterator[str]:
    """The arguments that name the variables, where they are not those that a client reads by itself."""
    token, key, email = (request.header(name) for name in CREDENTIALS)
    if token is not None and token.variables != CREDENTIALS["authorization"].variables:
        yield f"api_token={_environment(Variable(token.variables[0]))}"
    if token is None and key is not None and email is not None:
        yield f"api_key={_expression(key)}"
        yield f"api_email={_expression(email)}"


def _options(request: ShellRequest) -> Iterator[str]:
    yield from _body(request)
    if others := [each for each in request.headers if not _is_written_anyway(each)]:
        yield f"headers={{{', '.join(f'{_literal(name)}: {_expression(value)}' for name, value in others)}}}"


def _is_written_anyway(header: Header) -> bool:
    """Whether the client writes it: credentials, and the content type of a body or of none."""
    return header[0].lower() in (*CREDENTIALS, "content-type")


def _body(request: ShellRequest) -> Iterator[str]:
    content_type = request.header("content-type")
    if request.form:
        yield from _form(request.form)
    elif request.body_file is not None:
        yield f"content={_file(f'Path({_literal(request.body_file)})', content_type)}"
    elif isinstance(request.body, Text) and request.body.variables:
        yield f"content={_file(_expression(request.body), content_type)}"
    elif request.body is not None:
        content = request.body if isinstance(request.body, bytes) else str(request.body).encode()
        value = _exact_json(content) if request.is_json else None
        yield f"content={_file(repr(content), content_type)}" if value is None else f"json={value}"


def _file(content: str, content_type: Text | None) -> str:
    return f"File({content}" + (")" if content_type is None else f", content_type={_expression(content_type)})")


def _exact_json(content: bytes) -> str | None:
    """An expression for a JSON value, if Python writes the same one."""
    try:
        value = exact_value(content)
    except ValueError:
        return None
    line = _value(value)
    return line if len(line) <= _WIDTH else _value(value, "\n")


def _value(value: Any, line_break: str = "") -> str:
    """An expression for a JSON value, on one line, or with a line for each member of what is not empty."""
    if not value or not isinstance(value, dict | list):
        return _literal(value) if isinstance(value, str) else repr(value)
    inner = line_break and line_break + "    "
    members: list[Any] = cast("list[Any]", value)
    if isinstance(value, dict):
        pairs = cast("dict[str, Any]", value).items()
        return _bracketed("{}", [f"{_literal(name)}: {_value(member, inner)}" for name, member in pairs], line_break)
    return _bracketed("[]", [_value(member, inner) for member in members], line_break)


def _bracketed(brackets: str, members: list[str], line_break: str) -> str:
    if not line_break:
        return brackets[0] + ", ".join(members) + brackets[1]
    lines = "".join(f"{line_break}    {member}," for member in members)
    return brackets[0] + lines + line_break + brackets[1]


def _literal(text: str) -> str:
    return f'"{text}"' if text.isprintable() and not re.search(r'["\\]', text) else repr(text)


def exact_value(content: bytes) -> Any:
    """A JSON value, if Python writes the same one.

    Raises:
        ValueError: It would not, or this is not JSON.
    """
    return json.loads(content.decode(), object_pairs_hook=_unrepeated, parse_float=_exact_float, parse_constant=_refuse)


def _refuse(name: str) -> Any:
    raise ValueError(f"{name} is not JSON.")


def _unrepeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        raise ValueError("A member is repeated.")
    return members


def _exact_float(text: str) -> float:
    value = float(text)
    if repr(value) != text:
        raise ValueError("Python would write another number.")
    return value


def _form(parts: tuple[FormPart, ...]) -> Iterator[str]:
    fields = [part for part in parts if part.is_plain]
    files = [part for part in parts if not part.is_plain]
    if len({part.name for part in fields}) < len(fields):
        raise NotRenderable("A form with repeated fields is not for Python.")
    if fields:
        yield f"data={{{', '.join(f'{_literal(part.name)}: {_expression(part.content)}' for part in fields)}}}"
    if files:
        yield f"files=[{', '.join(f'({_literal(part.name)}, {_upload(part)})' for part in files)}]"


def _upload(part: FormPart) -> str:
    text = _expression(part.content)
    content = f"Path({text})" if part.is_file else f"{text}.encode()"
    if part.is_file and part.filename is None and part.content_type is None:
        return content
    return f"File({content}, name={part.filename!r}, content_type={part.content_type!r})"
