"""`cf.workers.scripts.versions`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, Upload, model, renamed
from cfapi.api.shared.workers import ScriptExports, WorkerPreviewsBaseConfigCacheOptions
from cfapi.api.workers import (
    ScriptUpdateMetadataBinding, ScriptUpdateMetadataExports, ScriptUpdateMetadataPackageDependency,
    VersionExportsReconciliation,
)


@model
class Metadata:
    """Metadata: part of Version."""

    author_email: str | None = None
    author_id: str | None = None
    created_on: Moment | None = None
    has_preview: bool | None = renamed("hasPreview", default=None)
    modified_on: Moment | None = None
    source: Literal[
        "unknown", "api", "wrangler", "terraform", "dash", "cf_cli", "dash_template", "integration", "quick_editor",
        "playground", "workersci",
    ] | str | None = None


@model
class MetadataAnnotations:
    """Metadata annotations: part of MetadataParam."""

    workers_alias: str | None = renamed("workers/alias", default=None)
    workers_commit_sha: str | None = renamed("workers/commit_sha", default=None)
    workers_message: str | None = renamed("workers/message", default=None)
    workers_pull_request_number: str | None = renamed("workers/pull_request_number", default=None)
    workers_pull_request_title: str | None = renamed("workers/pull_request_title", default=None)
    workers_pull_request_url: str | None = renamed("workers/pull_request_url", default=None)
    workers_repository_url: str | None = renamed("workers/repository_url", default=None)
    workers_tag: str | None = renamed("workers/tag", default=None)


@model
class MetadataParam:
    """Metadata param: argument of workers.scripts.versions.create."""

    main_module: str
    annotations: MetadataAnnotations | None = None
    bindings: list[ScriptUpdateMetadataBinding] | None = None
    cache_options: WorkerPreviewsBaseConfigCacheOptions | None = None
    compatibility_date: str | None = None
    compatibility_flags: list[str] | None = None
    exports: dict[str, ScriptUpdateMetadataExports] | None = None
    keep_bindings: list[str] | None = None
    package_dependencies: list[ScriptUpdateMetadataPackageDependency] | None = None
    usage_model: Literal["standard", "bundled", "unbound"] | str | None = None


@model
class Resources:
    """Resources: part of Version."""

    bindings: Any = None
    script: ResourcesVersion | None = None
    script_runtime: ResourcesRuntime | None = None


@model
class ResourcesLimits:
    """Resources limits: part of ResourcesRuntime."""

    cpu_ms: int | None = None
    """Milliseconds."""


@model
class ResourcesNamedHandler:
    """Resources named handler: part of ResourcesVersion."""

    handlers: list[str] | None = None
    name: str | None = None


@model
class ResourcesRuntime:
    """Resources runtime: part of Resources."""

    compatibility_date: str | None = None
    compatibility_flags: list[str] | None = None
    exports: dict[str, ScriptExports] | None = None
    limits: ResourcesLimits | None = None
    migration_tag: str | None = None
    usage_model: Literal["bundled", "unbound", "standard"] | str | None = None


@model
class ResourcesVersion:
    """Resources version: part of Resources."""

    etag: str | None = None
    handlers: list[str] | None = None
    last_deployed_from: str | None = None
    named_handlers: list[ResourcesNamedHandler] | None = None


@model
class Version:
    """Version: response of workers.scripts.versions.get."""

    resources: Resources
    id: str | None = None
    metadata: Metadata | None = None
    number: int | float | None = None


@model
class VersionCreateResult:
    """Version create result: response of workers.scripts.versions.create."""

    resources: Resources
    id: str | None = None
    exports_reconciliation: VersionExportsReconciliation | None = None
    metadata: Metadata | None = None
    number: int | float | None = None
    startup_time_ms: int | None = None
    """Milliseconds."""


@model
class VersionItem:
    """Version item: response of workers.scripts.versions.list."""

    id: str | None = None
    metadata: Metadata | None = None
    number: int | float | None = None


class Versions(Resource):
    """Script versions: `cf.workers.scripts.versions`."""

    def list(
        self, script_name: str, *, account_id: str, deployable: bool | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[VersionItem]:
        """List script versions: GET /accounts/{account_id}/workers/scripts/{script_name}/versions (permission: Workers
        Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/versions/methods/list/"""
        return self._pages(
            "workers.scripts.versions.list", "GET", "/accounts/{account_id}/workers/scripts/{script_name}/versions",
            locals(), VersionItem, paging=Paging(kind="page_no_total", items="result.items"),
        )

    def create(
        self, script_name: str, *, account_id: str, metadata: MetadataParam | Metadata | Mapping[str, Any],
        bindings_inherit: Literal["strict"] | str | Unset = UNSET,
        files: Sequence[Upload] | Mapping[str, Upload] | Unset = UNSET,
    ) -> Reply[VersionCreateResult]:
        """Create a script version: POST /accounts/{account_id}/workers/scripts/{script_name}/versions (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/versions/methods/create/"""
        return self._call(
            "workers.scripts.versions.create", "POST", "/accounts/{account_id}/workers/scripts/{script_name}/versions",
            locals(), VersionCreateResult, shapes={"metadata": MetadataParam}, query="bindings_inherit", form=True,
            files="files", as_json="metadata files",
        )

    def get(self, version_id: str, *, account_id: str, script_name: str) -> Reply[Version]:
        """Get a script version: GET /accounts/{account_id}/workers/scripts/{script_name}/versions/{version_id}
        (permission: Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/versions/methods/get/"""
        return self._call(
            "workers.scripts.versions.get", "GET",
            "/accounts/{account_id}/workers/scripts/{script_name}/versions/{version_id}", locals(), Version,
        )
