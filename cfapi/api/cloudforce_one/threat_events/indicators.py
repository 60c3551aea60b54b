"""`cf.cloudforce_one.threat_events.indicators`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import Any, Literal, cast

from cfapi._core import PLAIN, UNSET, Kind, Moment, Pages, Paging, Resource, Unset, deprecated, model, renamed
from cfapi.api.cloudforce_one.threat_events import (
    ByDataset, DatasetsGroup, IndicatorListSearch, IndicatorPropertiesIndicatorsItemsTag,
    PropertiesCompletenessPropertiesWarnings, PropertiesIndicatorsItemsRelatedEvent,
)
from cfapi.api.shared.ai import DescriptionAndType
from cfapi.api.shared.cloudforce_one import WorkerPreviewsBaseConfigEnv


@model
class AggregateAggregation:
    """Aggregate aggregation: response of cloudforce_one.threat_events.indicators.aggregate.list."""

    count: int | float


@model
class ByDatasetBulkCreateIndicator:
    """By dataset bulk create indicator: argument of cloudforce_one.threat_events.indicators.by_dataset.bulk_create."""

    auto_create_type: bool | None = renamed("autoCreateType", default=None)
    indicator_type: str = renamed("indicatorType")
    related_events: list[ByDatasetEditRelatedEvent] | None = renamed("relatedEvents", default=None)
    tags: list[ByDatasetEditTag] | None = None
    value: str


@model
class ByDatasetEditRelatedEvent:
    """By dataset edit related event: argument of cloudforce_one.threat_events.indicators.by_dataset.create."""

    dataset_id: str = renamed("datasetId")
    event_id: str = renamed("eventId")


@model
class ByDatasetEditTag:
    """By dataset edit tag: argument of cloudforce_one.threat_events.indicators.by_dataset.create."""

    category_name: str | None = renamed("categoryName", default=None)
    value: str


@model
class ByDatasetTag:
    """By dataset tag: part of IndicatorByDataset."""

    category_name: str | None = renamed("categoryName", default=None)
    uuid: str | None = None
    value: str | None = None


@model
class CompletenessPropertiesFailedShards:
    """Completeness properties failed shards: part of PropertiesCompletenessProperties."""

    items: CompletenessPropertiesFailedShardsItems
    type: str


@model
class CompletenessPropertiesFailedShardsItems:
    """Completeness properties failed shards items: part of CompletenessPropertiesFailedShards."""

    properties: PropertiesFailedShardsItemsProperties
    type: str


@model
class Indicator:
    """Indicator: response of cloudforce_one.threat_events.indicators.list."""

    properties: Properties
    type: str


@model
class IndicatorByDataset:
    """Indicator by dataset: response of cloudforce_one.threat_events.indicators.by_dataset.create."""

    created_at: Moment = renamed("createdAt")
    dataset_id: str | None = renamed("datasetId", default=None)
    indicator_type: str = renamed("indicatorType")
    related_events: list[ByDatasetEditRelatedEvent] | None = renamed("relatedEvents", default=None)
    tags: list[ByDatasetTag] | None = None
    updated_at: Moment = renamed("updatedAt")
    uuid: str
    value: str


@model
class Properties:
    """Properties: part of Indicator."""

    completeness: PropertiesCompleteness
    indicators: PropertiesIndicators
    pagination: PropertiesPagination


@model
class PropertiesCompleteness:
    """Properties completeness: part of Properties."""

    properties: PropertiesCompletenessProperties
    type: str


@model
class PropertiesCompletenessProperties:
    """Properties completeness properties: part of PropertiesCompleteness."""

    complete: WorkerPreviewsBaseConfigEnv
    failed_datasets: PropertiesCompletenessPropertiesWarnings = renamed("failedDatasets")
    failed_shards: CompletenessPropertiesFailedShards = renamed("failedShards")
    warnings: PropertiesCompletenessPropertiesWarnings


@model
class PropertiesFailedShardsItemsProperties:
    """Properties failed shards items properties: part of CompletenessPropertiesFailedShardsItems."""

    dataset_id: WorkerPreviewsBaseConfigEnv = renamed("datasetId")
    shard_id: WorkerPreviewsBaseConfigEnv = renamed("shardId")


@model
class PropertiesIndicators:
    """Properties indicators: part of Properties."""

    items: PropertiesIndicatorsItems
    type: str


@model
class PropertiesIndicatorsItems:
    """Properties indicators items: response of cloudforce_one.threat_events.indicators.by_dataset.list."""

    created_at: Moment = renamed("createdAt")
    indicator_type: str = renamed("indicatorType")
    sources: list[PropertiesIndicatorsItemsSource]
    updated_at: Moment = renamed("updatedAt")
    uuid: str
    value: str
    dataset_id: str | None = renamed("datasetId", default=None)
    related_events: list[PropertiesIndicatorsItemsRelatedEvent] | None = renamed("relatedEvents", default=None)
    related_events_has_more: bool | None = renamed("relatedEventsHasMore", default=None)
    tags: list[IndicatorPropertiesIndicatorsItemsTag] | None = None
    tlp: str | None = None


@model
class PropertiesIndicatorsItemsSource:
    """Properties indicators items source: part of PropertiesIndicatorsItems."""

    resource_id: str = renamed("resourceId")
    resource_type: Literal["article"] | str = renamed("resourceType")
    system: Literal["threat-signals"] | str
    title: str | None = None


@model
class PropertiesPagination:
    """Properties pagination: part of Properties."""

    properties: PropertiesPaginationProperties
    type: str


@model
class PropertiesPaginationProperties:
    """Properties pagination properties: part of PropertiesPagination."""

    count: WorkerPreviewsBaseConfigEnv
    cursor: PropertiesPaginationPropertiesCursor
    has_more: DescriptionAndType
    page: WorkerPreviewsBaseConfigEnv
    per_page: WorkerPreviewsBaseConfigEnv
    total_count: PropertiesPaginationPropertiesCursor
    total_count_is_exact: DescriptionAndType


@model
class PropertiesPaginationPropertiesCursor:
    """Properties pagination properties cursor: part of PropertiesPaginationProperties."""

    description: str
    nullable: bool
    type: str


@model
class TagSearch:
    """Tag search: argument of cloudforce_one.threat_events.indicators.list."""

    field: Literal[
        "value", "categoryId", "actorCategory", "aliasGroupNames", "attributionConfidence", "attributionOrganization",
        "motive", "opsecLevel", "originCountryISO", "sophisticationLevel", "priority", "analyticPriority",
    ] | str
    op: Literal[
        "equals", "not", "gt", "gte", "lt", "lte", "like", "contains", "startsWith", "endsWith", "in", "find",
    ] | str
    value: str | int | float | list[str | int | float] | None = None


class Indicators(Resource):
    """Threat event indicators: `cf.cloudforce_one.threat_events.indicators`."""

    @cached_property
    def aggregate(self) -> AggregateResource:
        return AggregateResource(self._session)

    @cached_property
    def by_dataset(self) -> ByDatasetResource:
        return ByDatasetResource(self._session)

    @cached_property
    def types(self) -> Types:
        return Types(self._session)

    async def list(
        self, *, account_id: str, cache: Literal["from-graph"] | str | Unset = UNSET,
        created_after: datetime | str | Unset = UNSET, created_before: datetime | str | Unset = UNSET,
        cursor: str | Unset = UNSET, dataset_ids: Sequence[str] | Unset = UNSET,
        format: Literal["json", "stix2", "taxii"] | str | Unset = UNSET, include_tags: bool | Unset = UNSET,
        include_total_count: bool | Unset = UNSET, indicator_type: str | Unset = UNSET, name: str | Unset = UNSET,
        page: float | Unset = UNSET, page_size: float | Unset = UNSET, related_events: Sequence[str] | Unset = UNSET,
        related_events_limit: float | Unset = UNSET,
        search: Sequence[IndicatorListSearch | Mapping[str, Any]] | Unset = UNSET, tags: Sequence[str] | Unset = UNSET,
        tag_search: Sequence[TagSearch | Mapping[str, Any]] | Unset = UNSET,
    ) -> Indicator:
        """List threat event indicators: GET /accounts/{account_id}/cloudforce-one/events/indicators (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/indicators/methods/list/"""
        return await self._call(
            "cloudforce_one.threat_events.indicators.list", "GET",
            "/accounts/{account_id}/cloudforce-one/events/indicators", locals(), Indicator,
            wire={
                "created_after": "createdAfter", "created_before": "createdBefore", "dataset_ids": "datasetIds",
                "include_tags": "includeTags", "include_total_count": "includeTotalCount",
                "indicator_type": "indicatorType", "page_size": "pageSize", "related_events": "relatedEvents",
                "related_events_limit": "relatedEventsLimit", "tag_search": "tagSearch",
            },
            at="",
        )


class AggregateResource(Resource):
    """Indicator aggregate: `cf.cloudforce_one.threat_events.indicators.aggregate`."""

    def list(
        self, *, account_id: str, aggregate_by: str, created_after: datetime | str | Unset = UNSET,
        created_before: datetime | str | Unset = UNSET, dataset_ids: Sequence[str] | Unset = UNSET,
        event_date_after: str | Unset = UNSET, event_date_before: str | Unset = UNSET, limit: float | Unset = UNSET,
        measure: Literal["indicators", "relationships"] | str | Unset = UNSET, tag_uuid: str | Unset = UNSET,
    ) -> Pages[AggregateAggregation]:
        """List indicator aggregate: GET /accounts/{account_id}/cloudforce-one/events/indicators/aggregate.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/indicators/subresources/aggregate/methods/list/"""
        return self._pages(
            "cloudforce_one.threat_events.indicators.aggregate.list", "GET",
            "/accounts/{account_id}/cloudforce-one/events/indicators/aggregate", locals(), AggregateAggregation,
            wire={
                "aggregate_by": "aggregateBy", "created_after": "createdAfter", "created_before": "createdBefore",
                "dataset_ids": "datasetIds", "event_date_after": "eventDateAfter",
                "event_date_before": "eventDateBefore", "tag_uuid": "tagUuid",
            },
            paging=Paging(kind="single", items="aggregations"),
        )


class ByDatasetResource(Resource):
    """Indicator by dataset: `cf.cloudforce_one.threat_events.indicators.by_dataset`."""

    @cached_property
    def tags(self) -> Tags:
        return Tags(self._session)

    @deprecated("cloudforce_one.threat_events.indicators.by_dataset.list is deprecated")
    def list(
        self, dataset_id: str, *, account_id: str, indicator_type: str | Unset = UNSET, name: str | Unset = UNSET,
        page: int | Unset = UNSET, page_size: int | Unset = UNSET, related_event: Sequence[str] | Unset = UNSET,
    ) -> Pages[PropertiesIndicatorsItems]:
        """List indicator by dataset (deprecated): GET
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/indicators/subresources/by_dataset/methods/list/"""
        return self._pages(
            "cloudforce_one.threat_events.indicators.by_dataset.list", "GET",
            "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators", locals(),
            PropertiesIndicatorsItems,
            wire={"indicator_type": "indicatorType", "page_size": "pageSize", "related_event": "relatedEvent"},
            paging=Paging(kind="page_no_total", items="indicators", per_page="pageSize"),
        )

    async def bulk_create(
        self, *, account_id: str, dataset_id: str,
        indicators: Sequence[ByDatasetBulkCreateIndicator | Mapping[str, Any]], auto_create_type: bool | Unset = UNSET,
    ) -> int | float:
        """Indicator by dataset: bulk create: POST
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/bulk (permission: Cloudforce One
        Read)."""
        return await self._call(
            "cloudforce_one.threat_events.indicators.by_dataset.bulk_create", "POST",
            "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/bulk", locals(),
            cast("Kind[int | float]", int | float), wire={"auto_create_type": "autoCreateType"},
            shapes={"indicators": list[ByDatasetBulkCreateIndicator]}, at="",
        )

    async def create(
        self, *, account_id: str, dataset_id: str, indicator_type: str, value: str,
        auto_create_type: bool | Unset = UNSET,
        related_events: Sequence[ByDatasetEditRelatedEvent | Mapping[str, Any]] | Unset = UNSET,
        tags: Sequence[ByDatasetEditTag | Mapping[str, Any]] | Unset = UNSET,
    ) -> IndicatorByDataset:
        """Create indicator by dataset: POST
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/create (permission: Cloudforce One
        Read)."""
        return await self._call(
            "cloudforce_one.threat_events.indicators.by_dataset.create", "POST",
            "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/create", locals(),
            IndicatorByDataset,
            wire={
                "auto_create_type": "autoCreateType", "indicator_type": "indicatorType",
                "related_events": "relatedEvents",
            },
            shapes={"related_events": list[ByDatasetEditRelatedEvent], "tags": list[ByDatasetEditTag]}, at="",
        )

    async def get(self, indicator_id: str, *, account_id: str, dataset_id: str) -> ByDataset:
        """Get indicator by dataset: GET
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/{indicator_id} (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/indicators/subresources/by_dataset/methods/get/"""
        return await self._call(
            "cloudforce_one.threat_events.indicators.by_dataset.get", "GET",
            "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/{indicator_id}", locals(),
            ByDataset, at="",
        )

    async def edit(
        self, *, account_id: str, dataset_id: str, indicator_id: str, indicator_type: str | None | Unset = UNSET,
        related_events: Sequence[ByDatasetEditRelatedEvent | Mapping[str, Any]] | None | Unset = UNSET,
        tags: Sequence[ByDatasetEditTag | Mapping[str, Any]] | None | Unset = UNSET, value: str | None | Unset = UNSET,
    ) -> IndicatorByDataset:
        """Edit indicator by dataset: PATCH
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/{indicator_id} (permission:
        Cloudforce One Write)."""
        return await self._call(
            "cloudforce_one.threat_events.indicators.by_dataset.edit", "PATCH",
            "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/{indicator_id}", locals(),
            IndicatorByDataset, wire={"indicator_type": "indicatorType", "related_events": "relatedEvents"},
            shapes={"related_events": list[ByDatasetEditRelatedEvent], "tags": list[ByDatasetEditTag]}, at="",
        )

    async def delete(self, *, account_id: str, dataset_id: str, indicator_id: str) -> DatasetsGroup:
        """Delete indicator by dataset: DELETE
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/{indicator_id} (permission:
        Cloudforce One Write)."""
        return await self._call(
            "cloudforce_one.threat_events.indicators.by_dataset.delete", "DELETE",
            "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/{indicator_id}", locals(),
            DatasetsGroup, at="",
        )


class Tags(Resource):
    """By dataset tags: `cf.cloudforce_one.threat_events.indicators.by_dataset.tags`."""

    def list(self, dataset_id: str, *, account_id: str) -> Pages[Any]:
        """List by dataset tags: GET /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/tags
        (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/indicators/subresources/by_dataset/subresources/tags/methods/list/"""
        return self._pages(
            "cloudforce_one.threat_events.indicators.by_dataset.tags.list", "GET",
            "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/tags", locals(), PLAIN,
            paging=Paging(kind="single", items=""),
        )


class Types(Resource):
    """Indicator types: `cf.cloudforce_one.threat_events.indicators.types`."""

    async def list(
        self, *, account_id: str, dataset_ids: Sequence[str] | Unset = UNSET,
    ) -> PropertiesCompletenessPropertiesWarnings:
        """List indicator types: GET /accounts/{account_id}/cloudforce-one/events/indicator-types (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/indicators/subresources/types/methods/list/"""
        return await self._call(
            "cloudforce_one.threat_events.indicators.types.list", "GET",
            "/accounts/{account_id}/cloudforce-one/events/indicator-types", locals(),
            PropertiesCompletenessPropertiesWarnings, wire={"dataset_ids": "datasetIds"}, at="",
        )
