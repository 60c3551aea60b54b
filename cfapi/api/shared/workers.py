"""Classes that `cf.workers` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, model, renamed


@model
class ConsumerScript:
    """Consumer script: argument of workers.scripts.settings.edit."""

    service: str
    environment: str | None = None
    namespace: str | None = None


@model
class MigrationStep:
    """Migration step: part of ScriptUpdateMetadataMigrations."""

    deleted_classes: list[str] | None = None
    new_classes: list[str] | None = None
    new_sqlite_classes: list[str] | None = None
    renamed_classes: list[MigrationStepRenamedClass] | None = None
    transferred_classes: list[MigrationStepTransferredClass] | None = None


@model
class MigrationStepRenamedClass:
    """Migration step renamed class: part of MigrationStep."""

    from_: str | None = renamed("from", default=None)
    to: str | None = None


@model
class MigrationStepTransferredClass:
    """Migration step transferred class: part of MigrationStep."""

    from_: str | None = renamed("from", default=None)
    from_script: str | None = None
    to: str | None = None


@model
class ScriptExports:
    """Script exports: part of ResourcesRuntime."""

    type: Literal["worker", "durable-object"] | str
    cache: ScriptExportsWorkerExportCache | None = None
    state: Literal["created", "deleted", "renamed", "transferred", "expecting-transfer"] | str | None = None
    storage: Literal["sqlite", "legacy-kv"] | str | None = None
    container: str | None = None
    transfer_from: str | None = None


@model
class ScriptExportsWorkerExportCache:
    """Script exports worker export cache: part of ScriptExports."""

    enabled: bool


@model
class ScriptNamedHandler:
    """Script named handler: part of Script."""

    handlers: list[str] | None = None
    name: str | None = None


@model
class ScriptObservability:
    """Script observability: part of Script."""

    enabled: bool
    head_sampling_rate: int | float | None = None
    issues: WorkerObservabilityIssues | None = None
    logs: ScriptObservabilityLogs | None = None
    redact_query_string: bool | None = None
    traces: ScriptObservabilityTraces | None = None


@model
class ScriptObservabilityLogs:
    """Script observability logs: part of MetadataObservability."""

    enabled: bool
    invocation_logs: bool
    destinations: list[str] | None = None
    head_sampling_rate: int | float | None = None
    persist: bool | None = None


@model
class ScriptObservabilityTraces:
    """Script observability traces: part of ScriptObservability."""

    destinations: list[str] | None = None
    enabled: bool | None = None
    head_sampling_rate: int | float | None = None
    persist: bool | None = None
    propagation_policy: Literal["authenticated", "accept"] | str | None = None


@model
class ScriptPlacement:
    """Script placement: part of Script."""

    mode: Literal["smart", "targeted"] | str | None = None
    last_analyzed_at: Moment | None = None
    status: Literal["SUCCESS", "UNSUPPORTED_APPLICATION", "INSUFFICIENT_INVOCATIONS"] | str | None = None
    region: str | None = None
    hostname: str | None = None
    host: str | None = None
    target: list[WorkersPlacementTarget] | None = None


@model
class WorkerMetadata:
    """Worker metadata: argument of workers_for_platforms.dispatch.namespaces.scripts.content.update."""

    body_part: str | None = None
    main_module: str | None = None


@model
class WorkerObservabilityIssues:
    """Worker observability issues: part of MetadataObservability."""

    enabled: bool | None = None


@model
class WorkerPreviewsBaseConfigCacheOptions:
    """Worker previews base config cache options: argument of workers.beta.workers.versions.create."""

    enabled: bool
    cross_version_cache: bool | None = None


@model
class WorkerScript:
    """Worker script: response of workers.services.environments.content.update."""

    compatibility_date: str | None = None
    compatibility_flags: list[str] | None = None
    created_on: Moment | None = None
    etag: str | None = None
    handlers: list[str] | None = None
    has_assets: bool | None = None
    has_modules: bool | None = None
    id: str | None = None
    last_deployed_from: str | None = None
    logpush: bool | None = None
    migration_tag: str | None = None
    modified_on: Moment | None = None
    named_handlers: list[ScriptNamedHandler] | None = None
    observability: WorkersObservability | None = None
    placement: WorkersPlacementInfo | None = None
    placement_mode: Literal["smart", "targeted"] | str | None = None
    placement_status: Literal["SUCCESS", "UNSUPPORTED_APPLICATION", "INSUFFICIENT_INVOCATIONS"] | str | None = None
    tag: str | None = None
    tags: list[str] | None = None
    tail_consumers: list[ConsumerScript] | None = None
    usage_model: Literal["standard", "bundled", "unbound"] | str | None = None


@model
class WorkersObservability:
    """Workers observability: argument of workers.services.environments.settings.edit."""

    enabled: bool
    head_sampling_rate: int | float | None = None
    logs: ScriptObservabilityLogs | None = None
    traces: WorkersObservabilityTraces | None = None


@model
class WorkersObservabilityTraces:
    """Workers observability traces: part of WorkersObservability."""

    destinations: list[str] | None = None
    enabled: bool | None = None
    head_sampling_rate: int | float | None = None
    persist: bool | None = None


@model
class WorkersPlacementInfo:
    """Workers placement info: part of WorkerScript."""

    last_analyzed_at: Moment | None = None
    status: Literal["SUCCESS", "UNSUPPORTED_APPLICATION", "INSUFFICIENT_INVOCATIONS"] | str | None = None
    mode: Literal["smart"] | str | None = None
    region: str | None = None
    hostname: str | None = None
    host: str | None = None
    target: list[WorkersPlacementTarget] | None = None


@model
class WorkersPlacementTarget:
    """Workers placement target: part of PreviewsBaseConfigPlacement."""

    region: str | None = None
    hostname: str | None = None
    host: str | None = None


@model
class WorkersScript:
    """Workers script: response of workers_for_platforms.dispatch.namespaces.scripts.content.update."""

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
    tag: str | None = None
    tags: list[str] | None = None
    tail_consumers: list[ConsumerScript] | None = None
    usage_model: Literal["standard", "bundled", "unbound"] | str | None = None
