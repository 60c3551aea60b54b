"""`cf.workers.scripts`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from attrs import field

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Parts, Reply, Resource, Unset, Upload, model, renamed
from cfapi.api.shared.workers import (
    ConsumerScript, ScriptExports, ScriptNamedHandler, ScriptObservability, ScriptObservabilityLogs, ScriptPlacement,
    WorkerObservabilityIssues, WorkerPreviewsBaseConfigCacheOptions,
)
from cfapi.api.workers import (
    PreviewsBaseConfigLimits, PreviewsBaseConfigPlacement, Route, ScriptUpdateMetadataAnnotations,
    ScriptUpdateMetadataBinding, ScriptUpdateMetadataExports, ScriptUpdateMetadataMigrations,
    ScriptUpdateMetadataPackageDependency,
)

if TYPE_CHECKING:
    from cfapi.api.workers.scripts.assets import Assets
    from cfapi.api.workers.scripts.content import ContentResource
    from cfapi.api.workers.scripts.deployments import Deployments
    from cfapi.api.workers.scripts.schedules import Schedules
    from cfapi.api.workers.scripts.script_and_version_settings import ScriptAndVersionSettings
    from cfapi.api.workers.scripts.secrets import Secrets
    from cfapi.api.workers.scripts.settings import Settings
    from cfapi.api.workers.scripts.subdomain import SubdomainResource
    from cfapi.api.workers.scripts.tail import TailResource
    from cfapi.api.workers.scripts.usage_model import UsageModelResource
    from cfapi.api.workers.scripts.versions import Versions


@model
class Metadata:
    """Metadata: argument of workers.scripts.update."""

    annotations: ScriptUpdateMetadataAnnotations | None = None
    assets: MetadataAssets | None = None
    bindings: list[ScriptUpdateMetadataBinding] | None = None
    body_part: str | None = None
    cache_options: WorkerPreviewsBaseConfigCacheOptions | None = None
    compatibility_date: str | None = None
    compatibility_flags: list[str] | None = None
    exports: dict[str, ScriptUpdateMetadataExports] | None = None
    keep_assets: bool | None = None
    keep_bindings: list[str] | None = None
    limits: PreviewsBaseConfigLimits | None = None
    logpush: bool | None = None
    main_module: str | None = None
    migrations: ScriptUpdateMetadataMigrations | None = None
    observability: MetadataObservability | None = None
    package_dependencies: list[ScriptUpdateMetadataPackageDependency] | None = None
    placement: PreviewsBaseConfigPlacement | None = None
    tags: list[str] | None = None
    tail_consumers: list[ConsumerScript] | None = None
    usage_model: Literal["standard", "bundled", "unbound"] | str | None = None


@model
class MetadataAssets:
    """Metadata assets: part of Metadata."""

    config: MetadataConfig | None = None
    jwt: str | None = field(default=None, repr=False)


@model
class MetadataConfig:
    """Metadata config: part of MetadataAssets."""

    headers: str | None = renamed("_headers", default=None)
    redirects: str | None = renamed("_redirects", default=None)
    base_path: str | None = None
    html_handling: Literal[
        "auto-trailing-slash", "force-trailing-slash", "drop-trailing-slash", "none",
    ] | str | None = None
    not_found_handling: Literal["none", "404-page", "single-page-application"] | str | None = None
    run_worker_first: list[str] | bool | None = None
    serve_directly: bool | None = None


@model
class MetadataObservability:
    """Metadata observability: argument of workers.scripts.settings.edit."""

    enabled: bool
    head_sampling_rate: int | float | None = None
    issues: WorkerObservabilityIssues | None = None
    logs: ScriptObservabilityLogs | None = None
    redact_query_string: bool | None = None
    traces: MetadataTraces | None = None


@model
class MetadataTraces:
    """Metadata traces: part of MetadataObservability."""

    destinations: list[str] | None = None
    enabled: bool | None = None
    head_sampling_rate: int | float | None = None
    persist: bool | None = None
    propagation_policy: Literal["authenticated", "accept"] | str | None = None


@model
class Script:
    """Script: response of workers.scripts.list."""

    id: str | None = None
    cache_options: WorkerPreviewsBaseConfigCacheOptions | None = None
    compatibility_date: str | None = None
    compatibility_flags: list[str] | None = None
    created_on: Moment | None = None
    etag: str | None = None
    exports: dict[str, ScriptExports] | None = None
    handlers: list[str] | None = None
    has_assets: bool | None = None
    has_modules: bool | None = None
    last_deployed_from: str | None = None
    logpush: bool | None = None
    migration_tag: str | None = None
    modified_on: Moment | None = None
    named_handlers: list[ScriptNamedHandler] | None = None
    observability: ScriptObservability | None = None
    placement: ScriptPlacement | None = None
    placement_mode: Literal["smart", "targeted"] | str | None = None
    placement_status: Literal["SUCCESS", "UNSUPPORTED_APPLICATION", "INSUFFICIENT_INVOCATIONS"] | str | None = None
    routes: list[Route] | None = None
    tag: str | None = None
    tags: list[str] | None = None
    tail_consumers: list[ConsumerScript] | None = None
    usage_model: Literal["standard", "bundled", "unbound"] | str | None = None


@model
class ScriptUpdate:
    """Script update: response of workers.scripts.update."""

    startup_time_ms: int
    """Milliseconds."""
    id: str | None = None
    cache_options: WorkerPreviewsBaseConfigCacheOptions | None = None
    compatibility_date: str | None = None
    compatibility_flags: list[str] | None = None
    created_on: Moment | None = None
    entry_point: str | None = None
    etag: str | None = None
    exports: dict[str, ScriptExports] | None = None
    handlers: list[str] | None = None
    has_assets: bool | None = None
    has_modules: bool | None = None
    last_deployed_from: str | None = None
    logpush: bool | None = None
    migration_tag: str | None = None
    modified_on: Moment | None = None
    named_handlers: list[ScriptNamedHandler] | None = None
    observability: ScriptObservability | None = None
    placement: ScriptPlacement | None = None
    placement_mode: Literal["smart", "targeted"] | str | None = None
    placement_status: Literal["SUCCESS", "UNSUPPORTED_APPLICATION", "INSUFFICIENT_INVOCATIONS"] | str | None = None
    tag: str | None = None
    tags: list[str] | None = None
    tail_consumers: list[ConsumerScript] | None = None
    usage_model: Literal["standard", "bundled", "unbound"] | str | None = None


@model
class Search:
    """Search: response of workers.scripts.search."""

    id: str
    created_on: Moment
    modified_on: Moment
    script_name: str
    environment_is_default: bool | None = None
    environment_name: str | None = None
    service_name: str | None = None


class Scripts(Resource):
    """Worker scripts: `cf.workers.scripts`."""

    @cached_property
    def assets(self) -> Assets:
        from cfapi.api.workers.scripts.assets import Assets
        return Assets(self._session)

    @cached_property
    def content(self) -> ContentResource:
        from cfapi.api.workers.scripts.content import ContentResource
        return ContentResource(self._session)

    @cached_property
    def deployments(self) -> Deployments:
        from cfapi.api.workers.scripts.deployments import Deployments
        return Deployments(self._session)

    @cached_property
    def schedules(self) -> Schedules:
        from cfapi.api.workers.scripts.schedules import Schedules
        return Schedules(self._session)

    @cached_property
    def script_and_version_settings(self) -> ScriptAndVersionSettings:
        from cfapi.api.workers.scripts.script_and_version_settings import ScriptAndVersionSettings
        return ScriptAndVersionSettings(self._session)

    @cached_property
    def secrets(self) -> Secrets:
        from cfapi.api.workers.scripts.secrets import Secrets
        return Secrets(self._session)

    @cached_property
    def settings(self) -> Settings:
        from cfapi.api.workers.scripts.settings import Settings
        return Settings(self._session)

    @cached_property
    def subdomain(self) -> SubdomainResource:
        from cfapi.api.workers.scripts.subdomain import SubdomainResource
        return SubdomainResource(self._session)

    @cached_property
    def tail(self) -> TailResource:
        from cfapi.api.workers.scripts.tail import TailResource
        return TailResource(self._session)

    @cached_property
    def usage_model(self) -> UsageModelResource:
        from cfapi.api.workers.scripts.usage_model import UsageModelResource
        return UsageModelResource(self._session)

    @cached_property
    def versions(self) -> Versions:
        from cfapi.api.workers.scripts.versions import Versions
        return Versions(self._session)

    def list(self, *, account_id: str, tags: str | Unset = UNSET) -> Pages[Script]:
        """List worker scripts: GET /accounts/{account_id}/workers/scripts (permission: Workers Scripts Read or Workers
        Tail Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/methods/list/"""
        return self._pages(
            "workers.scripts.list", "GET", "/accounts/{account_id}/workers/scripts", locals(), Script,
            paging=Paging(kind="single"),
        )

    def search(
        self, *, account_id: str, id: str | Unset = UNSET, name: str | Unset = UNSET,
        order_by: Literal["created_on", "modified_on", "name"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[Search]:
        """Search worker scripts: GET /accounts/{account_id}/workers/scripts-search (permission: Workers Scripts Read or
        Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/methods/search/"""
        return self._pages(
            "workers.scripts.search", "GET", "/accounts/{account_id}/workers/scripts-search", locals(), Search,
            paging=Paging(size=100),
        )

    def get(self, script_name: str, *, account_id: str) -> Reply[Parts]:
        """Get a worker script: GET /accounts/{account_id}/workers/scripts/{script_name} (permission: Workers Scripts
        Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/methods/get/"""
        return self._call(
            "workers.scripts.get", "GET", "/accounts/{account_id}/workers/scripts/{script_name}", locals(), Parts,
        )

    def update(
        self, script_name: str, *, account_id: str, metadata: Metadata | Mapping[str, Any],
        bindings_inherit: Literal["strict"] | str | Unset = UNSET,
        files: Sequence[Upload] | Mapping[str, Upload] | Unset = UNSET,
    ) -> Reply[ScriptUpdate]:
        """Update a worker script: PUT /accounts/{account_id}/workers/scripts/{script_name} (permission: Workers Scripts
        Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/methods/update/"""
        return self._call(
            "workers.scripts.update", "PUT", "/accounts/{account_id}/workers/scripts/{script_name}", locals(),
            ScriptUpdate, shapes={"metadata": Metadata}, query="bindings_inherit", form=True, files="files",
            as_json="metadata files",
        )

    def delete(self, script_name: str, *, account_id: str, force: bool | Unset = UNSET) -> Reply[Any]:
        """Delete a worker script: DELETE /accounts/{account_id}/workers/scripts/{script_name} (permission: Workers
        Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/methods/delete/"""
        return self._call(
            "workers.scripts.delete", "DELETE", "/accounts/{account_id}/workers/scripts/{script_name}", locals(), PLAIN,
        )
