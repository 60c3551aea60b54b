"""`cf.zero_trust.devices.policies` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.devices.policies as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Policies(Resource):
    """Device policies: `cf.zero_trust.devices.policies`."""

    @property
    def custom(self) -> CustomResource: ...

    @property
    def default(self) -> DefaultResource: ...

class CustomResource(Resource):
    """Policy custom: `cf.zero_trust.devices.policies.custom`."""

    @property
    def excludes(self) -> Excludes: ...

    @property
    def fallback_domains(self) -> FallbackDomains: ...

    @property
    def includes(self) -> Includes: ...

    @_listing(_api.CustomResource.list)
    def list(self) -> Any:
        """List policy custom: GET /accounts/{account_id}/devices/policies.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/methods/list/"""

    @_call(_api.CustomResource.create)
    def create(self) -> Any:
        """Create policy custom: POST /accounts/{account_id}/devices/policy (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/methods/create/"""

    @_call(_api.CustomResource.get)
    def get(self) -> Any:
        """Get policy custom: GET /accounts/{account_id}/devices/policy/{policy_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/methods/get/"""

    @_call(_api.CustomResource.edit)
    def edit(self) -> Any:
        """Edit policy custom: PATCH /accounts/{account_id}/devices/policy/{policy_id} (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/methods/edit/"""

    @_listing(_api.CustomResource.delete)
    def delete(self) -> Any:
        """Delete policy custom: DELETE /accounts/{account_id}/devices/policy/{policy_id} (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/methods/delete/"""

class Excludes(Resource):
    """Custom excludes: `cf.zero_trust.devices.policies.custom.excludes`."""

    @_listing(_api.Excludes.get)
    def get(self) -> Any:
        """Get custom excludes: GET /accounts/{account_id}/devices/policy/{policy_id}/exclude.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/subresources/excludes/methods/get/"""

    @_listing(_api.Excludes.update)
    def update(self) -> Any:
        """Update custom excludes: PUT /accounts/{account_id}/devices/policy/{policy_id}/exclude (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/subresources/excludes/methods/update/"""

class FallbackDomains(Resource):
    """Custom fallback domains: `cf.zero_trust.devices.policies.custom.fallback_domains`."""

    @_listing(_api.FallbackDomains.get)
    def get(self) -> Any:
        """Get custom fallback domains: GET /accounts/{account_id}/devices/policy/{policy_id}/fallback_domains.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/subresources/fallback_domains/methods/get/"""

    @_listing(_api.FallbackDomains.update)
    def update(self) -> Any:
        """Update custom fallback domains: PUT /accounts/{account_id}/devices/policy/{policy_id}/fallback_domains
        (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/subresources/fallback_domains/methods/update/"""

class Includes(Resource):
    """Custom includes: `cf.zero_trust.devices.policies.custom.includes`."""

    @_listing(_api.Includes.get)
    def get(self) -> Any:
        """Get custom includes: GET /accounts/{account_id}/devices/policy/{policy_id}/include.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/subresources/includes/methods/get/"""

    @_listing(_api.Includes.update)
    def update(self) -> Any:
        """Update custom includes: PUT /accounts/{account_id}/devices/policy/{policy_id}/include (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/subresources/includes/methods/update/"""

class DefaultResource(Resource):
    """Policy default: `cf.zero_trust.devices.policies.default`."""

    @property
    def certificates(self) -> Certificates: ...

    @property
    def excludes(self) -> DefaultExcludes: ...

    @property
    def fallback_domains(self) -> DefaultFallbackDomains: ...

    @property
    def includes(self) -> DefaultIncludes: ...

    @_call(_api.DefaultResource.get)
    def get(self) -> Any:
        """Get policy default: GET /accounts/{account_id}/devices/policy.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/methods/get/"""

    @_call(_api.DefaultResource.edit)
    def edit(self) -> Any:
        """Edit policy default: PATCH /accounts/{account_id}/devices/policy (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/methods/edit/"""

class Certificates(Resource):
    """Default certificates: `cf.zero_trust.devices.policies.default.certificates`."""

    @_call(_api.Certificates.get)
    def get(self) -> Any:
        """Get default certificates: GET /zones/{zone_id}/devices/policy/certificates (permission: SSL and Certificates
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/subresources/certificates/methods/get/"""

    @_call(_api.Certificates.edit)
    def edit(self) -> Any:
        """Edit default certificates: PATCH /zones/{zone_id}/devices/policy/certificates (permission: SSL and
        Certificates Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/subresources/certificates/methods/edit/"""

class DefaultExcludes(Resource):
    """Default excludes: `cf.zero_trust.devices.policies.default.excludes`."""

    @_listing(_api.DefaultExcludes.get)
    def get(self) -> Any:
        """Get default excludes: GET /accounts/{account_id}/devices/policy/exclude.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/subresources/excludes/methods/get/"""

    @_listing(_api.DefaultExcludes.update)
    def update(self) -> Any:
        """Update default excludes: PUT /accounts/{account_id}/devices/policy/exclude (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/subresources/excludes/methods/update/"""

class DefaultFallbackDomains(Resource):
    """Default fallback domains: `cf.zero_trust.devices.policies.default.fallback_domains`."""

    @_listing(_api.DefaultFallbackDomains.get)
    def get(self) -> Any:
        """Get default fallback domains: GET /accounts/{account_id}/devices/policy/fallback_domains.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/subresources/fallback_domains/methods/get/"""

    @_listing(_api.DefaultFallbackDomains.update)
    def update(self) -> Any:
        """Update default fallback domains: PUT /accounts/{account_id}/devices/policy/fallback_domains (permission: Zero
        Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/subresources/fallback_domains/methods/update/"""

class DefaultIncludes(Resource):
    """Default includes: `cf.zero_trust.devices.policies.default.includes`."""

    @_listing(_api.DefaultIncludes.get)
    def get(self) -> Any:
        """Get default includes: GET /accounts/{account_id}/devices/policy/include.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/subresources/includes/methods/get/"""

    @_listing(_api.DefaultIncludes.update)
    def update(self) -> Any:
        """Update default includes: PUT /accounts/{account_id}/devices/policy/include (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/subresources/includes/methods/update/"""
