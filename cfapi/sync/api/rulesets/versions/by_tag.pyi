"""`cf.rulesets.versions.by_tag` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.rulesets.versions.by_tag as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ByTagResource(Resource):
    """Version by tag: `cf.rulesets.versions.by_tag`."""

    @_call(_api.ByTagResource.get)
    def get(self) -> Any:
        """Get version by tag: GET /{accounts or
        zones}/{id}/rulesets/{ruleset_id}/versions/{ruleset_version}/by_tag/{rule_tag} (permission: Account Rulesets
        Read or L4 DDoS Managed Ruleset Read or others)."""
