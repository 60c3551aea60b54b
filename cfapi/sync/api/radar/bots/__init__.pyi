"""`cf.radar.bots` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.bots as _api
from cfapi.sync.api.radar.bots.web_crawlers import WebCrawlers
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Bots(Resource):
    """Radar bots: `cf.radar.bots`."""

    @property
    def web_crawlers(self) -> WebCrawlers: ...

    @_listing(_api.Bots.list)
    def list(self) -> Any:
        """List radar bots: GET /radar/bots (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bots/methods/list/"""

    @_call(_api.Bots.summary)
    def summary(self) -> Any:
        """Summary radar bots: GET /radar/bots/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bots/methods/summary/"""

    @_call(_api.Bots.timeseries)
    def timeseries(self) -> Any:
        """Timeseries radar bots: GET /radar/bots/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bots/methods/timeseries/"""

    @_call(_api.Bots.timeseries_groups)
    def timeseries_groups(self) -> Any:
        """Radar bots: timeseries groups: GET /radar/bots/timeseries_groups/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bots/methods/timeseries_groups/"""

    @_call(_api.Bots.get)
    def get(self) -> Any:
        """Get a radar bot: GET /radar/bots/{bot_slug} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bots/methods/get/"""
