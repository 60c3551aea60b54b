"""`cf.zero_trust.networks.routes` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.zero_trust.networks.routes as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Routes(Resource):
    """Network routes: `cf.zero_trust.networks.routes`."""

    @property
    def ips(self) -> IPs: ...

    @property
    def networks(self) -> Networks: ...

    @_listing(_api.Routes.list)
    def list(self) -> Any:
        """List network routes: GET /accounts/{account_id}/teamnet/routes (permission: Cloudflare One Networks Read or
        Cloudflare Tunnel Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/methods/list/"""

    @_call(_api.Routes.create)
    def create(self) -> Any:
        """Create a network route: POST /accounts/{account_id}/teamnet/routes (permission: Cloudflare One Networks Write
        or Cloudflare Tunnel Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/methods/create/"""

    @_call(_api.Routes.get)
    def get(self) -> Any:
        """Get a network route: GET /accounts/{account_id}/teamnet/routes/{route_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/methods/get/"""

    @_call(_api.Routes.edit)
    def edit(self) -> Any:
        """Edit a network route: PATCH /accounts/{account_id}/teamnet/routes/{route_id} (permission: Cloudflare One
        Networks Write or Cloudflare Tunnel Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/methods/edit/"""

    @_call(_api.Routes.delete)
    def delete(self) -> Any:
        """Delete a network route: DELETE /accounts/{account_id}/teamnet/routes/{route_id} (permission: Cloudflare One
        Networks Write or Cloudflare Tunnel Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/methods/delete/"""

class IPs(Resource):
    """Route IPs: `cf.zero_trust.networks.routes.ips`."""

    @_call(_api.IPs.get)
    def get(self) -> Any:
        """Get a route IP: GET /accounts/{account_id}/teamnet/routes/ip/{ip} (permission: Cloudflare One Networks Read
        or Cloudflare Tunnel Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/subresources/ips/methods/get/"""

class Networks(Resource):
    """Route networks: `cf.zero_trust.networks.routes.networks`."""

    @_deprecated("zero_trust.networks.routes.networks.create is deprecated; use zero_trust.networks.routes.create")
    @_call(_api.Networks.create)
    def create(self) -> Any:
        """Create a route network (deprecated): POST /accounts/{account_id}/teamnet/routes/network/{ip_network_encoded}
        (permission: Cloudflare One Networks Write or Cloudflare Tunnel Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/subresources/networks/methods/create/"""

    @_deprecated("zero_trust.networks.routes.networks.edit is deprecated; use zero_trust.networks.routes.edit")
    @_call(_api.Networks.edit)
    def edit(self) -> Any:
        """Edit a route network (deprecated): PATCH /accounts/{account_id}/teamnet/routes/network/{ip_network_encoded}
        (permission: Cloudflare One Networks Write or Cloudflare Tunnel Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/subresources/networks/methods/edit/"""

    @_deprecated("zero_trust.networks.routes.networks.delete is deprecated; use zero_trust.networks.routes.delete")
    @_call(_api.Networks.delete)
    def delete(self) -> Any:
        """Delete a route network (deprecated): DELETE
        /accounts/{account_id}/teamnet/routes/network/{ip_network_encoded} (permission: Cloudflare One Networks Write or
        Cloudflare Tunnel Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/networks/subresources/routes/subresources/networks/methods/delete/"""
