"""`cf.token_validation.configuration.credentials` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.token_validation.configuration.credentials as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Credentials(Resource):
    """Configuration credentials: `cf.token_validation.configuration.credentials`."""

    @_call(_api.Credentials.update)
    def update(self) -> Any:
        """Update configuration credentials: PUT /zones/{zone_id}/token_validation/config/{config_id}/credentials
        (permission: Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/token_validation/subresources/configuration/subresources/credentials/methods/update/"""

    @_call(_api.Credentials.edit)
    def edit(self) -> Any:
        """Edit configuration credentials: PATCH /zones/{zone_id}/token_validation/config/{config_id}/credentials.
        https://developers.cloudflare.com/api/resources/token_validation/subresources/configuration/subresources/credentials/methods/edit/"""
