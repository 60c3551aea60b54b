"""`cf.token_validation.rules` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.token_validation.rules as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Rules(Resource):
    """Token validation rules: `cf.token_validation.rules`."""

    @_listing(_api.Rules.list)
    def list(self) -> Any:
        """List token validation rules: GET /zones/{zone_id}/token_validation/rules (permission: Domain API Gateway Read
        or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/token_validation/subresources/rules/methods/list/"""

    @_call(_api.Rules.create)
    def create(self) -> Any:
        """Create a token validation rule: POST /zones/{zone_id}/token_validation/rules (permission: Domain API Gateway
        or Account API Gateway).
        https://developers.cloudflare.com/api/resources/token_validation/subresources/rules/methods/create/"""

    @_listing(_api.Rules.bulk_create)
    def bulk_create(self) -> Any:
        """Token validation rules: bulk create: POST /zones/{zone_id}/token_validation/rules/bulk (permission: Domain
        API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/token_validation/subresources/rules/methods/bulk_create/"""

    @_listing(_api.Rules.bulk_edit)
    def bulk_edit(self) -> Any:
        """Token validation rules: bulk edit: PATCH /zones/{zone_id}/token_validation/rules/bulk (permission: Domain API
        Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/token_validation/subresources/rules/methods/bulk_edit/"""

    @_call(_api.Rules.preview)
    def preview(self) -> Any:
        """Preview token validation rules: POST /zones/{zone_id}/token_validation/rules/preview (permission: Domain API
        Gateway Read or Account API Gateway Read)."""

    @_call(_api.Rules.get)
    def get(self) -> Any:
        """Get a token validation rule: GET /zones/{zone_id}/token_validation/rules/{rule_id} (permission: Domain API
        Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/token_validation/subresources/rules/methods/get/"""

    @_call(_api.Rules.edit)
    def edit(self) -> Any:
        """Edit a token validation rule: PATCH /zones/{zone_id}/token_validation/rules/{rule_id} (permission: Domain API
        Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/token_validation/subresources/rules/methods/edit/"""

    @_call(_api.Rules.delete)
    def delete(self) -> Any:
        """Delete a token validation rule: DELETE /zones/{zone_id}/token_validation/rules/{rule_id} (permission: Domain
        API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/token_validation/subresources/rules/methods/delete/"""
