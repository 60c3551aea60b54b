"""`cf.radar.ranking.domain` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.ranking.domain as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class DomainResource(Resource):
    """Ranking domain: `cf.radar.ranking.domain`."""

    @_call(_api.DomainResource.get)
    def get(self) -> Any:
        """Get ranking domain: GET /radar/ranking/domain/{domain} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ranking/subresources/domain/methods/get/"""
