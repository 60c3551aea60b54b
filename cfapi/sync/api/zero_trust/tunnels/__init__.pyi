"""`cf.zero_trust.tunnels` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.tunnels as _api
from cfapi.sync.api.zero_trust.tunnels.cloudflared import CloudflaredResource
from cfapi.sync.api.zero_trust.tunnels.warp_connector import WARPConnectorResource
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Tunnels(Resource):
    """Zero trust tunnels: `cf.zero_trust.tunnels`."""

    @property
    def cloudflared(self) -> CloudflaredResource: ...

    @property
    def warp_connector(self) -> WARPConnectorResource: ...

    @_listing(_api.Tunnels.list)
    def list(self) -> Any:
        """List zero trust tunnels: GET /accounts/{account_id}/tunnels (permission: Cloudflare Tunnel Read or Cloudflare
        One Connectors Read or Cloudflare One Connector: cloudflared Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/methods/list/"""
