"""`cf.containers.applications.versions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.containers.applications.versions as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Versions(Resource):
    """Application versions: `cf.containers.applications.versions`."""

    @_listing(_api.Versions.list)
    def list(self) -> Any:
        """List application versions: GET /accounts/{account_id}/containers/applications/{application_id}/versions.
        https://developers.cloudflare.com/api/resources/containers/subresources/applications/subresources/versions/methods/list/"""
