"""`cf.images.v2`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, model, renamed
from cfapi.api.images import Image

if TYPE_CHECKING:
    from cfapi.api.images.v2.direct_uploads import DirectUploads


@model
class V2Meta:
    """V2 meta: argument of images.v2.list."""

    field_operator: str | None = renamed("<field>[<operator>]", default=None)


class V2Resource(Resource):
    """Image v2: `cf.images.v2`."""

    @cached_property
    def direct_uploads(self) -> DirectUploads:
        from cfapi.api.images.v2.direct_uploads import DirectUploads
        return DirectUploads(self._session)

    def list(
        self, *, account_id: str, continuation_token: str | None | Unset = UNSET, creator: str | None | Unset = UNSET,
        meta: V2Meta | Mapping[str, Any] | Unset = UNSET, per_page: int | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | str | Unset = UNSET,
    ) -> Pages[Image]:
        """List image v2: GET /accounts/{account_id}/images/v2 (permission: Images Read).
        https://developers.cloudflare.com/api/resources/images/subresources/v2/methods/list/"""
        return self._pages(
            "images.v2.list", "GET", "/accounts/{account_id}/images/v2", locals(), Image, shapes={"meta": V2Meta},
            objects="meta", paging=Paging(kind="cursor", items="result.images", size=1000, cursor="continuation_token"),
        )
