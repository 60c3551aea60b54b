"""`cf.magic_network_monitoring.configs` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_network_monitoring.configs as _api
from cfapi.sync.api.magic_network_monitoring.configs.full import FullResource
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Configs(Resource):
    """Magic network monitoring configs: `cf.magic_network_monitoring.configs`."""

    @property
    def full(self) -> FullResource: ...

    @_call(_api.Configs.get)
    def get(self) -> Any:
        """Get magic network monitoring configs: GET /accounts/{account_id}/mnm/config (permission: Magic Network
        Monitoring Config Read).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/configs/methods/get/"""

    @_call(_api.Configs.update)
    def update(self) -> Any:
        """Update magic network monitoring configs: PUT /accounts/{account_id}/mnm/config (permission: Magic Network
        Monitoring Config Write or Magic Network Monitoring Admin).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/configs/methods/update/"""

    @_call(_api.Configs.create)
    def create(self) -> Any:
        """Create a magic network monitoring config: POST /accounts/{account_id}/mnm/config (permission: Magic Network
        Monitoring Admin).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/configs/methods/create/"""

    @_call(_api.Configs.edit)
    def edit(self) -> Any:
        """Edit magic network monitoring configs: PATCH /accounts/{account_id}/mnm/config (permission: Magic Network
        Monitoring Config Write or Magic Network Monitoring Admin).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/configs/methods/edit/"""

    @_call(_api.Configs.delete)
    def delete(self) -> Any:
        """Delete magic network monitoring configs: DELETE /accounts/{account_id}/mnm/config (permission: Magic Network
        Monitoring Admin).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/configs/methods/delete/"""
