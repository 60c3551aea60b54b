"""`cf.containers.applications.instances` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.containers.applications.instances as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Instances(Resource):
    """Application instances: `cf.containers.applications.instances`."""

    @_deprecated("containers.applications.instances.list_v1 is deprecated")
    @_listing(_api.Instances.list_v1)
    def list_v1(self) -> Any:
        """Application instances: list v1 (deprecated): GET
        /accounts/{account_id}/containers/applications/{application_id}/instances.
        https://developers.cloudflare.com/api/resources/containers/subresources/applications/subresources/instances/methods/list_v1/"""

    @_listing(_api.Instances.list)
    def list(self) -> Any:
        """List application instances: GET /accounts/{account_id}/containers/applications/{application_id}/instances-v2.
        https://developers.cloudflare.com/api/resources/containers/subresources/applications/subresources/instances/methods/list/"""

    @_call(_api.Instances.get)
    def get(self) -> Any:
        """Get an application instance: GET
        /accounts/{account_id}/containers/applications/{application_id}/instances/{instance_id}.
        https://developers.cloudflare.com/api/resources/containers/subresources/applications/subresources/instances/methods/get/"""
