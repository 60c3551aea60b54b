"""`cf.load_balancers.monitor_groups.references`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Resource
from cfapi.api.load_balancers import Reference


class References(Resource):
    """Monitor group references: `cf.load_balancers.monitor_groups.references`."""

    def get(self, monitor_group_id: str, *, account_id: str) -> Pages[Reference]:
        """Get monitor group references: GET
        /accounts/{account_id}/load_balancers/monitor_groups/{monitor_group_id}/references.
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitor_groups/subresources/references/methods/get/"""
        return self._pages(
            "load_balancers.monitor_groups.references.get", "GET",
            "/accounts/{account_id}/load_balancers/monitor_groups/{monitor_group_id}/references", locals(), Reference,
            paging=Paging(kind="single"),
        )
