"""`cf.zero_trust.gateway.certificates`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class Certificate:
    """Certificate: response of zero_trust.gateway.certificates.list."""

    id: str | None = None
    binding_status: Literal["pending_deployment", "available", "pending_deletion", "inactive"] | str | None = None
    certificate: str | None = None
    created_at: Moment | None = None
    expires_on: Moment | None = None
    fingerprint: str | None = None
    in_use: bool | None = None
    issuer_org: str | None = None
    issuer_raw: str | None = None
    type: Literal["custom", "gateway_managed"] | str | None = None
    updated_at: Moment | None = None
    uploaded_on: Moment | None = None


class Certificates(Resource):
    """Gateway certificates: `cf.zero_trust.gateway.certificates`."""

    def list(self, *, account_id: str) -> Pages[Certificate]:
        """List gateway certificates: GET /accounts/{account_id}/gateway/certificates.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/list/"""
        return self._pages(
            "zero_trust.gateway.certificates.list", "GET", "/accounts/{account_id}/gateway/certificates", locals(),
            Certificate, paging=Paging(kind="single"),
        )

    def create(self, *, account_id: str, validity_period_days: int | Unset = UNSET) -> Reply[Certificate]:
        """Create a gateway certificate: POST /accounts/{account_id}/gateway/certificates.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/create/"""
        return self._call(
            "zero_trust.gateway.certificates.create", "POST", "/accounts/{account_id}/gateway/certificates", locals(),
            Certificate,
        )

    def get(self, certificate_id: str, *, account_id: str) -> Reply[Certificate]:
        """Get a gateway certificate: GET /accounts/{account_id}/gateway/certificates/{certificate_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/get/"""
        return self._call(
            "zero_trust.gateway.certificates.get", "GET",
            "/accounts/{account_id}/gateway/certificates/{certificate_id}", locals(), Certificate,
        )

    def delete(self, certificate_id: str, *, account_id: str) -> Reply[Certificate | None]:
        """Delete a gateway certificate: DELETE /accounts/{account_id}/gateway/certificates/{certificate_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/delete/"""
        return self._call(
            "zero_trust.gateway.certificates.delete", "DELETE",
            "/accounts/{account_id}/gateway/certificates/{certificate_id}", locals(), Certificate,
        )

    def activate(self, certificate_id: str, *, account_id: str) -> Reply[Certificate]:
        """Activate gateway certificates: POST /accounts/{account_id}/gateway/certificates/{certificate_id}/activate.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/activate/"""
        return self._call(
            "zero_trust.gateway.certificates.activate", "POST",
            "/accounts/{account_id}/gateway/certificates/{certificate_id}/activate", locals(), Certificate,
        )

    def deactivate(self, certificate_id: str, *, account_id: str) -> Reply[Certificate]:
        """Deactivate gateway certificates: POST
        /accounts/{account_id}/gateway/certificates/{certificate_id}/deactivate.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/deactivate/"""
        return self._call(
            "zero_trust.gateway.certificates.deactivate", "POST",
            "/accounts/{account_id}/gateway/certificates/{certificate_id}/deactivate", locals(), Certificate,
        )
