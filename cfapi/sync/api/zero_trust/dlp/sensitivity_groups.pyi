"""`cf.zero_trust.dlp.sensitivity_groups` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.dlp.sensitivity_groups as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class SensitivityGroups(Resource):
    """DLP sensitivity groups: `cf.zero_trust.dlp.sensitivity_groups`."""

    @property
    def levels(self) -> Levels: ...

    @_listing(_api.SensitivityGroups.list)
    def list(self) -> Any:
        """List DLP sensitivity groups: GET /accounts/{account_id}/dlp/sensitivity_groups.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/methods/list/"""

    @_call(_api.SensitivityGroups.create)
    def create(self) -> Any:
        """Create a DLP sensitivity group: POST /accounts/{account_id}/dlp/sensitivity_groups.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/methods/create/"""

    @_call(_api.SensitivityGroups.get)
    def get(self) -> Any:
        """Get a DLP sensitivity group: GET /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/methods/get/"""

    @_call(_api.SensitivityGroups.update)
    def update(self) -> Any:
        """Update a DLP sensitivity group: PUT /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/methods/update/"""

    @_call(_api.SensitivityGroups.delete)
    def delete(self) -> Any:
        """Delete a DLP sensitivity group: DELETE /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/methods/delete/"""

class Levels(Resource):
    """Sensitivity group levels: `cf.zero_trust.dlp.sensitivity_groups.levels`."""

    @property
    def order(self) -> OrderResource: ...

    @_listing(_api.Levels.list)
    def list(self) -> Any:
        """List sensitivity group levels: GET
        /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/levels.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/subresources/levels/methods/list/"""

    @_call(_api.Levels.create)
    def create(self) -> Any:
        """Create a sensitivity group level: POST
        /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/levels.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/subresources/levels/methods/create/"""

    @_call(_api.Levels.get)
    def get(self) -> Any:
        """Get a sensitivity group level: GET
        /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/levels/{sensitivity_level_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/subresources/levels/methods/get/"""

    @_call(_api.Levels.update)
    def update(self) -> Any:
        """Update a sensitivity group level: PUT
        /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/levels/{sensitivity_level_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/subresources/levels/methods/update/"""

    @_call(_api.Levels.delete)
    def delete(self) -> Any:
        """Delete a sensitivity group level: DELETE
        /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/levels/{sensitivity_level_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/subresources/levels/methods/delete/"""

class OrderResource(Resource):
    """Level order: `cf.zero_trust.dlp.sensitivity_groups.levels.order`."""

    @_call(_api.OrderResource.get)
    def get(self) -> Any:
        """Get level order: GET /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/level_order.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/subresources/levels/subresources/order/methods/get/"""

    @_call(_api.OrderResource.update)
    def update(self) -> Any:
        """Update level order: PUT /accounts/{account_id}/dlp/sensitivity_groups/{sensitivity_group_id}/level_order.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/sensitivity_groups/subresources/levels/subresources/order/methods/update/"""
