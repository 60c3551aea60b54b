"""`cf.custom_hostnames.quota`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, model


@model
class Quota:
    """Quota: response of custom_hostnames.quota.get."""

    allocated: int
    exceeded: bool
    hard_cap: int
    used: int


class QuotaResource(Resource):
    """Custom hostname quota: `cf.custom_hostnames.quota`."""

    def get(self, *, zone_id: str) -> Reply[Quota]:
        """Get custom hostname quota: GET /zones/{zone_id}/custom_hostnames/quota.
        https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/quota/methods/get/"""
        return self._call(
            "custom_hostnames.quota.get", "GET", "/zones/{zone_id}/custom_hostnames/quota", locals(), Quota,
        )
