"""`cf.spectrum.analytics.aggregates` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.spectrum.analytics.aggregates as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Aggregates(Resource):
    """Analytics aggregates: `cf.spectrum.analytics.aggregates`."""

    @property
    def currents(self) -> Currents: ...

class Currents(Resource):
    """Aggregate currents: `cf.spectrum.analytics.aggregates.currents`."""

    @_call(_api.Currents.get)
    def get(self) -> Any:
        """Get aggregate currents: GET /zones/{zone_id}/spectrum/analytics/aggregate/current (permission: Analytics
        Read).
        https://developers.cloudflare.com/api/resources/spectrum/subresources/analytics/subresources/aggregates/subresources/currents/methods/get/"""
