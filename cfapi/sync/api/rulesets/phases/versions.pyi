"""`cf.rulesets.phases.versions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.rulesets.phases.versions as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Versions(Resource):
    """Phase versions: `cf.rulesets.phases.versions`."""

    @_listing(_api.Versions.list)
    def list(self) -> Any:
        """List phase versions: GET /{accounts or zones}/{id}/rulesets/phases/{ruleset_phase}/entrypoint/versions
        (permission: Account Rulesets Read or L4 DDoS Managed Ruleset Read or others).
        https://developers.cloudflare.com/api/resources/rulesets/subresources/phases/subresources/versions/methods/list/"""

    @_call(_api.Versions.get)
    def get(self) -> Any:
        """Get a phase version: GET /{accounts or
        zones}/{id}/rulesets/phases/{ruleset_phase}/entrypoint/versions/{ruleset_version} (permission: Account Rulesets
        Read or L4 DDoS Managed Ruleset Read or others).
        https://developers.cloudflare.com/api/resources/rulesets/subresources/phases/subresources/versions/methods/get/"""
