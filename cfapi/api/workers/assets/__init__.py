"""`cf.workers.assets`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.workers.assets.upload import UploadResource


class Assets(Resource):
    """Worker assets: `cf.workers.assets`."""

    @cached_property
    def upload(self) -> UploadResource:
        from cfapi.api.workers.assets.upload import UploadResource
        return UploadResource(self._session)
