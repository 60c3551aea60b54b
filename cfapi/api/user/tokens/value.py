"""`cf.user.tokens.value`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource


class ValueResource(Resource):
    """Token value: `cf.user.tokens.value`."""

    def update(self, token_id: str) -> Reply[str | None]:
        """Update token value: PUT /user/tokens/{token_id}/value (permission: API Tokens Write).
        https://developers.cloudflare.com/api/resources/user/subresources/tokens/subresources/value/methods/update/"""
        return self._call("user.tokens.value.update", "PUT", "/user/tokens/{token_id}/value", locals(), str)
