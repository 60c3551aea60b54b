"""`cf.snippets` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.snippets as _api
from cfapi.sync.api.snippets.content import ContentResource
from cfapi.sync.api.snippets.rules import Rules
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Snippets(Resource):
    """Snippets: `cf.snippets`."""

    @property
    def content(self) -> ContentResource: ...

    @property
    def rules(self) -> Rules: ...

    @_listing(_api.Snippets.list)
    def list(self) -> Any:
        """List snippets: GET /zones/{zone_id}/snippets (permission: Snippets Read).
        https://developers.cloudflare.com/api/resources/snippets/methods/list/"""

    @_call(_api.Snippets.get)
    def get(self) -> Any:
        """Get a snippet: GET /zones/{zone_id}/snippets/{snippet_name} (permission: Snippets Read).
        https://developers.cloudflare.com/api/resources/snippets/methods/get/"""

    @_call(_api.Snippets.update)
    def update(self) -> Any:
        """Update a snippet: PUT /zones/{zone_id}/snippets/{snippet_name} (permission: Snippets Write).
        https://developers.cloudflare.com/api/resources/snippets/methods/update/"""

    @_call(_api.Snippets.delete)
    def delete(self) -> Any:
        """Delete a snippet: DELETE /zones/{zone_id}/snippets/{snippet_name} (permission: Snippets Write).
        https://developers.cloudflare.com/api/resources/snippets/methods/delete/"""
