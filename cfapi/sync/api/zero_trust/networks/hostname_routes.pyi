"""`cf.zero_trust.networks.hostname_routes` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.networks.hostname_routes as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class HostnameRoutes(Resource):
    """Network hostname routes: `cf.zero_trust.networks.hostname_routes`."""

    @_listing(_api.HostnameRoutes.list)
    def list(self) -> Any:
        """List network hostname routes: GET /accounts/{account_id}/zerotrust/routes/hostname (permission: Cloudflare
        One Networks Read or Cloudflare Tunnel Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/hostname_routes/methods/list/"""

    @_call(_api.HostnameRoutes.create)
    def create(self) -> Any:
        """Create a network hostname route: POST /accounts/{account_id}/zerotrust/routes/hostname (permission:
        Cloudflare One Networks Write or Cloudflare Tunnel Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/hostname_routes/methods/create/"""

    @_call(_api.HostnameRoutes.get)
    def get(self) -> Any:
        """Get a network hostname route: GET /accounts/{account_id}/zerotrust/routes/hostname/{hostname_route_id}
        (permission: Cloudflare One Networks Read or Cloudflare Tunnel Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/hostname_routes/methods/get/"""

    @_call(_api.HostnameRoutes.edit)
    def edit(self) -> Any:
        """Edit a network hostname route: PATCH /accounts/{account_id}/zerotrust/routes/hostname/{hostname_route_id}
        (permission: Cloudflare One Networks Write or Cloudflare Tunnel Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/hostname_routes/methods/edit/"""

    @_call(_api.HostnameRoutes.delete)
    def delete(self) -> Any:
        """Delete a network hostname route: DELETE /accounts/{account_id}/zerotrust/routes/hostname/{hostname_route_id}
        (permission: Cloudflare One Networks Write or Cloudflare Tunnel Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/hostname_routes/methods/delete/"""
