"""`cf.mtls_certificates.associations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.mtls_certificates.associations as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Associations(Resource):
    """MTLS certificate associations: `cf.mtls_certificates.associations`."""

    @_listing(_api.Associations.get)
    def get(self) -> Any:
        """Get MTLS certificate associations: GET
        /accounts/{account_id}/mtls_certificates/{mtls_certificate_id}/associations (permission: Account: SSL and
        Certificates Read).
        https://developers.cloudflare.com/api/resources/mtls_certificates/subresources/associations/methods/get/"""
