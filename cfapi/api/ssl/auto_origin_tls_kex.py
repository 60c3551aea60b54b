"""`cf.ssl.auto_origin_tls_kex`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Moment, Resource, model


@model
class AutoOriginTLSKex:
    """Auto origin TLS kex: response of ssl.auto_origin_tls_kex.get."""

    id: str
    enabled: bool
    modified_on: Moment


class AutoOriginTLSKexResource(Resource):
    """SSL auto origin TLS kex: `cf.ssl.auto_origin_tls_kex`."""

    async def get(self, *, zone_id: str) -> AutoOriginTLSKex:
        """Get SSL auto origin TLS kex: GET /zones/{zone_id}/settings/auto_origin_tls_kex.
        https://developers.cloudflare.com/api/resources/ssl/subresources/auto_origin_tls_kex/methods/get/"""
        return await self._call(
            "ssl.auto_origin_tls_kex.get", "GET", "/zones/{zone_id}/settings/auto_origin_tls_kex", locals(),
            AutoOriginTLSKex,
        )

    async def edit(self, *, zone_id: str, enabled: bool) -> AutoOriginTLSKex:
        """Edit SSL auto origin TLS kex: PATCH /zones/{zone_id}/settings/auto_origin_tls_kex.
        https://developers.cloudflare.com/api/resources/ssl/subresources/auto_origin_tls_kex/methods/edit/"""
        return await self._call(
            "ssl.auto_origin_tls_kex.edit", "PATCH", "/zones/{zone_id}/settings/auto_origin_tls_kex", locals(),
            AutoOriginTLSKex,
        )
