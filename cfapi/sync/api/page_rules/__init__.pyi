"""`cf.page_rules` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.page_rules as _api
from cfapi.sync.api.page_rules.settings import Settings
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class PageRules(Resource):
    """Page rules: `cf.page_rules`."""

    @property
    def settings(self) -> Settings: ...

    @_listing(_api.PageRules.list)
    def list(self) -> Any:
        """List page rules: GET /zones/{zone_id}/pagerules (permission: Page Rules Read or Zone Read).
        https://developers.cloudflare.com/api/resources/page_rules/methods/list/"""

    @_call(_api.PageRules.create)
    def create(self) -> Any:
        """Create a page rule: POST /zones/{zone_id}/pagerules (permission: Page Rules Write or Zone Write).
        https://developers.cloudflare.com/api/resources/page_rules/methods/create/"""

    @_call(_api.PageRules.get)
    def get(self) -> Any:
        """Get a page rule: GET /zones/{zone_id}/pagerules/{pagerule_id} (permission: Page Rules Read or DNS Read or
        others).
        https://developers.cloudflare.com/api/resources/page_rules/methods/get/"""

    @_call(_api.PageRules.update)
    def update(self) -> Any:
        """Update a page rule: PUT /zones/{zone_id}/pagerules/{pagerule_id} (permission: Page Rules Write or Zone
        Write).
        https://developers.cloudflare.com/api/resources/page_rules/methods/update/"""

    @_call(_api.PageRules.edit)
    def edit(self) -> Any:
        """Edit a page rule: PATCH /zones/{zone_id}/pagerules/{pagerule_id} (permission: Page Rules Write or Zone
        Write).
        https://developers.cloudflare.com/api/resources/page_rules/methods/edit/"""

    @_call(_api.PageRules.delete)
    def delete(self) -> Any:
        """Delete a page rule: DELETE /zones/{zone_id}/pagerules/{pagerule_id} (permission: Page Rules Write or Zone
        Write).
        https://developers.cloudflare.com/api/resources/page_rules/methods/delete/"""
