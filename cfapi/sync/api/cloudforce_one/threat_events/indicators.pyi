"""`cf.cloudforce_one.threat_events.indicators` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.cloudforce_one.threat_events.indicators as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Indicators(Resource):
    """Threat event indicators: `cf.cloudforce_one.threat_events.indicators`."""

    @property
    def aggregate(self) -> AggregateResource: ...

    @property
    def by_dataset(self) -> ByDatasetResource: ...

    @property
    def types(self) -> Types: ...

    @_call(_api.Indicators.list)
    def list(self) -> Any:
        """List threat event indicators: GET /accounts/{account_id}/cloudforce-one/events/indicators (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/indicators/methods/list/"""

class AggregateResource(Resource):
    """Indicator aggregate: `cf.cloudforce_one.threat_events.indicators.aggregate`."""

    @_listing(_api.AggregateResource.list)
    def list(self) -> Any:
        """List indicator aggregate: GET /accounts/{account_id}/cloudforce-one/events/indicators/aggregate.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/indicators/subresources/aggregate/methods/list/"""

class ByDatasetResource(Resource):
    """Indicator by dataset: `cf.cloudforce_one.threat_events.indicators.by_dataset`."""

    @property
    def tags(self) -> Tags: ...

    @_deprecated("cloudforce_one.threat_events.indicators.by_dataset.list is deprecated")
    @_listing(_api.ByDatasetResource.list)
    def list(self) -> Any:
        """List indicator by dataset (deprecated): GET
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/indicators/subresources/by_dataset/methods/list/"""

    @_call(_api.ByDatasetResource.bulk_create)
    def bulk_create(self) -> Any:
        """Indicator by dataset: bulk create: POST
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/bulk (permission: Cloudforce One
        Read)."""

    @_call(_api.ByDatasetResource.create)
    def create(self) -> Any:
        """Create indicator by dataset: POST
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/create (permission: Cloudforce One
        Read)."""

    @_call(_api.ByDatasetResource.get)
    def get(self) -> Any:
        """Get indicator by dataset: GET
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/{indicator_id} (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/indicators/subresources/by_dataset/methods/get/"""

    @_call(_api.ByDatasetResource.edit)
    def edit(self) -> Any:
        """Edit indicator by dataset: PATCH
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/{indicator_id} (permission:
        Cloudforce One Write)."""

    @_call(_api.ByDatasetResource.delete)
    def delete(self) -> Any:
        """Delete indicator by dataset: DELETE
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/{indicator_id} (permission:
        Cloudforce One Write)."""

class Tags(Resource):
    """By dataset tags: `cf.cloudforce_one.threat_events.indicators.by_dataset.tags`."""

    @_listing(_api.Tags.list)
    def list(self) -> Any:
        """List by dataset tags: GET /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/tags
        (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/indicators/subresources/by_dataset/subresources/tags/methods/list/"""

class Types(Resource):
    """Indicator types: `cf.cloudforce_one.threat_events.indicators.types`."""

    @_call(_api.Types.list)
    def list(self) -> Any:
        """List indicator types: GET /accounts/{account_id}/cloudforce-one/events/indicator-types (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/indicators/subresources/types/methods/list/"""
