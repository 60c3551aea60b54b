"""What is told on standard error besides results: single sentences, and on a terminal that a call waits."""

import sys
from typing import Self

import click
from attrs import frozen

from cfapi._core.events import RateLimitWait, RetryScheduled
from cfapi._printable import printable
from cfapi.cli.advice import without_advice

SHORT = 1.0  # seconds that nobody needs to be told of


def tell(text: str) -> None:
    """Say something on standard error."""
    click.echo(f"cfapi: {printable(text)}", err=True)


@frozen
class Waits:
    """Events of a client whose waits are told.

    Attributes:
        waits: Whether they are told.
    """

    waits: bool

    @classmethod
    def on_terminal(cls) -> Self:
        """What to tell here: of waits where somebody sees them."""
        return cls(sys.stderr.isatty())

    def rate_limit_wait(self, event: RateLimitWait) -> None:
        """The call waits."""
        if self.waits and event.seconds >= SHORT:
            tell(f"waiting {event.seconds:.0f} s for the rate limit: {event.reason}")

    def retry_scheduled(self, event: RetryScheduled) -> None:
        """The call will be sent again."""
        if self.waits:
            tell(f"trying again in {event.seconds:.1f} s: {without_advice(event.error)}")
