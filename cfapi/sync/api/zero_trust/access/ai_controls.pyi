"""`cf.zero_trust.access.ai_controls` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.access.ai_controls as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class AIControls(Resource):
    """Access AI controls: `cf.zero_trust.access.ai_controls`."""

    @property
    def mcp(self) -> McpResource: ...

class McpResource(Resource):
    """AI control mcp: `cf.zero_trust.access.ai_controls.mcp`."""

    @property
    def portals(self) -> Portals: ...

    @property
    def servers(self) -> Servers: ...

class Portals(Resource):
    """Mcp portals: `cf.zero_trust.access.ai_controls.mcp.portals`."""

    @_listing(_api.Portals.list)
    def list(self) -> Any:
        """List mcp portals: GET /accounts/{account_id}/access/ai-controls/mcp/portals.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/portals/methods/list/"""

    @_call(_api.Portals.create)
    def create(self) -> Any:
        """Create a mcp portal: POST /accounts/{account_id}/access/ai-controls/mcp/portals.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/portals/methods/create/"""

    @_call(_api.Portals.read)
    def read(self) -> Any:
        """Read mcp portals: GET /accounts/{account_id}/access/ai-controls/mcp/portals/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/portals/methods/read/"""

    @_call(_api.Portals.update)
    def update(self) -> Any:
        """Update a mcp portal: PUT /accounts/{account_id}/access/ai-controls/mcp/portals/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/portals/methods/update/"""

    @_call(_api.Portals.delete)
    def delete(self) -> Any:
        """Delete a mcp portal: DELETE /accounts/{account_id}/access/ai-controls/mcp/portals/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/portals/methods/delete/"""

class Servers(Resource):
    """Mcp servers: `cf.zero_trust.access.ai_controls.mcp.servers`."""

    @_listing(_api.Servers.list)
    def list(self) -> Any:
        """List mcp servers: GET /accounts/{account_id}/access/ai-controls/mcp/servers.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/servers/methods/list/"""

    @_call(_api.Servers.create)
    def create(self) -> Any:
        """Create a mcp server: POST /accounts/{account_id}/access/ai-controls/mcp/servers.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/servers/methods/create/"""

    @_call(_api.Servers.read)
    def read(self) -> Any:
        """Read mcp servers: GET /accounts/{account_id}/access/ai-controls/mcp/servers/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/servers/methods/read/"""

    @_call(_api.Servers.update)
    def update(self) -> Any:
        """Update a mcp server: PUT /accounts/{account_id}/access/ai-controls/mcp/servers/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/servers/methods/update/"""

    @_call(_api.Servers.delete)
    def delete(self) -> Any:
        """Delete a mcp server: DELETE /accounts/{account_id}/access/ai-controls/mcp/servers/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/servers/methods/delete/"""

    @_call(_api.Servers.sync)
    def sync(self) -> Any:
        """Sync mcp servers: POST /accounts/{account_id}/access/ai-controls/mcp/servers/{id}/sync.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/ai_controls/subresources/mcp/subresources/servers/methods/sync/"""
