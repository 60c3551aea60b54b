"""`cf.organizations.logs.audit` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.organizations.logs.audit as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class AuditResource(Resource):
    """Log audit: `cf.organizations.logs.audit`."""

    @_listing(_api.AuditResource.list)
    def list(self) -> Any:
        """List log audit: GET /organizations/{organization_id}/logs/audit.
        https://developers.cloudflare.com/api/resources/organizations/subresources/logs/subresources/audit/methods/list/"""

    @_listing(_api.AuditResource.history)
    def history(self) -> Any:
        """History log audit: GET /organizations/{organization_id}/logs/audit/{id}/history.
        https://developers.cloudflare.com/api/resources/organizations/subresources/logs/subresources/audit/methods/history/"""
