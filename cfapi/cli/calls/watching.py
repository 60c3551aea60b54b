"""What is told on standard error while calls are made: waits and retries, and with --verbose the exchange."""

import sys
from collections.abc import Mapping
from urllib.parse import unquote

import click
from attrs import frozen

from cfapi._core.call import SIGNING_HEADERS, Call
from cfapi._core.events import RequestFinished, RequestStarted, ResponseStarted
from cfapi._core.secret import REDACTED
from cfapi._printable import printable
from cfapi.cli.telling import Waits

LONGEST_BODY = 2000


@frozen
class Watching(Waits):
    """The events of a client, in words.

    Attributes:
        verbose: Whether each request and response is told.
    """

    verbose: bool

    @classmethod
    def of(cls, *, verbose: bool, quiet: bool = False) -> "Watching":
        """What to tell here: on a terminal also of waits, unless that is to be quiet."""
        return cls(verbose=verbose, waits=verbose or (sys.stderr.isatty() and not quiet))

    def request_started(self, event: RequestStarted) -> None:
        """A request is sent."""
        if self.verbose:
            click.echo(f"> {event.call.method} {printable(event.url)}", err=True)

    def response_started(self, event: ResponseStarted) -> None:
        """A response arrives."""
        if self.verbose:
            click.echo(f"< {event.status}  {event.seconds:.3f} s", err=True)
            show_headers(event.headers)

    def request_finished(self, event: RequestFinished) -> None:
        """A response is complete."""
        if self.verbose:
            click.echo(f"< {event.size:,} bytes", err=True)

    def call(self, call: Call) -> None:
        """Tell of a call before it is made: its query, and its body if it is in memory."""
        if not self.verbose:
            return
        if call.query:
            click.echo(f"> query: {printable(unquote(call.query))}", err=True)
        for name, value in call.headers.items():
            click.echo(f"> {name}: {masked(name, value)}", err=True)
        click.echo(f"> Authorization: {REDACTED}", err=True)
        if isinstance(call.body, bytes):
            click.echo(f"> {printable(call.body[:LONGEST_BODY].decode('utf-8', 'replace'))}", err=True)


def masked(name: str, value: str) -> str:
    """The value of a header; what is secret shows as stars."""
    return REDACTED if name.lower() in SIGNING_HEADERS | {"set-cookie"} else printable(value)


def show_headers(headers: Mapping[str, str]) -> None:
    """Print the headers of a response."""
    for name, value in headers.items():
        click.echo(f"< {name}: {masked(name, value)}", err=True)
