"""`cf.zero_trust.gateway.configurations` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.zero_trust.gateway.configurations as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Configurations(Resource):
    """Gateway configurations: `cf.zero_trust.gateway.configurations`."""

    @property
    def custom_certificate(self) -> CustomCertificateResource: ...

    @_call(_api.Configurations.get)
    def get(self) -> Any:
        """Get gateway configurations: GET /accounts/{account_id}/gateway/configuration.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/configurations/methods/get/"""

    @_call(_api.Configurations.update)
    def update(self) -> Any:
        """Update gateway configurations: PUT /accounts/{account_id}/gateway/configuration.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/configurations/methods/update/"""

    @_call(_api.Configurations.edit)
    def edit(self) -> Any:
        """Edit gateway configurations: PATCH /accounts/{account_id}/gateway/configuration.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/configurations/methods/edit/"""

class CustomCertificateResource(Resource):
    """Configuration custom certificate: `cf.zero_trust.gateway.configurations.custom_certificate`."""

    @_deprecated("zero_trust.gateway.configurations.custom_certificate.get is deprecated")
    @_call(_api.CustomCertificateResource.get)
    def get(self) -> Any:
        """Get configuration custom certificate (deprecated): GET
        /accounts/{account_id}/gateway/configuration/custom_certificate.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/configurations/subresources/custom_certificate/methods/get/"""
