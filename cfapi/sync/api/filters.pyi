"""`cf.filters` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.filters as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Filters(Resource):
    """Filters: `cf.filters`."""

    @_deprecated("filters.list is deprecated; use rulesets")
    @_listing(_api.Filters.list)
    def list(self) -> Any:
        """List filters (deprecated): GET /zones/{zone_id}/filters (permission: Firewall Services Read).
        https://developers.cloudflare.com/api/resources/filters/methods/list/"""

    @_deprecated("filters.bulk_update is deprecated; use rulesets")
    @_listing(_api.Filters.bulk_update)
    def bulk_update(self) -> Any:
        """Filters: bulk update (deprecated): PUT /zones/{zone_id}/filters (permission: Firewall Services Write).
        https://developers.cloudflare.com/api/resources/filters/methods/bulk_update/"""

    @_deprecated("filters.create is deprecated; use rulesets")
    @_listing(_api.Filters.create)
    def create(self) -> Any:
        """Create a filter (deprecated): POST /zones/{zone_id}/filters (permission: Firewall Services Write).
        https://developers.cloudflare.com/api/resources/filters/methods/create/"""

    @_deprecated("filters.bulk_delete is deprecated; use rulesets")
    @_call(_api.Filters.bulk_delete)
    def bulk_delete(self) -> Any:
        """Filters: bulk delete (deprecated): DELETE /zones/{zone_id}/filters (permission: Firewall Services Write).
        https://developers.cloudflare.com/api/resources/filters/methods/bulk_delete/"""

    @_deprecated("filters.get is deprecated; use rulesets")
    @_call(_api.Filters.get)
    def get(self) -> Any:
        """Get a filter (deprecated): GET /zones/{zone_id}/filters/{filter_id} (permission: Firewall Services Read).
        https://developers.cloudflare.com/api/resources/filters/methods/get/"""

    @_deprecated("filters.update is deprecated; use rulesets")
    @_call(_api.Filters.update)
    def update(self) -> Any:
        """Update a filter (deprecated): PUT /zones/{zone_id}/filters/{filter_id} (permission: Firewall Services Write).
        https://developers.cloudflare.com/api/resources/filters/methods/update/"""

    @_deprecated("filters.delete is deprecated; use rulesets")
    @_call(_api.Filters.delete)
    def delete(self) -> Any:
        """Delete a filter (deprecated): DELETE /zones/{zone_id}/filters/{filter_id} (permission: Firewall Services
        Write).
        https://developers.cloudflare.com/api/resources/filters/methods/delete/"""
