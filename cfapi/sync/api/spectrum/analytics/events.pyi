"""`cf.spectrum.analytics.events` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.spectrum.analytics.events as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Events(Resource):
    """Analytics events: `cf.spectrum.analytics.events`."""

    @property
    def bytimes(self) -> Bytimes: ...

    @property
    def summaries(self) -> Summaries: ...

class Bytimes(Resource):
    """Event bytimes: `cf.spectrum.analytics.events.bytimes`."""

    @_call(_api.Bytimes.get)
    def get(self) -> Any:
        """Get event bytimes: GET /zones/{zone_id}/spectrum/analytics/events/bytime (permission: Analytics Read).
        https://developers.cloudflare.com/api/resources/spectrum/subresources/analytics/subresources/events/subresources/bytimes/methods/get/"""

class Summaries(Resource):
    """Event summaries: `cf.spectrum.analytics.events.summaries`."""

    @_call(_api.Summaries.get)
    def get(self) -> Any:
        """Get event summaries: GET /zones/{zone_id}/spectrum/analytics/events/summary (permission: Analytics Read).
        https://developers.cloudflare.com/api/resources/spectrum/subresources/analytics/subresources/events/subresources/summaries/methods/get/"""
