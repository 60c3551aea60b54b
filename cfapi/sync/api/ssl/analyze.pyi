"""`cf.ssl.analyze` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ssl.analyze as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class AnalyzeResource(Resource):
    """SSL analyze: `cf.ssl.analyze`."""

    @_call(_api.AnalyzeResource.create)
    def create(self) -> Any:
        """Create SSL analyze: POST /zones/{zone_id}/ssl/analyze (permission: SSL and Certificates Read or Access:
        Mutual TLS Certificates Read).
        https://developers.cloudflare.com/api/resources/ssl/subresources/analyze/methods/create/"""
