"""`cf.cloudforce_one.threat_events.datasets`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, deprecated, model, renamed
from cfapi.api.cloudforce_one.threat_events import DatasetsGroup, IndicatorPage, IndicatorWarnings, ThreatEvent


@model
class Copy:
    """Copy: response of cloudforce_one.threat_events.datasets.copy."""

    copied: int | float
    indicators_copied: int | float = renamed("indicatorsCopied")
    insert_failures: list[CopyInsertFailure] | None = renamed("insertFailures", default=None)
    relationships_copied: int | float = renamed("relationshipsCopied")


@model
class CopyInsertFailure:
    """Copy insert failure: part of Copy."""

    index: int | float
    reason: str


@model
class Dataset:
    """Dataset: response of cloudforce_one.threat_events.datasets.create."""

    is_analytics: bool = renamed("isAnalytics")
    is_public: bool = renamed("isPublic")
    name: str
    uuid: str


@model
class DatasetDeleteResult:
    """Dataset delete result: response of cloudforce_one.threat_events.datasets.delete."""

    name: str
    uuid: str


@model
class DatasetGroup:
    """Dataset group: response of cloudforce_one.threat_events.datasets.groups.list."""

    created_at: Moment = renamed("createdAt")
    description: str
    name: str
    updated_at: Moment = renamed("updatedAt")
    uuid: str


@model
class DatasetItem:
    """Dataset item: response of cloudforce_one.threat_events.datasets.list."""

    indicator_write_mode: Literal["read_only", "create_only", "full"] | str = renamed("indicatorWriteMode")
    is_analytics: bool = renamed("isAnalytics")
    is_public: bool = renamed("isPublic")
    name: str
    uuid: str
    deleted_at: Moment | None = renamed("deletedAt", default=None)


@model
class DatasetRaw:
    """Dataset raw: response of cloudforce_one.threat_events.datasets.raw."""

    id: int | float
    account_id: int | float = renamed("accountId")
    created: Moment
    data: str
    source: str
    tlp: str


@model
class DatasetUpdateResult:
    """Dataset update result: response of cloudforce_one.threat_events.datasets.update."""

    is_public: bool = renamed("isPublic")
    name: str
    uuid: str


@model
class Group:
    """Group: response of cloudforce_one.threat_events.datasets.groups.get."""

    created_at: Moment = renamed("createdAt")
    description: str
    members: list[GroupMember]
    name: str
    updated_at: Moment = renamed("updatedAt")
    uuid: str


@model
class GroupMember:
    """Group member: response of cloudforce_one.threat_events.datasets.groups.members.create."""

    account_id: str = renamed("accountId")
    account_tag: str | None = renamed("accountTag", default=None)
    created_at: Moment | None = renamed("createdAt", default=None)
    updated_at: Moment | None = renamed("updatedAt", default=None)
    uuid: str


@model
class GroupsMember:
    """Groups member: response of cloudforce_one.threat_events.datasets.groups.members.list."""

    account_id: str | None = renamed("accountId", default=None)
    account_tag: str | None = renamed("accountTag", default=None)
    created_at: Moment | None = renamed("createdAt", default=None)
    updated_at: Moment | None = renamed("updatedAt", default=None)
    uuid: str


@model
class IndicatorType:
    """Indicator type: response of cloudforce_one.threat_events.datasets.indicator_types.create."""

    durable_object_id: str = renamed("durableObjectId")
    indicator_type: str = renamed("indicatorType")
    message: str


@model
class Move:
    """Move: response of cloudforce_one.threat_events.datasets.move."""

    deletion_failures: list[MoveDeletionFailure] | None = renamed("deletionFailures", default=None)
    indicators_copied: int | float = renamed("indicatorsCopied")
    insert_failures: list[CopyInsertFailure] | None = renamed("insertFailures", default=None)
    moved: int | float
    relationships_copied: int | float = renamed("relationshipsCopied")


@model
class MoveDeletionFailure:
    """Move deletion failure: part of Move."""

    dataset_id: str = renamed("datasetId")
    reason: str


@model
class Permission:
    """Permission: response of cloudforce_one.threat_events.datasets.permissions.list."""

    created_at: Moment = renamed("createdAt")
    resource_id: str | None = renamed("resourceId", default=None)
    resource_type: Literal["dataset"] | str = renamed("resourceType")
    role: Literal["read", "write"] | str
    subject_id: str = renamed("subjectId")
    subject_type: Literal["account", "group"] | str = renamed("subjectType")
    updated_at: Moment = renamed("updatedAt")
    uuid: str


@model
class Populate:
    """Populate: response of cloudforce_one.threat_events.datasets.populate."""

    properties: PopulateProperties
    type: str


@model
class PopulateAttackers:
    """Populate attackers: part of PopulateItemsProperties."""

    properties: PopulateAttackersProperties
    type: str


@model
class PopulateAttackersProperties:
    """Populate attackers properties: part of PopulateAttackers."""

    created: IndicatorPage
    errors: IndicatorWarnings
    found: IndicatorWarnings


@model
class PopulateDataset:
    """Populate dataset: part of PopulateProperties."""

    items: PopulateItems
    type: str


@model
class PopulateItems:
    """Populate items: part of PopulateDataset."""

    properties: PopulateItemsProperties
    type: str


@model
class PopulateItemsProperties:
    """Populate items properties: part of PopulateItems."""

    attackers: PopulateAttackers
    categories: PopulateAttackers
    dataset_id: IndicatorPage = renamed("datasetId")
    indicator_types: PopulateAttackers = renamed("indicatorTypes")
    processing_time_ms: IndicatorPage = renamed("processingTimeMs")
    target_industries: PopulateAttackers = renamed("targetIndustries")
    total_processed: IndicatorPage = renamed("totalProcessed")


@model
class PopulateProperties:
    """Populate properties: part of Populate."""

    account_id: IndicatorPage = renamed("accountId")
    datasets: PopulateDataset
    errors: IndicatorWarnings
    summary: PopulateSummary


@model
class PopulateSummary:
    """Populate summary: part of PopulateProperties."""

    properties: PopulateSummaryProperties
    type: str


@model
class PopulateSummaryProperties:
    """Populate summary properties: part of PopulateSummary."""

    failed_datasets: IndicatorPage = renamed("failedDatasets")
    successful_datasets: IndicatorPage = renamed("successfulDatasets")
    total_datasets: IndicatorPage = renamed("totalDatasets")
    total_indicator_types: IndicatorPage = renamed("totalIndicatorTypes")
    total_processing_time_ms: IndicatorPage = renamed("totalProcessingTimeMs")


class Datasets(Resource):
    """Threat event datasets: `cf.cloudforce_one.threat_events.datasets`."""

    @cached_property
    def events(self) -> Events:
        return Events(self._session)

    @cached_property
    def groups(self) -> Groups:
        return Groups(self._session)

    @cached_property
    def indicator_types(self) -> IndicatorTypes:
        return IndicatorTypes(self._session)

    @cached_property
    def permissions(self) -> Permissions:
        return Permissions(self._session)

    def list(self, *, account_id: str, include_deleted: bool | Unset = UNSET) -> Pages[DatasetItem]:
        """List threat event datasets: GET /accounts/{account_id}/cloudforce-one/events/dataset (permission: Cloudforce
        One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/datasets/methods/list/"""
        return self._pages(
            "cloudforce_one.threat_events.datasets.list", "GET", "/accounts/{account_id}/cloudforce-one/events/dataset",
            locals(), DatasetItem, wire={"include_deleted": "includeDeleted"}, paging=Paging(kind="single", items=""),
        )

    def create(self, *, account_id: str, is_public: bool, name: str) -> Reply[Dataset]:
        """Create a threat event dataset: POST /accounts/{account_id}/cloudforce-one/events/dataset/create (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/datasets/methods/create/"""
        return self._call(
            "cloudforce_one.threat_events.datasets.create", "POST",
            "/accounts/{account_id}/cloudforce-one/events/dataset/create", locals(), Dataset,
            wire={"is_public": "isPublic"}, at="",
        )

    def get(self, dataset_id: str, *, account_id: str) -> Reply[Dataset]:
        """Get a threat event dataset: GET /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}
        (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/datasets/methods/get/"""
        return self._call(
            "cloudforce_one.threat_events.datasets.get", "GET",
            "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}", locals(), Dataset, at="",
        )

    def update(self, *, account_id: str, dataset_id: str, is_public: bool, name: str) -> Reply[DatasetUpdateResult]:
        """Update a threat event dataset: POST /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}
        (permission: Cloudforce One Read)."""
        return self._call(
            "cloudforce_one.threat_events.datasets.update", "POST",
            "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}", locals(), DatasetUpdateResult,
            wire={"is_public": "isPublic"}, at="",
        )

    def edit(
        self, dataset_id: str, *, account_id: str, is_public: bool | Unset = UNSET, name: str | Unset = UNSET,
    ) -> Reply[Dataset]:
        """Edit a threat event dataset: PATCH /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/datasets/methods/edit/"""
        return self._call(
            "cloudforce_one.threat_events.datasets.edit", "PATCH",
            "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}", locals(), Dataset,
            wire={"is_public": "isPublic"}, at="",
        )

    def delete(self, dataset_id: str, *, account_id: str) -> Reply[DatasetDeleteResult]:
        """Delete a threat event dataset: DELETE /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/datasets/methods/delete/"""
        return self._call(
            "cloudforce_one.threat_events.datasets.delete", "DELETE",
            "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}", locals(), DatasetDeleteResult, at="",
        )

    def copy(
        self, *, account_id: str, dataset_id: str, dest_dataset_id: str, event_ids: Sequence[str],
        keep_raw_data: bool | Unset = UNSET,
    ) -> Reply[Copy]:
        """Copy threat event datasets: POST /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/copy
        (permission: Cloudforce One Read)."""
        return self._call(
            "cloudforce_one.threat_events.datasets.copy", "POST",
            "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/copy", locals(), Copy,
            wire={"keep_raw_data": "keepRawData", "dest_dataset_id": "destDatasetId", "event_ids": "eventIds"},
            query="keep_raw_data", at="",
        )

    def move(
        self, *, account_id: str, dataset_id: str, dest_dataset_id: str, event_ids: Sequence[str],
        keep_raw_data: bool | Unset = UNSET,
    ) -> Reply[Move]:
        """Move threat event datasets: POST /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/move
        (permission: Cloudforce One Read)."""
        return self._call(
            "cloudforce_one.threat_events.datasets.move", "POST",
            "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/move", locals(), Move,
            wire={"keep_raw_data": "keepRawData", "dest_dataset_id": "destDatasetId", "event_ids": "eventIds"},
            query="keep_raw_data", at="",
        )

    def populate(self, *, account_id: str) -> Reply[Populate]:
        """Populate threat event datasets: POST /accounts/{account_id}/cloudforce-one/events/datasets/populate
        (permission: Cloudforce One Read)."""
        return self._call(
            "cloudforce_one.threat_events.datasets.populate", "POST",
            "/accounts/{account_id}/cloudforce-one/events/datasets/populate", locals(), Populate, at="",
        )

    @deprecated("cloudforce_one.threat_events.datasets.raw is deprecated")
    def raw(self, event_id: str, *, account_id: str, dataset_id: str) -> Reply[DatasetRaw]:
        """Raw threat event datasets (deprecated): GET
        /accounts/{account_id}/cloudforce-one/events/raw/{dataset_id}/{event_id} (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/datasets/methods/raw/"""
        return self._call(
            "cloudforce_one.threat_events.datasets.raw", "GET",
            "/accounts/{account_id}/cloudforce-one/events/raw/{dataset_id}/{event_id}", locals(), DatasetRaw, at="",
        )


class Events(Resource):
    """Dataset events: `cf.cloudforce_one.threat_events.datasets.events`."""

    def get(self, event_id: str, *, account_id: str, dataset_id: str) -> Reply[ThreatEvent]:
        """Get a dataset event: GET /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/events/{event_id}
        (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/datasets/subresources/events/methods/get/"""
        return self._call(
            "cloudforce_one.threat_events.datasets.events.get", "GET",
            "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/events/{event_id}", locals(),
            ThreatEvent, at="",
        )


class Groups(Resource):
    """Dataset groups: `cf.cloudforce_one.threat_events.datasets.groups`."""

    @cached_property
    def members(self) -> Members:
        return Members(self._session)

    def list(self, *, account_id: str) -> Pages[DatasetGroup]:
        """List dataset groups: GET /accounts/{account_id}/cloudforce-one/events/dataset/-/groups (permission:
        Cloudforce One Read)."""
        return self._pages(
            "cloudforce_one.threat_events.datasets.groups.list", "GET",
            "/accounts/{account_id}/cloudforce-one/events/dataset/-/groups", locals(), DatasetGroup,
            paging=Paging(kind="single", items=""),
        )

    def create(self, *, account_id: str, description: str, name: str) -> Reply[DatasetGroup]:
        """Create a dataset group: POST /accounts/{account_id}/cloudforce-one/events/dataset/-/groups (permission:
        Cloudforce One Read)."""
        return self._call(
            "cloudforce_one.threat_events.datasets.groups.create", "POST",
            "/accounts/{account_id}/cloudforce-one/events/dataset/-/groups", locals(), DatasetGroup, at="",
        )

    def get(self, *, account_id: str, group_id: str) -> Reply[Group]:
        """Get a dataset group: GET /accounts/{account_id}/cloudforce-one/events/dataset/-/groups/{group_id}
        (permission: Cloudforce One Read)."""
        return self._call(
            "cloudforce_one.threat_events.datasets.groups.get", "GET",
            "/accounts/{account_id}/cloudforce-one/events/dataset/-/groups/{group_id}", locals(), Group, at="",
        )

    def update(self, *, account_id: str, group_id: str, description: str, name: str) -> Reply[DatasetGroup]:
        """Update a dataset group: PUT /accounts/{account_id}/cloudforce-one/events/dataset/-/groups/{group_id}
        (permission: Cloudforce One Write)."""
        return self._call(
            "cloudforce_one.threat_events.datasets.groups.update", "PUT",
            "/accounts/{account_id}/cloudforce-one/events/dataset/-/groups/{group_id}", locals(), DatasetGroup, at="",
        )

    def delete(self, *, account_id: str, group_id: str) -> Reply[DatasetsGroup]:
        """Delete a dataset group: DELETE /accounts/{account_id}/cloudforce-one/events/dataset/-/groups/{group_id}
        (permission: Cloudforce One Write)."""
        return self._call(
            "cloudforce_one.threat_events.datasets.groups.delete", "DELETE",
            "/accounts/{account_id}/cloudforce-one/events/dataset/-/groups/{group_id}", locals(), DatasetsGroup, at="",
        )


class Members(Resource):
    """Group members: `cf.cloudforce_one.threat_events.datasets.groups.members`."""

    def list(self, *, account_id: str, group_id: str) -> Pages[GroupsMember]:
        """List group members: GET /accounts/{account_id}/cloudforce-one/events/dataset/-/groups/{group_id}/members
        (permission: Cloudforce One Read)."""
        return self._pages(
            "cloudforce_one.threat_events.datasets.groups.members.list", "GET",
            "/accounts/{account_id}/cloudforce-one/events/dataset/-/groups/{group_id}/members", locals(), GroupsMember,
            paging=Paging(kind="single", items=""),
        )

    def create(
        self, *, account_id: str, group_id: str, member_account_id: str | Unset = UNSET,
        account_tag: str | Unset = UNSET,
    ) -> Reply[GroupMember]:
        """Create a group member: POST /accounts/{account_id}/cloudforce-one/events/dataset/-/groups/{group_id}/members
        (permission: Cloudforce One Read)."""
        return self._call(
            "cloudforce_one.threat_events.datasets.groups.members.create", "POST",
            "/accounts/{account_id}/cloudforce-one/events/dataset/-/groups/{group_id}/members", locals(), GroupMember,
            wire={"member_account_id": "accountId", "account_tag": "accountTag"}, at="",
        )

    def delete(self, *, account_id: str, group_id: str, member_id: str) -> Reply[DatasetsGroup]:
        """Delete a group member: DELETE
        /accounts/{account_id}/cloudforce-one/events/dataset/-/groups/{group_id}/members/{member_id} (permission:
        Cloudforce One Write)."""
        return self._call(
            "cloudforce_one.threat_events.datasets.groups.members.delete", "DELETE",
            "/accounts/{account_id}/cloudforce-one/events/dataset/-/groups/{group_id}/members/{member_id}", locals(),
            DatasetsGroup, at="",
        )


class IndicatorTypes(Resource):
    """Dataset indicator types: `cf.cloudforce_one.threat_events.datasets.indicator_types`."""

    def create(
        self, *, account_id: str, dataset_id: str, indicator_type: str, description: str | None | Unset = UNSET,
    ) -> Reply[IndicatorType]:
        """Create a dataset indicator type: POST
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicatorTypes/create (permission: Cloudforce
        One Read)."""
        return self._call(
            "cloudforce_one.threat_events.datasets.indicator_types.create", "POST",
            "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/indicatorTypes/create", locals(),
            IndicatorType, wire={"indicator_type": "indicatorType"}, at="",
        )


class Permissions(Resource):
    """Dataset permissions: `cf.cloudforce_one.threat_events.datasets.permissions`."""

    def list(self, *, account_id: str, dataset_id: str) -> Pages[Permission]:
        """List dataset permissions: GET /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/permissions
        (permission: Cloudforce One Read)."""
        return self._pages(
            "cloudforce_one.threat_events.datasets.permissions.list", "GET",
            "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/permissions", locals(), Permission,
            paging=Paging(kind="single", items=""),
        )

    def create(
        self, *, account_id: str, dataset_id: str, role: Literal["read", "write"] | str, subject_id: str,
        subject_type: Literal["account", "group"] | str,
    ) -> Reply[Permission]:
        """Create a dataset permission: POST
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/permissions (permission: Cloudforce One
        Read)."""
        return self._call(
            "cloudforce_one.threat_events.datasets.permissions.create", "POST",
            "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/permissions", locals(), Permission,
            wire={"subject_id": "subjectId", "subject_type": "subjectType"}, at="",
        )

    def update(
        self, *, account_id: str, dataset_id: str, grant_id: str, role: Literal["read", "write"] | str,
    ) -> Reply[DatasetsGroup]:
        """Update a dataset permission: PUT
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/permissions/{grant_id} (permission: Cloudforce
        One Write)."""
        return self._call(
            "cloudforce_one.threat_events.datasets.permissions.update", "PUT",
            "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/permissions/{grant_id}", locals(),
            DatasetsGroup, at="",
        )

    def delete(self, *, account_id: str, dataset_id: str, grant_id: str) -> Reply[DatasetsGroup]:
        """Delete a dataset permission: DELETE
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/permissions/{grant_id} (permission: Cloudforce
        One Write)."""
        return self._call(
            "cloudforce_one.threat_events.datasets.permissions.delete", "DELETE",
            "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/permissions/{grant_id}", locals(),
            DatasetsGroup, at="",
        )
