"""`cf.botnet_feed.configs` without await, as types. Written by codegen."""

from cfapi.sync.api.botnet_feed.configs.asn import ASNResource
from cfapi.sync.resources import Resource

class Configs(Resource):
    """Botnet feed configs: `cf.botnet_feed.configs`."""

    @property
    def asn(self) -> ASNResource: ...
