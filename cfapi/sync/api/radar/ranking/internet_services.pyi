"""`cf.radar.ranking.internet_services` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.ranking.internet_services as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class InternetServices(Resource):
    """Ranking internet services: `cf.radar.ranking.internet_services`."""

    @_call(_api.InternetServices.categories)
    def categories(self) -> Any:
        """Categories ranking internet services: GET /radar/ranking/internet_services/categories (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ranking/subresources/internet_services/methods/categories/"""

    @_call(_api.InternetServices.timeseries_groups)
    def timeseries_groups(self) -> Any:
        """Ranking internet services: timeseries groups: GET /radar/ranking/internet_services/timeseries_groups
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ranking/subresources/internet_services/methods/timeseries_groups/"""

    @_call(_api.InternetServices.top)
    def top(self) -> Any:
        """Top ranking internet services: GET /radar/ranking/internet_services/top (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ranking/subresources/internet_services/methods/top/"""
