"""Faults as middleware: each request meets those of the plan, before its work, in its response, and after it."""

import attrs
from aiohttp import web

from cfapi.clock import Clock
from cfapi.sandbox.faults.connection_faults import FaultContext, after, before
from cfapi.sandbox.faults.plan import FaultPlan
from cfapi.sandbox.faults.response_faults import altered, shifted
from cfapi.sandbox.http.app import Exchange, Serve
from cfapi.sandbox.http.responses import render


@attrs.frozen
class FaultMiddleware:
    """Lets the faults of a plan strike the requests that meet them."""

    plan: FaultPlan
    clock: Clock

    async def __call__(self, exchange: Exchange, serve: Serve) -> web.StreamResponse:
        met = self.plan.meet(exchange.recorded.method, exchange.recorded.path)
        if not met:
            return render(exchange.request, await serve(exchange), exchange.headers)
        context = FaultContext(exchange.request, self.clock, exchange.headers, self.plan.random)
        if (instead := await before(met, context)) is not None:
            return instead
        exchange.query = shifted(met, exchange.query)
        response = altered(met, self.plan.random, await serve(exchange))
        return await after(met, context, render(exchange.request, response, exchange.headers))
