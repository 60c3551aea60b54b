"""`cf.logpush.ownership` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.logpush.ownership as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class OwnershipResource(Resource):
    """Logpush ownership: `cf.logpush.ownership`."""

    @_call(_api.OwnershipResource.create)
    def create(self) -> Any:
        """Create logpush ownership: POST /{accounts or zones}/{id}/logpush/ownership (permission: Logs Write).
        https://developers.cloudflare.com/api/resources/logpush/subresources/ownership/methods/create/"""

    @_call(_api.OwnershipResource.validate)
    def validate(self) -> Any:
        """Validate logpush ownership: POST /{accounts or zones}/{id}/logpush/ownership/validate (permission: Logs
        Write).
        https://developers.cloudflare.com/api/resources/logpush/subresources/ownership/methods/validate/"""
