"""`cf.custom_nameservers` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.custom_nameservers as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class CustomNameservers(Resource):
    """Custom nameservers: `cf.custom_nameservers`."""

    @_listing(_api.CustomNameservers.get)
    def get(self) -> Any:
        """Get custom nameservers: GET /accounts/{account_id}/custom_ns (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/custom_nameservers/methods/get/"""

    @_call(_api.CustomNameservers.create)
    def create(self) -> Any:
        """Create a custom nameserver: POST /accounts/{account_id}/custom_ns (permission: Account Settings Write).
        https://developers.cloudflare.com/api/resources/custom_nameservers/methods/create/"""

    @_listing(_api.CustomNameservers.delete)
    def delete(self) -> Any:
        """Delete a custom nameserver: DELETE /accounts/{account_id}/custom_ns/{custom_ns_id}.
        https://developers.cloudflare.com/api/resources/custom_nameservers/methods/delete/"""
