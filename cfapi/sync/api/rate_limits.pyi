"""`cf.rate_limits` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.rate_limits as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class RateLimits(Resource):
    """Rate limits: `cf.rate_limits`."""

    @_deprecated("rate_limits.list is deprecated; use rulesets")
    @_listing(_api.RateLimits.list)
    def list(self) -> Any:
        """List rate limits (deprecated): GET /zones/{zone_id}/rate_limits (permission: Firewall Services Read).
        https://developers.cloudflare.com/api/resources/rate_limits/methods/list/"""

    @_deprecated("rate_limits.create is deprecated; use rulesets")
    @_call(_api.RateLimits.create)
    def create(self) -> Any:
        """Create a rate limit (deprecated): POST /zones/{zone_id}/rate_limits (permission: Firewall Services Write).
        https://developers.cloudflare.com/api/resources/rate_limits/methods/create/"""

    @_deprecated("rate_limits.get is deprecated; use rulesets")
    @_call(_api.RateLimits.get)
    def get(self) -> Any:
        """Get a rate limit (deprecated): GET /zones/{zone_id}/rate_limits/{rate_limit_id} (permission: Firewall
        Services Read).
        https://developers.cloudflare.com/api/resources/rate_limits/methods/get/"""

    @_deprecated("rate_limits.edit is deprecated; use rulesets")
    @_call(_api.RateLimits.edit)
    def edit(self) -> Any:
        """Edit a rate limit (deprecated): PUT /zones/{zone_id}/rate_limits/{rate_limit_id} (permission: Firewall
        Services Write).
        https://developers.cloudflare.com/api/resources/rate_limits/methods/edit/"""

    @_deprecated("rate_limits.delete is deprecated; use rulesets")
    @_call(_api.RateLimits.delete)
    def delete(self) -> Any:
        """Delete a rate limit (deprecated): DELETE /zones/{zone_id}/rate_limits/{rate_limit_id} (permission: Firewall
        Services Write).
        https://developers.cloudflare.com/api/resources/rate_limits/methods/delete/"""
