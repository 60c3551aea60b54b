"""`cf.token_validation.configuration` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.token_validation.configuration as _api
from cfapi.sync.api.token_validation.configuration.credentials import Credentials
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class ConfigurationResource(Resource):
    """Token validation configuration: `cf.token_validation.configuration`."""

    @property
    def credentials(self) -> Credentials: ...

    @_listing(_api.ConfigurationResource.list)
    def list(self) -> Any:
        """List token validation configuration: GET /zones/{zone_id}/token_validation/config (permission: Domain API
        Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/token_validation/subresources/configuration/methods/list/"""

    @_call(_api.ConfigurationResource.create)
    def create(self) -> Any:
        """Create token validation configuration: POST /zones/{zone_id}/token_validation/config (permission: Domain API
        Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/token_validation/subresources/configuration/methods/create/"""

    @_call(_api.ConfigurationResource.get)
    def get(self) -> Any:
        """Get token validation configuration: GET /zones/{zone_id}/token_validation/config/{config_id} (permission:
        Domain API Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/token_validation/subresources/configuration/methods/get/"""

    @_call(_api.ConfigurationResource.edit)
    def edit(self) -> Any:
        """Edit token validation configuration: PATCH /zones/{zone_id}/token_validation/config/{config_id} (permission:
        Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/token_validation/subresources/configuration/methods/edit/"""

    @_call(_api.ConfigurationResource.delete)
    def delete(self) -> Any:
        """Delete token validation configuration: DELETE /zones/{zone_id}/token_validation/config/{config_id}
        (permission: Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/token_validation/subresources/configuration/methods/delete/"""
