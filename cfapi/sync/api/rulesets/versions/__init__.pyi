"""`cf.rulesets.versions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.rulesets.versions as _api
from cfapi.sync.api.rulesets.versions.by_tag import ByTagResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Versions(Resource):
    """Ruleset versions: `cf.rulesets.versions`."""

    @property
    def by_tag(self) -> ByTagResource: ...

    @_listing(_api.Versions.list)
    def list(self) -> Any:
        """List ruleset versions: GET /{accounts or zones}/{id}/rulesets/{ruleset_id}/versions (permission: Account
        Rulesets Read or L4 DDoS Managed Ruleset Read or others).
        https://developers.cloudflare.com/api/resources/rulesets/subresources/versions/methods/list/"""

    @_call(_api.Versions.get)
    def get(self) -> Any:
        """Get a ruleset version: GET /{accounts or zones}/{id}/rulesets/{ruleset_id}/versions/{ruleset_version}
        (permission: Account Rulesets Read or L4 DDoS Managed Ruleset Read or others).
        https://developers.cloudflare.com/api/resources/rulesets/subresources/versions/methods/get/"""

    @_call(_api.Versions.delete)
    def delete(self) -> Any:
        """Delete a ruleset version: DELETE /{accounts or zones}/{id}/rulesets/{ruleset_id}/versions/{ruleset_version}
        (permission: Account Rulesets Write or L4 DDoS Managed Ruleset Write or others).
        https://developers.cloudflare.com/api/resources/rulesets/subresources/versions/methods/delete/"""
