"""`cf.custom_csrs` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.custom_csrs as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class CustomCSRs(Resource):
    """Custom CSRs: `cf.custom_csrs`."""

    @_listing(_api.CustomCSRs.list)
    def list(self) -> Any:
        """List custom CSRs: GET /{accounts or zones}/{id}/custom_csrs.
        https://developers.cloudflare.com/api/resources/custom_csrs/methods/list/"""

    @_call(_api.CustomCSRs.create)
    def create(self) -> Any:
        """Create a custom CSR: POST /{accounts or zones}/{id}/custom_csrs.
        https://developers.cloudflare.com/api/resources/custom_csrs/methods/create/"""

    @_call(_api.CustomCSRs.get)
    def get(self) -> Any:
        """Get a custom CSR: GET /{accounts or zones}/{id}/custom_csrs/{custom_csr_id}.
        https://developers.cloudflare.com/api/resources/custom_csrs/methods/get/"""

    @_call(_api.CustomCSRs.delete)
    def delete(self) -> Any:
        """Delete a custom CSR: DELETE /{accounts or zones}/{id}/custom_csrs/{custom_csr_id}.
        https://developers.cloudflare.com/api/resources/custom_csrs/methods/delete/"""
