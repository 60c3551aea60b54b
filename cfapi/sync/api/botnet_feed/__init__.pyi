"""`cf.botnet_feed` without await, as types. Written by codegen."""

from cfapi.sync.api.botnet_feed.asn import ASNResource
from cfapi.sync.api.botnet_feed.configs import Configs
from cfapi.sync.resources import Resource

class BotnetFeedResource(Resource):
    """Botnet feed: `cf.botnet_feed`."""

    @property
    def asn(self) -> ASNResource: ...

    @property
    def configs(self) -> Configs: ...
