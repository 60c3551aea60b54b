"""`cf.load_balancers.regions`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Reply, Resource, Unset


RegionRegionID = Literal[
    "WNAM", "ENAM", "WEU", "EEU", "NSAM", "SSAM", "OC", "ME", "NAF", "SAF", "SAS", "SEAS", "NEAS",
] | str


class Regions(Resource):
    """Load balancer regions: `cf.load_balancers.regions`."""

    def list(
        self, *, account_id: str, country_code_a2: str | Unset = UNSET, subdivision_code: str | Unset = UNSET,
        subdivision_code_a2: str | Unset = UNSET,
    ) -> Reply[Any]:
        """List load balancer regions: GET /accounts/{account_id}/load_balancers/regions (permission: Load Balancing:
        Monitors and Pools Read).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/regions/methods/list/"""
        return self._call(
            "load_balancers.regions.list", "GET", "/accounts/{account_id}/load_balancers/regions", locals(), PLAIN,
        )

    def get(self, region_id: RegionRegionID, *, account_id: str) -> Reply[Any]:
        """Get a load balancer region: GET /accounts/{account_id}/load_balancers/regions/{region_id} (permission: Load
        Balancing: Monitors and Pools Read).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/regions/methods/get/"""
        return self._call(
            "load_balancers.regions.get", "GET", "/accounts/{account_id}/load_balancers/regions/{region_id}", locals(),
            PLAIN,
        )
