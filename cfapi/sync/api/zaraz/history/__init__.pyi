"""`cf.zaraz.history` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zaraz.history as _api
from cfapi.sync.api.zaraz.history.configs import Configs
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class HistoryResource(Resource):
    """Zaraz history: `cf.zaraz.history`."""

    @property
    def configs(self) -> Configs: ...

    @_listing(_api.HistoryResource.list)
    def list(self) -> Any:
        """List zaraz history: GET /zones/{zone_id}/settings/zaraz/history (permission: Zaraz Read).
        https://developers.cloudflare.com/api/resources/zaraz/subresources/history/methods/list/"""

    @_call(_api.HistoryResource.update)
    def update(self) -> Any:
        """Update zaraz history: PUT /zones/{zone_id}/settings/zaraz/history (permission: Zaraz Edit or Zaraz Admin).
        https://developers.cloudflare.com/api/resources/zaraz/subresources/history/methods/update/"""
