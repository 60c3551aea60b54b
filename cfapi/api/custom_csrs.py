"""`cf.custom_csrs`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID


@model
class CustomCSR:
    """Custom CSR: response of custom_csrs.list."""

    id: str
    created_at: Moment
    key_type: Literal["rsa2048", "p256v1"] | str | None = None
    account_tag: str | None = None
    common_name: str | None = None
    country: str | None = None
    csr: str | None = None
    description: str | None = None
    locality: str | None = None
    name: str | None = None
    organization: str | None = None
    organizational_unit: str | None = None
    sans: list[str] | None = None
    state: str | None = None


class CustomCSRs(Resource):
    """Custom CSRs: `cf.custom_csrs`."""

    def list(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        direction: Literal["asc", "desc"] | str | Unset = UNSET,
        order: Literal["name", "account_tag", "created_at"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[CustomCSR]:
        """List custom CSRs: GET /{accounts or zones}/{id}/custom_csrs.
        https://developers.cloudflare.com/api/resources/custom_csrs/methods/list/"""
        return self._pages(
            "custom_csrs.list", "GET", "{scope}/custom_csrs", locals(), CustomCSR, paging=Paging(kind="page_no_total"),
        )

    def create(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, common_name: str, country: str,
        locality: str, organization: str, sans: Sequence[str], state: str, description: str | None | Unset = UNSET,
        key_type: Literal["rsa2048", "p256v1"] | str | Unset = UNSET, name: str | Unset = UNSET,
        organizational_unit: str | Unset = UNSET,
    ) -> Reply[CustomCSR]:
        """Create a custom CSR: POST /{accounts or zones}/{id}/custom_csrs.
        https://developers.cloudflare.com/api/resources/custom_csrs/methods/create/"""
        return self._call("custom_csrs.create", "POST", "{scope}/custom_csrs", locals(), CustomCSR)

    def get(
        self, custom_csr_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[CustomCSR]:
        """Get a custom CSR: GET /{accounts or zones}/{id}/custom_csrs/{custom_csr_id}.
        https://developers.cloudflare.com/api/resources/custom_csrs/methods/get/"""
        return self._call("custom_csrs.get", "GET", "{scope}/custom_csrs/{custom_csr_id}", locals(), CustomCSR)

    def delete(
        self, custom_csr_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[ObjectID | None]:
        """Delete a custom CSR: DELETE /{accounts or zones}/{id}/custom_csrs/{custom_csr_id}.
        https://developers.cloudflare.com/api/resources/custom_csrs/methods/delete/"""
        return self._call("custom_csrs.delete", "DELETE", "{scope}/custom_csrs/{custom_csr_id}", locals(), ObjectID)
