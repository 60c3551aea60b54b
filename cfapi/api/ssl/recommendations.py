"""`cf.ssl.recommendations`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, deprecated
from cfapi.api.shared.ssl import SSLAutomaticMode


class Recommendations(Resource):
    """SSL recommendations: `cf.ssl.recommendations`."""

    @deprecated("ssl.recommendations.get is deprecated")
    def get(self, *, zone_id: str) -> Reply[SSLAutomaticMode]:
        """Get SSL recommendations (deprecated): GET /zones/{zone_id}/ssl/recommendation (permission: SSL and
        Certificates Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/ssl/subresources/recommendations/methods/get/"""
        return self._call(
            "ssl.recommendations.get", "GET", "/zones/{zone_id}/ssl/recommendation", locals(), SSLAutomaticMode,
        )
