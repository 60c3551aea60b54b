"""`cf.accounts.tokens.value`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource


class ValueResource(Resource):
    """Token value: `cf.accounts.tokens.value`."""

    def update(self, token_id: str, *, account_id: str) -> Reply[str | None]:
        """Update token value: PUT /accounts/{account_id}/tokens/{token_id}/value (permission: Account API Tokens
        Write).
        https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/subresources/value/methods/update/"""
        return self._call(
            "accounts.tokens.value.update", "PUT", "/accounts/{account_id}/tokens/{token_id}/value", locals(), str,
        )
