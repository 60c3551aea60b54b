"""`cf.resource_tagging.zone_tags` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.resource_tagging.zone_tags as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ZoneTags(Resource):
    """Resource tagging zone tags: `cf.resource_tagging.zone_tags`."""

    @_call(_api.ZoneTags.get)
    def get(self) -> Any:
        """Get resource tagging zone tags: GET /zones/{zone_id}/tags.
        https://developers.cloudflare.com/api/resources/resource_tagging/subresources/zone_tags/methods/get/"""

    @_call(_api.ZoneTags.update)
    def update(self) -> Any:
        """Update resource tagging zone tags: PUT /zones/{zone_id}/tags.
        https://developers.cloudflare.com/api/resources/resource_tagging/subresources/zone_tags/methods/update/"""

    @_call(_api.ZoneTags.delete)
    def delete(self) -> Any:
        """Delete resource tagging zone tags: DELETE /zones/{zone_id}/tags.
        https://developers.cloudflare.com/api/resources/resource_tagging/subresources/zone_tags/methods/delete/"""
