"""`cf.leaked_credential_checks.detections` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.leaked_credential_checks.detections as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Detections(Resource):
    """Leaked credential check detections: `cf.leaked_credential_checks.detections`."""

    @_listing(_api.Detections.list)
    def list(self) -> Any:
        """List leaked credential check detections: GET /zones/{zone_id}/leaked-credential-checks/detections
        (permission: Zone WAF Read or Account WAF Read).
        https://developers.cloudflare.com/api/resources/leaked_credential_checks/subresources/detections/methods/list/"""

    @_call(_api.Detections.create)
    def create(self) -> Any:
        """Create a leaked credential check detection: POST /zones/{zone_id}/leaked-credential-checks/detections
        (permission: Zone WAF Write or Account WAF Write).
        https://developers.cloudflare.com/api/resources/leaked_credential_checks/subresources/detections/methods/create/"""

    @_call(_api.Detections.get)
    def get(self) -> Any:
        """Get a leaked credential check detection: GET
        /zones/{zone_id}/leaked-credential-checks/detections/{detection_id} (permission: Zone WAF Read or Account WAF
        Read).
        https://developers.cloudflare.com/api/resources/leaked_credential_checks/subresources/detections/methods/get/"""

    @_call(_api.Detections.update)
    def update(self) -> Any:
        """Update a leaked credential check detection: PUT
        /zones/{zone_id}/leaked-credential-checks/detections/{detection_id} (permission: Zone WAF Write or Account WAF
        Write).
        https://developers.cloudflare.com/api/resources/leaked_credential_checks/subresources/detections/methods/update/"""

    @_call(_api.Detections.delete)
    def delete(self) -> Any:
        """Delete a leaked credential check detection: DELETE
        /zones/{zone_id}/leaked-credential-checks/detections/{detection_id} (permission: Zone WAF Write or Account WAF
        Write).
        https://developers.cloudflare.com/api/resources/leaked_credential_checks/subresources/detections/methods/delete/"""
