"""`cf.zero_trust.tunnels.warp_connector` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.tunnels.warp_connector as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class WARPConnectorResource(Resource):
    """Tunnel WARP connector: `cf.zero_trust.tunnels.warp_connector`."""

    @property
    def configurations(self) -> Configurations: ...

    @property
    def connections(self) -> Connections: ...

    @property
    def connectors(self) -> Connectors: ...

    @property
    def failover(self) -> FailoverResource: ...

    @property
    def token(self) -> TokenResource: ...

    @_listing(_api.WARPConnectorResource.list)
    def list(self) -> Any:
        """List tunnel WARP connector: GET /accounts/{account_id}/warp_connector (permission: Cloudflare One Connectors
        Read or Cloudflare One Connector: WARP Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/methods/list/"""

    @_call(_api.WARPConnectorResource.create)
    def create(self) -> Any:
        """Create tunnel WARP connector: POST /accounts/{account_id}/warp_connector (permission: Cloudflare One
        Connectors Write or Cloudflare One Connector: WARP Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/methods/create/"""

    @_call(_api.WARPConnectorResource.get)
    def get(self) -> Any:
        """Get tunnel WARP connector: GET /accounts/{account_id}/warp_connector/{tunnel_id} (permission: Cloudflare One
        Connectors Read or Cloudflare One Connector: WARP Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/methods/get/"""

    @_call(_api.WARPConnectorResource.edit)
    def edit(self) -> Any:
        """Edit tunnel WARP connector: PATCH /accounts/{account_id}/warp_connector/{tunnel_id} (permission: Cloudflare
        One Connectors Write or Cloudflare One Connector: WARP Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/methods/edit/"""

    @_call(_api.WARPConnectorResource.delete)
    def delete(self) -> Any:
        """Delete tunnel WARP connector: DELETE /accounts/{account_id}/warp_connector/{tunnel_id} (permission:
        Cloudflare One Connectors Write or Cloudflare One Connector: WARP Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/methods/delete/"""

class Configurations(Resource):
    """WARP connector configurations: `cf.zero_trust.tunnels.warp_connector.configurations`."""

    @_call(_api.Configurations.get)
    def get(self) -> Any:
        """Get WARP connector configurations: GET /accounts/{account_id}/warp_connector/{tunnel_id}/configurations.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/subresources/configurations/methods/get/"""

    @_call(_api.Configurations.update)
    def update(self) -> Any:
        """Update WARP connector configurations: PUT /accounts/{account_id}/warp_connector/{tunnel_id}/configurations.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/subresources/configurations/methods/update/"""

class Connections(Resource):
    """WARP connector connections: `cf.zero_trust.tunnels.warp_connector.connections`."""

    @_listing(_api.Connections.get)
    def get(self) -> Any:
        """Get WARP connector connections: GET /accounts/{account_id}/warp_connector/{tunnel_id}/connections
        (permission: Cloudflare One Connectors Read or Cloudflare One Connector: WARP Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/subresources/connections/methods/get/"""

class Connectors(Resource):
    """WARP connector connectors: `cf.zero_trust.tunnels.warp_connector.connectors`."""

    @_call(_api.Connectors.get)
    def get(self) -> Any:
        """Get a WARP connector connector: GET
        /accounts/{account_id}/warp_connector/{tunnel_id}/connectors/{connector_id} (permission: Cloudflare One
        Connectors Read or Cloudflare One Connector: WARP Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/subresources/connectors/methods/get/"""

class FailoverResource(Resource):
    """WARP connector failover: `cf.zero_trust.tunnels.warp_connector.failover`."""

    @_call(_api.FailoverResource.update)
    def update(self) -> Any:
        """Update WARP connector failover: PUT /accounts/{account_id}/warp_connector/{tunnel_id}/failover (permission:
        Cloudflare One Connectors Write or Cloudflare One Connector: WARP Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/subresources/failover/methods/update/"""

class TokenResource(Resource):
    """WARP connector token: `cf.zero_trust.tunnels.warp_connector.token`."""

    @_call(_api.TokenResource.get)
    def get(self) -> Any:
        """Get WARP connector token: GET /accounts/{account_id}/warp_connector/{tunnel_id}/token (permission: Cloudflare
        Tunnel Write or Cloudflare One Connectors Write or Cloudflare One Connector: cloudflared Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/warp_connector/subresources/token/methods/get/"""
