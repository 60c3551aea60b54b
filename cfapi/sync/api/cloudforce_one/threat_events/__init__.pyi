"""`cf.cloudforce_one.threat_events` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.cloudforce_one.threat_events as _api
from cfapi.sync.api.cloudforce_one.threat_events.aggregate import AggregateResource
from cfapi.sync.api.cloudforce_one.threat_events.attackers import Attackers
from cfapi.sync.api.cloudforce_one.threat_events.categories import Categories
from cfapi.sync.api.cloudforce_one.threat_events.countries import Countries
from cfapi.sync.api.cloudforce_one.threat_events.datasets import Datasets
from cfapi.sync.api.cloudforce_one.threat_events.event_tags import EventTags
from cfapi.sync.api.cloudforce_one.threat_events.graph import GraphResource
from cfapi.sync.api.cloudforce_one.threat_events.graphql import GraphqlResource
from cfapi.sync.api.cloudforce_one.threat_events.indicator_types import IndicatorTypes
from cfapi.sync.api.cloudforce_one.threat_events.indicators import Indicators
from cfapi.sync.api.cloudforce_one.threat_events.queries import Queries
from cfapi.sync.api.cloudforce_one.threat_events.raw import RawResource
from cfapi.sync.api.cloudforce_one.threat_events.relate import RelateResource
from cfapi.sync.api.cloudforce_one.threat_events.relationships import Relationships
from cfapi.sync.api.cloudforce_one.threat_events.tags import Tags
from cfapi.sync.api.cloudforce_one.threat_events.target_industries import TargetIndustries
from cfapi.sync.api.cloudforce_one.threat_events.v2 import V2Resource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class ThreatEvents(Resource):
    """Cloudforce one threat events: `cf.cloudforce_one.threat_events`."""

    @property
    def aggregate(self) -> AggregateResource: ...

    @property
    def attackers(self) -> Attackers: ...

    @property
    def categories(self) -> Categories: ...

    @property
    def countries(self) -> Countries: ...

    @property
    def datasets(self) -> Datasets: ...

    @property
    def event_tags(self) -> EventTags: ...

    @property
    def graph(self) -> GraphResource: ...

    @property
    def graphql(self) -> GraphqlResource: ...

    @property
    def indicator_types(self) -> IndicatorTypes: ...

    @property
    def indicators(self) -> Indicators: ...

    @property
    def queries(self) -> Queries: ...

    @property
    def raw(self) -> RawResource: ...

    @property
    def relate(self) -> RelateResource: ...

    @property
    def relationships(self) -> Relationships: ...

    @property
    def tags(self) -> Tags: ...

    @property
    def target_industries(self) -> TargetIndustries: ...

    @property
    def v2(self) -> V2Resource: ...

    @_listing(_api.ThreatEvents.list)
    def list(self) -> Any:
        """List cloudforce one threat events: GET /accounts/{account_id}/cloudforce-one/events (permission: Cloudforce
        One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/methods/list/"""

    @_call(_api.ThreatEvents.bulk_create)
    def bulk_create(self) -> Any:
        """Cloudforce one threat events: bulk create: POST /accounts/{account_id}/cloudforce-one/events/create/bulk
        (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/methods/bulk_create/"""

    @_deprecated("cloudforce_one.threat_events.bulk_create_relationships is deprecated")
    @_call(_api.ThreatEvents.bulk_create_relationships)
    def bulk_create_relationships(self) -> Any:
        """Cloudforce one threat events: bulk create relationships (deprecated): POST
        /accounts/{account_id}/cloudforce-one/events/create/bulk/relationships (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/methods/bulk_create_relationships/"""

    @_call(_api.ThreatEvents.bulk_edit)
    def bulk_edit(self) -> Any:
        """Cloudforce one threat events: bulk edit: PATCH /accounts/{account_id}/cloudforce-one/events/update/bulk
        (permission: Cloudforce One Write)."""

    @_call(_api.ThreatEvents.delete_by_dataset)
    def delete_by_dataset(self) -> Any:
        """Cloudforce one threat events: delete by dataset: DELETE
        /accounts/{account_id}/cloudforce-one/events/{dataset_id}/delete (permission: Cloudforce One Write)."""

    @_deprecated("cloudforce_one.threat_events.get is deprecated")
    @_call(_api.ThreatEvents.get)
    def get(self) -> Any:
        """Get a cloudforce one threat event (deprecated): GET /accounts/{account_id}/cloudforce-one/events/{event_id}
        (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/methods/get/"""

    @_call(_api.ThreatEvents.update)
    def update(self) -> Any:
        """Update a cloudforce one threat event: POST /accounts/{account_id}/cloudforce-one/events/{event_id}
        (permission: Cloudforce One Read)."""

    @_call(_api.ThreatEvents.edit)
    def edit(self) -> Any:
        """Edit a cloudforce one threat event: PATCH /accounts/{account_id}/cloudforce-one/events/{event_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/methods/edit/"""

    @_call(_api.ThreatEvents.create)
    def create(self) -> Any:
        """Create a cloudforce one threat event: POST /accounts/{path_account_id}/cloudforce-one/events/create
        (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/methods/create/"""
