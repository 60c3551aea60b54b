"""`cf.load_balancers.previews`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, model
from cfapi.api.load_balancers import PreviewOriginItem


@model
class Preview:
    """Preview: response of load_balancers.previews.get."""

    healthy: bool | None = None
    origins: list[dict[str, PreviewOriginItem]] | None = None


class Previews(Resource):
    """Load balancer previews: `cf.load_balancers.previews`."""

    def get(self, preview_id: str, *, account_id: str) -> Reply[dict[str, Preview]]:
        """Get a load balancer preview: GET /accounts/{account_id}/load_balancers/preview/{preview_id} (permission: Load
        Balancing: Monitors and Pools Read).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/previews/methods/get/"""
        return self._call(
            "load_balancers.previews.get", "GET", "/accounts/{account_id}/load_balancers/preview/{preview_id}",
            locals(), dict[str, Preview],
        )
