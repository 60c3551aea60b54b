"""`cf.accounts.logs` without await, as types. Written by codegen."""

from cfapi.sync.api.accounts.logs.audit import AuditResource
from cfapi.sync.resources import Resource

class Logs(Resource):
    """Account logs: `cf.accounts.logs`."""

    @property
    def audit(self) -> AuditResource: ...
