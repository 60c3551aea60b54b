"""`cf.hostnames.settings.tls`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cfapi._core import Moment, Pages, Paging, Reply, Resource, model


@model
class TLS:
    """TLS: response of hostnames.settings.tls.list."""

    created_at: Moment | None = None
    hostname: str | None = None
    status: str | None = None
    updated_at: Moment | None = None
    value: Literal["1.0", "1.1", "1.2", "1.3", "on", "off"] | str | list[str] | None = None


TLSValue = Literal["1.0", "1.1", "1.2", "1.3", "on", "off"] | str | Sequence[str]


class TLSResource(Resource):
    """TLS setting: `cf.hostnames.settings.tls`."""

    def list(self, setting_id: Literal["ciphers", "min_tls_version", "http2"] | str, *, zone_id: str) -> Pages[TLS]:
        """List TLS setting: GET /zones/{zone_id}/hostnames/settings/{setting_id} (permission: SSL and Certificates
        Read).
        https://developers.cloudflare.com/api/resources/hostnames/subresources/settings/subresources/tls/methods/list/"""
        return self._pages(
            "hostnames.settings.tls.list", "GET", "/zones/{zone_id}/hostnames/settings/{setting_id}", locals(), TLS,
            paging=Paging(kind="single"),
        )

    def get(
        self, hostname: str, *, zone_id: str, setting_id: Literal["ciphers", "min_tls_version", "http2"] | str,
    ) -> Reply[TLS]:
        """Get TLS setting: GET /zones/{zone_id}/hostnames/settings/{setting_id}/{hostname}.
        https://developers.cloudflare.com/api/resources/hostnames/subresources/settings/subresources/tls/methods/get/"""
        return self._call(
            "hostnames.settings.tls.get", "GET", "/zones/{zone_id}/hostnames/settings/{setting_id}/{hostname}",
            locals(), TLS,
        )

    def update(
        self, hostname: str, *, zone_id: str, setting_id: Literal["ciphers", "min_tls_version", "http2"] | str,
        value: TLSValue,
    ) -> Reply[TLS | None]:
        """Update TLS setting: PUT /zones/{zone_id}/hostnames/settings/{setting_id}/{hostname} (permission: SSL and
        Certificates Write).
        https://developers.cloudflare.com/api/resources/hostnames/subresources/settings/subresources/tls/methods/update/"""
        return self._call(
            "hostnames.settings.tls.update", "PUT", "/zones/{zone_id}/hostnames/settings/{setting_id}/{hostname}",
            locals(), TLS,
        )

    def delete(
        self, hostname: str, *, zone_id: str, setting_id: Literal["ciphers", "min_tls_version", "http2"] | str,
    ) -> Reply[TLS | None]:
        """Delete TLS setting: DELETE /zones/{zone_id}/hostnames/settings/{setting_id}/{hostname} (permission: SSL and
        Certificates Write).
        https://developers.cloudflare.com/api/resources/hostnames/subresources/settings/subresources/tls/methods/delete/"""
        return self._call(
            "hostnames.settings.tls.delete", "DELETE", "/zones/{zone_id}/hostnames/settings/{setting_id}/{hostname}",
            locals(), TLS,
        )
