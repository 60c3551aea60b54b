"""`cf.security_txt` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.security_txt as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class SecurityTXTResource(Resource):
    """Security TXT: `cf.security_txt`."""

    @_call(_api.SecurityTXTResource.get)
    def get(self) -> Any:
        """Get security TXT: GET /zones/{zone_id}/security-center/securitytxt (permission: Zone Settings Read).
        https://developers.cloudflare.com/api/resources/security_txt/methods/get/"""

    @_call(_api.SecurityTXTResource.update)
    def update(self) -> Any:
        """Update security TXT: PUT /zones/{zone_id}/security-center/securitytxt (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/security_txt/methods/update/"""

    @_call(_api.SecurityTXTResource.delete)
    def delete(self) -> Any:
        """Delete security TXT: DELETE /zones/{zone_id}/security-center/securitytxt (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/security_txt/methods/delete/"""
