"""`cf.zero_trust.dlp.datasets`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from types import NoneType
from typing import Any, Literal

from attrs import field

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, Upload, model


@model
class Column:
    """Column: response of zero_trust.dlp.datasets.versions.create."""

    entry_id: str
    """UUID."""
    header_name: str
    num_cells: int
    upload_status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str


@model
class Creation:
    """Creation: response of zero_trust.dlp.datasets.create."""

    dataset: Dataset
    encoding_version: int
    max_cells: int
    version: int
    secret: str | None = field(default=None, repr=False)


@model
class Dataset:
    """Dataset: response of zero_trust.dlp.datasets.list."""

    id: str
    """UUID."""
    columns: list[Column]
    created_at: Moment
    encoding_version: int | None = None
    name: str
    num_cells: int
    secret: bool | None = None
    status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str
    updated_at: Moment
    uploads: list[DatasetUpload]
    case_sensitive: bool | None = None
    description: str | None = None


@model
class DatasetUpload:
    """Dataset upload: part of Dataset."""

    num_cells: int
    status: Literal["empty", "uploading", "pending", "processing", "failed", "complete"] | str
    version: int


@model
class NewVersion:
    """New version: response of zero_trust.dlp.datasets.upload.create."""

    encoding_version: int
    max_cells: int
    version: int
    case_sensitive: bool | None = None
    columns: list[Column] | None = None
    secret: str | None = field(default=None, repr=False)


@model
class VersionCreateBody:
    """Version create body: argument of zero_trust.dlp.datasets.versions.create."""

    entry_id: str | None = None
    header_name: str | None = None
    num_cells: int | None = None
    entry_name: str | None = None


class Datasets(Resource):
    """DLP datasets: `cf.zero_trust.dlp.datasets`."""

    @cached_property
    def upload(self) -> UploadResource:
        return UploadResource(self._session)

    @cached_property
    def versions(self) -> Versions:
        return Versions(self._session)

    def list(self, *, account_id: str) -> Pages[Dataset]:
        """List DLP datasets: GET /accounts/{account_id}/dlp/datasets (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/methods/list/"""
        return self._pages(
            "zero_trust.dlp.datasets.list", "GET", "/accounts/{account_id}/dlp/datasets", locals(), Dataset,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, name: str, case_sensitive: bool | Unset = UNSET,
        description: str | None | Unset = UNSET, encoding_version: int | Unset = UNSET, secret: bool | Unset = UNSET,
    ) -> Reply[Creation]:
        """Create a DLP dataset: POST /accounts/{account_id}/dlp/datasets (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/methods/create/"""
        return self._call(
            "zero_trust.dlp.datasets.create", "POST", "/accounts/{account_id}/dlp/datasets", locals(), Creation,
        )

    def get(self, dataset_id: str, *, account_id: str) -> Reply[Dataset]:
        """Get a DLP dataset: GET /accounts/{account_id}/dlp/datasets/{dataset_id} (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/methods/get/"""
        return self._call(
            "zero_trust.dlp.datasets.get", "GET", "/accounts/{account_id}/dlp/datasets/{dataset_id}", locals(), Dataset,
        )

    def update(
        self, dataset_id: str, *, account_id: str, case_sensitive: bool | Unset = UNSET,
        description: str | None | Unset = UNSET, name: str | None | Unset = UNSET,
    ) -> Reply[Dataset]:
        """Update a DLP dataset: PUT /accounts/{account_id}/dlp/datasets/{dataset_id} (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/methods/update/"""
        return self._call(
            "zero_trust.dlp.datasets.update", "PUT", "/accounts/{account_id}/dlp/datasets/{dataset_id}", locals(),
            Dataset,
        )

    def delete(self, dataset_id: str, *, account_id: str) -> Reply[None]:
        """Delete a DLP dataset: DELETE /accounts/{account_id}/dlp/datasets/{dataset_id} (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/methods/delete/"""
        return self._call(
            "zero_trust.dlp.datasets.delete", "DELETE", "/accounts/{account_id}/dlp/datasets/{dataset_id}", locals(),
            NoneType,
        )


class UploadResource(Resource):
    """Dataset upload: `cf.zero_trust.dlp.datasets.upload`."""

    def create(self, dataset_id: str, *, account_id: str) -> Reply[NewVersion]:
        """Create dataset upload: POST /accounts/{account_id}/dlp/datasets/{dataset_id}/upload (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/subresources/upload/methods/create/"""
        return self._call(
            "zero_trust.dlp.datasets.upload.create", "POST", "/accounts/{account_id}/dlp/datasets/{dataset_id}/upload",
            locals(), NewVersion,
        )

    def edit(self, version: int, dataset: Upload, *, account_id: str, dataset_id: str) -> Reply[Dataset]:
        """Edit dataset upload: POST /accounts/{account_id}/dlp/datasets/{dataset_id}/upload/{version} (permission: Zero
        Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/subresources/upload/methods/edit/"""
        return self._call(
            "zero_trust.dlp.datasets.upload.edit", "POST",
            "/accounts/{account_id}/dlp/datasets/{dataset_id}/upload/{version}", locals(), Dataset, content="dataset",
            content_type="application/octet-stream",
        )


class Versions(Resource):
    """Dataset versions: `cf.zero_trust.dlp.datasets.versions`."""

    @cached_property
    def entries(self) -> Entries:
        return Entries(self._session)

    def create(
        self, version: int, *, account_id: str, dataset_id: str, body: Sequence[VersionCreateBody | Mapping[str, Any]],
    ) -> Pages[Column]:
        """Create a dataset version: POST /accounts/{account_id}/dlp/datasets/{dataset_id}/versions/{version}
        (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/subresources/versions/methods/create/"""
        return self._pages(
            "zero_trust.dlp.datasets.versions.create", "POST",
            "/accounts/{account_id}/dlp/datasets/{dataset_id}/versions/{version}", locals(), Column, whole="body",
            paging=Paging(kind="single"),
        )


class Entries(Resource):
    """Version entries: `cf.zero_trust.dlp.datasets.versions.entries`."""

    def create(
        self, entry_id: str, dataset_version_entry: Upload, *, account_id: str, dataset_id: str, version: int,
    ) -> Reply[Column]:
        """Create a version entry: POST
        /accounts/{account_id}/dlp/datasets/{dataset_id}/versions/{version}/entries/{entry_id} (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/datasets/subresources/versions/subresources/entries/methods/create/"""
        return self._call(
            "zero_trust.dlp.datasets.versions.entries.create", "POST",
            "/accounts/{account_id}/dlp/datasets/{dataset_id}/versions/{version}/entries/{entry_id}", locals(), Column,
            content="dataset_version_entry", content_type="application/octet-stream",
        )
