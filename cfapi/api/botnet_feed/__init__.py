"""`cf.botnet_feed`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.botnet_feed.asn import ASNResource
    from cfapi.api.botnet_feed.configs import Configs


class BotnetFeedResource(Resource):
    """Botnet feed: `cf.botnet_feed`."""

    @cached_property
    def asn(self) -> ASNResource:
        from cfapi.api.botnet_feed.asn import ASNResource
        return ASNResource(self._session)

    @cached_property
    def configs(self) -> Configs:
        from cfapi.api.botnet_feed.configs import Configs
        return Configs(self._session)
