"""`cf.workers.beta.workers`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from types import NoneType
from typing import Any, Literal

from attrs import field

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import NamedObject
from cfapi.api.shared.pages import Name
from cfapi.api.shared.workers import ScriptExports, WorkerObservabilityIssues, WorkerPreviewsBaseConfigCacheOptions
from cfapi.api.workers import (
    PreviewsBaseConfigLimits, PreviewsBaseConfigPlacement, ScriptUpdateMetadataAnnotations, ScriptUpdateMetadataBinding,
    ScriptUpdateMetadataExports, ScriptUpdateMetadataMigrations, ScriptUpdateMetadataPackageDependency,
    VersionAnnotations, VersionBinding, VersionExportsReconciliation,
)


@model
class Observability:
    """Observability: part of PreviewsBaseConfig."""

    enabled: bool | None = None
    head_sampling_rate: int | float | None = None
    issues: WorkerObservabilityIssues | None = None
    logs: ObservabilityLogs | None = None
    redact_query_string: bool | None = None
    traces: ObservabilityTraces | None = None


@model
class ObservabilityLogs:
    """Observability logs: part of Observability."""

    destinations: list[str] | None = None
    enabled: bool | None = None
    head_sampling_rate: int | float | None = None
    invocation_logs: bool | None = None
    persist: bool | None = None


@model
class ObservabilityParam:
    """Observability param: argument of workers.beta.workers.create."""

    enabled: bool | None = None
    head_sampling_rate: int | float | None = None
    issues: WorkerObservabilityIssues | None = None
    logs: ObservabilityLogs | None = None
    redact_query_string: bool | None = None
    traces: ObservabilityTracesParam | None = None


@model
class ObservabilityTraces:
    """Observability traces: part of Observability."""

    destinations: list[str] | None = None
    enabled: bool | None = None
    head_sampling_rate: int | float | None = None
    persist: bool | None = None
    propagation_policy: Literal["authenticated", "accept"] | str | None = None


@model
class ObservabilityTracesParam:
    """Observability traces param: part of ObservabilityParam."""

    destinations: list[str] | None = None
    enabled: bool | None = None
    head_sampling_rate: int | float | None = None
    persist: bool | None = None
    propagation_policy: Literal["authenticated", "accept"] | str | None = None


@model
class PreviewsBaseConfig:
    """Previews base config: part of Worker."""

    cache_options: WorkerPreviewsBaseConfigCacheOptions | None = None
    env: dict[str, PreviewsBaseConfigEnv] | None = None
    limits: PreviewsBaseConfigLimits | None = None
    logpush: bool | None = None
    observability: Observability | None = None
    placement: PreviewsBaseConfigPlacement | None = None
    tail_consumers: list[Name] | None = None


@model
class PreviewsBaseConfigEnv:
    """Previews base config env: part of PreviewsBaseConfig."""

    type: str


@model
class PreviewsBaseConfigParam:
    """Previews base config param: argument of workers.beta.workers.create."""

    cache_options: WorkerPreviewsBaseConfigCacheOptions | None = None
    env: dict[str, PreviewsBaseConfigEnv] | None = None
    limits: PreviewsBaseConfigLimits | None = None
    logpush: bool | None = None
    observability: ObservabilityParam | None = None
    placement: PreviewsBaseConfigPlacement | None = None
    tail_consumers: list[Name] | None = None


@model
class References:
    """References: part of Worker."""

    dispatch_namespace_outbounds: list[ReferencesDurableObject]
    domains: list[ReferencesDomain]
    durable_objects: list[ReferencesDurableObject]
    queues: list[ReferencesQueue]
    workers: list[NamedObject]


@model
class ReferencesDomain:
    """References domain: part of References."""

    id: str
    certificate_id: str
    hostname: str
    zone_id: str
    zone_name: str


@model
class ReferencesDurableObject:
    """References durable object: part of References."""

    namespace_id: str
    namespace_name: str
    worker_id: str
    worker_name: str


@model
class ReferencesQueue:
    """References queue: part of References."""

    queue_consumer_id: str
    queue_id: str
    queue_name: str


@model
class Subdomain:
    """Subdomain: part of Worker."""

    enabled: bool | None = None
    preview_url_suffix: str | None = None
    previews_enabled: bool | None = None
    url: str | None = None


@model
class SubdomainParam:
    """Subdomain param: argument of workers.beta.workers.create."""

    enabled: bool | None = None
    previews_enabled: bool | None = None


@model
class Version:
    """Version: response of workers.beta.workers.versions.list."""

    id: str
    """UUID."""
    created_on: Moment
    number: int
    urls: list[str]
    annotations: VersionAnnotations | None = None
    assets: VersionAssets | None = None
    author_email: str | None = None
    author_id: str | None = None
    bindings: list[VersionBinding] | None = None
    cache_options: WorkerPreviewsBaseConfigCacheOptions | None = None
    compatibility_date: str | None = None
    compatibility_flags: list[str] | None = None
    containers: list[VersionContainer] | None = None
    exports: dict[str, ScriptExports] | None = None
    exports_reconciliation: VersionExportsReconciliation | None = None
    limits: PreviewsBaseConfigLimits | None = None
    main_module: str | None = None
    migration_tag: str | None = None
    migrations: dict[str, Any] | None = None
    modules: list[VersionModule] | None = None
    package_dependencies: list[ScriptUpdateMetadataPackageDependency] | None = None
    placement: PreviewsBaseConfigPlacement | None = None
    source: str | None = None
    startup_time_ms: int | None = None
    """Milliseconds."""
    usage_model: Literal["standard", "bundled", "unbound"] | str | None = None


@model
class VersionAssets:
    """Version assets: part of Version."""

    config: VersionAssetsConfig | None = None
    jwt: str | None = field(default=None, repr=False)


@model
class VersionAssetsConfig:
    """Version assets config: part of VersionAssets."""

    base_path: str | None = None
    html_handling: Literal[
        "auto-trailing-slash", "force-trailing-slash", "drop-trailing-slash", "none",
    ] | str | None = None
    not_found_handling: Literal["none", "404-page", "single-page-application"] | str | None = None
    run_worker_first: list[str] | bool | None = None


@model
class VersionContainer:
    """Version container: argument of workers.beta.workers.versions.create."""

    class_name: str


@model
class VersionCreateAssets:
    """Version create assets: argument of workers.beta.workers.versions.create."""

    config: VersionCreateAssetsConfig | None = None
    jwt: str | None = field(default=None, repr=False)


@model
class VersionCreateAssetsConfig:
    """Version create assets config: part of VersionCreateAssets."""

    base_path: str | None = None
    html_handling: Literal[
        "auto-trailing-slash", "force-trailing-slash", "drop-trailing-slash", "none",
    ] | str | None = None
    not_found_handling: Literal["none", "404-page", "single-page-application"] | str | None = None
    run_worker_first: list[str] | bool | None = None


@model
class VersionModule:
    """Version module: argument of workers.beta.workers.versions.create."""

    content_base64: str
    """Base64."""
    content_type: str
    name: str


@model
class Worker:
    """Worker: response of workers.beta.workers.list."""

    id: str
    created_on: Moment
    logpush: bool | None = None
    name: str
    observability: Observability | None = None
    references: References
    subdomain: Subdomain | None = None
    tags: list[str] | None = None
    tail_consumers: list[Name] | None = None
    updated_on: Moment
    deployed_on: Moment | None = None
    previews_base_config: PreviewsBaseConfig | None = None


WorkerEditPreviewsBaseConfig = PreviewsBaseConfigParam | PreviewsBaseConfig | Mapping[str, Any] | None
WorkerOrderBy = Literal["deployed_on", "updated_on", "created_on", "name"] | str
WorkerPreviewsBaseConfig = PreviewsBaseConfigParam | PreviewsBaseConfig | Mapping[str, Any]


class Workers(Resource):
    """Beta workers: `cf.workers.beta.workers`."""

    @cached_property
    def versions(self) -> Versions:
        return Versions(self._session)

    def list(
        self, *, account_id: str, order: Literal["asc", "desc"] | str | Unset = UNSET,
        order_by: WorkerOrderBy | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[Worker]:
        """List beta workers: GET /accounts/{account_id}/workers/workers (permission: Workers Tail Read or Workers
        Scripts Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/methods/list/"""
        return self._pages(
            "workers.beta.workers.list", "GET", "/accounts/{account_id}/workers/workers", locals(), Worker,
            paging=Paging(size=100),
        )

    def create(
        self, *, account_id: str, name: str, logpush: bool | Unset = UNSET,
        observability: ObservabilityParam | Observability | Mapping[str, Any] | Unset = UNSET,
        previews_base_config: WorkerPreviewsBaseConfig | Unset = UNSET,
        subdomain: SubdomainParam | Subdomain | Mapping[str, Any] | Unset = UNSET, tags: Sequence[str] | Unset = UNSET,
        tail_consumers: Sequence[Name | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Worker]:
        """Create a beta worker: POST /accounts/{account_id}/workers/workers (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/methods/create/"""
        return self._call(
            "workers.beta.workers.create", "POST", "/accounts/{account_id}/workers/workers", locals(), Worker,
        )

    def get(self, worker_id: str, *, account_id: str) -> Reply[Worker]:
        """Get a beta worker: GET /accounts/{account_id}/workers/workers/{worker_id} (permission: Workers Tail Read or
        Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/methods/get/"""
        return self._call(
            "workers.beta.workers.get", "GET", "/accounts/{account_id}/workers/workers/{worker_id}", locals(), Worker,
        )

    def update(
        self, worker_id: str, *, account_id: str, name: str, logpush: bool | Unset = UNSET,
        observability: ObservabilityParam | Observability | Mapping[str, Any] | Unset = UNSET,
        previews_base_config: WorkerPreviewsBaseConfig | Unset = UNSET,
        subdomain: SubdomainParam | Subdomain | Mapping[str, Any] | Unset = UNSET, tags: Sequence[str] | Unset = UNSET,
        tail_consumers: Sequence[Name | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Worker]:
        """Update a beta worker: PUT /accounts/{account_id}/workers/workers/{worker_id} (permission: Workers Scripts
        Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/methods/update/"""
        return self._call(
            "workers.beta.workers.update", "PUT", "/accounts/{account_id}/workers/workers/{worker_id}", locals(),
            Worker,
        )

    def edit(
        self, worker_id: str, *, account_id: str, logpush: bool | Unset = UNSET, name: str | Unset = UNSET,
        observability: ObservabilityParam | Observability | Mapping[str, Any] | Unset = UNSET,
        subdomain: SubdomainParam | Subdomain | Mapping[str, Any] | Unset = UNSET, tags: Sequence[str] | Unset = UNSET,
        tail_consumers: Sequence[Name | Mapping[str, Any]] | Unset = UNSET,
        previews_base_config: WorkerEditPreviewsBaseConfig | Unset = UNSET,
    ) -> Reply[Worker]:
        """Edit a beta worker: PATCH /accounts/{account_id}/workers/workers/{worker_id}.
        https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/methods/edit/"""
        return self._call(
            "workers.beta.workers.edit", "PATCH", "/accounts/{account_id}/workers/workers/{worker_id}", locals(),
            Worker,
        )

    def delete(self, worker_id: str, *, account_id: str, force: bool | Unset = UNSET) -> Reply[None]:
        """Delete a beta worker: DELETE /accounts/{account_id}/workers/workers/{worker_id} (permission: Workers Scripts
        Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/methods/delete/"""
        return self._call(
            "workers.beta.workers.delete", "DELETE", "/accounts/{account_id}/workers/workers/{worker_id}", locals(),
            NoneType,
        )


class Versions(Resource):
    """Worker versions: `cf.workers.beta.workers.versions`."""

    def list(
        self, worker_id: str, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[Version]:
        """List worker versions: GET /accounts/{account_id}/workers/workers/{worker_id}/versions (permission: Workers
        Tail Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/subresources/versions/methods/list/"""
        return self._pages(
            "workers.beta.workers.versions.list", "GET", "/accounts/{account_id}/workers/workers/{worker_id}/versions",
            locals(), Version, paging=Paging(size=100),
        )

    def create(
        self, worker_id: str, *, account_id: str, deploy: bool | Unset = UNSET,
        annotations: ScriptUpdateMetadataAnnotations | Mapping[str, Any] | Unset = UNSET,
        assets: VersionCreateAssets | Mapping[str, Any] | Unset = UNSET,
        bindings: Sequence[ScriptUpdateMetadataBinding | Mapping[str, Any]] | Unset = UNSET,
        cache_options: WorkerPreviewsBaseConfigCacheOptions | Mapping[str, Any] | Unset = UNSET,
        compatibility_date: str | Unset = UNSET, compatibility_flags: Sequence[str] | Unset = UNSET,
        containers: Sequence[VersionContainer | Mapping[str, Any]] | Unset = UNSET,
        exports: Mapping[str, ScriptUpdateMetadataExports | Mapping[str, Any]] | Unset = UNSET,
        limits: PreviewsBaseConfigLimits | Mapping[str, Any] | Unset = UNSET, main_module: str | Unset = UNSET,
        migrations: ScriptUpdateMetadataMigrations | Mapping[str, Any] | Unset = UNSET,
        modules: Sequence[VersionModule | Mapping[str, Any]] | Unset = UNSET,
        package_dependencies: Sequence[ScriptUpdateMetadataPackageDependency | Mapping[str, Any]] | Unset = UNSET,
        placement: PreviewsBaseConfigPlacement | Mapping[str, Any] | Unset = UNSET,
        usage_model: Literal["standard", "bundled", "unbound"] | str | Unset = UNSET,
    ) -> Reply[Version]:
        """Create a worker version: POST /accounts/{account_id}/workers/workers/{worker_id}/versions (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/subresources/versions/methods/create/"""
        return self._call(
            "workers.beta.workers.versions.create", "POST",
            "/accounts/{account_id}/workers/workers/{worker_id}/versions", locals(), Version,
            shapes={
                "annotations": ScriptUpdateMetadataAnnotations, "migrations": ScriptUpdateMetadataMigrations,
                "package_dependencies": list[ScriptUpdateMetadataPackageDependency],
            },
            query="deploy",
        )

    def get(
        self, version_id: str, *, account_id: str, worker_id: str, include: Literal["modules"] | str | Unset = UNSET,
    ) -> Reply[Version]:
        """Get a worker version: GET /accounts/{account_id}/workers/workers/{worker_id}/versions/{version_id}
        (permission: Workers Tail Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/subresources/versions/methods/get/"""
        return self._call(
            "workers.beta.workers.versions.get", "GET",
            "/accounts/{account_id}/workers/workers/{worker_id}/versions/{version_id}", locals(), Version,
        )

    def delete(self, version_id: str, *, account_id: str, worker_id: str) -> Reply[None]:
        """Delete a worker version: DELETE /accounts/{account_id}/workers/workers/{worker_id}/versions/{version_id}.
        https://developers.cloudflare.com/api/resources/workers/subresources/beta/subresources/workers/subresources/versions/methods/delete/"""
        return self._call(
            "workers.beta.workers.versions.delete", "DELETE",
            "/accounts/{account_id}/workers/workers/{worker_id}/versions/{version_id}", locals(), NoneType,
        )
