"""`cf.zero_trust.access.tags`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Resource, Unset
from cfapi.api.shared.audit_logs import OptionalName
from cfapi.api.shared.pages import Name


class Tags(Resource):
    """Access tags: `cf.zero_trust.access.tags`."""

    def list(self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[Name]:
        """List access tags: GET /accounts/{account_id}/access/tags.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/tags/methods/list/"""
        return self._pages("zero_trust.access.tags.list", "GET", "/accounts/{account_id}/access/tags", locals(), Name)

    async def create(self, *, account_id: str, name: str | Unset = UNSET) -> Name:
        """Create an access tag: POST /accounts/{account_id}/access/tags.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/tags/methods/create/"""
        return await self._call(
            "zero_trust.access.tags.create", "POST", "/accounts/{account_id}/access/tags", locals(), Name,
        )

    async def get(self, tag_name: str, *, account_id: str) -> Name:
        """Get an access tag: GET /accounts/{account_id}/access/tags/{tag_name}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/tags/methods/get/"""
        return await self._call(
            "zero_trust.access.tags.get", "GET", "/accounts/{account_id}/access/tags/{tag_name}", locals(), Name,
        )

    async def update(self, tag_name: str, *, account_id: str, name: str) -> Name:
        """Update an access tag: PUT /accounts/{account_id}/access/tags/{tag_name}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/tags/methods/update/"""
        return await self._call(
            "zero_trust.access.tags.update", "PUT", "/accounts/{account_id}/access/tags/{tag_name}", locals(), Name,
        )

    async def delete(self, tag_name: str, *, account_id: str) -> OptionalName | None:
        """Delete an access tag: DELETE /accounts/{account_id}/access/tags/{tag_name}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/tags/methods/delete/"""
        return await self._call(
            "zero_trust.access.tags.delete", "DELETE", "/accounts/{account_id}/access/tags/{tag_name}", locals(),
            OptionalName,
        )
