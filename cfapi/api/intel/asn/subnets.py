"""`cf.intel.asn.subnets`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, model


@model
class Subnet:
    """Subnet: response of intel.asn.subnets.get."""

    asn: int | None = None
    count: int | float | None = None
    ip_count_total: int | None = None
    page: int | float | None = None
    per_page: int | float | None = None
    subnets: list[str] | None = None


class Subnets(Resource):
    """ASN subnets: `cf.intel.asn.subnets`."""

    def get(self, asn: int, *, account_id: str) -> Reply[Subnet]:
        """Get ASN subnets: GET /accounts/{account_id}/intel/asn/{asn}/subnets (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/asn/subresources/subnets/methods/get/"""
        return self._call(
            "intel.asn.subnets.get", "GET", "/accounts/{account_id}/intel/asn/{asn}/subnets", locals(), Subnet, at="",
        )
