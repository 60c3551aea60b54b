"""`cf.zero_trust.access.tags`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Reply, Resource, Unset
from cfapi.api.shared.audit_logs import OptionalName
from cfapi.api.shared.pages import Name


class Tags(Resource):
    """Access tags: `cf.zero_trust.access.tags`."""

    def list(self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[Name]:
        """List access tags: GET /accounts/{account_id}/access/tags.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/tags/methods/list/"""
        return self._pages("zero_trust.access.tags.list", "GET", "/accounts/{account_id}/access/tags", locals(), Name)

    def create(self, *, account_id: str, name: str | Unset = UNSET) -> Reply[Name]:
        """Create an access tag: POST /accounts/{account_id}/access/tags.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/tags/methods/create/"""
        return self._call("zero_trust.access.tags.create", "POST", "/accounts/{account_id}/access/tags", locals(), Name)

    def get(self, tag_name: str, *, account_id: str) -> Reply[Name]:
        """Get an access tag: GET /accounts/{account_id}/access/tags/{tag_name}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/tags/methods/get/"""
        return self._call(
            "zero_trust.access.tags.get", "GET", "/accounts/{account_id}/access/tags/{tag_name}", locals(), Name,
        )

    def update(self, tag_name: str, *, account_id: str, name: str) -> Reply[Name]:
        """Update an access tag: PUT /accounts/{account_id}/access/tags/{tag_name}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/tags/methods/update/"""
        return self._call(
            "zero_trust.access.tags.update", "PUT", "/accounts/{account_id}/access/tags/{tag_name}", locals(), Name,
        )

    def delete(self, tag_name: str, *, account_id: str) -> Reply[OptionalName | None]:
        """Delete an access tag: DELETE /accounts/{account_id}/access/tags/{tag_name}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/tags/methods/delete/"""
        return self._call(
            "zero_trust.access.tags.delete", "DELETE", "/accounts/{account_id}/access/tags/{tag_name}", locals(),
            OptionalName,
        )
