"""`cf.healthchecks.previews` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.healthchecks.previews as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Previews(Resource):
    """Healthcheck previews: `cf.healthchecks.previews`."""

    @_call(_api.Previews.create)
    def create(self) -> Any:
        """Create a healthcheck preview: POST /zones/{zone_id}/healthchecks/preview (permission: Health Checks Write).
        https://developers.cloudflare.com/api/resources/healthchecks/subresources/previews/methods/create/"""

    @_call(_api.Previews.get)
    def get(self) -> Any:
        """Get a healthcheck preview: GET /zones/{zone_id}/healthchecks/preview/{healthcheck_id} (permission: Health
        Checks Read).
        https://developers.cloudflare.com/api/resources/healthchecks/subresources/previews/methods/get/"""

    @_call(_api.Previews.delete)
    def delete(self) -> Any:
        """Delete a healthcheck preview: DELETE /zones/{zone_id}/healthchecks/preview/{healthcheck_id} (permission:
        Health Checks Write).
        https://developers.cloudflare.com/api/resources/healthchecks/subresources/previews/methods/delete/"""
