"""`cf.rulesets` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.rulesets as _api
from cfapi.sync.api.rulesets.phases import Phases
from cfapi.sync.api.rulesets.rules import Rules
from cfapi.sync.api.rulesets.versions import Versions
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Rulesets(Resource):
    """Rulesets: `cf.rulesets`."""

    @property
    def phases(self) -> Phases: ...

    @property
    def rules(self) -> Rules: ...

    @property
    def versions(self) -> Versions: ...

    @_listing(_api.Rulesets.list)
    def list(self) -> Any:
        """List rulesets: GET /{accounts or zones}/{id}/rulesets (permission: Account Rulesets Read or L4 DDoS Managed
        Ruleset Read or others).
        https://developers.cloudflare.com/api/resources/rulesets/methods/list/"""

    @_call(_api.Rulesets.create)
    def create(self) -> Any:
        """Create a ruleset: POST /{accounts or zones}/{id}/rulesets (permission: Account Rulesets Write or L4 DDoS
        Managed Ruleset Write or others).
        https://developers.cloudflare.com/api/resources/rulesets/methods/create/"""

    @_call(_api.Rulesets.get)
    def get(self) -> Any:
        """Get a ruleset: GET /{accounts or zones}/{id}/rulesets/{ruleset_id} (permission: Account Rulesets Read or L4
        DDoS Managed Ruleset Read or others).
        https://developers.cloudflare.com/api/resources/rulesets/methods/get/"""

    @_call(_api.Rulesets.update)
    def update(self) -> Any:
        """Update a ruleset: PUT /{accounts or zones}/{id}/rulesets/{ruleset_id} (permission: Account Rulesets Write or
        L4 DDoS Managed Ruleset Write or others).
        https://developers.cloudflare.com/api/resources/rulesets/methods/update/"""

    @_call(_api.Rulesets.delete)
    def delete(self) -> Any:
        """Delete a ruleset: DELETE /{accounts or zones}/{id}/rulesets/{ruleset_id} (permission: Account Rulesets Write
        or L4 DDoS Managed Ruleset Write or others).
        https://developers.cloudflare.com/api/resources/rulesets/methods/delete/"""
