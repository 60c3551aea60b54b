"""`cf.logpush.transformers` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.logpush.transformers as _api
from cfapi.sync.api.logpush.transformers.content import ContentResource
from cfapi.sync.api.logpush.transformers.versions import Versions
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Transformers(Resource):
    """Logpush transformers: `cf.logpush.transformers`."""

    @property
    def content(self) -> ContentResource: ...

    @property
    def versions(self) -> Versions: ...

    @_listing(_api.Transformers.list)
    def list(self) -> Any:
        """List logpush transformers: GET /accounts/{account_id}/logpush/transformers.
        https://developers.cloudflare.com/api/resources/logpush/subresources/transformers/methods/list/"""

    @_call(_api.Transformers.create)
    def create(self) -> Any:
        """Create a logpush transformer: POST /accounts/{account_id}/logpush/transformers.
        https://developers.cloudflare.com/api/resources/logpush/subresources/transformers/methods/create/"""

    @_listing(_api.Transformers.preview)
    def preview(self) -> Any:
        """Preview logpush transformers: POST /accounts/{account_id}/logpush/transformers/preview.
        https://developers.cloudflare.com/api/resources/logpush/subresources/transformers/methods/preview/"""

    @_call(_api.Transformers.get)
    def get(self) -> Any:
        """Get a logpush transformer: GET /accounts/{account_id}/logpush/transformers/{transformer_id}.
        https://developers.cloudflare.com/api/resources/logpush/subresources/transformers/methods/get/"""

    @_call(_api.Transformers.update)
    def update(self) -> Any:
        """Update a logpush transformer: PUT /accounts/{account_id}/logpush/transformers/{transformer_id}.
        https://developers.cloudflare.com/api/resources/logpush/subresources/transformers/methods/update/"""

    @_call(_api.Transformers.delete)
    def delete(self) -> Any:
        """Delete a logpush transformer: DELETE /accounts/{account_id}/logpush/transformers/{transformer_id}.
        https://developers.cloudflare.com/api/resources/logpush/subresources/transformers/methods/delete/"""
