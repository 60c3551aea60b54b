"""`cf.ssl.recommendations`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, Reply, Resource, deprecated, model


@model
class Recommendation:
    """Recommendation: response of ssl.recommendations.get."""

    id: str
    editable: bool
    modified_on: Moment
    value: Literal["auto", "custom"] | str
    next_scheduled_scan: Moment | None = None


class Recommendations(Resource):
    """SSL recommendations: `cf.ssl.recommendations`."""

    @deprecated("ssl.recommendations.get is deprecated")
    def get(self, *, zone_id: str) -> Reply[Recommendation]:
        """Get SSL recommendations (deprecated): GET /zones/{zone_id}/ssl/recommendation (permission: SSL and
        Certificates Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/ssl/subresources/recommendations/methods/get/"""
        return self._call(
            "ssl.recommendations.get", "GET", "/zones/{zone_id}/ssl/recommendation", locals(), Recommendation,
        )
