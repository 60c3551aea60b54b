"""`cf.user.tokens.value`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Resource


class ValueResource(Resource):
    """Token value: `cf.user.tokens.value`."""

    async def update(self, token_id: str) -> str | None:
        """Update token value: PUT /user/tokens/{token_id}/value (permission: API Tokens Write).
        https://developers.cloudflare.com/api/resources/user/subresources/tokens/subresources/value/methods/update/"""
        return await self._call("user.tokens.value.update", "PUT", "/user/tokens/{token_id}/value", locals(), str)
