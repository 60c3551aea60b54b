"""`cf.accounts.tokens.value`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Resource


class ValueResource(Resource):
    """Token value: `cf.accounts.tokens.value`."""

    async def update(self, token_id: str, *, account_id: str) -> str | None:
        """Update token value: PUT /accounts/{account_id}/tokens/{token_id}/value (permission: Account API Tokens
        Write).
        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/subresources/value/methods/update/"""
        return await self._call(
            "accounts.tokens.value.update", "PUT", "/accounts/{account_id}/tokens/{token_id}/value", locals(), str,
        )
