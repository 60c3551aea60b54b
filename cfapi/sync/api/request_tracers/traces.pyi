"""`cf.request_tracers.traces` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.request_tracers.traces as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Traces(Resource):
    """Request tracer traces: `cf.request_tracers.traces`."""

    @_call(_api.Traces.create)
    def create(self) -> Any:
        """Create a request tracer trace: POST /accounts/{account_id}/request-tracer/trace (permission: Allow Request
        Tracer Read).
        https://developers.cloudflare.com/api/resources/request_tracers/subresources/traces/methods/create/"""
