"""`cf.firewall.waf.overrides` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.firewall.waf.overrides as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Overrides(Resource):
    """WAF overrides: `cf.firewall.waf.overrides`."""

    @_deprecated("firewall.waf.overrides.list is deprecated; use rulesets")
    @_listing(_api.Overrides.list)
    def list(self) -> Any:
        """List WAF overrides (deprecated): GET /zones/{zone_id}/firewall/waf/overrides (permission: Zone Settings
        Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/overrides/methods/list/"""

    @_deprecated("firewall.waf.overrides.create is deprecated; use rulesets")
    @_call(_api.Overrides.create)
    def create(self) -> Any:
        """Create a WAF override (deprecated): POST /zones/{zone_id}/firewall/waf/overrides (permission: Zone Settings
        Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/overrides/methods/create/"""

    @_deprecated("firewall.waf.overrides.get is deprecated; use rulesets")
    @_call(_api.Overrides.get)
    def get(self) -> Any:
        """Get a WAF override (deprecated): GET /zones/{zone_id}/firewall/waf/overrides/{overrides_id} (permission: Zone
        Settings Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/overrides/methods/get/"""

    @_deprecated("firewall.waf.overrides.update is deprecated; use rulesets")
    @_call(_api.Overrides.update)
    def update(self) -> Any:
        """Update a WAF override (deprecated): PUT /zones/{zone_id}/firewall/waf/overrides/{overrides_id} (permission:
        Zone Settings Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/overrides/methods/update/"""

    @_deprecated("firewall.waf.overrides.delete is deprecated; use rulesets")
    @_call(_api.Overrides.delete)
    def delete(self) -> Any:
        """Delete a WAF override (deprecated): DELETE /zones/{zone_id}/firewall/waf/overrides/{overrides_id}
        (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/overrides/methods/delete/"""
