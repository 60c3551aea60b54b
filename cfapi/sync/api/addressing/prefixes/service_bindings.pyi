"""`cf.addressing.prefixes.service_bindings` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.addressing.prefixes.service_bindings as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class ServiceBindings(Resource):
    """Prefix service bindings: `cf.addressing.prefixes.service_bindings`."""

    @_listing(_api.ServiceBindings.list)
    def list(self) -> Any:
        """List prefix service bindings: GET /accounts/{account_id}/addressing/prefixes/{prefix_id}/bindings
        (permission: IP Prefixes: Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/service_bindings/methods/list/"""

    @_call(_api.ServiceBindings.create)
    def create(self) -> Any:
        """Create a prefix service binding: POST /accounts/{account_id}/addressing/prefixes/{prefix_id}/bindings
        (permission: IP Prefixes: Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/service_bindings/methods/create/"""

    @_call(_api.ServiceBindings.get)
    def get(self) -> Any:
        """Get a prefix service binding: GET
        /accounts/{account_id}/addressing/prefixes/{prefix_id}/bindings/{binding_id} (permission: IP Prefixes: Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/service_bindings/methods/get/"""

    @_call(_api.ServiceBindings.delete)
    def delete(self) -> Any:
        """Delete a prefix service binding: DELETE
        /accounts/{account_id}/addressing/prefixes/{prefix_id}/bindings/{binding_id} (permission: IP Prefixes: Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/service_bindings/methods/delete/"""
