"""`cf.flagship.apps` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.flagship.apps as _api
from cfapi.sync.api.flagship.apps.evaluate import EvaluateResource
from cfapi.sync.api.flagship.apps.flags import Flags
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Apps(Resource):
    """Flagship apps: `cf.flagship.apps`."""

    @property
    def evaluate(self) -> EvaluateResource: ...

    @property
    def flags(self) -> Flags: ...

    @_listing(_api.Apps.list)
    def list(self) -> Any:
        """List flagship apps: GET /accounts/{account_id}/flagship/apps.
        https://developers.cloudflare.com/api/resources/flagship/subresources/apps/methods/list/"""

    @_call(_api.Apps.create)
    def create(self) -> Any:
        """Create a flagship app: POST /accounts/{account_id}/flagship/apps.
        https://developers.cloudflare.com/api/resources/flagship/subresources/apps/methods/create/"""

    @_call(_api.Apps.get)
    def get(self) -> Any:
        """Get a flagship app: GET /accounts/{account_id}/flagship/apps/{app_id}.
        https://developers.cloudflare.com/api/resources/flagship/subresources/apps/methods/get/"""

    @_call(_api.Apps.update)
    def update(self) -> Any:
        """Update a flagship app: PUT /accounts/{account_id}/flagship/apps/{app_id}.
        https://developers.cloudflare.com/api/resources/flagship/subresources/apps/methods/update/"""

    @_call(_api.Apps.delete)
    def delete(self) -> Any:
        """Delete a flagship app: DELETE /accounts/{account_id}/flagship/apps/{app_id}.
        https://developers.cloudflare.com/api/resources/flagship/subresources/apps/methods/delete/"""
