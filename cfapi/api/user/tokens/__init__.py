"""`cf.user.tokens`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Pages, Paging, Resource, Unset
from cfapi.api.shared.accounts import (
    ObjectID, Token, TokenCondition, TokenPolicyParam, TokenVerification, TokenWithValue,
)

if TYPE_CHECKING:
    from cfapi.api.user.tokens.permission_groups import PermissionGroups
    from cfapi.api.user.tokens.value import ValueResource


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

    async def create(
        self, *, name: str, policies: Sequence[TokenPolicyParam | Mapping[str, Any]],
        condition: TokenCondition | Mapping[str, Any] | Unset = UNSET, expires_on: datetime | str | Unset = UNSET,
        not_before: datetime | str | Unset = UNSET,
    ) -> TokenWithValue:
        """Create a user token: POST /user/tokens (permission: API Tokens Write).
        https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/create/"""
        return await self._call(
            "user.tokens.create", "POST", "/user/tokens", locals(), TokenWithValue,
            shapes={"condition": TokenCondition},
        )

    async def verify(self) -> TokenVerification:
        """Verify user tokens: GET /user/tokens/verify.
        https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify/"""
        return await self._call("user.tokens.verify", "GET", "/user/tokens/verify", locals(), TokenVerification)

    async def get(self, token_id: str) -> Token:
        """Get a user token: GET /user/tokens/{token_id} (permission: API Tokens Read).
        https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/get/"""
        return await self._call("user.tokens.get", "GET", "/user/tokens/{token_id}", locals(), Token)

    async def update(
        self, token_id: str, *, name: str, policies: Sequence[TokenPolicyParam | Mapping[str, Any]],
        condition: TokenCondition | Mapping[str, Any] | Unset = UNSET, expires_on: datetime | str | Unset = UNSET,
        not_before: datetime | str | Unset = UNSET,
        status: Literal["active", "disabled", "expired"] | str | Unset = UNSET,
    ) -> Token:
        """Update a user token: PUT /user/tokens/{token_id} (permission: API Tokens Write).
        https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/update/"""
        return await self._call(
            "user.tokens.update", "PUT", "/user/tokens/{token_id}", locals(), Token,
            shapes={"condition": TokenCondition},
        )

    async def delete(self, token_id: str) -> ObjectID | None:
        """Delete a user token: DELETE /user/tokens/{token_id} (permission: API Tokens Write).
        https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/delete/"""
        return await self._call("user.tokens.delete", "DELETE", "/user/tokens/{token_id}", locals(), ObjectID)
