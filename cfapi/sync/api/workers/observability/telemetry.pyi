"""`cf.workers.observability.telemetry` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.observability.telemetry as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class TelemetryResource(Resource):
    """Observability telemetry: `cf.workers.observability.telemetry`."""

    @_listing(_api.TelemetryResource.keys)
    def keys(self) -> Any:
        """Keys observability telemetry: POST /accounts/{account_id}/workers/observability/telemetry/keys (permission:
        Workers Observability Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/telemetry/methods/keys/"""

    @_call(_api.TelemetryResource.live_tail)
    def live_tail(self) -> Any:
        """Observability telemetry: live tail: POST /accounts/{account_id}/workers/observability/telemetry/live-tail.
        https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/telemetry/methods/live_tail/"""

    @_call(_api.TelemetryResource.live_tail_heartbeat)
    def live_tail_heartbeat(self) -> Any:
        """Observability telemetry: live tail heartbeat: POST
        /accounts/{account_id}/workers/observability/telemetry/live-tail/heartbeat.
        https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/telemetry/methods/live_tail_heartbeat/"""

    @_call(_api.TelemetryResource.query)
    def query(self) -> Any:
        """Query observability telemetry: POST /accounts/{account_id}/workers/observability/telemetry/query (permission:
        Workers Observability Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/telemetry/methods/query/"""

    @_listing(_api.TelemetryResource.values)
    def values(self) -> Any:
        """Values observability telemetry: POST /accounts/{account_id}/workers/observability/telemetry/values
        (permission: Workers Observability Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/telemetry/methods/values/"""
