"""`cf.zero_trust.casb` without await, as types. Written by codegen."""

from cfapi.sync.api.zero_trust.casb.applications import Applications
from cfapi.sync.api.zero_trust.casb.integrations import Integrations
from cfapi.sync.api.zero_trust.casb.posture import PostureResource
from cfapi.sync.resources import Resource

class CasbResource(Resource):
    """Zero trust casb: `cf.zero_trust.casb`."""

    @property
    def applications(self) -> Applications: ...

    @property
    def integrations(self) -> Integrations: ...

    @property
    def posture(self) -> PostureResource: ...
