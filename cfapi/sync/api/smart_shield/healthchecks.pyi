"""`cf.smart_shield.healthchecks` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.smart_shield.healthchecks as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Healthchecks(Resource):
    """Smart shield healthchecks: `cf.smart_shield.healthchecks`."""

    @_listing(_api.Healthchecks.list)
    def list(self) -> Any:
        """List smart shield healthchecks: GET /zones/{zone_id}/smart_shield/healthchecks (permission: Health Checks
        Read)."""

    @_call(_api.Healthchecks.create)
    def create(self) -> Any:
        """Create a smart shield healthcheck: POST /zones/{zone_id}/smart_shield/healthchecks (permission: Health Checks
        Write)."""

    @_call(_api.Healthchecks.get)
    def get(self) -> Any:
        """Get a smart shield healthcheck: GET /zones/{zone_id}/smart_shield/healthchecks/{healthcheck_id} (permission:
        Health Checks Read)."""

    @_call(_api.Healthchecks.update)
    def update(self) -> Any:
        """Update a smart shield healthcheck: PUT /zones/{zone_id}/smart_shield/healthchecks/{healthcheck_id}
        (permission: Health Checks Write)."""

    @_call(_api.Healthchecks.edit)
    def edit(self) -> Any:
        """Edit a smart shield healthcheck: PATCH /zones/{zone_id}/smart_shield/healthchecks/{healthcheck_id}
        (permission: Health Checks Write)."""

    @_call(_api.Healthchecks.delete)
    def delete(self) -> Any:
        """Delete a smart shield healthcheck: DELETE /zones/{zone_id}/smart_shield/healthchecks/{healthcheck_id}
        (permission: Health Checks Write)."""
