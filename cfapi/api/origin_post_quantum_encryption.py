"""`cf.origin_post_quantum_encryption`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, Reply, Resource, deprecated, model


@model
class OriginPostQuantumEncryption:
    """Origin post quantum encryption: response of origin_post_quantum_encryption.get."""

    id: Literal["origin_pqe"] | str
    editable: bool
    value: Literal["preferred", "supported", "off"] | str
    modified_on: Moment | None = None


class OriginPostQuantumEncryptionResource(Resource):
    """Origin post quantum encryption: `cf.origin_post_quantum_encryption`."""

    @deprecated("origin_post_quantum_encryption.get is deprecated")
    def get(self, *, zone_id: str) -> Reply[OriginPostQuantumEncryption]:
        """Get origin post quantum encryption (deprecated): GET /zones/{zone_id}/cache/origin_post_quantum_encryption
        (permission: Zone Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/origin_post_quantum_encryption/methods/get/"""
        return self._call(
            "origin_post_quantum_encryption.get", "GET", "/zones/{zone_id}/cache/origin_post_quantum_encryption",
            locals(), OriginPostQuantumEncryption,
        )

    @deprecated("origin_post_quantum_encryption.update is deprecated")
    def update(
        self, *, zone_id: str, value: Literal["preferred", "supported", "off"] | str,
    ) -> Reply[OriginPostQuantumEncryption]:
        """Update origin post quantum encryption (deprecated): PUT /zones/{zone_id}/cache/origin_post_quantum_encryption
        (permission: Zone Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/origin_post_quantum_encryption/methods/update/"""
        return self._call(
            "origin_post_quantum_encryption.update", "PUT", "/zones/{zone_id}/cache/origin_post_quantum_encryption",
            locals(), OriginPostQuantumEncryption,
        )
