"""`cf.accounts.tokens`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from attrs import field

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed
from cfapi.api.shared.accounts import ObjectID, Token, TokenPolicy, TokenPolicyParam

if TYPE_CHECKING:
    from cfapi.api.accounts.tokens.permission_groups import PermissionGroups
    from cfapi.api.accounts.tokens.value import ValueResource


@model
class Condition:
    """Condition: argument of accounts.tokens.create."""

    request_ip: ConditionRequestIP | None = None


@model
class ConditionRequestIP:
    """Condition request IP: part of Condition."""

    in_: list[str] | None = renamed("in", default=None)
    not_in: list[str] | None = None


@model
class TokenCreateResult:
    """Token create result: response of accounts.tokens.create."""

    id: str | None = None
    condition: Condition | None = None
    creator_email_at_creation: str | None = None
    expires_on: Moment | None = None
    issued_on: Moment | None = None
    last_used_on: Moment | None = None
    modified_on: Moment | None = None
    name: str | None = None
    not_before: Moment | None = None
    policies: list[TokenPolicy] | None = None
    provisioner_id: str | None = None
    provisioner_type: str | None = None
    status: Literal["active", "disabled", "expired"] | str | None = None
    value: str | None = field(default=None, repr=False)


@model
class Verify:
    """Verify: response of accounts.tokens.verify."""

    id: str
    status: Literal["active", "disabled", "expired"] | str
    expires_on: Moment | None = None
    not_before: Moment | None = None


class Tokens(Resource):
    """Account tokens: `cf.accounts.tokens`."""

    @cached_property
    def permission_groups(self) -> PermissionGroups:
        from cfapi.api.accounts.tokens.permission_groups import PermissionGroups
        return PermissionGroups(self._session)

    @cached_property
    def value(self) -> ValueResource:
        from cfapi.api.accounts.tokens.value import ValueResource
        return ValueResource(self._session)

    def list(
        self, *, account_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        include_expired: bool | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[Token]:
        """List account tokens: GET /accounts/{account_id}/tokens (permission: Account API Tokens Read).
        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/list/"""
        return self._pages(
            "accounts.tokens.list", "GET", "/accounts/{account_id}/tokens", locals(), Token, paging=Paging(size=50),
        )

    def create(
        self, *, account_id: str, name: str, policies: Sequence[TokenPolicyParam | TokenPolicy | Mapping[str, Any]],
        condition: Condition | Mapping[str, Any] | Unset = UNSET, expires_on: datetime | str | Unset = UNSET,
        not_before: datetime | str | Unset = UNSET,
    ) -> Reply[TokenCreateResult]:
        """Create an account token: POST /accounts/{account_id}/tokens (permission: Account API Tokens Write).
        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/create/"""
        return self._call(
            "accounts.tokens.create", "POST", "/accounts/{account_id}/tokens", locals(), TokenCreateResult,
            shapes={"condition": Condition},
        )

    def verify(self, *, account_id: str) -> Reply[Verify]:
        """Verify account tokens: GET /accounts/{account_id}/tokens/verify.
        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/verify/"""
        return self._call("accounts.tokens.verify", "GET", "/accounts/{account_id}/tokens/verify", locals(), Verify)

    def get(self, token_id: str, *, account_id: str) -> Reply[Token]:
        """Get an account token: GET /accounts/{account_id}/tokens/{token_id} (permission: Account API Tokens Read).
        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/get/"""
        return self._call("accounts.tokens.get", "GET", "/accounts/{account_id}/tokens/{token_id}", locals(), Token)

    def update(
        self, token_id: str, *, account_id: str, name: str,
        policies: Sequence[TokenPolicyParam | TokenPolicy | Mapping[str, Any]],
        condition: Condition | Mapping[str, Any] | Unset = UNSET, expires_on: datetime | str | Unset = UNSET,
        not_before: datetime | str | Unset = UNSET,
        status: Literal["active", "disabled", "expired"] | str | Unset = UNSET,
    ) -> Reply[Token]:
        """Update an account token: PUT /accounts/{account_id}/tokens/{token_id} (permission: Account API Tokens Write).
        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/update/"""
        return self._call(
            "accounts.tokens.update", "PUT", "/accounts/{account_id}/tokens/{token_id}", locals(), Token,
            shapes={"condition": Condition},
        )

    def delete(self, token_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete an account token: DELETE /accounts/{account_id}/tokens/{token_id} (permission: Account API Tokens
        Write).
        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/delete/"""
        return self._call(
            "accounts.tokens.delete", "DELETE", "/accounts/{account_id}/tokens/{token_id}", locals(), ObjectID,
        )
