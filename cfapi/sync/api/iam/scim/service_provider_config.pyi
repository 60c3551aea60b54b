"""`cf.iam.scim.service_provider_config` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.iam.scim.service_provider_config as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ServiceProviderConfigResource(Resource):
    """SCIM service provider config: `cf.iam.scim.service_provider_config`."""

    @_call(_api.ServiceProviderConfigResource.get)
    def get(self) -> Any:
        """Get SCIM service provider config: GET /accounts/{account_id}/scim/v2/ServiceProviderConfig (permission:
        Account Settings Read)."""
