"""`cf.r2.temporary_credentials` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.r2.temporary_credentials as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TemporaryCredentials(Resource):
    """R2 temporary credentials: `cf.r2.temporary_credentials`."""

    @_call(_api.TemporaryCredentials.create)
    def create(self) -> Any:
        """Create an R2 temporary credential: POST /accounts/{account_id}/r2/temp-access-credentials.
        https://developers.cloudflare.com/api/resources/r2/subresources/temporary_credentials/methods/create/"""
