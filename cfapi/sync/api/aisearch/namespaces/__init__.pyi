"""`cf.aisearch.namespaces` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.aisearch.namespaces as _api
from cfapi.sync.api.aisearch.namespaces.instances import Instances
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Namespaces(Resource):
    """Aisearch namespaces: `cf.aisearch.namespaces`."""

    @property
    def instances(self) -> Instances: ...

    @_listing(_api.Namespaces.list)
    def list(self) -> Any:
        """List aisearch namespaces: GET /accounts/{account_id}/ai-search/namespaces.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/methods/list/"""

    @_call(_api.Namespaces.create)
    def create(self) -> Any:
        """Create an aisearch namespace: POST /accounts/{account_id}/ai-search/namespaces.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/methods/create/"""

    @_call(_api.Namespaces.read)
    def read(self) -> Any:
        """Read aisearch namespaces: GET /accounts/{account_id}/ai-search/namespaces/{name}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/methods/read/"""

    @_call(_api.Namespaces.update)
    def update(self) -> Any:
        """Update an aisearch namespace: PUT /accounts/{account_id}/ai-search/namespaces/{name}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/methods/update/"""

    @_call(_api.Namespaces.delete)
    def delete(self) -> Any:
        """Delete an aisearch namespace: DELETE /accounts/{account_id}/ai-search/namespaces/{name}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/methods/delete/"""

    @_call(_api.Namespaces.chat_completions)
    def chat_completions(self) -> Any:
        """Aisearch namespaces: chat completions: POST
        /accounts/{account_id}/ai-search/namespaces/{name}/chat/completions.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/methods/chat_completions/"""

    @_call(_api.Namespaces.search)
    def search(self) -> Any:
        """Search aisearch namespaces: POST /accounts/{account_id}/ai-search/namespaces/{name}/search.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/namespaces/methods/search/"""
