"""`cf.logs.rayid`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Reply, Resource, Unset


class RayidResource(Resource):
    """Log rayid: `cf.logs.rayid`."""

    def get(
        self, rayid: str, *, zone_id: str, fields: str | Unset = UNSET,
        timestamps: Literal["unix", "unixnano", "rfc3339"] | str | Unset = UNSET,
    ) -> Reply[Any]:
        """Get log rayid: GET /zones/{zone_id}/logs/rayids/{rayid} (permission: Logs Read).
        https://developers.cloudflare.com/api/resources/logs/subresources/rayid/methods/get/"""
        return self._call("logs.rayid.get", "GET", "/zones/{zone_id}/logs/rayids/{rayid}", locals(), PLAIN, at="")
