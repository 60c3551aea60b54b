"""`cf.security_center.insights.audit_logs` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.security_center.insights.audit_logs as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class AuditLogs(Resource):
    """Insight audit logs: `cf.security_center.insights.audit_logs`."""

    @_listing(_api.AuditLogs.list)
    def list(self) -> Any:
        """List insight audit logs: GET /{accounts or zones}/{id}/security-center/insights/audit-log.
        https://developers.cloudflare.com/api/resources/security_center/subresources/insights/subresources/audit_logs/methods/list/"""

    @_listing(_api.AuditLogs.list_by_insight)
    def list_by_insight(self) -> Any:
        """Insight audit logs: list by insight: GET /{accounts or
        zones}/{id}/security-center/insights/{issue_id}/audit-log.
        https://developers.cloudflare.com/api/resources/security_center/subresources/insights/subresources/audit_logs/methods/list_by_insight/"""
