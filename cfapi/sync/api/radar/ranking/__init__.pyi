"""`cf.radar.ranking` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.ranking as _api
from cfapi.sync.api.radar.ranking.domain import DomainResource
from cfapi.sync.api.radar.ranking.internet_services import InternetServices
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class RankingResource(Resource):
    """Radar ranking: `cf.radar.ranking`."""

    @property
    def domain(self) -> DomainResource: ...

    @property
    def internet_services(self) -> InternetServices: ...

    @_call(_api.RankingResource.timeseries_groups)
    def timeseries_groups(self) -> Any:
        """Radar ranking: timeseries groups: GET /radar/ranking/timeseries_groups (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ranking/methods/timeseries_groups/"""

    @_call(_api.RankingResource.top)
    def top(self) -> Any:
        """Top radar ranking: GET /radar/ranking/top (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ranking/methods/top/"""
