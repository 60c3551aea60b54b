"""`cf.addressing.services`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Resource
from cfapi.api.shared.accounts import IDAndName


class Services(Resource):
    """Addressing services: `cf.addressing.services`."""

    def list(self, *, account_id: str) -> Pages[IDAndName]:
        """List addressing services: GET /accounts/{account_id}/addressing/services (permission: IP Prefixes: Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/services/methods/list/"""
        return self._pages(
            "addressing.services.list", "GET", "/accounts/{account_id}/addressing/services", locals(), IDAndName,
            paging=Paging(kind="single"),
        )
