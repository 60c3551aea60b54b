"""`cf.botnet_feed.configs`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.botnet_feed.configs.asn import ASNResource


class Configs(Resource):
    """Botnet feed configs: `cf.botnet_feed.configs`."""

    @cached_property
    def asn(self) -> ASNResource:
        from cfapi.api.botnet_feed.configs.asn import ASNResource
        return ASNResource(self._session)
