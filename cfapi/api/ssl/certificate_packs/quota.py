"""`cf.ssl.certificate_packs.quota`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, model


@model
class AdvancedQuota:
    """Advanced quota: part of Quota."""

    allocated: int | None = None
    used: int | None = None


@model
class Quota:
    """Quota: response of ssl.certificate_packs.quota.get."""

    advanced: AdvancedQuota | None = None


class QuotaResource(Resource):
    """Certificate pack quota: `cf.ssl.certificate_packs.quota`."""

    def get(self, *, zone_id: str) -> Reply[Quota]:
        """Get certificate pack quota: GET /zones/{zone_id}/ssl/certificate_packs/quota (permission: SSL and
        Certificates Read).
        https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/subresources/quota/methods/get/"""
        return self._call(
            "ssl.certificate_packs.quota.get", "GET", "/zones/{zone_id}/ssl/certificate_packs/quota", locals(), Quota,
        )
