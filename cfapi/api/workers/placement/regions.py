"""`cf.workers.placement.regions`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, model
from cfapi.api.shared.accounts import ObjectID


@model
class Provider:
    """Provider: part of Region."""

    id: str
    regions: list[ObjectID]


@model
class Region:
    """Region: response of workers.placement.regions.list."""

    providers: list[Provider]


class Regions(Resource):
    """Placement regions: `cf.workers.placement.regions`."""

    def list(self, *, account_id: str) -> Reply[Region]:
        """List placement regions: GET /accounts/{account_id}/workers/placement/regions (permission: Workers Tail Read
        or Workers Scripts Read)."""
        return self._call(
            "workers.placement.regions.list", "GET", "/accounts/{account_id}/workers/placement/regions", locals(),
            Region,
        )
