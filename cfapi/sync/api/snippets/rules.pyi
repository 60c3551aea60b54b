"""`cf.snippets.rules` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.snippets.rules as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Rules(Resource):
    """Snippet rules: `cf.snippets.rules`."""

    @_listing(_api.Rules.list)
    def list(self) -> Any:
        """List snippet rules: GET /zones/{zone_id}/snippets/snippet_rules (permission: Snippets Read).
        https://developers.cloudflare.com/api/resources/snippets/subresources/rules/methods/list/"""

    @_listing(_api.Rules.update)
    def update(self) -> Any:
        """Update snippet rules: PUT /zones/{zone_id}/snippets/snippet_rules (permission: Snippets Write).
        https://developers.cloudflare.com/api/resources/snippets/subresources/rules/methods/update/"""

    @_listing(_api.Rules.delete)
    def delete(self) -> Any:
        """Delete snippet rules: DELETE /zones/{zone_id}/snippets/snippet_rules (permission: Snippets Write).
        https://developers.cloudflare.com/api/resources/snippets/subresources/rules/methods/delete/"""

    @_listing(_api.Rules.get)
    def get(self) -> Any:
        """Get snippet rules: GET /zones/{zone_id}/snippets/snippet_rules (permission: Snippets Read).
        https://developers.cloudflare.com/api/resources/snippets/subresources/rules/methods/get/"""
