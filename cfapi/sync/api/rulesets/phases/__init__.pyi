"""`cf.rulesets.phases` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.rulesets.phases as _api
from cfapi.sync.api.rulesets.phases.versions import Versions
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Phases(Resource):
    """Ruleset phases: `cf.rulesets.phases`."""

    @property
    def versions(self) -> Versions: ...

    @_call(_api.Phases.get)
    def get(self) -> Any:
        """Get ruleset phases: GET /{accounts or zones}/{id}/rulesets/phases/{ruleset_phase}/entrypoint (permission:
        Account Rulesets Read or L4 DDoS Managed Ruleset Read or others).
        https://developers.cloudflare.com/api/resources/rulesets/subresources/phases/methods/get/"""

    @_call(_api.Phases.update)
    def update(self) -> Any:
        """Update ruleset phases: PUT /{accounts or zones}/{id}/rulesets/phases/{ruleset_phase}/entrypoint (permission:
        Account Rulesets Write or L4 DDoS Managed Ruleset Write or others).
        https://developers.cloudflare.com/api/resources/rulesets/subresources/phases/methods/update/"""
