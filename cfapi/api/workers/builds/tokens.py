"""`cf.workers.builds.tokens`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model


@model
class TokenTokens:
    """Token tokens: response of workers.builds.tokens.list."""

    build_token_name: str | None = None
    build_token_uuid: str | None = None
    """UUID."""
    cloudflare_token_id: str | None = None
    owner_type: str | None = None


class Tokens(Resource):
    """Build tokens: `cf.workers.builds.tokens`."""

    def list(self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[TokenTokens]:
        """List build tokens: GET /accounts/{account_id}/builds/tokens (permission: Workers CI Read)."""
        return self._pages(
            "workers.builds.tokens.list", "GET", "/accounts/{account_id}/builds/tokens", locals(), TokenTokens,
            paging=Paging(size=200),
        )

    def create(
        self, *, account_id: str, build_token_name: str, build_token_secret: str, cloudflare_token_id: str,
    ) -> Reply[TokenTokens]:
        """Create a build token: POST /accounts/{account_id}/builds/tokens (permission: Workers CI Write)."""
        return self._call(
            "workers.builds.tokens.create", "POST", "/accounts/{account_id}/builds/tokens", locals(), TokenTokens,
        )

    def delete(self, *, account_id: str, build_token_uuid: str) -> Reply[dict[str, Any] | None]:
        """Delete a build token: DELETE /accounts/{account_id}/builds/tokens/{build_token_uuid} (permission: Workers CI
        Write)."""
        return self._call(
            "workers.builds.tokens.delete", "DELETE", "/accounts/{account_id}/builds/tokens/{build_token_uuid}",
            locals(), dict[str, Any],
        )
