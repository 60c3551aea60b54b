"""`cf.google_tag_gateway`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.google_tag_gateway.config import ConfigResource


class GoogleTagGatewayResource(Resource):
    """Google tag gateway: `cf.google_tag_gateway`."""

    @cached_property
    def config(self) -> ConfigResource:
        from cfapi.api.google_tag_gateway.config import ConfigResource
        return ConfigResource(self._session)
