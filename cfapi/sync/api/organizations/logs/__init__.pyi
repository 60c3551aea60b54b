"""`cf.organizations.logs` without await, as types. Written by codegen."""

from cfapi.sync.api.organizations.logs.audit import AuditResource
from cfapi.sync.resources import Resource

class Logs(Resource):
    """Organization logs: `cf.organizations.logs`."""

    @property
    def audit(self) -> AuditResource: ...
