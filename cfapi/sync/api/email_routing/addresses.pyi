"""`cf.email_routing.addresses` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_routing.addresses as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Addresses(Resource):
    """Email routing addresses: `cf.email_routing.addresses`."""

    @_listing(_api.Addresses.list)
    def list(self) -> Any:
        """List email routing addresses: GET /accounts/{account_id}/email/routing/addresses (permission: Email Routing
        Addresses Read).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/addresses/methods/list/"""

    @_call(_api.Addresses.create)
    def create(self) -> Any:
        """Create an email routing address: POST /accounts/{account_id}/email/routing/addresses (permission: Email
        Routing Addresses Write).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/addresses/methods/create/"""

    @_call(_api.Addresses.get)
    def get(self) -> Any:
        """Get an email routing address: GET
        /accounts/{account_id}/email/routing/addresses/{destination_address_identifier} (permission: Email Routing
        Addresses Read).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/addresses/methods/get/"""

    @_call(_api.Addresses.edit)
    def edit(self) -> Any:
        """Edit an email routing address: PATCH
        /accounts/{account_id}/email/routing/addresses/{destination_address_identifier}.
        https://developers.cloudflare.com/api/resources/email_routing/subresources/addresses/methods/edit/"""

    @_call(_api.Addresses.delete)
    def delete(self) -> Any:
        """Delete an email routing address: DELETE
        /accounts/{account_id}/email/routing/addresses/{destination_address_identifier} (permission: Email Routing
        Addresses Write).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/addresses/methods/delete/"""
