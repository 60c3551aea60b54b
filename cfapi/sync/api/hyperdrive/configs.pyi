"""`cf.hyperdrive.configs` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.hyperdrive.configs as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Configs(Resource):
    """Hyperdrive configs: `cf.hyperdrive.configs`."""

    @_listing(_api.Configs.list)
    def list(self) -> Any:
        """List hyperdrive configs: GET /accounts/{account_id}/hyperdrive/configs (permission: Hyperdrive Read).
        https://developers.cloudflare.com/api/resources/hyperdrive/subresources/configs/methods/list/"""

    @_call(_api.Configs.create)
    def create(self) -> Any:
        """Create a hyperdrive config: POST /accounts/{account_id}/hyperdrive/configs (permission: Hyperdrive Write).
        https://developers.cloudflare.com/api/resources/hyperdrive/subresources/configs/methods/create/"""

    @_call(_api.Configs.get)
    def get(self) -> Any:
        """Get a hyperdrive config: GET /accounts/{account_id}/hyperdrive/configs/{hyperdrive_id} (permission:
        Hyperdrive Read).
        https://developers.cloudflare.com/api/resources/hyperdrive/subresources/configs/methods/get/"""

    @_call(_api.Configs.update)
    def update(self) -> Any:
        """Update a hyperdrive config: PUT /accounts/{account_id}/hyperdrive/configs/{hyperdrive_id} (permission:
        Hyperdrive Write).
        https://developers.cloudflare.com/api/resources/hyperdrive/subresources/configs/methods/update/"""

    @_call(_api.Configs.edit)
    def edit(self) -> Any:
        """Edit a hyperdrive config: PATCH /accounts/{account_id}/hyperdrive/configs/{hyperdrive_id} (permission:
        Hyperdrive Write).
        https://developers.cloudflare.com/api/resources/hyperdrive/subresources/configs/methods/edit/"""

    @_call(_api.Configs.delete)
    def delete(self) -> Any:
        """Delete a hyperdrive config: DELETE /accounts/{account_id}/hyperdrive/configs/{hyperdrive_id} (permission:
        Hyperdrive Write).
        https://developers.cloudflare.com/api/resources/hyperdrive/subresources/configs/methods/delete/"""

    @_call(_api.Configs.restart)
    def restart(self) -> Any:
        """Restart hyperdrive configs: POST /accounts/{account_id}/hyperdrive/configs/{hyperdrive_id}/restart.
        https://developers.cloudflare.com/api/resources/hyperdrive/subresources/configs/methods/restart/"""
