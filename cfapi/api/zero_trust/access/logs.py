"""`cf.zero_trust.access.logs`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model, renamed


@model
class Log:
    """Log: response of zero_trust.access.logs.scim.updates.list."""

    cf_resource_id: str | None = None
    error_description: str | None = None
    idp_id: str | None = None
    idp_resource_id: str | None = None
    logged_at: Moment | None = None
    request_body: str | None = None
    request_method: str | None = None
    resource_group_name: str | None = None
    resource_type: str | None = None
    resource_user_email: str | None = None
    """E-mail address."""
    status: str | None = None


@model
class Request:
    """Request: response of zero_trust.access.logs.access_requests.list."""

    action: str | None = None
    allowed: bool | None = None
    app_domain: str | None = None
    app_uid: str | None = None
    connection: str | None = None
    created_at: Moment | None = None
    ip_address: str | None = None
    rayid: str | None = renamed("ray_id", default=None)
    user_email: str | None = None
    """E-mail address."""


class Logs(Resource):
    """Access logs: `cf.zero_trust.access.logs`."""

    @cached_property
    def access_requests(self) -> AccessRequests:
        return AccessRequests(self._session)

    @cached_property
    def scim(self) -> SCIMResource:
        return SCIMResource(self._session)


class AccessRequests(Resource):
    """Log access requests: `cf.zero_trust.access.logs.access_requests`."""

    def list(
        self, *, account_id: str, allowed_op: Literal["eq", "neq"] | str | Unset = UNSET,
        app_type_op: Literal["eq", "neq"] | str | Unset = UNSET, app_uid_op: Literal["eq", "neq"] | str | Unset = UNSET,
        country_code_op: Literal["eq", "neq"] | str | Unset = UNSET,
        direction: Literal["desc", "asc"] | str | Unset = UNSET, email: str | Unset = UNSET,
        email_exact: bool | Unset = UNSET, email_op: Literal["eq", "neq", "contains"] | str | Unset = UNSET,
        fields: str | Unset = UNSET, idp_op: Literal["eq", "neq"] | str | Unset = UNSET, limit: int | Unset = UNSET,
        non_identity_op: Literal["eq", "neq"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, rayid_op: Literal["eq", "neq"] | str | Unset = UNSET,
        since: datetime | str | Unset = UNSET, until: datetime | str | Unset = UNSET, user_id: str | Unset = UNSET,
        user_id_op: Literal["eq", "neq"] | str | Unset = UNSET,
    ) -> Pages[Request]:
        """List log access requests: GET /accounts/{account_id}/access/logs/access_requests (permission: Access: Audit
        Logs Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/logs/subresources/access_requests/methods/list/"""
        return self._pages(
            "zero_trust.access.logs.access_requests.list", "GET", "/accounts/{account_id}/access/logs/access_requests",
            locals(), Request,
            wire={
                "allowed_op": "allowedOp", "app_type_op": "app_typeOp", "app_uid_op": "app_uidOp",
                "country_code_op": "country_codeOp", "email_op": "emailOp", "idp_op": "idpOp",
                "non_identity_op": "non_identityOp", "rayid_op": "ray_idOp", "user_id_op": "user_idOp",
            },
            paging=Paging(kind="page_no_total"),
        )


class SCIMResource(Resource):
    """Log SCIM: `cf.zero_trust.access.logs.scim`."""

    @cached_property
    def updates(self) -> Updates:
        return Updates(self._session)


class Updates(Resource):
    """SCIM updates: `cf.zero_trust.access.logs.scim.updates`."""

    def list(
        self, *, account_id: str, idp_id: Sequence[str], cf_resource_id: Sequence[str] | Unset = UNSET,
        direction: Literal["desc", "asc"] | str | Unset = UNSET, idp_resource_id: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        request_method: Sequence[Literal["DELETE", "PATCH", "POST", "PUT"] | str] | Unset = UNSET,
        resource_group_name: Sequence[str] | Unset = UNSET,
        resource_type: Sequence[Literal["USER", "GROUP"] | str] | Unset = UNSET,
        resource_user_email: Sequence[str] | Unset = UNSET, since: datetime | str | Unset = UNSET,
        status: Sequence[Literal["FAILURE", "SUCCESS"] | str] | Unset = UNSET, until: datetime | str | Unset = UNSET,
    ) -> Pages[Log]:
        """List SCIM updates: GET /accounts/{account_id}/access/logs/scim/updates (permission: Access: SCIM Logs Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/logs/subresources/scim/subresources/updates/methods/list/"""
        return self._pages(
            "zero_trust.access.logs.scim.updates.list", "GET", "/accounts/{account_id}/access/logs/scim/updates",
            locals(), Log,
        )
