"""`cf.logpush.validate` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.logpush.validate as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ValidateResource(Resource):
    """Logpush validate: `cf.logpush.validate`."""

    @_call(_api.ValidateResource.destination)
    def destination(self) -> Any:
        """Destination logpush validate: POST /{accounts or zones}/{id}/logpush/validate/destination (permission: Logs
        Write).
        https://developers.cloudflare.com/api/resources/logpush/subresources/validate/methods/destination/"""

    @_call(_api.ValidateResource.destination_exists)
    def destination_exists(self) -> Any:
        """Logpush validate: destination exists: POST /{accounts or zones}/{id}/logpush/validate/destination/exists
        (permission: Logs Write).
        https://developers.cloudflare.com/api/resources/logpush/subresources/validate/methods/destination_exists/"""

    @_call(_api.ValidateResource.origin)
    def origin(self) -> Any:
        """Origin logpush validate: POST /{accounts or zones}/{id}/logpush/validate/origin (permission: Logs Write).
        https://developers.cloudflare.com/api/resources/logpush/subresources/validate/methods/origin/"""
