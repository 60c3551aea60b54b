"""`cf.page_shield.policies` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.page_shield.policies as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Policies(Resource):
    """Page shield policies: `cf.page_shield.policies`."""

    @_listing(_api.Policies.list)
    def list(self) -> Any:
        """List page shield policies: GET /zones/{zone_id}/page_shield/policies (permission: Page Shield Read or Domain
        Page Shield Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/page_shield/subresources/policies/methods/list/"""

    @_call(_api.Policies.create)
    def create(self) -> Any:
        """Create a page shield policy: POST /zones/{zone_id}/page_shield/policies (permission: Page Shield or Domain
        Page Shield or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/page_shield/subresources/policies/methods/create/"""

    @_call(_api.Policies.get)
    def get(self) -> Any:
        """Get a page shield policy: GET /zones/{zone_id}/page_shield/policies/{policy_id} (permission: Page Shield Read
        or Domain Page Shield Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/page_shield/subresources/policies/methods/get/"""

    @_call(_api.Policies.update)
    def update(self) -> Any:
        """Update a page shield policy: PUT /zones/{zone_id}/page_shield/policies/{policy_id} (permission: Page Shield
        or Domain Page Shield or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/page_shield/subresources/policies/methods/update/"""

    @_call(_api.Policies.delete)
    def delete(self) -> Any:
        """Delete a page shield policy: DELETE /zones/{zone_id}/page_shield/policies/{policy_id} (permission: Page
        Shield or Domain Page Shield or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/page_shield/subresources/policies/methods/delete/"""
