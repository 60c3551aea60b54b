"""`cf.iam.scim.service_provider_config`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource
from cfapi.api.iam.scim import TextContents


class ServiceProviderConfigResource(Resource):
    """SCIM service provider config: `cf.iam.scim.service_provider_config`."""

    def get(self, *, account_id: str) -> Reply[TextContents]:
        """Get SCIM service provider config: GET /accounts/{account_id}/scim/v2/ServiceProviderConfig (permission:
        Account Settings Read)."""
        return self._call(
            "iam.scim.service_provider_config.get", "GET", "/accounts/{account_id}/scim/v2/ServiceProviderConfig",
            locals(), TextContents, at="",
        )
