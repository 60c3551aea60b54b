"""`cf.iam.sso`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID


@model
class SSO:
    """SSO: response of iam.sso.list."""

    id: str | None = None
    created_on: Moment | None = None
    email_domain: str | None = None
    enabled: bool | None = None
    updated_on: Moment | None = None
    use_fedramp_language: bool | None = None
    verification: SSOVerification | None = None


@model
class SSOVerification:
    """SSO verification: part of SSO."""

    code: str | None = None
    status: Literal["awaiting", "pending", "failed", "verified"] | str | None = None


class SSOResource(Resource):
    """IAM SSO: `cf.iam.sso`."""

    def list(self, *, account_id: str) -> Pages[SSO]:
        """List IAM SSO: GET /accounts/{account_id}/sso_connectors (permission: SSO Connector Read).
        https://developers.cloudflare.com/api/resources/iam/subresources/sso/methods/list/"""
        return self._pages(
            "iam.sso.list", "GET", "/accounts/{account_id}/sso_connectors", locals(), SSO, paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, email_domain: str, begin_verification: bool | Unset = UNSET,
        use_fedramp_language: bool | Unset = UNSET,
    ) -> Reply[SSO]:
        """Create IAM SSO: POST /accounts/{account_id}/sso_connectors (permission: SSO Connector Write).
        https://developers.cloudflare.com/api/resources/iam/subresources/sso/methods/create/"""
        return self._call("iam.sso.create", "POST", "/accounts/{account_id}/sso_connectors", locals(), SSO)

    def get(self, sso_connector_id: str, *, account_id: str) -> Reply[SSO]:
        """Get IAM SSO: GET /accounts/{account_id}/sso_connectors/{sso_connector_id} (permission: SSO Connector Read).
        https://developers.cloudflare.com/api/resources/iam/subresources/sso/methods/get/"""
        return self._call(
            "iam.sso.get", "GET", "/accounts/{account_id}/sso_connectors/{sso_connector_id}", locals(), SSO,
        )

    def update(
        self, sso_connector_id: str, *, account_id: str, enabled: bool | None | Unset = UNSET,
        use_fedramp_language: bool | None | Unset = UNSET,
    ) -> Reply[SSO]:
        """Update IAM SSO: PATCH /accounts/{account_id}/sso_connectors/{sso_connector_id} (permission: SSO Connector
        Write).
        https://developers.cloudflare.com/api/resources/iam/subresources/sso/methods/update/"""
        return self._call(
            "iam.sso.update", "PATCH", "/accounts/{account_id}/sso_connectors/{sso_connector_id}", locals(), SSO,
        )

    def delete(self, sso_connector_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete IAM SSO: DELETE /accounts/{account_id}/sso_connectors/{sso_connector_id} (permission: SSO Connector
        Write).
        https://developers.cloudflare.com/api/resources/iam/subresources/sso/methods/delete/"""
        return self._call(
            "iam.sso.delete", "DELETE", "/accounts/{account_id}/sso_connectors/{sso_connector_id}", locals(), ObjectID,
        )

    def begin_verification(self, sso_connector_id: str, *, account_id: str) -> Reply[None]:
        """IAM SSO: begin verification: POST /accounts/{account_id}/sso_connectors/{sso_connector_id}/begin_verification
        (permission: SSO Connector Write).
        https://developers.cloudflare.com/api/resources/iam/subresources/sso/methods/begin_verification/"""
        return self._call(
            "iam.sso.begin_verification", "POST",
            "/accounts/{account_id}/sso_connectors/{sso_connector_id}/begin_verification", locals(), NoneType,
        )
