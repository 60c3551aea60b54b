"""`cf.zero_trust.dex.colos` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.dex.colos as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Colos(Resource):
    """DEX colos: `cf.zero_trust.dex.colos`."""

    @_listing(_api.Colos.list)
    def list(self) -> Any:
        """List DEX colos: GET /accounts/{account_id}/dex/colos (permission: Zero Trust Read or Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/colos/methods/list/"""
