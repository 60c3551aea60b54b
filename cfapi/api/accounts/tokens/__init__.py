"""`cf.accounts.tokens`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi.api.shared import ObjectID, Token, TokenCondition, TokenPolicyParam, TokenVerification, TokenWithValue
from cfapi.encoding import UNSET, Unset, path
from cfapi.pagination import Pages, Paging
from cfapi.resource import Resource

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
            "accounts.tokens.list", path("/accounts/{account_id}/tokens", account_id=account_id), Token,
            query={"direction": direction, "include_expired": include_expired, "page": page, "per_page": per_page},
            paging=Paging(size=50),
        )

    async def create(
        self, *, account_id: str, name: str, policies: Sequence[TokenPolicyParam | Mapping[str, Any]],
        condition: TokenCondition | Mapping[str, Any] | Unset = UNSET, expires_on: datetime | str | Unset = UNSET,
        not_before: datetime | str | Unset = UNSET,
    ) -> TokenWithValue:
        """Create an account token: POST /accounts/{account_id}/tokens (permission: Account API Tokens Write).

        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/create/"""
        return await self._call(
            "accounts.tokens.create", "POST", path("/accounts/{account_id}/tokens", account_id=account_id),
            TokenWithValue,
            body={
                "name": name, "policies": policies, "condition": condition, "expires_on": expires_on,
                "not_before": not_before,
            },
        )

    async def verify(self, *, account_id: str) -> TokenVerification:
        """Verify account tokens: GET /accounts/{account_id}/tokens/verify.

        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/verify/"""
        return await self._call(
            "accounts.tokens.verify", "GET", path("/accounts/{account_id}/tokens/verify", account_id=account_id),
            TokenVerification,
        )

    async def get(self, token_id: str, *, account_id: str) -> Token:
        """Get an account token: GET /accounts/{account_id}/tokens/{token_id} (permission: Account API Tokens Read).

        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/get/"""
        return await self._call(
            "accounts.tokens.get", "GET",
            path("/accounts/{account_id}/tokens/{token_id}", account_id=account_id, token_id=token_id), Token,
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
            "accounts.tokens.update", "PUT",
            path("/accounts/{account_id}/tokens/{token_id}", account_id=account_id, token_id=token_id), Token,
            body={
                "name": name, "policies": policies, "condition": condition, "expires_on": expires_on,
                "not_before": not_before, "status": status,
            },
        )

    async def delete(self, token_id: str, *, account_id: str) -> ObjectID:
        """Delete an account token: DELETE /accounts/{account_id}/tokens/{token_id} (permission: Account API Tokens
        Write).

        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/delete/"""
        return await self._call(
            "accounts.tokens.delete", "DELETE",
            path("/accounts/{account_id}/tokens/{token_id}", account_id=account_id, token_id=token_id), ObjectID,
        )
