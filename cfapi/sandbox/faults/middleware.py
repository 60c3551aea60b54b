"""Faults as middleware: each request meets those of the plan, before its work, in its response, and after it."""

import random
from collections.abc import Iterable

from aiohttp import web

from cfapi.clock import Clock
from cfapi.sandbox.faults.connection_faults import FaultContext, after, before
from cfapi.sandbox.faults.fault import Fault
from cfapi.sandbox.faults.plan import FaultPlan
from cfapi.sandbox.faults.response_faults import altered, shifted
from cfapi.sandbox.http.app import Exchange, Serve
from cfapi.sandbox.http.responses import render


class FaultMiddleware(FaultPlan):
    """Lets the faults of a plan strike the requests that meet them."""

    def __init__(self, source: random.Random, faults: Iterable[Fault], clock: Clock) -> None:
        super().__init__(source, faults)
        self._clock = clock

    async def __call__(self, exchange: Exchange, serve: Serve) -> web.StreamResponse:
        met = self.meet(exchange.recorded.method, exchange.recorded.path)
        context = FaultContext(exchange.request, self._clock, exchange.headers, self.random)
        if (instead := await before(met, context)) is not None:
            return instead
        exchange.query = shifted(met, exchange.query)
        response = altered(met, self.random, await serve(exchange))
        return await after(met, context, render(exchange.request, response, exchange.headers))
