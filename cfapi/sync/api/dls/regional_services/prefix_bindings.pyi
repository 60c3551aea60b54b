"""`cf.dls.regional_services.prefix_bindings` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.dls.regional_services.prefix_bindings as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class PrefixBindings(Resource):
    """Regional service prefix bindings: `cf.dls.regional_services.prefix_bindings`."""

    @_listing(_api.PrefixBindings.list)
    def list(self) -> Any:
        """List regional service prefix bindings: GET /accounts/{account_id}/dls/regional_services/prefix_bindings.
        https://developers.cloudflare.com/api/resources/dls/subresources/regional_services/subresources/prefix_bindings/methods/list/"""

    @_call(_api.PrefixBindings.create)
    def create(self) -> Any:
        """Create a regional service prefix binding: POST /accounts/{account_id}/dls/regional_services/prefix_bindings.
        https://developers.cloudflare.com/api/resources/dls/subresources/regional_services/subresources/prefix_bindings/methods/create/"""

    @_call(_api.PrefixBindings.get)
    def get(self) -> Any:
        """Get a regional service prefix binding: GET
        /accounts/{account_id}/dls/regional_services/prefix_bindings/{binding_id}.
        https://developers.cloudflare.com/api/resources/dls/subresources/regional_services/subresources/prefix_bindings/methods/get/"""

    @_call(_api.PrefixBindings.edit)
    def edit(self) -> Any:
        """Edit a regional service prefix binding: PATCH
        /accounts/{account_id}/dls/regional_services/prefix_bindings/{binding_id}.
        https://developers.cloudflare.com/api/resources/dls/subresources/regional_services/subresources/prefix_bindings/methods/edit/"""

    @_call(_api.PrefixBindings.delete)
    def delete(self) -> Any:
        """Delete a regional service prefix binding: DELETE
        /accounts/{account_id}/dls/regional_services/prefix_bindings/{binding_id}.
        https://developers.cloudflare.com/api/resources/dls/subresources/regional_services/subresources/prefix_bindings/methods/delete/"""
