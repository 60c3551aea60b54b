"""`cf.speed.availabilities`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Resource
from cfapi.api.speed import LabeledRegion


class Availabilities(Resource):
    """Speed availabilities: `cf.speed.availabilities`."""

    def list(self, *, zone_id: str) -> Pages[LabeledRegion]:
        """List speed availabilities: GET /zones/{zone_id}/speed_api/availabilities (permission: Zone Settings Read).
        https://developers.cloudflare.com/api/resources/speed/subresources/availabilities/methods/list/"""
        return self._pages(
            "speed.availabilities.list", "GET", "/zones/{zone_id}/speed_api/availabilities", locals(), LabeledRegion,
            paging=Paging(kind="single", items="result.regions"),
        )
