"""A source of audits that does not try again."""

import contextlib
from collections.abc import AsyncGenerator
from typing import Any

from attrs import frozen

from cfapi import Cloudflare, Events
from cfapi.cli.auditing import Source


@frozen
class OneTry(Source):
    """A client that makes each call once."""

    box: Any = None

    @contextlib.asynccontextmanager
    async def clients(self, events: Events) -> AsyncGenerator[Cloudflare, None]:
        async with Cloudflare(
            self.box.token, base_url=self.box.url, rate_limit=None, retries=None, events=events
        ) as cf:
            yield cf
