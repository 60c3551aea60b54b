"""`cf.containers.registries.credentials` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.containers.registries.credentials as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Credentials(Resource):
    """Registry credentials: `cf.containers.registries.credentials`."""

    @_call(_api.Credentials.generate)
    def generate(self) -> Any:
        """Generate registry credentials: POST /accounts/{account_id}/containers/registries/{domain}/credentials.
        https://developers.cloudflare.com/api/resources/containers/subresources/registries/subresources/credentials/methods/generate/"""
