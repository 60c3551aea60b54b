"""`cf.email_security.investigate.action_log` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_security.investigate.action_log as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class ActionLogResource(Resource):
    """Investigate action log: `cf.email_security.investigate.action_log`."""

    @_listing(_api.ActionLogResource.list)
    def list(self) -> Any:
        """List investigate action log: GET
        /accounts/{account_id}/email-security/investigate/{investigate_id}/action_log (permission: Cloud Email Security:
        Read)."""
