"""`cf.email_routing.account_rules` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_routing.account_rules as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class AccountRules(Resource):
    """Email routing account rules: `cf.email_routing.account_rules`."""

    @_listing(_api.AccountRules.list)
    def list(self) -> Any:
        """List email routing account rules: GET /{accounts or zones}/{id}/email/routing/rules (permission: Email
        Routing Rules Read).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/account_rules/methods/list/"""
