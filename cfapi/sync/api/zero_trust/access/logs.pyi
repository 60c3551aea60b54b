"""`cf.zero_trust.access.logs` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.access.logs as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Logs(Resource):
    """Access logs: `cf.zero_trust.access.logs`."""

    @property
    def access_requests(self) -> AccessRequests: ...

    @property
    def scim(self) -> SCIMResource: ...

class AccessRequests(Resource):
    """Log access requests: `cf.zero_trust.access.logs.access_requests`."""

    @_listing(_api.AccessRequests.list)
    def list(self) -> Any:
        """List log access requests: GET /accounts/{account_id}/access/logs/access_requests (permission: Access: Audit
        Logs Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/logs/subresources/access_requests/methods/list/"""

class SCIMResource(Resource):
    """Log SCIM: `cf.zero_trust.access.logs.scim`."""

    @property
    def updates(self) -> Updates: ...

class Updates(Resource):
    """SCIM updates: `cf.zero_trust.access.logs.scim.updates`."""

    @_listing(_api.Updates.list)
    def list(self) -> Any:
        """List SCIM updates: GET /accounts/{account_id}/access/logs/scim/updates (permission: Access: SCIM Logs Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/logs/subresources/scim/subresources/updates/methods/list/"""
