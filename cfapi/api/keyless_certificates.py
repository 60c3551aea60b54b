"""`cf.keyless_certificates`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset
from cfapi.api.shared.accounts import ObjectID
from cfapi.api.shared.custom_certificates import KeylessCertificate, KeylessTunnel


class KeylessCertificates(Resource):
    """Keyless certificates: `cf.keyless_certificates`."""

    def list(self, *, zone_id: str) -> Pages[KeylessCertificate]:
        """List keyless certificates: GET /zones/{zone_id}/keyless_certificates (permission: SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/keyless_certificates/methods/list/"""
        return self._pages(
            "keyless_certificates.list", "GET", "/zones/{zone_id}/keyless_certificates", locals(), KeylessCertificate,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, zone_id: str, certificate: str, host: str, port: float,
        bundle_method: Literal["ubiquitous", "optimal", "force"] | str | Unset = UNSET, name: str | Unset = UNSET,
        tunnel: KeylessTunnel | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[KeylessCertificate]:
        """Create a keyless certificate: POST /zones/{zone_id}/keyless_certificates (permission: SSL and Certificates
        Write).
        https://developers.cloudflare.com/api/resources/keyless_certificates/methods/create/"""
        return self._call(
            "keyless_certificates.create", "POST", "/zones/{zone_id}/keyless_certificates", locals(),
            KeylessCertificate,
        )

    def get(self, keyless_certificate_id: str, *, zone_id: str) -> Reply[KeylessCertificate]:
        """Get a keyless certificate: GET /zones/{zone_id}/keyless_certificates/{keyless_certificate_id} (permission:
        SSL and Certificates Read or DNS Read or others).
        https://developers.cloudflare.com/api/resources/keyless_certificates/methods/get/"""
        return self._call(
            "keyless_certificates.get", "GET", "/zones/{zone_id}/keyless_certificates/{keyless_certificate_id}",
            locals(), KeylessCertificate,
        )

    def edit(
        self, keyless_certificate_id: str, *, zone_id: str, enabled: bool | None | Unset = UNSET,
        host: str | None | Unset = UNSET, name: str | None | Unset = UNSET, port: float | None | Unset = UNSET,
        tunnel: KeylessTunnel | Mapping[str, Any] | None | Unset = UNSET,
    ) -> Reply[KeylessCertificate]:
        """Edit a keyless certificate: PATCH /zones/{zone_id}/keyless_certificates/{keyless_certificate_id} (permission:
        SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/keyless_certificates/methods/edit/"""
        return self._call(
            "keyless_certificates.edit", "PATCH", "/zones/{zone_id}/keyless_certificates/{keyless_certificate_id}",
            locals(), KeylessCertificate,
        )

    def delete(self, keyless_certificate_id: str, *, zone_id: str) -> Reply[ObjectID | None]:
        """Delete a keyless certificate: DELETE /zones/{zone_id}/keyless_certificates/{keyless_certificate_id}
        (permission: SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/keyless_certificates/methods/delete/"""
        return self._call(
            "keyless_certificates.delete", "DELETE", "/zones/{zone_id}/keyless_certificates/{keyless_certificate_id}",
            locals(), ObjectID,
        )
