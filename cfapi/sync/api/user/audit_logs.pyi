"""`cf.user.audit_logs` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.user.audit_logs as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class AuditLogs(Resource):
    """User audit logs: `cf.user.audit_logs`."""

    @_listing(_api.AuditLogs.list)
    def list(self) -> Any:
        """List user audit logs: GET /user/audit_logs (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/user/subresources/audit_logs/methods/list/"""
