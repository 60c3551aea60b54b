"""`cf.cloudforce_one.threat_events`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, cast

from cfapi._core import UNSET, Kind, Moment, Pages, Paging, Reply, Resource, Unset, deprecated, model, renamed

if TYPE_CHECKING:
    from cfapi.api.cloudforce_one.threat_events.aggregate import AggregateResource
    from cfapi.api.cloudforce_one.threat_events.attackers import Attackers
    from cfapi.api.cloudforce_one.threat_events.categories import Categories
    from cfapi.api.cloudforce_one.threat_events.countries import Countries
    from cfapi.api.cloudforce_one.threat_events.datasets import Datasets
    from cfapi.api.cloudforce_one.threat_events.event_tags import EventTags
    from cfapi.api.cloudforce_one.threat_events.graph import GraphResource
    from cfapi.api.cloudforce_one.threat_events.graphql import GraphqlResource
    from cfapi.api.cloudforce_one.threat_events.indicator_types import IndicatorTypes
    from cfapi.api.cloudforce_one.threat_events.indicators import Indicators
    from cfapi.api.cloudforce_one.threat_events.queries import Queries
    from cfapi.api.cloudforce_one.threat_events.raw import RawResource
    from cfapi.api.cloudforce_one.threat_events.relate import RelateResource
    from cfapi.api.cloudforce_one.threat_events.relationships import Relationships
    from cfapi.api.cloudforce_one.threat_events.tags import Tags
    from cfapi.api.cloudforce_one.threat_events.target_industries import TargetIndustries
    from cfapi.api.cloudforce_one.threat_events.v2 import V2Resource


@model
class ByDataset:
    """By dataset: response of cloudforce_one.threat_events.indicators.by_dataset.get."""

    created_at: Moment = renamed("createdAt")
    indicator_type: str = renamed("indicatorType")
    updated_at: Moment = renamed("updatedAt")
    uuid: str
    value: str
    dataset_id: str | None = renamed("datasetId", default=None)
    related_events: list[IndicatorRelatedEvent] | None = renamed("relatedEvents", default=None)
    related_events_has_more: bool | None = renamed("relatedEventsHasMore", default=None)
    tags: list[IndicatorTag] | None = None
    tlp: str | None = None


@model
class CreatedEvent:
    """Created event: part of ThreatEventBulkCreateResult."""

    event_index: int | float = renamed("eventIndex")
    shard_id: str = renamed("shardId")
    uuid: str
    """UUID."""


@model
class DatasetsGroup:
    """Datasets group: response of cloudforce_one.threat_events.datasets.groups.delete."""

    message: str | None = None
    success: bool | None = None


@model
class Indicator:
    """Indicator: argument of cloudforce_one.threat_events.create."""

    indicator_type: str = renamed("indicatorType")
    value: str


@model
class IndicatorListSearch:
    """Indicator list search: argument of cloudforce_one.threat_events.tags.indicators.by_dataset.list."""

    field: Literal["value", "indicatorType", "uuid"] | str
    op: Literal[
        "equals", "not", "gt", "gte", "lt", "lte", "like", "contains", "startsWith", "endsWith", "in", "find",
    ] | str
    value: str | list[str]


@model
class IndicatorPage:
    """Indicator page: part of IndicatorItemsProperties."""

    type: str


@model
class IndicatorRelatedEvent:
    """Indicator related event: part of ByDataset."""

    dataset_id: str = renamed("datasetId")
    event_id: str = renamed("eventId")
    event_date: str | None = renamed("eventDate", default=None)


@model
class IndicatorTag:
    """Indicator tag: part of ByDataset."""

    category_id: str | None = renamed("categoryId", default=None)
    category_name: str | None = renamed("categoryName", default=None)
    uuid: str | None = None
    value: str | None = None


@model
class IndicatorWarnings:
    """Indicator warnings: response of cloudforce_one.threat_events.attackers.list."""

    items: IndicatorPage
    type: str


@model
class Relate:
    """Relate: response of cloudforce_one.threat_events.event_tags.delete."""

    success: bool


@model
class Search:
    """Search: argument of cloudforce_one.threat_events.list."""

    field: Literal[
        "attacker", "attackerCountry", "category", "createdAt", "date", "event", "indicator", "indicatorType",
        "mitreAttack", "mitreCapec", "tags", "targetCountry", "targetIndustry", "tlp", "uuid", "killChain",
        "hasChildren",
    ] | str
    op: Literal[
        "equals", "not", "gt", "gte", "lt", "lte", "like", "contains", "startsWith", "endsWith", "find", "in",
    ] | str
    value: Any


@model
class Source:
    """Source: argument of cloudforce_one.threat_events.create."""

    resource_id: str = renamed("resourceId")
    resource_type: Literal["article"] | str = renamed("resourceType")
    system: Literal["threat-signals"] | str
    title: str | None = None


@model
class ThreatEvent:
    """Threat event: response of cloudforce_one.threat_events.list."""

    attacker: str | None = None
    attacker_country: str | None = renamed("attackerCountry", default=None)
    attacker_country_alpha3: str = renamed("attackerCountryAlpha3")
    category: str
    dataset_id: str | None = renamed("datasetId", default=None)
    date: str
    event: str
    has_children: bool = renamed("hasChildren")
    indicator: str | None = None
    indicator_type: str | None = renamed("indicatorType", default=None)
    indicator_type_id: int | float = renamed("indicatorTypeId")
    kill_chain: int | float = renamed("killChain")
    mitre_attack: list[str] = renamed("mitreAttack")
    mitre_capec: list[str] = renamed("mitreCapec")
    num_referenced: int | float = renamed("numReferenced")
    num_references: int | float = renamed("numReferences")
    raw_id: str = renamed("rawId")
    referenced: list[str]
    referenced_ids: list[int | float] = renamed("referencedIds")
    references: list[str]
    references_ids: list[int | float] = renamed("referencesIds")
    tags: list[str] | None = None
    target_country: str | None = renamed("targetCountry", default=None)
    target_country_alpha3: str = renamed("targetCountryAlpha3")
    target_industry: str | None = renamed("targetIndustry", default=None)
    tlp: str
    uuid: str
    insight: str | None = None
    releasability_id: str | None = renamed("releasabilityId", default=None)


@model
class ThreatEventBulkCreateResult:
    """Threat event bulk create result: response of cloudforce_one.threat_events.bulk_create."""

    created_events_count: int | float = renamed("createdEventsCount")
    created_tags_count: int | float = renamed("createdTagsCount")
    error_count: int | float = renamed("errorCount")
    queued_indicators_count: int | float = renamed("queuedIndicatorsCount")
    create_bulk_events_request_id: str | None = renamed("createBulkEventsRequestId", default=None)
    """UUID."""
    created_events: list[CreatedEvent] | None = renamed("createdEvents", default=None)
    errors: list[ThreatEventError] | None = None


@model
class ThreatEventBulkEditResult:
    """Threat event bulk edit result: response of cloudforce_one.threat_events.bulk_edit."""

    failed_count: int | float = renamed("failedCount")
    failures: list[ThreatEventFailure] | None = None
    updated_count: int | float = renamed("updatedCount")


@model
class ThreatEventData:
    """Threat event data: argument of cloudforce_one.threat_events.bulk_create."""

    category: str
    date: Moment
    event: str
    raw: ThreatEventRaw
    tlp: str
    account_id: int | float | None = renamed("accountId", default=None)
    attacker: str | None = None
    attacker_country: str | None = renamed("attackerCountry", default=None)
    dataset_id: str | None = renamed("datasetId", default=None)
    indicator: str | None = None
    indicators: list[Indicator] | None = None
    indicator_type: str | None = renamed("indicatorType", default=None)
    insight: str | None = None
    tags: list[str] | None = None
    target_country: str | None = renamed("targetCountry", default=None)
    target_industry: str | None = renamed("targetIndustry", default=None)


@model
class ThreatEventError:
    """Threat event error: part of ThreatEventBulkCreateResult."""

    error: str
    event_index: int | float = renamed("eventIndex")


@model
class ThreatEventFailure:
    """Threat event failure: part of ThreatEventBulkEditResult."""

    error: str
    event_id: str = renamed("eventId")


@model
class ThreatEventRaw:
    """Threat event raw: argument of cloudforce_one.threat_events.create."""

    data: dict[str, Any] | None
    source: str | None = None
    tlp: str | None = None


@model
class ThreatEventRawParam:
    """Threat event raw param: argument of cloudforce_one.threat_events.update."""

    data: dict[str, Any] | None = None
    source: str | None = None
    tlp: str | None = None


@model
class ThreatEventRelationships:
    """Threat event relationships: response of cloudforce_one.threat_events.bulk_create_relationships."""

    created_events_count: int | float = renamed("createdEventsCount")
    created_indicators_count: int | float = renamed("createdIndicatorsCount")
    created_relationships_count: int | float = renamed("createdRelationshipsCount")
    error_count: int | float = renamed("errorCount")
    errors: list[ThreatEventError] | None = None


@model
class ThreatEventTag:
    """Threat event tag: response of cloudforce_one.threat_events.categories.delete."""

    uuid: str


@model
class ThreatEventUpdateResult:
    """Threat event update result: response of cloudforce_one.threat_events.update."""

    attacker: str
    attacker_country: str = renamed("attackerCountry")
    category: str
    dataset_id: str = renamed("datasetId")
    date: str
    event: str
    has_children: bool = renamed("hasChildren")
    indicator: str
    indicator_type: str = renamed("indicatorType")
    indicator_type_id: int | float = renamed("indicatorTypeId")
    insight: str | None = None
    kill_chain: int | float = renamed("killChain")
    mitre_attack: list[str] = renamed("mitreAttack")
    mitre_capec: list[str] = renamed("mitreCapec")
    num_referenced: int | float = renamed("numReferenced")
    num_references: int | float = renamed("numReferences")
    raw_id: str = renamed("rawId")
    referenced: list[str]
    referenced_ids: list[int | float] = renamed("referencedIds")
    references: list[str]
    references_ids: list[int | float] = renamed("referencesIds")
    releasability_id: str | None = renamed("releasabilityId", default=None)
    tags: list[str]
    target_country: str = renamed("targetCountry")
    target_industry: str = renamed("targetIndustry")
    tlp: str
    uuid: str


@model
class Updates:
    """Updates: argument of cloudforce_one.threat_events.bulk_edit."""

    attacker: str | None = None
    attacker_country: str | None = renamed("attackerCountry", default=None)
    category: str | None = None
    created_at: Moment | None = renamed("createdAt", default=None)
    event: str | None = None
    indicator: str | None = None
    indicator_type: str | None = renamed("indicatorType", default=None)
    insight: str | None = None
    raw: ThreatEventRawParam | None = None
    target_country: str | None = renamed("targetCountry", default=None)
    target_industry: str | None = renamed("targetIndustry", default=None)
    tlp: str | None = None


class ThreatEvents(Resource):
    """Cloudforce one threat events: `cf.cloudforce_one.threat_events`."""

    @cached_property
    def aggregate(self) -> AggregateResource:
        from cfapi.api.cloudforce_one.threat_events.aggregate import AggregateResource
        return AggregateResource(self._session)

    @cached_property
    def attackers(self) -> Attackers:
        from cfapi.api.cloudforce_one.threat_events.attackers import Attackers
        return Attackers(self._session)

    @cached_property
    def categories(self) -> Categories:
        from cfapi.api.cloudforce_one.threat_events.categories import Categories
        return Categories(self._session)

    @cached_property
    def countries(self) -> Countries:
        from cfapi.api.cloudforce_one.threat_events.countries import Countries
        return Countries(self._session)

    @cached_property
    def datasets(self) -> Datasets:
        from cfapi.api.cloudforce_one.threat_events.datasets import Datasets
        return Datasets(self._session)

    @cached_property
    def event_tags(self) -> EventTags:
        from cfapi.api.cloudforce_one.threat_events.event_tags import EventTags
        return EventTags(self._session)

    @cached_property
    def graph(self) -> GraphResource:
        from cfapi.api.cloudforce_one.threat_events.graph import GraphResource
        return GraphResource(self._session)

    @cached_property
    def graphql(self) -> GraphqlResource:
        from cfapi.api.cloudforce_one.threat_events.graphql import GraphqlResource
        return GraphqlResource(self._session)

    @cached_property
    def indicator_types(self) -> IndicatorTypes:
        from cfapi.api.cloudforce_one.threat_events.indicator_types import IndicatorTypes
        return IndicatorTypes(self._session)

    @cached_property
    def indicators(self) -> Indicators:
        from cfapi.api.cloudforce_one.threat_events.indicators import Indicators
        return Indicators(self._session)

    @cached_property
    def queries(self) -> Queries:
        from cfapi.api.cloudforce_one.threat_events.queries import Queries
        return Queries(self._session)

    @cached_property
    def raw(self) -> RawResource:
        from cfapi.api.cloudforce_one.threat_events.raw import RawResource
        return RawResource(self._session)

    @cached_property
    def relate(self) -> RelateResource:
        from cfapi.api.cloudforce_one.threat_events.relate import RelateResource
        return RelateResource(self._session)

    @cached_property
    def relationships(self) -> Relationships:
        from cfapi.api.cloudforce_one.threat_events.relationships import Relationships
        return Relationships(self._session)

    @cached_property
    def tags(self) -> Tags:
        from cfapi.api.cloudforce_one.threat_events.tags import Tags
        return Tags(self._session)

    @cached_property
    def target_industries(self) -> TargetIndustries:
        from cfapi.api.cloudforce_one.threat_events.target_industries import TargetIndustries
        return TargetIndustries(self._session)

    @cached_property
    def v2(self) -> V2Resource:
        from cfapi.api.cloudforce_one.threat_events.v2 import V2Resource
        return V2Resource(self._session)

    def list(
        self, *, account_id: str, cache: Literal["from-graph"] | str | Unset = UNSET, cursor: str | Unset = UNSET,
        dataset_id: Sequence[str] | Unset = UNSET, force_refresh: bool | Unset = UNSET,
        format: Literal["json", "stix2", "taxii"] | str | Unset = UNSET,
        order: Literal["asc", "desc"] | str | Unset = UNSET, order_by: str | Unset = UNSET, page: int | Unset = UNSET,
        page_size: int | Unset = UNSET, search: Sequence[Search | Mapping[str, Any]] | Unset = UNSET,
    ) -> Pages[ThreatEvent]:
        """List cloudforce one threat events: GET /accounts/{account_id}/cloudforce-one/events (permission: Cloudforce
        One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/methods/list/"""
        return self._pages(
            "cloudforce_one.threat_events.list", "GET", "/accounts/{account_id}/cloudforce-one/events", locals(),
            ThreatEvent,
            wire={
                "dataset_id": "datasetId", "force_refresh": "forceRefresh", "order_by": "orderBy",
                "page_size": "pageSize",
            },
            paging=Paging(kind="page_no_total", items="", per_page="pageSize"),
        )

    def bulk_create(
        self, *, account_id: str, data: Sequence[ThreatEventData | Mapping[str, Any]], dataset_id: str,
        include_created_events: bool | Unset = UNSET,
    ) -> Reply[ThreatEventBulkCreateResult]:
        """Cloudforce one threat events: bulk create: POST /accounts/{account_id}/cloudforce-one/events/create/bulk
        (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/methods/bulk_create/"""
        return self._call(
            "cloudforce_one.threat_events.bulk_create", "POST",
            "/accounts/{account_id}/cloudforce-one/events/create/bulk", locals(), ThreatEventBulkCreateResult,
            wire={"dataset_id": "datasetId", "include_created_events": "includeCreatedEvents"},
            shapes={"data": list[ThreatEventData]}, at="",
        )

    @deprecated("cloudforce_one.threat_events.bulk_create_relationships is deprecated")
    def bulk_create_relationships(
        self, *, account_id: str, data: Sequence[ThreatEventData | Mapping[str, Any]], dataset_id: str,
    ) -> Reply[ThreatEventRelationships]:
        """Cloudforce one threat events: bulk create relationships (deprecated): POST
        /accounts/{account_id}/cloudforce-one/events/create/bulk/relationships (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/methods/bulk_create_relationships/"""
        return self._call(
            "cloudforce_one.threat_events.bulk_create_relationships", "POST",
            "/accounts/{account_id}/cloudforce-one/events/create/bulk/relationships", locals(),
            ThreatEventRelationships, wire={"dataset_id": "datasetId"}, shapes={"data": list[ThreatEventData]}, at="",
        )

    def bulk_edit(
        self, *, account_id: str, dataset_id: str, event_ids: Sequence[str], updates: Updates | Mapping[str, Any],
    ) -> Reply[ThreatEventBulkEditResult]:
        """Cloudforce one threat events: bulk edit: PATCH /accounts/{account_id}/cloudforce-one/events/update/bulk
        (permission: Cloudforce One Write)."""
        return self._call(
            "cloudforce_one.threat_events.bulk_edit", "PATCH",
            "/accounts/{account_id}/cloudforce-one/events/update/bulk", locals(), ThreatEventBulkEditResult,
            wire={"dataset_id": "datasetId", "event_ids": "eventIds"}, shapes={"updates": Updates}, at="",
        )

    def delete_by_dataset(
        self, *, account_id: str, dataset_id: str, event_ids: Sequence[str] | Unset = UNSET,
    ) -> Reply[int | float]:
        """Cloudforce one threat events: delete by dataset: DELETE
        /accounts/{account_id}/cloudforce-one/events/{dataset_id}/delete (permission: Cloudforce One Write)."""
        return self._call(
            "cloudforce_one.threat_events.delete_by_dataset", "DELETE",
            "/accounts/{account_id}/cloudforce-one/events/{dataset_id}/delete", locals(),
            cast("Kind[int | float]", int | float), wire={"event_ids": "eventIds"}, at="",
        )

    @deprecated("cloudforce_one.threat_events.get is deprecated")
    def get(self, event_id: str, *, account_id: str) -> Reply[ThreatEvent]:
        """Get a cloudforce one threat event (deprecated): GET /accounts/{account_id}/cloudforce-one/events/{event_id}
        (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/methods/get/"""
        return self._call(
            "cloudforce_one.threat_events.get", "GET", "/accounts/{account_id}/cloudforce-one/events/{event_id}",
            locals(), ThreatEvent, at="",
        )

    def update(
        self, *, account_id: str, event_id: str, dataset_id: str, attacker: str | None | Unset = UNSET,
        attacker_country: str | Unset = UNSET, category: str | Unset = UNSET,
        created_at: datetime | str | Unset = UNSET, date: datetime | str | Unset = UNSET, event: str | Unset = UNSET,
        indicator: str | Unset = UNSET, indicator_type: str | Unset = UNSET, insight: str | Unset = UNSET,
        raw: ThreatEventRawParam | Mapping[str, Any] | Unset = UNSET, target_country: str | Unset = UNSET,
        target_industry: str | Unset = UNSET, tlp: str | Unset = UNSET,
    ) -> Reply[ThreatEventUpdateResult]:
        """Update a cloudforce one threat event: POST /accounts/{account_id}/cloudforce-one/events/{event_id}
        (permission: Cloudforce One Read)."""
        return self._call(
            "cloudforce_one.threat_events.update", "POST", "/accounts/{account_id}/cloudforce-one/events/{event_id}",
            locals(), ThreatEventUpdateResult,
            wire={
                "attacker_country": "attackerCountry", "created_at": "createdAt", "dataset_id": "datasetId",
                "indicator_type": "indicatorType", "target_country": "targetCountry",
                "target_industry": "targetIndustry",
            },
            at="",
        )

    def edit(
        self, event_id: str, *, account_id: str, dataset_id: str | Unset = UNSET, attacker: str | None | Unset = UNSET,
        attacker_country: str | None | Unset = UNSET, category: str | None | Unset = UNSET,
        created_at: datetime | str | None | Unset = UNSET, date: datetime | str | None | Unset = UNSET,
        event: str | None | Unset = UNSET, indicator: str | None | Unset = UNSET,
        indicator_type: str | None | Unset = UNSET, insight: str | None | Unset = UNSET,
        raw: ThreatEventRawParam | Mapping[str, Any] | None | Unset = UNSET, target_country: str | None | Unset = UNSET,
        target_industry: str | None | Unset = UNSET, tlp: str | None | Unset = UNSET,
    ) -> Reply[ThreatEvent]:
        """Edit a cloudforce one threat event: PATCH /accounts/{account_id}/cloudforce-one/events/{event_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/methods/edit/"""
        return self._call(
            "cloudforce_one.threat_events.edit", "PATCH", "/accounts/{account_id}/cloudforce-one/events/{event_id}",
            locals(), ThreatEvent,
            wire={
                "dataset_id": "datasetId", "attacker_country": "attackerCountry", "created_at": "createdAt",
                "indicator_type": "indicatorType", "target_country": "targetCountry",
                "target_industry": "targetIndustry",
            },
            at="",
        )

    def create(
        self, *, path_account_id: str, category: str, date: datetime | str, event: str,
        raw: ThreatEventRaw | Mapping[str, Any], tlp: str, body_account_id: float | Unset = UNSET,
        attacker: str | None | Unset = UNSET, attacker_country: str | Unset = UNSET, dataset_id: str | Unset = UNSET,
        indicator: str | Unset = UNSET, indicators: Sequence[Indicator | Mapping[str, Any]] | Unset = UNSET,
        indicator_type: str | Unset = UNSET, insight: str | Unset = UNSET,
        source: Source | Mapping[str, Any] | Unset = UNSET, tags: Sequence[str] | Unset = UNSET,
        target_country: str | Unset = UNSET, target_industry: str | Unset = UNSET,
    ) -> Reply[ThreatEvent]:
        """Create a cloudforce one threat event: POST /accounts/{path_account_id}/cloudforce-one/events/create
        (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/methods/create/"""
        return self._call(
            "cloudforce_one.threat_events.create", "POST", "/accounts/{path_account_id}/cloudforce-one/events/create",
            locals(), ThreatEvent,
            wire={
                "body_account_id": "accountId", "attacker_country": "attackerCountry", "dataset_id": "datasetId",
                "indicator_type": "indicatorType", "target_country": "targetCountry",
                "target_industry": "targetIndustry",
            },
            shapes={"indicators": list[Indicator], "source": Source}, at="",
        )
