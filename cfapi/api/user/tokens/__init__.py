"""`cf.user.tokens`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from attrs import field

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed
from cfapi.api.shared.accounts import ObjectID, Token, TokenPolicy, TokenPolicyParam

if TYPE_CHECKING:
    from cfapi.api.user.tokens.permission_groups import PermissionGroups
    from cfapi.api.user.tokens.value import ValueResource


@model
class Condition:
    """Condition: argument of user.tokens.create."""

    request_ip: ConditionRequestIP | None = None


@model
class ConditionRequestIP:
    """Condition request IP: part of Condition."""

    in_: list[str] | None = renamed("in", default=None)
    not_in: list[str] | None = None


@model
class TokenVerification:
    """Token verification: response of user.tokens.verify."""

    id: str
    status: Literal["active", "disabled", "expired"] | str
    expires_on: Moment | None = None
    not_before: Moment | None = None


@model
class TokenWithValue:
    """Token with value: response of user.tokens.create."""

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


class Tokens(Resource):
    """User tokens: `cf.user.tokens`."""

    @cached_property
    def permission_groups(self) -> PermissionGroups:
        from cfapi.api.user.tokens.permission_groups import PermissionGroups
        return PermissionGroups(self._session)

    @cached_property
    def value(self) -> ValueResource:
        from cfapi.api.user.tokens.value import ValueResource
        return ValueResource(self._session)

    def list(
        self, *, direction: Literal["asc", "desc"] | str | Unset = UNSET, include_expired: bool | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[Token]:
        """List user tokens: GET /user/tokens (permission: API Tokens Read).
        https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/list/"""
        return self._pages("user.tokens.list", "GET", "/user/tokens", locals(), Token, paging=Paging(size=50))

    def create(
        self, *, name: str, policies: Sequence[TokenPolicyParam | TokenPolicy | Mapping[str, Any]],
        condition: Condition | Mapping[str, Any] | Unset = UNSET, expires_on: datetime | str | Unset = UNSET,
        not_before: datetime | str | Unset = UNSET,
    ) -> Reply[TokenWithValue]:
        """Create a user token: POST /user/tokens (permission: API Tokens Write).
        https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/create/"""
        return self._call(
            "user.tokens.create", "POST", "/user/tokens", locals(), TokenWithValue, shapes={"condition": Condition},
        )

    def verify(self) -> Reply[TokenVerification]:
        """Verify user tokens: GET /user/tokens/verify.
        https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify/"""
        return self._call("user.tokens.verify", "GET", "/user/tokens/verify", locals(), TokenVerification)

    def get(self, token_id: str) -> Reply[Token]:
        """Get a user token: GET /user/tokens/{token_id} (permission: API Tokens Read).
        https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/get/"""
        return self._call("user.tokens.get", "GET", "/user/tokens/{token_id}", locals(), Token)

    def update(
        self, token_id: str, *, name: str, policies: Sequence[TokenPolicyParam | TokenPolicy | Mapping[str, Any]],
        condition: Condition | Mapping[str, Any] | Unset = UNSET, expires_on: datetime | str | Unset = UNSET,
        not_before: datetime | str | Unset = UNSET,
        status: Literal["active", "disabled", "expired"] | str | Unset = UNSET,
    ) -> Reply[Token]:
        """Update a user token: PUT /user/tokens/{token_id} (permission: API Tokens Write).
        https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/update/"""
        return self._call(
            "user.tokens.update", "PUT", "/user/tokens/{token_id}", locals(), Token, shapes={"condition": Condition},
        )

    def delete(self, token_id: str) -> Reply[ObjectID | None]:
        """Delete a user token: DELETE /user/tokens/{token_id} (permission: API Tokens Write).
        https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/delete/"""
        return self._call("user.tokens.delete", "DELETE", "/user/tokens/{token_id}", locals(), ObjectID)
