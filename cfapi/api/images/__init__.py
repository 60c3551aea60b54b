"""`cf.images`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from cfapi._core import Moment, Resource, model, renamed

if TYPE_CHECKING:
    from cfapi.api.images.v1 import V1Resource
    from cfapi.api.images.v2 import V2Resource


@model
class Image:
    """Image: response of images.v1.list."""

    id: str | None = None
    creator: str | None = None
    filename: str | None = None
    meta: Any = None
    require_signed_urls: bool | None = renamed("requireSignedURLs", default=None)
    uploaded: Moment | None = None
    variants: list[str] | None = None


class Images(Resource):
    """Images: `cf.images`."""

    @cached_property
    def v1(self) -> V1Resource:
        from cfapi.api.images.v1 import V1Resource
        return V1Resource(self._session)

    @cached_property
    def v2(self) -> V2Resource:
        from cfapi.api.images.v2 import V2Resource
        return V2Resource(self._session)
