"""`cf.flagship.apps.evaluate` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.flagship.apps.evaluate as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class EvaluateResource(Resource):
    """App evaluate: `cf.flagship.apps.evaluate`."""

    @_call(_api.EvaluateResource.get)
    def get(self) -> Any:
        """Get app evaluate: GET /accounts/{account_id}/flagship/apps/{app_id}/evaluate.
        https://developers.cloudflare.com/api/resources/flagship/subresources/apps/subresources/evaluate/methods/get/"""
