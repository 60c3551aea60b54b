"""`cf.ssl.recommendations` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.ssl.recommendations as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Recommendations(Resource):
    """SSL recommendations: `cf.ssl.recommendations`."""

    @_deprecated("ssl.recommendations.get is deprecated")
    @_call(_api.Recommendations.get)
    def get(self) -> Any:
        """Get SSL recommendations (deprecated): GET /zones/{zone_id}/ssl/recommendation (permission: SSL and
        Certificates Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/ssl/subresources/recommendations/methods/get/"""
