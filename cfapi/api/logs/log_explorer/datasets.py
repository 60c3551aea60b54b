"""`cf.logs.log_explorer.datasets`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class AvailableDataset:
    """Available dataset: response of logs.log_explorer.datasets.available.list."""

    dataset: str
    object_type: Literal["account", "zone"] | str
    schema: AvailableDatasetSchema
    timestamp_field: str


@model
class AvailableDatasetSchema:
    """Available dataset schema: part of AvailableDataset."""

    properties: dict[str, Any] | None = None
    required: list[str] | None = None
    type: Literal["object"] | str | None = None


@model
class Dataset:
    """Dataset: response of logs.log_explorer.datasets.create."""

    created_at: Moment
    dataset: str
    dataset_id: str
    deletion_protection: bool
    enabled: bool
    fields: list[Field] | None = None
    object_id: str
    object_type: Literal["account", "zone"] | str
    updated_at: Moment
    filter: str | None = None
    filter_attack_traffic: bool | None = None


@model
class Field:
    """Field: argument of logs.log_explorer.datasets.create."""

    enabled: bool
    name: str


@model
class Summary:
    """Summary: response of logs.log_explorer.datasets.list."""

    created_at: Moment
    dataset: str
    dataset_id: str
    deletion_protection: bool
    enabled: bool
    object_id: str
    object_type: Literal["account", "zone"] | str
    updated_at: Moment


class Datasets(Resource):
    """Log explorer datasets: `cf.logs.log_explorer.datasets`."""

    @cached_property
    def available(self) -> AvailableResource:
        return AvailableResource(self._session)

    def list(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, include_zones: bool | Unset = UNSET,
    ) -> Pages[Summary]:
        """List log explorer datasets: GET /{accounts or zones}/{id}/logs/explorer/datasets (permission: Logs Read).
        https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/datasets/methods/list/"""
        return self._pages(
            "logs.log_explorer.datasets.list", "GET", "{scope}/logs/explorer/datasets", locals(), Summary,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, dataset: str,
        fields: Sequence[Field | Mapping[str, Any]] | Unset = UNSET, filter: str | Unset = UNSET,
        filter_attack_traffic: bool | Unset = UNSET,
    ) -> Reply[Dataset]:
        """Create a log explorer dataset: POST /{accounts or zones}/{id}/logs/explorer/datasets (permission: Logs
        Write).
        https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/datasets/methods/create/"""
        return self._call(
            "logs.log_explorer.datasets.create", "POST", "{scope}/logs/explorer/datasets", locals(), Dataset,
        )

    def get(self, dataset_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET) -> Reply[Dataset]:
        """Get a log explorer dataset: GET /{accounts or zones}/{id}/logs/explorer/datasets/{dataset_id} (permission:
        Logs Write).
        https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/datasets/methods/get/"""
        return self._call(
            "logs.log_explorer.datasets.get", "GET", "{scope}/logs/explorer/datasets/{dataset_id}", locals(), Dataset,
        )

    def update(
        self, dataset_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, enabled: bool,
        deletion_protection: bool | Unset = UNSET, fields: Sequence[Field | Mapping[str, Any]] | Unset = UNSET,
        filter: str | None | Unset = UNSET, filter_attack_traffic: bool | Unset = UNSET,
    ) -> Reply[Dataset]:
        """Update a log explorer dataset: PUT /{accounts or zones}/{id}/logs/explorer/datasets/{dataset_id} (permission:
        Logs Write).
        https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/datasets/methods/update/"""
        return self._call(
            "logs.log_explorer.datasets.update", "PUT", "{scope}/logs/explorer/datasets/{dataset_id}", locals(),
            Dataset,
        )

    def delete(
        self, dataset_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[Dataset | None]:
        """Delete a log explorer dataset: DELETE /{accounts or zones}/{id}/logs/explorer/datasets/{dataset_id}.
        https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/datasets/methods/delete/"""
        return self._call(
            "logs.log_explorer.datasets.delete", "DELETE", "{scope}/logs/explorer/datasets/{dataset_id}", locals(),
            Dataset,
        )


class AvailableResource(Resource):
    """Dataset available: `cf.logs.log_explorer.datasets.available`."""

    def list(self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET) -> Pages[AvailableDataset]:
        """List dataset available: GET /{accounts or zones}/{id}/logs/explorer/datasets/available (permission: Logs
        Read).
        https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/datasets/subresources/available/methods/list/"""
        return self._pages(
            "logs.log_explorer.datasets.available.list", "GET", "{scope}/logs/explorer/datasets/available", locals(),
            AvailableDataset, paging=Paging(kind="single"),
        )
