"""`cf.load_balancers.pools.references`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Resource
from cfapi.api.load_balancers import Reference


class References(Resource):
    """Pool references: `cf.load_balancers.pools.references`."""

    def get(self, pool_id: str, *, account_id: str) -> Pages[Reference]:
        """Get pool references: GET /accounts/{account_id}/load_balancers/pools/{pool_id}/references (permission: Load
        Balancing: Monitors and Pools Read).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/subresources/references/methods/get/"""
        return self._pages(
            "load_balancers.pools.references.get", "GET",
            "/accounts/{account_id}/load_balancers/pools/{pool_id}/references", locals(), Reference,
            paging=Paging(kind="single"),
        )
