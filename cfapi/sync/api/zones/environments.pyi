"""`cf.zones.environments` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zones.environments as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Environments(Resource):
    """Zone environments: `cf.zones.environments`."""

    @_listing(_api.Environments.list)
    def list(self) -> Any:
        """List zone environments: GET /zones/{zone_id}/environments (permission: Zone Versioning Read).
        https://developers.cloudflare.com/api/resources/zones/subresources/environments/methods/list/"""

    @_call(_api.Environments.update)
    def update(self) -> Any:
        """Update zone environments: PUT /zones/{zone_id}/environments (permission: Zone Versioning Write).
        https://developers.cloudflare.com/api/resources/zones/subresources/environments/methods/update/"""

    @_call(_api.Environments.create)
    def create(self) -> Any:
        """Create a zone environment: POST /zones/{zone_id}/environments (permission: Zone Versioning Write).
        https://developers.cloudflare.com/api/resources/zones/subresources/environments/methods/create/"""

    @_call(_api.Environments.edit)
    def edit(self) -> Any:
        """Edit zone environments: PATCH /zones/{zone_id}/environments (permission: Zone Versioning Write).
        https://developers.cloudflare.com/api/resources/zones/subresources/environments/methods/edit/"""

    @_call(_api.Environments.delete)
    def delete(self) -> Any:
        """Delete a zone environment: DELETE /zones/{zone_id}/environments/{environment_id} (permission: Zone Versioning
        Write).
        https://developers.cloudflare.com/api/resources/zones/subresources/environments/methods/delete/"""

    @_call(_api.Environments.rollback)
    def rollback(self) -> Any:
        """Rollback zone environments: POST /zones/{zone_id}/environments/{environment_id}/rollback (permission: Zone
        Versioning Write).
        https://developers.cloudflare.com/api/resources/zones/subresources/environments/methods/rollback/"""
