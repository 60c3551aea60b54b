"""`cf.load_balancers.monitors.references`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Resource
from cfapi.api.load_balancers import Reference


class References(Resource):
    """Monitor references: `cf.load_balancers.monitors.references`."""

    def get(self, monitor_id: str, *, account_id: str) -> Pages[Reference]:
        """Get monitor references: GET /accounts/{account_id}/load_balancers/monitors/{monitor_id}/references
        (permission: Load Balancing: Monitors and Pools Read).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/subresources/references/methods/get/"""
        return self._pages(
            "load_balancers.monitors.references.get", "GET",
            "/accounts/{account_id}/load_balancers/monitors/{monitor_id}/references", locals(), Reference,
            paging=Paging(kind="single"),
        )
