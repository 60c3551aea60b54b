"""`cf.cloudforce_one.threat_events.tags`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, deprecated, model, renamed
from cfapi.api.cloudforce_one.threat_events import ByDataset, IndicatorListSearch, ThreatEventTag


@model
class Alias:
    """Alias: argument of cloudforce_one.threat_events.tags.create."""

    value: str
    confidence: int | None = None
    tlp: Literal["red", "amber", "amber-strict", "green", "clear", "purple", "amber+strict"] | str | None = None


@model
class Category:
    """Category: response of cloudforce_one.threat_events.tags.categories.list."""

    name: str
    uuid: str
    created_at: Moment | None = renamed("createdAt", default=None)
    description: str | None = None
    schema: list[CategoryEditSchema] | None = None
    updated_at: Moment | None = renamed("updatedAt", default=None)


@model
class CategoryEditSchema:
    """Category edit schema: argument of cloudforce_one.threat_events.tags.categories.create."""

    key: str
    kind: Literal["string", "number", "enum", "date", "array", "object"] | str
    allowed_values: list[str] | None = renamed("allowedValues", default=None)
    annotations: CategoryEditSchemaAnnotations | None = None
    deprecated: bool | None = None
    deprecated_values: list[str] | None = renamed("deprecatedValues", default=None)
    element: Any = None
    enforcement: Literal["error", "warn", "off"] | str | None = None
    format: Literal["date", "url", "duration", "country"] | str | None = None
    label: str | None = None
    max_length: int | None = renamed("maxLength", default=None)
    number_constraint: CategoryEditSchemaNumberConstraint | None = renamed("numberConstraint", default=None)
    properties: dict[str, Any] | None = None
    required: bool | None = None


@model
class CategoryEditSchemaAnnotations:
    """Category edit schema annotations: part of CategoryEditSchema."""

    confidence: bool | None = None
    tlp: bool | None = None


@model
class CategoryEditSchemaNumberConstraint:
    """Category edit schema number constraint: part of CategoryEditSchema."""

    integer: bool | None = None
    max: int | float | None = None
    min: int | float | None = None


@model
class ExternalReference:
    """External reference: argument of cloudforce_one.threat_events.tags.create."""

    url: str
    description: str | None = None


@model
class Filter:
    """Filter: argument of cloudforce_one.threat_events.tags.list."""

    field: str
    op: Literal[
        "equals", "not", "gt", "gte", "lt", "lte", "like", "contains", "startsWith", "endsWith", "in", "find",
    ] | str
    value: str | int | float | list[str | int | float] | None = None


@model
class Motive:
    """Motive: argument of cloudforce_one.threat_events.tags.create."""

    value: str
    confidence: int | None = None
    tlp: Literal["red", "amber", "amber-strict", "green", "clear", "purple", "amber+strict"] | str | None = None


@model
class Priority:
    """Priority: argument of cloudforce_one.threat_events.tags.create."""

    value: int | float
    confidence: int | None = None
    tlp: Literal["red", "amber", "amber-strict", "green", "clear", "purple", "amber+strict"] | str | None = None


@model
class Tag:
    """Tag: response of cloudforce_one.threat_events.tags.list."""

    uuid: str
    value: str
    active_duration: str | None = renamed("activeDuration", default=None)
    active_duration_annotated: TagActiveDurationAnnotated | None = renamed("activeDuration_annotated", default=None)
    actor_category: str | None = renamed("actorCategory", default=None)
    actor_category_annotated: TagMotiveAnnotated | None = renamed("actorCategory_annotated", default=None)
    aliases: list[Motive] | None = None
    alias_group_names: list[str] | None = renamed("aliasGroupNames", default=None)
    alias_group_names_internal: list[str] | None = renamed("aliasGroupNamesInternal", default=None)
    attribution_organization: str | None = renamed("attributionOrganization", default=None)
    attribution_organization_annotated: TagMotiveAnnotated | None = renamed("attributionOrganization_annotated", default=None)
    category_name: str | None = renamed("categoryName", default=None)
    category_uuid: str | None = renamed("categoryUuid", default=None)
    confidence: int | None = None
    created_at: Moment | None = renamed("createdAt", default=None)
    date_of_discovery: str | None = renamed("dateOfDiscovery", default=None)
    description: str | None = None
    external_reference_links: list[str] | None = renamed("externalReferenceLinks", default=None)
    external_references: list[TagExternalReference] | None = renamed("externalReferences", default=None)
    external_references_annotated: list[
        TagActiveDurationAnnotated,
    ] | None = renamed("externalReferences_annotated", default=None)
    internal_aliases: list[Motive] | None = renamed("internalAliases", default=None)
    internal_description: str | None = renamed("internalDescription", default=None)
    last_seen: Moment | None = renamed("lastSeen", default=None)
    motive: str | None = None
    motive_annotated: TagMotiveAnnotated | None = None
    opsec_level: str | None = renamed("opsecLevel", default=None)
    opsec_level_annotated: TagMotiveAnnotated | None = renamed("opsecLevel_annotated", default=None)
    origin_country_iso: str | None = renamed("originCountryISO", default=None)
    origin_country_iso_annotated: TagOriginCountryISOAnnotated | None = renamed("originCountryISO_annotated", default=None)
    priority: int | float | None = None
    priority_annotated: TagPriorityAnnotated | None = None
    properties: dict[str, Any] | None = None
    sophistication_level: str | None = renamed("sophisticationLevel", default=None)
    sophistication_level_annotated: TagMotiveAnnotated | None = renamed("sophisticationLevel_annotated", default=None)
    tlp: Literal["red", "amber", "amber-strict", "green", "clear", "purple", "amber+strict"] | str | None = None
    updated_at: Moment | None = renamed("updatedAt", default=None)
    version: int | float | None = None


@model
class TagActiveDurationAnnotated:
    """Tag active duration annotated: part of Tag."""

    value: str
    tlp: Literal["red", "amber", "amber-strict", "green", "clear", "purple", "amber+strict"] | str | None = None


@model
class TagExternalReference:
    """Tag external reference: part of Tag."""

    url: str
    description: str | None = None


@model
class TagMotiveAnnotated:
    """Tag motive annotated: part of Tag."""

    value: str
    confidence: int | float | None = None
    tlp: Literal["red", "amber", "amber-strict", "green", "clear", "purple", "amber+strict"] | str | None = None


@model
class TagOriginCountryISOAnnotated:
    """Tag origin country ISO annotated: part of Tag."""

    value: str | None = None
    confidence: int | float | None = None
    tlp: Literal["red", "amber", "amber-strict", "green", "clear", "purple", "amber+strict"] | str | None = None


@model
class TagPriorityAnnotated:
    """Tag priority annotated: part of Tag."""

    value: int | float
    tlp: Literal["red", "amber", "amber-strict", "green", "clear", "purple", "amber+strict"] | str | None = None


TagEditTlp = Literal["red", "amber", "amber-strict", "green", "clear", "purple", "amber+strict"] | str | None
TagTlp = Literal["red", "amber", "amber-strict", "green", "clear", "purple", "amber+strict"] | str


class Tags(Resource):
    """Threat event tags: `cf.cloudforce_one.threat_events.tags`."""

    @cached_property
    def categories(self) -> Categories:
        return Categories(self._session)

    @cached_property
    def indicators(self) -> Indicators:
        return Indicators(self._session)

    def list(
        self, *, account_id: str, cache: Literal["from-graph"] | str | Unset = UNSET,
        category_uuid: str | Unset = UNSET, filters: Sequence[Filter | Mapping[str, Any]] | Unset = UNSET,
        page: int | Unset = UNSET, page_size: int | Unset = UNSET, search: str | Unset = UNSET,
    ) -> Pages[Tag]:
        """List threat event tags: GET /accounts/{account_id}/cloudforce-one/events/tags (permission: Cloudforce One
        Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/methods/list/"""
        return self._pages(
            "cloudforce_one.threat_events.tags.list", "GET", "/accounts/{account_id}/cloudforce-one/events/tags",
            locals(), Tag, wire={"category_uuid": "categoryUuid", "page_size": "pageSize"},
            paging=Paging(kind="page_no_total", items="tags", per_page="pageSize"),
        )

    def create(
        self, *, account_id: str, value: str, active_duration: str | Motive | Mapping[str, Any] | Unset = UNSET,
        actor_category: str | Motive | Mapping[str, Any] | Unset = UNSET,
        aliases: Sequence[Alias | Mapping[str, Any]] | Unset = UNSET, alias_group_names: Sequence[str] | Unset = UNSET,
        alias_group_names_internal: Sequence[str] | Unset = UNSET,
        attribution_organization: str | Motive | Mapping[str, Any] | Unset = UNSET, category_uuid: str | Unset = UNSET,
        confidence: int | Unset = UNSET, date_of_discovery: str | Unset = UNSET,
        description: str | None | Unset = UNSET, external_reference_links: Sequence[str] | Unset = UNSET,
        external_references: Sequence[ExternalReference | Mapping[str, Any]] | Unset = UNSET,
        internal_aliases: Sequence[Alias | Mapping[str, Any]] | Unset = UNSET,
        internal_description: str | Unset = UNSET, last_seen: datetime | str | Unset = UNSET,
        motive: str | Motive | Mapping[str, Any] | Unset = UNSET,
        opsec_level: str | Motive | Mapping[str, Any] | Unset = UNSET,
        origin_country_iso: str | Motive | Mapping[str, Any] | Unset = UNSET,
        priority: float | Priority | Mapping[str, Any] | Unset = UNSET, properties: Mapping[str, Any] | Unset = UNSET,
        sophistication_level: str | Motive | Mapping[str, Any] | Unset = UNSET, tlp: TagTlp | Unset = UNSET,
    ) -> Reply[Tag]:
        """Create a threat event tag: POST /accounts/{account_id}/cloudforce-one/events/tags/create (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/methods/create/"""
        return self._call(
            "cloudforce_one.threat_events.tags.create", "POST",
            "/accounts/{account_id}/cloudforce-one/events/tags/create", locals(), Tag,
            wire={
                "active_duration": "activeDuration", "actor_category": "actorCategory",
                "alias_group_names": "aliasGroupNames", "alias_group_names_internal": "aliasGroupNamesInternal",
                "attribution_organization": "attributionOrganization", "category_uuid": "categoryUuid",
                "date_of_discovery": "dateOfDiscovery", "external_reference_links": "externalReferenceLinks",
                "external_references": "externalReferences", "internal_aliases": "internalAliases",
                "internal_description": "internalDescription", "last_seen": "lastSeen", "opsec_level": "opsecLevel",
                "origin_country_iso": "originCountryISO", "sophistication_level": "sophisticationLevel",
            },
            at="",
        )

    def edit(
        self, tag_uuid: str, *, account_id: str,
        active_duration: str | Motive | Mapping[str, Any] | None | Unset = UNSET,
        actor_category: str | Motive | Mapping[str, Any] | None | Unset = UNSET,
        aliases: Sequence[Alias | Mapping[str, Any]] | None | Unset = UNSET,
        alias_group_names: Sequence[str] | None | Unset = UNSET,
        alias_group_names_internal: Sequence[str] | None | Unset = UNSET,
        attribution_organization: str | Motive | Mapping[str, Any] | None | Unset = UNSET,
        category_uuid: str | None | Unset = UNSET, confidence: int | None | Unset = UNSET,
        date_of_discovery: str | None | Unset = UNSET, description: str | None | Unset = UNSET,
        external_reference_links: Sequence[str] | None | Unset = UNSET,
        external_references: Sequence[ExternalReference | Mapping[str, Any]] | None | Unset = UNSET,
        internal_aliases: Sequence[Alias | Mapping[str, Any]] | None | Unset = UNSET,
        internal_description: str | None | Unset = UNSET, last_seen: datetime | str | None | Unset = UNSET,
        motive: str | Motive | Mapping[str, Any] | None | Unset = UNSET,
        opsec_level: str | Motive | Mapping[str, Any] | None | Unset = UNSET,
        origin_country_iso: str | Motive | Mapping[str, Any] | None | Unset = UNSET,
        priority: float | Priority | Mapping[str, Any] | None | Unset = UNSET,
        properties: Mapping[str, Any] | None | Unset = UNSET,
        sophistication_level: str | Motive | Mapping[str, Any] | None | Unset = UNSET, tlp: TagEditTlp | Unset = UNSET,
        value: str | None | Unset = UNSET,
    ) -> Reply[Tag]:
        """Edit a threat event tag: PATCH /accounts/{account_id}/cloudforce-one/events/tags/{tag_uuid} (permission:
        Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/methods/edit/"""
        return self._call(
            "cloudforce_one.threat_events.tags.edit", "PATCH",
            "/accounts/{account_id}/cloudforce-one/events/tags/{tag_uuid}", locals(), Tag,
            wire={
                "active_duration": "activeDuration", "actor_category": "actorCategory",
                "alias_group_names": "aliasGroupNames", "alias_group_names_internal": "aliasGroupNamesInternal",
                "attribution_organization": "attributionOrganization", "category_uuid": "categoryUuid",
                "date_of_discovery": "dateOfDiscovery", "external_reference_links": "externalReferenceLinks",
                "external_references": "externalReferences", "internal_aliases": "internalAliases",
                "internal_description": "internalDescription", "last_seen": "lastSeen", "opsec_level": "opsecLevel",
                "origin_country_iso": "originCountryISO", "sophistication_level": "sophisticationLevel",
            },
            at="",
        )

    def delete(self, tag_uuid: str, *, account_id: str) -> Reply[ThreatEventTag]:
        """Delete a threat event tag: DELETE /accounts/{account_id}/cloudforce-one/events/tags/{tag_uuid} (permission:
        Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/methods/delete/"""
        return self._call(
            "cloudforce_one.threat_events.tags.delete", "DELETE",
            "/accounts/{account_id}/cloudforce-one/events/tags/{tag_uuid}", locals(), ThreatEventTag, at="",
        )


class Categories(Resource):
    """Tag categories: `cf.cloudforce_one.threat_events.tags.categories`."""

    def list(self, *, account_id: str, search: str | Unset = UNSET) -> Pages[Category]:
        """List tag categories: GET /accounts/{account_id}/cloudforce-one/events/tags/categories (permission: Cloudforce
        One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/subresources/categories/methods/list/"""
        return self._pages(
            "cloudforce_one.threat_events.tags.categories.list", "GET",
            "/accounts/{account_id}/cloudforce-one/events/tags/categories", locals(), Category,
            paging=Paging(kind="single", items="categories"),
        )

    def create(
        self, *, account_id: str, name: str, description: str | None | Unset = UNSET,
        schema: Sequence[CategoryEditSchema | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Category]:
        """Create a tag category: POST /accounts/{account_id}/cloudforce-one/events/tags/categories/create (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/subresources/categories/methods/create/"""
        return self._call(
            "cloudforce_one.threat_events.tags.categories.create", "POST",
            "/accounts/{account_id}/cloudforce-one/events/tags/categories/create", locals(), Category,
            shapes={"schema": list[CategoryEditSchema]}, at="",
        )

    @deprecated("cloudforce_one.threat_events.tags.categories.edit is deprecated")
    def edit(
        self, category_uuid: str, *, account_id: str, description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        schema: Sequence[CategoryEditSchema | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> Reply[Category]:
        """Edit a tag category (deprecated): PATCH
        /accounts/{account_id}/cloudforce-one/events/tags/categories/{category_uuid} (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/subresources/categories/methods/edit/"""
        return self._call(
            "cloudforce_one.threat_events.tags.categories.edit", "PATCH",
            "/accounts/{account_id}/cloudforce-one/events/tags/categories/{category_uuid}", locals(), Category,
            shapes={"schema": list[CategoryEditSchema]}, at="",
        )

    @deprecated("cloudforce_one.threat_events.tags.categories.delete is deprecated")
    def delete(self, category_uuid: str, *, account_id: str) -> Reply[ThreatEventTag]:
        """Delete a tag category (deprecated): DELETE
        /accounts/{account_id}/cloudforce-one/events/tags/categories/{category_uuid} (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/subresources/categories/methods/delete/"""
        return self._call(
            "cloudforce_one.threat_events.tags.categories.delete", "DELETE",
            "/accounts/{account_id}/cloudforce-one/events/tags/categories/{category_uuid}", locals(), ThreatEventTag,
            at="",
        )


class Indicators(Resource):
    """Tag indicators: `cf.cloudforce_one.threat_events.tags.indicators`."""

    @cached_property
    def by_dataset(self) -> ByDatasetResource:
        return ByDatasetResource(self._session)

    def list(
        self, tag_uuid: str, *, account_id: str, dataset_ids: Sequence[str] | Unset = UNSET,
        indicator_type: str | Unset = UNSET, page: int | Unset = UNSET, page_size: int | Unset = UNSET,
        related_event: Sequence[str] | Unset = UNSET,
        search: Sequence[IndicatorListSearch | Mapping[str, Any]] | Unset = UNSET,
    ) -> Pages[ByDataset]:
        """List tag indicators: GET /accounts/{account_id}/cloudforce-one/events/tags/{tag_uuid}/indicators.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/subresources/indicators/methods/list/"""
        return self._pages(
            "cloudforce_one.threat_events.tags.indicators.list", "GET",
            "/accounts/{account_id}/cloudforce-one/events/tags/{tag_uuid}/indicators", locals(), ByDataset,
            wire={
                "dataset_ids": "datasetIds", "indicator_type": "indicatorType", "page_size": "pageSize",
                "related_event": "relatedEvent",
            },
            paging=Paging(kind="page_no_total", items="indicators", per_page="pageSize"),
        )


class ByDatasetResource(Resource):
    """Indicator by dataset: `cf.cloudforce_one.threat_events.tags.indicators.by_dataset`."""

    @deprecated("cloudforce_one.threat_events.tags.indicators.by_dataset.list is deprecated")
    def list(
        self, tag_uuid: str, *, account_id: str, dataset_id: str, indicator_type: str | Unset = UNSET,
        page: int | Unset = UNSET, page_size: int | Unset = UNSET, related_event: Sequence[str] | Unset = UNSET,
        search: Sequence[IndicatorListSearch | Mapping[str, Any]] | Unset = UNSET,
    ) -> Pages[ByDataset]:
        """List indicator by dataset (deprecated): GET
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/tags/{tag_uuid}/indicators (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/tags/subresources/indicators/subresources/by_dataset/methods/list/"""
        return self._pages(
            "cloudforce_one.threat_events.tags.indicators.by_dataset.list", "GET",
            "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/tags/{tag_uuid}/indicators", locals(),
            ByDataset,
            wire={"indicator_type": "indicatorType", "page_size": "pageSize", "related_event": "relatedEvent"},
            paging=Paging(kind="page_no_total", items="indicators", per_page="pageSize"),
        )
