"""`cf.zero_trust.tunnels.cloudflared` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.tunnels.cloudflared as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class CloudflaredResource(Resource):
    """Tunnel cloudflared: `cf.zero_trust.tunnels.cloudflared`."""

    @property
    def configurations(self) -> Configurations: ...

    @property
    def connections(self) -> Connections: ...

    @property
    def connectors(self) -> Connectors: ...

    @property
    def management(self) -> ManagementResource: ...

    @property
    def token(self) -> TokenResource: ...

    @_listing(_api.CloudflaredResource.list)
    def list(self) -> Any:
        """List tunnel cloudflared: GET /accounts/{account_id}/cfd_tunnel (permission: Cloudflare Tunnel Read or
        Cloudflare One Connector: cloudflared Read or Cloudflare One Connectors Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/methods/list/"""

    @_call(_api.CloudflaredResource.create)
    def create(self) -> Any:
        """Create tunnel cloudflared: POST /accounts/{account_id}/cfd_tunnel (permission: Cloudflare Tunnel Write or
        Cloudflare One Connector: cloudflared Write or Cloudflare One Connectors Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/methods/create/"""

    @_call(_api.CloudflaredResource.get)
    def get(self) -> Any:
        """Get tunnel cloudflared: GET /accounts/{account_id}/cfd_tunnel/{tunnel_id} (permission: Cloudflare Tunnel Read
        or Cloudflare One Connector: cloudflared Read or Cloudflare One Connectors Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/methods/get/"""

    @_call(_api.CloudflaredResource.edit)
    def edit(self) -> Any:
        """Edit tunnel cloudflared: PATCH /accounts/{account_id}/cfd_tunnel/{tunnel_id} (permission: Cloudflare Tunnel
        Write or Cloudflare One Connector: cloudflared Write or Cloudflare One Connectors Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/methods/edit/"""

    @_call(_api.CloudflaredResource.delete)
    def delete(self) -> Any:
        """Delete tunnel cloudflared: DELETE /accounts/{account_id}/cfd_tunnel/{tunnel_id} (permission: Cloudflare
        Tunnel Write or Cloudflare One Connector: cloudflared Write or Cloudflare One Connectors Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/methods/delete/"""

class Configurations(Resource):
    """Cloudflared configurations: `cf.zero_trust.tunnels.cloudflared.configurations`."""

    @_call(_api.Configurations.get)
    def get(self) -> Any:
        """Get cloudflared configurations: GET /accounts/{account_id}/cfd_tunnel/{tunnel_id}/configurations (permission:
        Cloudflare Tunnel Read or Cloudflare One Connector: cloudflared Read or Cloudflare One Connectors Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/subresources/configurations/methods/get/"""

    @_call(_api.Configurations.update)
    def update(self) -> Any:
        """Update cloudflared configurations: PUT /accounts/{account_id}/cfd_tunnel/{tunnel_id}/configurations
        (permission: Cloudflare Tunnel Write or Cloudflare One Connector: cloudflared Write or Cloudflare One Connectors
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/subresources/configurations/methods/update/"""

class Connections(Resource):
    """Cloudflared connections: `cf.zero_trust.tunnels.cloudflared.connections`."""

    @_listing(_api.Connections.get)
    def get(self) -> Any:
        """Get cloudflared connections: GET /accounts/{account_id}/cfd_tunnel/{tunnel_id}/connections (permission:
        Cloudflare Tunnel Read or Cloudflare One Connector: cloudflared Read or Cloudflare One Connectors Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/subresources/connections/methods/get/"""

    @_call(_api.Connections.delete)
    def delete(self) -> Any:
        """Delete cloudflared connections: DELETE /accounts/{account_id}/cfd_tunnel/{tunnel_id}/connections (permission:
        Cloudflare Tunnel Write or Cloudflare One Connector: cloudflared Write or Cloudflare One Connectors Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/subresources/connections/methods/delete/"""

class Connectors(Resource):
    """Cloudflared connectors: `cf.zero_trust.tunnels.cloudflared.connectors`."""

    @_call(_api.Connectors.get)
    def get(self) -> Any:
        """Get a cloudflared connector: GET /accounts/{account_id}/cfd_tunnel/{tunnel_id}/connectors/{connector_id}
        (permission: Cloudflare Tunnel Read or Cloudflare One Connectors Read or Cloudflare One Connector: cloudflared
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/subresources/connectors/methods/get/"""

class ManagementResource(Resource):
    """Cloudflared management: `cf.zero_trust.tunnels.cloudflared.management`."""

    @_call(_api.ManagementResource.create)
    def create(self) -> Any:
        """Create cloudflared management: POST /accounts/{account_id}/cfd_tunnel/{tunnel_id}/management (permission:
        Cloudflare Tunnel Write or Cloudflare One Connector: cloudflared Write or Cloudflare One Connectors Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/subresources/management/methods/create/"""

class TokenResource(Resource):
    """Cloudflared token: `cf.zero_trust.tunnels.cloudflared.token`."""

    @_call(_api.TokenResource.get)
    def get(self) -> Any:
        """Get cloudflared token: GET /accounts/{account_id}/cfd_tunnel/{tunnel_id}/token (permission: Cloudflare Tunnel
        Write or Cloudflare One Connector: cloudflared Write or Cloudflare One Connectors Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/tunnels/subresources/cloudflared/subresources/token/methods/get/"""
