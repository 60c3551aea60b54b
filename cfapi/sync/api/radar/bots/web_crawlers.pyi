"""`cf.radar.bots.web_crawlers` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.bots.web_crawlers as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class WebCrawlers(Resource):
    """Bot web crawlers: `cf.radar.bots.web_crawlers`."""

    @_call(_api.WebCrawlers.summary)
    def summary(self) -> Any:
        """Summary bot web crawlers: GET /radar/bots/crawlers/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bots/subresources/web_crawlers/methods/summary/"""

    @_call(_api.WebCrawlers.timeseries_groups)
    def timeseries_groups(self) -> Any:
        """Bot web crawlers: timeseries groups: GET /radar/bots/crawlers/timeseries_groups/{dimension} (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bots/subresources/web_crawlers/methods/timeseries_groups/"""
