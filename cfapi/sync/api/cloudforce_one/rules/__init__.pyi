"""`cf.cloudforce_one.rules` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.rules as _api
from cfapi.sync.api.cloudforce_one.rules.managed import ManagedResource
from cfapi.sync.api.cloudforce_one.rules.tree import TreeResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Rules(Resource):
    """Cloudforce one rules: `cf.cloudforce_one.rules`."""

    @property
    def managed(self) -> ManagedResource: ...

    @property
    def tree(self) -> TreeResource: ...

    @_listing(_api.Rules.list)
    def list(self) -> Any:
        """List cloudforce one rules: GET /accounts/{account_id}/cloudforce-one/rules."""

    @_call(_api.Rules.create)
    def create(self) -> Any:
        """Create a cloudforce one rule: POST /accounts/{account_id}/cloudforce-one/rules."""

    @_call(_api.Rules.bulk_delete)
    def bulk_delete(self) -> Any:
        """Cloudforce one rules: bulk delete: DELETE /accounts/{account_id}/cloudforce-one/rules."""

    @_call(_api.Rules.stats)
    def stats(self) -> Any:
        """Stats cloudforce one rules: GET /accounts/{account_id}/cloudforce-one/rules/stats."""

    @_call(_api.Rules.validate)
    def validate(self) -> Any:
        """Validate cloudforce one rules: POST /accounts/{account_id}/cloudforce-one/rules/validate."""

    @_call(_api.Rules.get)
    def get(self) -> Any:
        """Get a cloudforce one rule: GET /accounts/{account_id}/cloudforce-one/rules/{id}."""

    @_call(_api.Rules.update)
    def update(self) -> Any:
        """Update a cloudforce one rule: PUT /accounts/{account_id}/cloudforce-one/rules/{id}."""

    @_call(_api.Rules.delete)
    def delete(self) -> Any:
        """Delete a cloudforce one rule: DELETE /accounts/{account_id}/cloudforce-one/rules/{id}."""
