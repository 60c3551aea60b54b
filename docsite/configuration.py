"""The page with every option: its default from the signature, and its meaning from the docstring."""

import inspect
import re
from collections.abc import Callable, Iterator
from textwrap import dedent
from typing import Any, cast

import attrs

from cfapi import Cloudflare, OpenTelemetryEvents, Pages, Quota, RateLimit, Retries, Timeouts, wait_until
from cfapi._codec.model import UNSET
from cfapi.bulk import running
from cfapi.sandbox import Fault, Sandbox
from cfapi.testing import MemoryTransport
from docsite.docstrings import meanings, summary

MEBIBYTE = 2**20
INTRODUCTION = dedent("""\
    # Configuration

    Every option, with its default and its meaning. Seconds are numbers, sizes are bytes, and `None` switches an option
    off. This page is made from the signatures and docstrings of the code, so it is what your editor shows, too.

    ## Environment

    Read when a client is made; arguments come first, and are never mixed with the environment.

    | variable | meaning |
    | --- | --- |
    | `CLOUDFLARE_API_TOKEN` | an API token |
    | `CLOUDFLARE_API_TOKEN_FILE` | a file that holds the token; read again when it changes |
    | `CLOUDFLARE_API_KEY`, `CLOUDFLARE_EMAIL` | the Global API Key, and the e-mail address of its user |
    | `CF_API_TOKEN` | an API token, if there is none of the above |
    | `CLOUDFLARE_BASE_URL` | where the API is, such as the sandbox |
    | `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY` | the proxy, and the hosts that need none |
    | `SSL_CERT_FILE`, `REQUESTS_CA_BUNDLE` | a file with further certificate authorities |
    """)
HEAD = "| option | default | meaning |\n| --- | --- | --- |"
# What is configured, and what it is written as.
SECTIONS: dict[str, Callable[..., Any]] = {
    "Cloudflare": Cloudflare,
    "Cloudflare.with_options": Cloudflare.with_options,
    "Retries": Retries,
    "Timeouts": Timeouts,
    "RateLimit": RateLimit,
    "Quota": Quota,
    "OpenTelemetryEvents": OpenTelemetryEvents,
    "Pages.collect": Pages[Any].collect,
    "wait_until": wait_until,
    "bulk.running": running,
    "sandbox.Sandbox": Sandbox,
    "sandbox.Fault": Fault,
    "testing.MemoryTransport": MemoryTransport,
}
# A dataclass of two obvious fields says in its first sentence what they are.
OBVIOUS = {"Quota": {"requests": "Requests in one window.", "window": "The length of the window, in seconds."}}


def configuration() -> str:
    """The page."""
    return "\n".join([INTRODUCTION, *(_section(name, thing) for name, thing in SECTIONS.items())])


def options(name: str) -> Iterator[tuple[str, str, str]]:
    """Each option of a section: its name, its default (empty if it must be given) and its meaning."""
    thing = SECTIONS[name]
    told = meanings(thing) | OBVIOUS.get(name, {})
    defaults = _defaults(thing)
    yield from ((option, defaults.get(option, "left out"), meaning) for option, meaning in told.items())


def _section(name: str, thing: Callable[..., Any]) -> str:
    rows = [f"| `{option}` | {default} | {_cell(meaning)} |" for option, default, meaning in options(name)]
    return "\n".join([f"## {name}", "", summary(thing), "", HEAD, *rows, ""])


def _defaults(thing: Callable[..., Any]) -> dict[str, str]:
    return {name: _default(each.default) for name, each in inspect.signature(thing).parameters.items()}


def _default(value: Any) -> str:
    if value is inspect.Parameter.empty:
        return "must be given"
    if value is UNSET:
        return "left out"
    if isinstance(value, int) and value >= MEBIBYTE and value % MEBIBYTE == 0:
        return f"`{value // MEBIBYTE} * 2**20`"
    return f"`{_written(value)}`"


def _written(value: Any) -> str:
    """A default as one would write it."""
    kind = type(cast("object", value))
    if attrs.has(kind) and value == (usual := _usual(kind)) and usual is not None:
        return f"{kind.__name__}()"
    if inspect.isroutine(value):
        return f"random.{value.__name__}"
    return re.sub(r"^<.*? ", "", repr(value))


def _usual(kind: type[Any]) -> Any:
    try:
        return kind()
    except TypeError:
        return None


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
