"""`cf.logpush.transformers.versions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.logpush.transformers.versions as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Versions(Resource):
    """Transformer versions: `cf.logpush.transformers.versions`."""

    @_listing(_api.Versions.list)
    def list(self) -> Any:
        """List transformer versions: GET /accounts/{account_id}/logpush/transformers/{transformer_id}/versions.
        https://developers.cloudflare.com/api/resources/logpush/subresources/transformers/subresources/versions/methods/list/"""
