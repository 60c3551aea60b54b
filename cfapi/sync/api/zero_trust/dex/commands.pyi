"""`cf.zero_trust.dex.commands` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.dex.commands as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Commands(Resource):
    """DEX commands: `cf.zero_trust.dex.commands`."""

    @property
    def devices(self) -> Devices: ...

    @property
    def downloads(self) -> Downloads: ...

    @property
    def quota(self) -> QuotaResource: ...

    @_listing(_api.Commands.list)
    def list(self) -> Any:
        """List DEX commands: GET /accounts/{account_id}/dex/commands (permission: Zero Trust Read or Cloudflare DEX
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/commands/methods/list/"""

    @_call(_api.Commands.create)
    def create(self) -> Any:
        """Create a DEX command: POST /accounts/{account_id}/dex/commands (permission: Cloudflare DEX Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/commands/methods/create/"""

class Devices(Resource):
    """Command devices: `cf.zero_trust.dex.commands.devices`."""

    @_listing(_api.Devices.list)
    def list(self) -> Any:
        """List command devices: GET /accounts/{account_id}/dex/commands/devices (permission: Zero Trust Read or
        Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/commands/subresources/devices/methods/list/"""

class Downloads(Resource):
    """Command downloads: `cf.zero_trust.dex.commands.downloads`."""

    @_call(_api.Downloads.get)
    def get(self) -> Any:
        """Get a command download: GET /accounts/{account_id}/dex/commands/{command_id}/downloads/{filename}
        (permission: Zero Trust Read or Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/commands/subresources/downloads/methods/get/"""

class QuotaResource(Resource):
    """Command quota: `cf.zero_trust.dex.commands.quota`."""

    @_call(_api.QuotaResource.get)
    def get(self) -> Any:
        """Get command quota: GET /accounts/{account_id}/dex/commands/quota (permission: Zero Trust Read or Cloudflare
        DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/commands/subresources/quota/methods/get/"""
