"""`cf.email_routing.rules` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_routing.rules as _api
from cfapi.sync.api.email_routing.rules.catch_alls import CatchAlls
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Rules(Resource):
    """Email routing rules: `cf.email_routing.rules`."""

    @property
    def catch_alls(self) -> CatchAlls: ...

    @_listing(_api.Rules.list)
    def list(self) -> Any:
        """List email routing rules: GET /{accounts or zones}/{id}/email/routing/rules (permission: Email Routing Rules
        Read).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/rules/methods/list/"""

    @_call(_api.Rules.create)
    def create(self) -> Any:
        """Create an email routing rule: POST /zones/{zone_id}/email/routing/rules (permission: Email Routing Rules
        Write).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/rules/methods/create/"""

    @_call(_api.Rules.get)
    def get(self) -> Any:
        """Get an email routing rule: GET /zones/{zone_id}/email/routing/rules/{rule_identifier} (permission: Email
        Routing Rules Read).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/rules/methods/get/"""

    @_call(_api.Rules.update)
    def update(self) -> Any:
        """Update an email routing rule: PUT /zones/{zone_id}/email/routing/rules/{rule_identifier} (permission: Email
        Routing Rules Write).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/rules/methods/update/"""

    @_call(_api.Rules.delete)
    def delete(self) -> Any:
        """Delete an email routing rule: DELETE /zones/{zone_id}/email/routing/rules/{rule_identifier} (permission:
        Email Routing Rules Write).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/rules/methods/delete/"""
