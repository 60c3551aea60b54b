"""`cf.google_tag_gateway` without await, as types. Written by codegen."""

from cfapi.sync.api.google_tag_gateway.config import ConfigResource
from cfapi.sync.resources import Resource

class GoogleTagGatewayResource(Resource):
    """Google tag gateway: `cf.google_tag_gateway`."""

    @property
    def config(self) -> ConfigResource: ...
