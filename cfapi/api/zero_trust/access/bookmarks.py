"""`cf.zero_trust.access.bookmarks`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Reply, Resource, deprecated, model
from cfapi.api.shared.accounts import ObjectID


@model
class Bookmark:
    """Bookmark: response of zero_trust.access.bookmarks.list."""

    id: str | None = None
    app_launcher_visible: bool | None = None
    domain: str | None = None
    logo_url: str | None = None
    name: str | None = None


class Bookmarks(Resource):
    """Access bookmarks: `cf.zero_trust.access.bookmarks`."""

    @deprecated("zero_trust.access.bookmarks.list is deprecated")
    def list(self, *, account_id: str) -> Pages[Bookmark]:
        """List access bookmarks (deprecated): GET /accounts/{account_id}/access/bookmarks (permission: Access: Apps and
        Policies Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/bookmarks/methods/list/"""
        return self._pages(
            "zero_trust.access.bookmarks.list", "GET", "/accounts/{account_id}/access/bookmarks", locals(), Bookmark,
            paging=Paging(kind="single"),
        )

    @deprecated("zero_trust.access.bookmarks.get is deprecated")
    def get(self, bookmark_id: str, *, account_id: str) -> Reply[Bookmark]:
        """Get an access bookmark (deprecated): GET /accounts/{account_id}/access/bookmarks/{bookmark_id} (permission:
        Access: Apps and Policies Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/bookmarks/methods/get/"""
        return self._call(
            "zero_trust.access.bookmarks.get", "GET", "/accounts/{account_id}/access/bookmarks/{bookmark_id}", locals(),
            Bookmark,
        )

    @deprecated("zero_trust.access.bookmarks.update is deprecated")
    def update(self, bookmark_id: str, *, account_id: str) -> Reply[Bookmark]:
        """Update an access bookmark (deprecated): PUT /accounts/{account_id}/access/bookmarks/{bookmark_id}
        (permission: Access: Apps and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/bookmarks/methods/update/"""
        return self._call(
            "zero_trust.access.bookmarks.update", "PUT", "/accounts/{account_id}/access/bookmarks/{bookmark_id}",
            locals(), Bookmark,
        )

    @deprecated("zero_trust.access.bookmarks.create is deprecated")
    def create(self, bookmark_id: str, *, account_id: str) -> Reply[Bookmark]:
        """Create an access bookmark (deprecated): POST /accounts/{account_id}/access/bookmarks/{bookmark_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/bookmarks/methods/create/"""
        return self._call(
            "zero_trust.access.bookmarks.create", "POST", "/accounts/{account_id}/access/bookmarks/{bookmark_id}",
            locals(), Bookmark,
        )

    @deprecated("zero_trust.access.bookmarks.delete is deprecated")
    def delete(self, bookmark_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete an access bookmark (deprecated): DELETE /accounts/{account_id}/access/bookmarks/{bookmark_id}
        (permission: Access: Apps and Policies Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/bookmarks/methods/delete/"""
        return self._call(
            "zero_trust.access.bookmarks.delete", "DELETE", "/accounts/{account_id}/access/bookmarks/{bookmark_id}",
            locals(), ObjectID,
        )
