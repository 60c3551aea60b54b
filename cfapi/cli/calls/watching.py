"""What is told on standard error while calls are made: waits and retries, and with --verbose the exchange."""

import sys
from collections.abc import Mapping
from urllib.parse import unquote

import click
from attrs import frozen

from cfapi._core.call import SIGNING_HEADERS, Call
from cfapi._core.events import RateLimitWait, RequestFinished, RequestStarted, ResponseStarted, RetryScheduled
from cfapi._core.secret import REDACTED
from cfapi._printable import printable

SHORT = 1.0  # seconds that nobody needs to be told of
LONGEST_BODY = 2000


@frozen
class Watching:
    """The events of a client, in words.

    Attributes:
        verbose: Whether each request and response is told.
        waits: Whether waits and retries are told.
    """

    verbose: bool
    waits: bool

    @classmethod
    def of(cls, *, verbose: bool, quiet: bool = False) -> "Watching":
        """What to tell here: on a terminal also of waits, unless that is to be quiet."""
        return cls(verbose, verbose or (sys.stderr.isatty() and not quiet))

    def rate_limit_wait(self, event: RateLimitWait) -> None:
        """The call waits."""
        if self.waits and event.seconds >= SHORT:
            tell(f"waiting {event.seconds:.0f} s for the rate limit: {event.reason}")

    def retry_scheduled(self, event: RetryScheduled) -> None:
        """The call will be sent again."""
        if self.waits:
            tell(f"trying again in {event.seconds:.1f} s: {event.error}")

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


def tell(text: str) -> None:
    """Say something on standard error."""
    click.echo(f"cfapi: {text}", err=True)


def masked(name: str, value: str) -> str:
    """The value of a header; what is secret shows as stars."""
    return REDACTED if name.lower() in SIGNING_HEADERS | {"set-cookie"} else printable(value)


def show_headers(headers: Mapping[str, str]) -> None:
    """Print the headers of a response."""
    for name, value in headers.items():
        click.echo(f"< {name}: {masked(name, value)}", err=True)
