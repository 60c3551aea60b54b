"""`cf.security_center` without await, as types. Written by codegen."""

from cfapi.sync.api.security_center.insights import Insights
from cfapi.sync.resources import Resource

class SecurityCenterResource(Resource):
    """Security center: `cf.security_center`."""

    @property
    def insights(self) -> Insights: ...
