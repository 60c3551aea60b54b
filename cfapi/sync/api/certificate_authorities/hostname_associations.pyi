"""`cf.certificate_authorities.hostname_associations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.certificate_authorities.hostname_associations as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class HostnameAssociations(Resource):
    """Certificate authority hostname associations: `cf.certificate_authorities.hostname_associations`."""

    @_call(_api.HostnameAssociations.get)
    def get(self) -> Any:
        """Get certificate authority hostname associations: GET
        /zones/{zone_id}/certificate_authorities/hostname_associations (permission: SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/certificate_authorities/subresources/hostname_associations/methods/get/"""

    @_call(_api.HostnameAssociations.update)
    def update(self) -> Any:
        """Update certificate authority hostname associations: PUT
        /zones/{zone_id}/certificate_authorities/hostname_associations (permission: SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/certificate_authorities/subresources/hostname_associations/methods/update/"""
