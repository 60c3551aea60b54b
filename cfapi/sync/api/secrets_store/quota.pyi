"""`cf.secrets_store.quota` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.secrets_store.quota as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class QuotaResource(Resource):
    """Secrets store quota: `cf.secrets_store.quota`."""

    @_call(_api.QuotaResource.get)
    def get(self) -> Any:
        """Get secrets store quota: GET /accounts/{account_id}/secrets_store/quota (permission: Secrets Store Read).
        https://developers.cloudflare.com/api/resources/secrets_store/subresources/quota/methods/get/"""
