"""`cf.schema_validation.settings` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.schema_validation.settings as _api
from cfapi.sync.api.schema_validation.settings.operations import Operations
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Settings(Resource):
    """Schema validation settings: `cf.schema_validation.settings`."""

    @property
    def operations(self) -> Operations: ...

    @_call(_api.Settings.get)
    def get(self) -> Any:
        """Get schema validation settings: GET /zones/{zone_id}/schema_validation/settings (permission: Domain API
        Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/schema_validation/subresources/settings/methods/get/"""

    @_call(_api.Settings.update)
    def update(self) -> Any:
        """Update schema validation settings: PUT /zones/{zone_id}/schema_validation/settings (permission: Domain API
        Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/schema_validation/subresources/settings/methods/update/"""

    @_call(_api.Settings.edit)
    def edit(self) -> Any:
        """Edit schema validation settings: PATCH /zones/{zone_id}/schema_validation/settings (permission: Domain API
        Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/schema_validation/subresources/settings/methods/edit/"""
