"""`cf.healthchecks` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.healthchecks as _api
from cfapi.sync.api.healthchecks.previews import Previews
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Healthchecks(Resource):
    """Healthchecks: `cf.healthchecks`."""

    @property
    def previews(self) -> Previews: ...

    @_listing(_api.Healthchecks.list)
    def list(self) -> Any:
        """List healthchecks: GET /zones/{zone_id}/healthchecks (permission: Health Checks Read).
        https://developers.cloudflare.com/api/resources/healthchecks/methods/list/"""

    @_call(_api.Healthchecks.create)
    def create(self) -> Any:
        """Create a healthcheck: POST /zones/{zone_id}/healthchecks (permission: Health Checks Write).
        https://developers.cloudflare.com/api/resources/healthchecks/methods/create/"""

    @_call(_api.Healthchecks.get)
    def get(self) -> Any:
        """Get a healthcheck: GET /zones/{zone_id}/healthchecks/{healthcheck_id} (permission: Health Checks Read).
        https://developers.cloudflare.com/api/resources/healthchecks/methods/get/"""

    @_call(_api.Healthchecks.update)
    def update(self) -> Any:
        """Update a healthcheck: PUT /zones/{zone_id}/healthchecks/{healthcheck_id} (permission: Health Checks Write).
        https://developers.cloudflare.com/api/resources/healthchecks/methods/update/"""

    @_call(_api.Healthchecks.edit)
    def edit(self) -> Any:
        """Edit a healthcheck: PATCH /zones/{zone_id}/healthchecks/{healthcheck_id} (permission: Health Checks Write).
        https://developers.cloudflare.com/api/resources/healthchecks/methods/edit/"""

    @_call(_api.Healthchecks.delete)
    def delete(self) -> Any:
        """Delete a healthcheck: DELETE /zones/{zone_id}/healthchecks/{healthcheck_id} (permission: Health Checks
        Write).
        https://developers.cloudflare.com/api/resources/healthchecks/methods/delete/"""
