"""`cf.cloudforce_one.threat_events.indicators`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import Any, Literal, cast

from cfapi._core import PLAIN, UNSET, Kind, Moment, Pages, Paging, Reply, Resource, Unset, deprecated, model, renamed
from cfapi.api.cloudforce_one.threat_events import (
    ByDataset, DatasetsGroup, IndicatorListSearch, IndicatorPage, IndicatorRelatedEvent, IndicatorTag,
    IndicatorWarnings,
)


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
class DescriptionAndType:
    """Description and type: part of IndicatorPaginationProperties."""

    description: str
    type: str


@model
class Indicator:
    """Indicator: response of cloudforce_one.threat_events.indicators.list."""

    properties: IndicatorResponseProperties
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
class IndicatorCompleteness:
    """Indicator completeness: part of IndicatorResponseProperties."""

    properties: IndicatorProperties
    type: str


@model
class IndicatorCursor:
    """Indicator cursor: part of IndicatorPaginationProperties."""

    description: str
    nullable: bool
    type: str


@model
class IndicatorFailedShards:
    """Indicator failed shards: part of IndicatorProperties."""

    items: IndicatorItems
    type: str


@model
class IndicatorItems:
    """Indicator items: part of IndicatorFailedShards."""

    properties: IndicatorItemsProperties
    type: str


@model
class IndicatorItemsProperties:
    """Indicator items properties: part of IndicatorItems."""

    dataset_id: IndicatorPage = renamed("datasetId")
    shard_id: IndicatorPage = renamed("shardId")


@model
class IndicatorPagination:
    """Indicator pagination: part of IndicatorResponseProperties."""

    properties: IndicatorPaginationProperties
    type: str


@model
class IndicatorPaginationProperties:
    """Indicator pagination properties: part of IndicatorPagination."""

    count: IndicatorPage
    cursor: IndicatorCursor
    has_more: DescriptionAndType
    page: IndicatorPage
    per_page: IndicatorPage
    total_count: IndicatorCursor
    total_count_is_exact: DescriptionAndType


@model
class IndicatorProperties:
    """Indicator properties: part of IndicatorCompleteness."""

    complete: IndicatorPage
    failed_datasets: IndicatorWarnings = renamed("failedDatasets")
    failed_shards: IndicatorFailedShards = renamed("failedShards")
    warnings: IndicatorWarnings


@model
class IndicatorResponseProperties:
    """Indicator response properties: part of Indicator."""

    completeness: IndicatorCompleteness
    indicators: PropertiesIndicator
    pagination: IndicatorPagination


@model
class IndicatorSource:
    """Indicator source: part of PropertiesIndicatorItems."""

    resource_id: str = renamed("resourceId")
    resource_type: Literal["article"] | str = renamed("resourceType")
    system: Literal["threat-signals"] | str
    title: str | None = None


@model
class PropertiesIndicator:
    """Properties indicator: part of IndicatorResponseProperties."""

    items: PropertiesIndicatorItems
    type: str


@model
class PropertiesIndicatorItems:
    """Properties indicator items: response of cloudforce_one.threat_events.indicators.by_dataset.list."""

    created_at: Moment = renamed("createdAt")
    indicator_type: str = renamed("indicatorType")
    sources: list[IndicatorSource]
    updated_at: Moment = renamed("updatedAt")
    uuid: str
    value: str
    dataset_id: str | None = renamed("datasetId", default=None)
    related_events: list[IndicatorRelatedEvent] | None = renamed("relatedEvents", default=None)
    related_events_has_more: bool | None = renamed("relatedEventsHasMore", default=None)
    tags: list[IndicatorTag] | None = None
    tlp: str | None = None


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

    def list(
        self, *, account_id: str, cache: Literal["from-graph"] | str | Unset = UNSET,
        created_after: datetime | str | Unset = UNSET, created_before: datetime | str | Unset = UNSET,
        cursor: str | Unset = UNSET, dataset_ids: Sequence[str] | Unset = UNSET,
        format: Literal["json", "stix2", "taxii"] | str | Unset = UNSET, include_tags: bool | Unset = UNSET,
        include_total_count: bool | Unset = UNSET, indicator_type: str | Unset = UNSET, name: str | Unset = UNSET,
        page: float | Unset = UNSET, page_size: float | Unset = UNSET, related_events: Sequence[str] | Unset = UNSET,
        related_events_limit: float | Unset = UNSET,
        search: Sequence[IndicatorListSearch | Mapping[str, Any]] | Unset = UNSET, tags: Sequence[str] | Unset = UNSET,
        tag_search: Sequence[TagSearch | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Indicator]:
        """List threat event indicators: GET /accounts/{account_id}/cloudforce-one/events/indicators (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/indicators/methods/list/"""
        return self._call(
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
    ) -> Pages[PropertiesIndicatorItems]:
        """List indicator by dataset (deprecated): GET
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/indicators/subresources/by_dataset/methods/list/"""
        return self._pages(
            "cloudforce_one.threat_events.indicators.by_dataset.list", "GET",
            "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators", locals(),
            PropertiesIndicatorItems,
            wire={"indicator_type": "indicatorType", "page_size": "pageSize", "related_event": "relatedEvent"},
            paging=Paging(kind="page_no_total", items="indicators", per_page="pageSize"),
        )

    def bulk_create(
        self, *, account_id: str, dataset_id: str,
        indicators: Sequence[ByDatasetBulkCreateIndicator | Mapping[str, Any]], auto_create_type: bool | Unset = UNSET,
    ) -> Reply[int | float]:
        """Indicator by dataset: bulk create: POST
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/bulk (permission: Cloudforce One
        Read)."""
        return self._call(
            "cloudforce_one.threat_events.indicators.by_dataset.bulk_create", "POST",
            "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/bulk", locals(),
            cast("Kind[int | float]", int | float), wire={"auto_create_type": "autoCreateType"},
            shapes={"indicators": list[ByDatasetBulkCreateIndicator]}, at="",
        )

    def create(
        self, *, account_id: str, dataset_id: str, indicator_type: str, value: str,
        auto_create_type: bool | Unset = UNSET,
        related_events: Sequence[ByDatasetEditRelatedEvent | Mapping[str, Any]] | Unset = UNSET,
        tags: Sequence[ByDatasetEditTag | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[IndicatorByDataset]:
        """Create indicator by dataset: POST
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/create (permission: Cloudforce One
        Read)."""
        return self._call(
            "cloudforce_one.threat_events.indicators.by_dataset.create", "POST",
            "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/create", locals(),
            IndicatorByDataset,
            wire={
                "auto_create_type": "autoCreateType", "indicator_type": "indicatorType",
                "related_events": "relatedEvents",
            },
            shapes={"related_events": list[ByDatasetEditRelatedEvent], "tags": list[ByDatasetEditTag]}, at="",
        )

    def get(self, indicator_id: str, *, account_id: str, dataset_id: str) -> Reply[ByDataset]:
        """Get indicator by dataset: GET
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/{indicator_id} (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/indicators/subresources/by_dataset/methods/get/"""
        return self._call(
            "cloudforce_one.threat_events.indicators.by_dataset.get", "GET",
            "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/{indicator_id}", locals(),
            ByDataset, at="",
        )

    def edit(
        self, *, account_id: str, dataset_id: str, indicator_id: str, indicator_type: str | None | Unset = UNSET,
        related_events: Sequence[ByDatasetEditRelatedEvent | Mapping[str, Any]] | None | Unset = UNSET,
        tags: Sequence[ByDatasetEditTag | Mapping[str, Any]] | None | Unset = UNSET, value: str | None | Unset = UNSET,
    ) -> Reply[IndicatorByDataset]:
        """Edit indicator by dataset: PATCH
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/{indicator_id} (permission:
        Cloudforce One Write)."""
        return self._call(
            "cloudforce_one.threat_events.indicators.by_dataset.edit", "PATCH",
            "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/{indicator_id}", locals(),
            IndicatorByDataset, wire={"indicator_type": "indicatorType", "related_events": "relatedEvents"},
            shapes={"related_events": list[ByDatasetEditRelatedEvent], "tags": list[ByDatasetEditTag]}, at="",
        )

    def delete(self, *, account_id: str, dataset_id: str, indicator_id: str) -> Reply[DatasetsGroup]:
        """Delete indicator by dataset: DELETE
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicators/{indicator_id} (permission:
        Cloudforce One Write)."""
        return self._call(
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

    def list(self, *, account_id: str, dataset_ids: Sequence[str] | Unset = UNSET) -> Reply[IndicatorWarnings]:
        """List indicator types: GET /accounts/{account_id}/cloudforce-one/events/indicator-types (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/indicators/subresources/types/methods/list/"""
        return self._call(
            "cloudforce_one.threat_events.indicators.types.list", "GET",
            "/accounts/{account_id}/cloudforce-one/events/indicator-types", locals(), IndicatorWarnings,
            wire={"dataset_ids": "datasetIds"}, at="",
        )
