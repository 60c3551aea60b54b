"""`cf.images.v1`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from cfapi._core import PLAIN, UNSET, Pages, Paging, Reply, Resource, Unset, Upload, deprecated
from cfapi.api.images import Image

if TYPE_CHECKING:
    from cfapi.api.images.v1.blobs import Blobs
    from cfapi.api.images.v1.keys import Keys
    from cfapi.api.images.v1.stats import Stats
    from cfapi.api.images.v1.variants import Variants


class V1Resource(Resource):
    """Image v1: `cf.images.v1`."""

    @cached_property
    def blobs(self) -> Blobs:
        from cfapi.api.images.v1.blobs import Blobs
        return Blobs(self._session)

    @cached_property
    def keys(self) -> Keys:
        from cfapi.api.images.v1.keys import Keys
        return Keys(self._session)

    @cached_property
    def stats(self) -> Stats:
        from cfapi.api.images.v1.stats import Stats
        return Stats(self._session)

    @cached_property
    def variants(self) -> Variants:
        from cfapi.api.images.v1.variants import Variants
        return Variants(self._session)

    @deprecated("images.v1.list is deprecated; use images.v2.list")
    def list(
        self, *, account_id: str, creator: str | None | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[Image]:
        """List image v1 (deprecated): GET /accounts/{account_id}/images/v1 (permission: Images Read).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/methods/list/"""
        return self._pages(
            "images.v1.list", "GET", "/accounts/{account_id}/images/v1", locals(), Image,
            paging=Paging(kind="page_no_total", items="result.images", size=1000),
        )

    def create(
        self, *, account_id: str, id: str | Unset = UNSET, creator: str | Unset = UNSET, file: Upload | Unset = UNSET,
        metadata: Any = UNSET, require_signed_urls: bool | Unset = UNSET, url: str | Unset = UNSET,
    ) -> Reply[Image]:
        """Create image v1: POST /accounts/{account_id}/images/v1 (permission: Images Write).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/methods/create/"""
        return self._call(
            "images.v1.create", "POST", "/accounts/{account_id}/images/v1", locals(), Image,
            wire={"require_signed_urls": "requireSignedURLs"}, form=True, files="file",
        )

    def get(self, image_id: str, *, account_id: str) -> Reply[Image]:
        """Get image v1: GET /accounts/{account_id}/images/v1/{image_id} (permission: Images Read).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/methods/get/"""
        return self._call("images.v1.get", "GET", "/accounts/{account_id}/images/v1/{image_id}", locals(), Image)

    def edit(
        self, image_id: str, *, account_id: str, creator: str | None | Unset = UNSET, metadata: Any = UNSET,
        require_signed_urls: bool | None | Unset = UNSET,
    ) -> Reply[Image]:
        """Edit image v1: PATCH /accounts/{account_id}/images/v1/{image_id} (permission: Images Write).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/methods/edit/"""
        return self._call(
            "images.v1.edit", "PATCH", "/accounts/{account_id}/images/v1/{image_id}", locals(), Image,
            wire={"require_signed_urls": "requireSignedURLs"},
        )

    def delete(self, image_id: str, *, account_id: str) -> Reply[Any]:
        """Delete image v1: DELETE /accounts/{account_id}/images/v1/{image_id} (permission: Images Write).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/methods/delete/"""
        return self._call("images.v1.delete", "DELETE", "/accounts/{account_id}/images/v1/{image_id}", locals(), PLAIN)
