"""`cf.rum` without await, as types. Written by codegen."""

from cfapi.sync.api.rum.rules import Rules
from cfapi.sync.api.rum.site_info import SiteInfoResource
from cfapi.sync.resources import Resource

class RUMResource(Resource):
    """RUM: `cf.rum`."""

    @property
    def rules(self) -> Rules: ...

    @property
    def site_info(self) -> SiteInfoResource: ...
