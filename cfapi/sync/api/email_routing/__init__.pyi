"""`cf.email_routing` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.email_routing as _api
from cfapi.sync.api.email_routing.account_rules import AccountRules
from cfapi.sync.api.email_routing.addresses import Addresses
from cfapi.sync.api.email_routing.dns import DNSResource
from cfapi.sync.api.email_routing.rules import Rules
from cfapi.sync.api.email_routing.suppression import SuppressionResource
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class EmailRoutingResource(Resource):
    """Email routing: `cf.email_routing`."""

    @property
    def account_rules(self) -> AccountRules: ...

    @property
    def addresses(self) -> Addresses: ...

    @property
    def dns(self) -> DNSResource: ...

    @property
    def rules(self) -> Rules: ...

    @property
    def suppression(self) -> SuppressionResource: ...

    @_call(_api.EmailRoutingResource.get)
    def get(self) -> Any:
        """Get email routing: GET /zones/{zone_id}/email/routing (permission: Zone Settings Read).
        https://developers.cloudflare.com/api/resources/email_routing/methods/get/"""

    @_call(_api.EmailRoutingResource.update)
    def update(self) -> Any:
        """Update email routing: PUT /zones/{zone_id}/email/routing.
        https://developers.cloudflare.com/api/resources/email_routing/methods/update/"""

    @_call(_api.EmailRoutingResource.edit)
    def edit(self) -> Any:
        """Edit email routing: PATCH /zones/{zone_id}/email/routing.
        https://developers.cloudflare.com/api/resources/email_routing/methods/edit/"""

    @_deprecated("email_routing.disable is deprecated; use email_routing.dns.delete")
    @_call(_api.EmailRoutingResource.disable)
    def disable(self) -> Any:
        """Disable email routing (deprecated): POST /zones/{zone_id}/email/routing/disable (permission: Zone Settings
        Write).
        https://developers.cloudflare.com/api/resources/email_routing/methods/disable/"""

    @_deprecated("email_routing.enable is deprecated; use email_routing.dns.create")
    @_call(_api.EmailRoutingResource.enable)
    def enable(self) -> Any:
        """Enable email routing (deprecated): POST /zones/{zone_id}/email/routing/enable (permission: Zone Settings
        Write).
        https://developers.cloudflare.com/api/resources/email_routing/methods/enable/"""

    @_deprecated("email_routing.unlock is deprecated; use email_routing.dns.edit")
    @_call(_api.EmailRoutingResource.unlock)
    def unlock(self) -> Any:
        """Unlock email routing (deprecated): POST /zones/{zone_id}/email/routing/unlock.
        https://developers.cloudflare.com/api/resources/email_routing/methods/unlock/"""
