"""`cf.leaked_credential_checks` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.leaked_credential_checks as _api
from cfapi.sync.api.leaked_credential_checks.detections import Detections
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class LeakedCredentialChecks(Resource):
    """Leaked credential checks: `cf.leaked_credential_checks`."""

    @property
    def detections(self) -> Detections: ...

    @_call(_api.LeakedCredentialChecks.get)
    def get(self) -> Any:
        """Get leaked credential checks: GET /zones/{zone_id}/leaked-credential-checks (permission: Zone WAF Read or
        Account WAF Read).
        https://developers.cloudflare.com/api/resources/leaked_credential_checks/methods/get/"""

    @_call(_api.LeakedCredentialChecks.create)
    def create(self) -> Any:
        """Create a leaked credential check: POST /zones/{zone_id}/leaked-credential-checks (permission: Zone WAF Write
        or Account WAF Write).
        https://developers.cloudflare.com/api/resources/leaked_credential_checks/methods/create/"""
