"""`cf.acm.custom_trust_store`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID


@model
class CustomTrustStore:
    """Custom trust store: response of acm.custom_trust_store.list."""

    id: str
    certificate: str
    expires_on: Moment
    issuer: str
    signature: str
    status: Literal["initializing", "pending_deployment", "active", "pending_deletion", "deleted", "expired"] | str
    updated_at: Moment
    uploaded_on: Moment


class CustomTrustStoreResource(Resource):
    """Acm custom trust store: `cf.acm.custom_trust_store`."""

    def list(
        self, *, zone_id: str, limit: int | Unset = UNSET, offset: int | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[CustomTrustStore]:
        """List acm custom trust store: GET /zones/{zone_id}/acm/custom_trust_store (permission: SSL and Certificates
        Read).
        https://developers.cloudflare.com/api/resources/acm/subresources/custom_trust_store/methods/list/"""
        return self._pages(
            "acm.custom_trust_store.list", "GET", "/zones/{zone_id}/acm/custom_trust_store", locals(), CustomTrustStore,
            paging=Paging(size=50),
        )

    def create(self, *, zone_id: str, certificate: str) -> Reply[CustomTrustStore]:
        """Create acm custom trust store: POST /zones/{zone_id}/acm/custom_trust_store (permission: SSL and Certificates
        Write).
        https://developers.cloudflare.com/api/resources/acm/subresources/custom_trust_store/methods/create/"""
        return self._call(
            "acm.custom_trust_store.create", "POST", "/zones/{zone_id}/acm/custom_trust_store", locals(),
            CustomTrustStore,
        )

    def get(self, custom_origin_trust_store_id: str, *, zone_id: str) -> Reply[CustomTrustStore]:
        """Get acm custom trust store: GET /zones/{zone_id}/acm/custom_trust_store/{custom_origin_trust_store_id}
        (permission: SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/acm/subresources/custom_trust_store/methods/get/"""
        return self._call(
            "acm.custom_trust_store.get", "GET",
            "/zones/{zone_id}/acm/custom_trust_store/{custom_origin_trust_store_id}", locals(), CustomTrustStore,
        )

    def delete(self, custom_origin_trust_store_id: str, *, zone_id: str) -> Reply[ObjectID | None]:
        """Delete acm custom trust store: DELETE /zones/{zone_id}/acm/custom_trust_store/{custom_origin_trust_store_id}
        (permission: SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/acm/subresources/custom_trust_store/methods/delete/"""
        return self._call(
            "acm.custom_trust_store.delete", "DELETE",
            "/zones/{zone_id}/acm/custom_trust_store/{custom_origin_trust_store_id}", locals(), ObjectID,
        )
