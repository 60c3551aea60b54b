"""`cf.zero_trust.devices.client_versions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.devices.client_versions as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class ClientVersions(Resource):
    """Device client versions: `cf.zero_trust.devices.client_versions`."""

    @property
    def target_environments(self) -> TargetEnvironments: ...

    @_listing(_api.ClientVersions.list)
    def list(self) -> Any:
        """List device client versions: GET /accounts/{account_id}/devices/client-versions."""

class TargetEnvironments(Resource):
    """Client version target environments: `cf.zero_trust.devices.client_versions.target_environments`."""

    @_listing(_api.TargetEnvironments.list)
    def list(self) -> Any:
        """List client version target environments: GET
        /accounts/{account_id}/devices/client-versions/target-environments."""
