"""`cf.ssl.recommendations`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi.api.shared import SSLAutomaticMode
from cfapi.encoding import path
from cfapi.resource import Resource


class Recommendations(Resource):
    """SSL recommendations: `cf.ssl.recommendations`."""

    async def get(self, *, zone_id: str) -> SSLAutomaticMode:
        """Get SSL recommendations (deprecated): GET /zones/{zone_id}/ssl/recommendation (permission: SSL and
        Certificates Read or Zone Settings Read).

        https://developers.cloudflare.com/api/resources/ssl/subresources/recommendations/methods/get/"""
        return await self._call(
            "ssl.recommendations.get", "GET", path("/zones/{zone_id}/ssl/recommendation", zone_id=zone_id),
            SSLAutomaticMode,
        )
