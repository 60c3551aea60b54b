"""`cf.acm.total_tls`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class TotalTLS:
    """Total TLS: response of acm.total_tls.get."""

    certificate_authority: Literal["google", "lets_encrypt", "ssl_com"] | str | None = None
    enabled: bool | None = None
    validity_period: Literal[90] | int | None = None


class TotalTLSResource(Resource):
    """Acm total TLS: `cf.acm.total_tls`."""

    def get(self, *, zone_id: str) -> Reply[TotalTLS]:
        """Get acm total TLS: GET /zones/{zone_id}/acm/total_tls (permission: SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/acm/subresources/total_tls/methods/get/"""
        return self._call("acm.total_tls.get", "GET", "/zones/{zone_id}/acm/total_tls", locals(), TotalTLS)

    def update(
        self, *, zone_id: str, enabled: bool,
        certificate_authority: Literal["google", "lets_encrypt", "ssl_com"] | str | Unset = UNSET,
    ) -> Reply[TotalTLS | None]:
        """Update acm total TLS: POST /zones/{zone_id}/acm/total_tls (permission: SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/acm/subresources/total_tls/methods/update/"""
        return self._call("acm.total_tls.update", "POST", "/zones/{zone_id}/acm/total_tls", locals(), TotalTLS)

    def edit(
        self, *, zone_id: str, enabled: bool,
        certificate_authority: Literal["google", "lets_encrypt", "ssl_com"] | str | Unset = UNSET,
    ) -> Reply[TotalTLS | None]:
        """Edit acm total TLS: POST /zones/{zone_id}/acm/total_tls (permission: SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/acm/subresources/total_tls/methods/edit/"""
        return self._call("acm.total_tls.edit", "POST", "/zones/{zone_id}/acm/total_tls", locals(), TotalTLS)
