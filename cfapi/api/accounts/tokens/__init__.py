"""`cf.accounts.tokens`: classes and calls. Written by codegen."""

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
    from cfapi.api.accounts.tokens.permission_groups import PermissionGroups
    from cfapi.api.accounts.tokens.value import ValueResource


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

    async def create(
        self, *, account_id: str, name: str, policies: Sequence[TokenPolicyParam | Mapping[str, Any]],
        condition: TokenCondition | Mapping[str, Any] | Unset = UNSET, expires_on: datetime | str | Unset = UNSET,
        not_before: datetime | str | Unset = UNSET,
    ) -> TokenWithValue:
        """Create an account token: POST /accounts/{account_id}/tokens (permission: Account API Tokens Write).
        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/create/"""
        return await self._call(
            "accounts.tokens.create", "POST", "/accounts/{account_id}/tokens", locals(), TokenWithValue,
            shapes={"condition": TokenCondition},
        )

    async def verify(self, *, account_id: str) -> TokenVerification:
        """Verify account tokens: GET /accounts/{account_id}/tokens/verify.
        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/verify/"""
        return await self._call(
            "accounts.tokens.verify", "GET", "/accounts/{account_id}/tokens/verify", locals(), TokenVerification,
        )

    async def get(self, token_id: str, *, account_id: str) -> Token:
        """Get an account token: GET /accounts/{account_id}/tokens/{token_id} (permission: Account API Tokens Read).
        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/get/"""
        return await self._call(
            "accounts.tokens.get", "GET", "/accounts/{account_id}/tokens/{token_id}", locals(), Token,
        )

    async def update(
        self, token_id: str, *, account_id: str, name: str, policies: Sequence[TokenPolicyParam | Mapping[str, Any]],
        condition: TokenCondition | Mapping[str, Any] | Unset = UNSET, expires_on: datetime | str | Unset = UNSET,
        not_before: datetime | str | Unset = UNSET,
        status: Literal["active", "disabled", "expired"] | str | Unset = UNSET,
    ) -> Token:
        """Update an account token: PUT /accounts/{account_id}/tokens/{token_id} (permission: Account API Tokens Write).
        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/update/"""
        return await self._call(
            "accounts.tokens.update", "PUT", "/accounts/{account_id}/tokens/{token_id}", locals(), Token,
            shapes={"condition": TokenCondition},
        )

    async def delete(self, token_id: str, *, account_id: str) -> ObjectID | None:
        """Delete an account token: DELETE /accounts/{account_id}/tokens/{token_id} (permission: Account API Tokens
        Write).
        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/delete/"""
        return await self._call(
            "accounts.tokens.delete", "DELETE", "/accounts/{account_id}/tokens/{token_id}", locals(), ObjectID,
        )
