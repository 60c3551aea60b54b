"""`cf.ssl.auto_origin_tls_kex`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Moment, Reply, Resource, model


@model
class AutoOriginTLSKex:
    """Auto origin TLS kex: response of ssl.auto_origin_tls_kex.get."""

    id: str
    enabled: bool
    modified_on: Moment


class AutoOriginTLSKexResource(Resource):
    """SSL auto origin TLS kex: `cf.ssl.auto_origin_tls_kex`."""

    def get(self, *, zone_id: str) -> Reply[AutoOriginTLSKex]:
        """Get SSL auto origin TLS kex: GET /zones/{zone_id}/settings/auto_origin_tls_kex.
        https://developers.cloudflare.com/api/resources/ssl/subresources/auto_origin_tls_kex/methods/get/"""
        return self._call(
            "ssl.auto_origin_tls_kex.get", "GET", "/zones/{zone_id}/settings/auto_origin_tls_kex", locals(),
            AutoOriginTLSKex,
        )

    def edit(self, *, zone_id: str, enabled: bool) -> Reply[AutoOriginTLSKex]:
        """Edit SSL auto origin TLS kex: PATCH /zones/{zone_id}/settings/auto_origin_tls_kex.
        https://developers.cloudflare.com/api/resources/ssl/subresources/auto_origin_tls_kex/methods/edit/"""
        return self._call(
            "ssl.auto_origin_tls_kex.edit", "PATCH", "/zones/{zone_id}/settings/auto_origin_tls_kex", locals(),
            AutoOriginTLSKex,
        )
