"""`cf.ai_audit` without await, as types. Written by codegen."""

from cfapi.sync.api.ai_audit.robots import Robots
from cfapi.sync.resources import Resource

class AIAuditResource(Resource):
    """AI audit: `cf.ai_audit`."""

    @property
    def robots(self) -> Robots: ...
