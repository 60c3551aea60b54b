"""`cf.intel.asn`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Reply, Resource

if TYPE_CHECKING:
    from cfapi.api.intel.asn.subnets import Subnets


class ASNResource(Resource):
    """Intel ASN: `cf.intel.asn`."""

    @cached_property
    def subnets(self) -> Subnets:
        from cfapi.api.intel.asn.subnets import Subnets
        return Subnets(self._session)

    def get(self, asn: int, *, account_id: str) -> Reply[int | None]:
        """Get intel ASN: GET /accounts/{account_id}/intel/asn/{asn} (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/asn/methods/get/"""
        return self._call("intel.asn.get", "GET", "/accounts/{account_id}/intel/asn/{asn}", locals(), int)
