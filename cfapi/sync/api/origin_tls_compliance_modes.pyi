"""`cf.origin_tls_compliance_modes` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.origin_tls_compliance_modes as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class OriginTLSComplianceModes(Resource):
    """Origin TLS compliance modes: `cf.origin_tls_compliance_modes`."""

    @_call(_api.OriginTLSComplianceModes.get)
    def get(self) -> Any:
        """Get origin TLS compliance modes: GET /zones/{zone_id}/settings/origin_tls_compliance_modes.
        https://developers.cloudflare.com/api/resources/origin_tls_compliance_modes/methods/get/"""

    @_call(_api.OriginTLSComplianceModes.update)
    def update(self) -> Any:
        """Update origin TLS compliance modes: PUT /zones/{zone_id}/settings/origin_tls_compliance_modes.
        https://developers.cloudflare.com/api/resources/origin_tls_compliance_modes/methods/update/"""

    @_call(_api.OriginTLSComplianceModes.edit)
    def edit(self) -> Any:
        """Edit origin TLS compliance modes: PATCH /zones/{zone_id}/settings/origin_tls_compliance_modes.
        https://developers.cloudflare.com/api/resources/origin_tls_compliance_modes/methods/edit/"""

    @_call(_api.OriginTLSComplianceModes.delete)
    def delete(self) -> Any:
        """Delete origin TLS compliance modes: DELETE /zones/{zone_id}/settings/origin_tls_compliance_modes.
        https://developers.cloudflare.com/api/resources/origin_tls_compliance_modes/methods/delete/"""
