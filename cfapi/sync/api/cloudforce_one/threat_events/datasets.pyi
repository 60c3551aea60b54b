"""`cf.cloudforce_one.threat_events.datasets` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.cloudforce_one.threat_events.datasets as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Datasets(Resource):
    """Threat event datasets: `cf.cloudforce_one.threat_events.datasets`."""

    @property
    def events(self) -> Events: ...

    @property
    def groups(self) -> Groups: ...

    @property
    def indicator_types(self) -> IndicatorTypes: ...

    @property
    def permissions(self) -> Permissions: ...

    @_listing(_api.Datasets.list)
    def list(self) -> Any:
        """List threat event datasets: GET /accounts/{account_id}/cloudforce-one/events/dataset (permission: Cloudforce
        One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/datasets/methods/list/"""

    @_call(_api.Datasets.create)
    def create(self) -> Any:
        """Create a threat event dataset: POST /accounts/{account_id}/cloudforce-one/events/dataset/create (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/datasets/methods/create/"""

    @_call(_api.Datasets.get)
    def get(self) -> Any:
        """Get a threat event dataset: GET /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}
        (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/datasets/methods/get/"""

    @_call(_api.Datasets.update)
    def update(self) -> Any:
        """Update a threat event dataset: POST /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}
        (permission: Cloudforce One Read)."""

    @_call(_api.Datasets.edit)
    def edit(self) -> Any:
        """Edit a threat event dataset: PATCH /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/datasets/methods/edit/"""

    @_call(_api.Datasets.delete)
    def delete(self) -> Any:
        """Delete a threat event dataset: DELETE /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/datasets/methods/delete/"""

    @_call(_api.Datasets.copy)
    def copy(self) -> Any:
        """Copy threat event datasets: POST /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/copy
        (permission: Cloudforce One Read)."""

    @_call(_api.Datasets.move)
    def move(self) -> Any:
        """Move threat event datasets: POST /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/move
        (permission: Cloudforce One Read)."""

    @_call(_api.Datasets.populate)
    def populate(self) -> Any:
        """Populate threat event datasets: POST /accounts/{account_id}/cloudforce-one/events/datasets/populate
        (permission: Cloudforce One Read)."""

    @_deprecated("cloudforce_one.threat_events.datasets.raw is deprecated")
    @_call(_api.Datasets.raw)
    def raw(self) -> Any:
        """Raw threat event datasets (deprecated): GET
        /accounts/{account_id}/cloudforce-one/events/raw/{dataset_id}/{event_id} (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/datasets/methods/raw/"""

class Events(Resource):
    """Dataset events: `cf.cloudforce_one.threat_events.datasets.events`."""

    @_call(_api.Events.get)
    def get(self) -> Any:
        """Get a dataset event: GET /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/events/{event_id}
        (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/datasets/subresources/events/methods/get/"""

class Groups(Resource):
    """Dataset groups: `cf.cloudforce_one.threat_events.datasets.groups`."""

    @property
    def members(self) -> Members: ...

    @_listing(_api.Groups.list)
    def list(self) -> Any:
        """List dataset groups: GET /accounts/{account_id}/cloudforce-one/events/dataset/-/groups (permission:
        Cloudforce One Read)."""

    @_call(_api.Groups.create)
    def create(self) -> Any:
        """Create a dataset group: POST /accounts/{account_id}/cloudforce-one/events/dataset/-/groups (permission:
        Cloudforce One Read)."""

    @_call(_api.Groups.get)
    def get(self) -> Any:
        """Get a dataset group: GET /accounts/{account_id}/cloudforce-one/events/dataset/-/groups/{group_id}
        (permission: Cloudforce One Read)."""

    @_call(_api.Groups.update)
    def update(self) -> Any:
        """Update a dataset group: PUT /accounts/{account_id}/cloudforce-one/events/dataset/-/groups/{group_id}
        (permission: Cloudforce One Write)."""

    @_call(_api.Groups.delete)
    def delete(self) -> Any:
        """Delete a dataset group: DELETE /accounts/{account_id}/cloudforce-one/events/dataset/-/groups/{group_id}
        (permission: Cloudforce One Write)."""

class Members(Resource):
    """Group members: `cf.cloudforce_one.threat_events.datasets.groups.members`."""

    @_listing(_api.Members.list)
    def list(self) -> Any:
        """List group members: GET /accounts/{account_id}/cloudforce-one/events/dataset/-/groups/{group_id}/members
        (permission: Cloudforce One Read)."""

    @_call(_api.Members.create)
    def create(self) -> Any:
        """Create a group member: POST /accounts/{account_id}/cloudforce-one/events/dataset/-/groups/{group_id}/members
        (permission: Cloudforce One Read)."""

    @_call(_api.Members.delete)
    def delete(self) -> Any:
        """Delete a group member: DELETE
        /accounts/{account_id}/cloudforce-one/events/dataset/-/groups/{group_id}/members/{member_id} (permission:
        Cloudforce One Write)."""

class IndicatorTypes(Resource):
    """Dataset indicator types: `cf.cloudforce_one.threat_events.datasets.indicator_types`."""

    @_call(_api.IndicatorTypes.create)
    def create(self) -> Any:
        """Create a dataset indicator type: POST
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicatorTypes/create (permission: Cloudforce
        One Read)."""

class Permissions(Resource):
    """Dataset permissions: `cf.cloudforce_one.threat_events.datasets.permissions`."""

    @_listing(_api.Permissions.list)
    def list(self) -> Any:
        """List dataset permissions: GET /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/permissions
        (permission: Cloudforce One Read)."""

    @_call(_api.Permissions.create)
    def create(self) -> Any:
        """Create a dataset permission: POST
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/permissions (permission: Cloudforce One
        Read)."""

    @_call(_api.Permissions.update)
    def update(self) -> Any:
        """Update a dataset permission: PUT
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/permissions/{grant_id} (permission: Cloudforce
        One Write)."""

    @_call(_api.Permissions.delete)
    def delete(self) -> Any:
        """Delete a dataset permission: DELETE
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/permissions/{grant_id} (permission: Cloudforce
        One Write)."""
