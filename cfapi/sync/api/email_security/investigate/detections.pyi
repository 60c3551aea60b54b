"""`cf.email_security.investigate.detections` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_security.investigate.detections as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Detections(Resource):
    """Investigate detections: `cf.email_security.investigate.detections`."""

    @_call(_api.Detections.get)
    def get(self) -> Any:
        """Get investigate detections: GET /accounts/{account_id}/email-security/investigate/{investigate_id}/detections
        (permission: Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/detections/methods/get/"""
