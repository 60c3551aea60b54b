"""`cf.audit_logs` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.audit_logs as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class AuditLogs(Resource):
    """Audit logs: `cf.audit_logs`."""

    @_listing(_api.AuditLogs.list)
    def list(self) -> Any:
        """List audit logs: GET /accounts/{account_id}/audit_logs (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/audit_logs/methods/list/"""
