"""`cf.aisearch.tokens` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.aisearch.tokens as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Tokens(Resource):
    """Aisearch tokens: `cf.aisearch.tokens`."""

    @_listing(_api.Tokens.list)
    def list(self) -> Any:
        """List aisearch tokens: GET /accounts/{account_id}/ai-search/tokens.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/tokens/methods/list/"""

    @_call(_api.Tokens.create)
    def create(self) -> Any:
        """Create an aisearch token: POST /accounts/{account_id}/ai-search/tokens.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/tokens/methods/create/"""

    @_call(_api.Tokens.read)
    def read(self) -> Any:
        """Read aisearch tokens: GET /accounts/{account_id}/ai-search/tokens/{id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/tokens/methods/read/"""

    @_call(_api.Tokens.update)
    def update(self) -> Any:
        """Update an aisearch token: PUT /accounts/{account_id}/ai-search/tokens/{id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/tokens/methods/update/"""

    @_call(_api.Tokens.delete)
    def delete(self) -> Any:
        """Delete an aisearch token: DELETE /accounts/{account_id}/ai-search/tokens/{id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/tokens/methods/delete/"""
