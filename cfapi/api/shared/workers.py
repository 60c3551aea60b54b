"""Classes that `cf.workers` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from typing import Any, Literal

from attrs import field

from cfapi.api.shared.ai_security import UniversalSSLSettings
from cfapi.api.shared.ddos_protection import NELEditValue
from cfapi.api.shared.pages import ZeroTrustTag
from cfapi.model import Moment, model, renamed


@model
class AssetUpload:
    """Asset upload: answer of workers_for_platforms.dispatch.namespaces.scripts.asset_upload.create."""

    buckets: list[list[str]] | None = None
    jwt: str | None = field(default=None, repr=False)


@model
class BindingDispatchNamespaceOutboundWorker:
    """Binding dispatch namespace outbound worker: part of MetadataBindingDispatchNamespaceOutbound."""

    entrypoint: str | None = None
    environment: str | None = None
    service: str | None = None


@model
class ConsumerScript:
    """Consumer script: argument of workers.scripts.settings.edit."""

    service: str
    environment: str | None = None
    namespace: str | None = None


@model
class ExportsReconciliationTransferPending:
    """Exports reconciliation transfer pending: part of SettingExportsReconciliation."""

    class_: str = renamed("class")
    from_: str = renamed("from")


@model
class MetadataBindingDispatchNamespaceOutbound:
    """Metadata binding dispatch namespace outbound: part of UpdateMetadataBindingDispatchNamespace."""

    params: list[ZeroTrustTag] | None = None
    worker: BindingDispatchNamespaceOutboundWorker | None = None


@model
class MetadataBindingDurableObjectNamespace:
    """Metadata binding durable object namespace: one of VersionBinding."""

    name: str
    type: Literal["durable_object_namespace"]
    class_name: str | None = None
    dispatch_namespace: str | None = None
    environment: str | None = None
    namespace_id: str | None = None
    script_name: str | None = None


@model
class MigrationStep:
    """Migration step: part of WorkersScriptUpdateMetadataMigrations."""

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
class ScheduleUpdateBody:
    """Schedule update body: argument of workers.scripts.schedules.update."""

    cron: str


@model
class ScriptExports:
    """Script exports: part of ResourcesScriptRuntime."""

    type: Literal["worker", "durable-object"] | str
    cache: NELEditValue | None = None
    state: Literal["created", "deleted", "renamed", "transferred", "expecting-transfer"] | str | None = None
    storage: Literal["sqlite", "legacy-kv"] | str | None = None
    container: str | None = None
    transfer_from: str | None = None


@model
class ScriptNamedHandler:
    """Script named handler: part of ResourcesScript."""

    handlers: list[str] | None = None
    name: str | None = None


@model
class ScriptObservability:
    """Script observability: part of Script."""

    enabled: bool
    head_sampling_rate: int | float | None = None
    issues: UniversalSSLSettings | None = None
    logs: ScriptObservabilityLogs | None = None
    redact_query_string: bool | None = None
    traces: ScriptObservabilityTraces | None = None


@model
class ScriptObservabilityLogs:
    """Script observability logs: part of ScriptObservability."""

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
class ScriptUpdateMetadataBindingAISearch:
    """Script update metadata binding AI search: one of VersionBinding."""

    instance_name: str
    name: str
    type: Literal["ai_search"]
    namespace: str | None = None


@model
class ScriptUpdateMetadataBindingArtifacts:
    """Script update metadata binding artifacts: one of VersionBinding."""

    name: str
    namespace: str
    type: Literal["artifacts"]


@model
class ScriptUpdateMetadataBindingBrowser:
    """Script update metadata binding browser: one of VersionBinding."""

    name: str
    type: Literal["browser"]


@model
class ScriptUpdateMetadataBindingDataBlob:
    """Script update metadata binding data blob: one of VersionBinding."""

    name: str
    part: str
    type: Literal["data_blob"]


@model
class ScriptUpdateMetadataBindingFlagship:
    """Script update metadata binding flagship: one of VersionBinding."""

    app_id: str
    name: str
    type: Literal["flagship"]


@model
class ScriptUpdateMetadataBindingHyperdrive:
    """Script update metadata binding hyperdrive: one of VersionBinding."""

    id: str
    name: str
    type: Literal["hyperdrive"]


@model
class ScriptUpdateMetadataBindingInherit:
    """Script update metadata binding inherit: one of VersionBinding."""

    name: str
    type: Literal["inherit"]
    old_name: str | None = None
    version_id: str | None = None


@model
class ScriptUpdateMetadataBindingKVNamespace:
    """Script update metadata binding KV namespace: one of VersionBinding."""

    name: str
    namespace_id: str
    type: Literal["kv_namespace"]


@model
class ScriptUpdateMetadataBindingMessaging:
    """Script update metadata binding messaging: one of VersionBinding."""

    name: str
    namespace: str
    type: Literal["messaging"]


@model
class ScriptUpdateMetadataBindingPipelines:
    """Script update metadata binding pipelines: one of VersionBinding."""

    name: str
    pipeline: str
    type: Literal["pipelines"]


@model
class ScriptUpdateMetadataBindingPlainText:
    """Script update metadata binding plain text: one of VersionBinding."""

    name: str
    text: str
    type: Literal["plain_text"]


@model
class ScriptUpdateMetadataBindingR2Bucket:
    """Script update metadata binding R2 bucket: one of VersionBinding."""

    bucket_name: str
    name: str
    type: Literal["r2_bucket"]
    jurisdiction: Literal["eu", "fedramp", "fedramp-high", "us"] | str | None = None


@model
class ScriptUpdateMetadataBindingRatelimit:
    """Script update metadata binding ratelimit: one of VersionBinding."""

    name: str
    namespace_id: str
    simple: UpdateMetadataBindingRatelimitSimple
    type: Literal["ratelimit"]


@model
class ScriptUpdateMetadataBindingSecretKey:
    """Script update metadata binding secret key: one of WorkersScriptUpdateMetadataBinding."""

    algorithm: Any
    format: Literal["raw", "pkcs8", "spki", "jwk"] | str
    name: str
    type: Literal["secret_key"]
    usages: list[Literal[
        "encrypt", "decrypt", "sign", "verify", "deriveKey", "deriveBits", "wrapKey", "unwrapKey",
    ] | str]
    key_base64: str | None = None
    key_jwk: Any = None


@model
class ScriptUpdateMetadataBindingSecretText:
    """Script update metadata binding secret text: one of WorkersScriptUpdateMetadataBinding."""

    name: str
    text: str
    type: Literal["secret_text"]


@model
class ScriptUpdateMetadataBindingSendEmail:
    """Script update metadata binding send email: one of VersionBinding."""

    name: str
    type: Literal["send_email"]
    allowed_destination_addresses: list[str] | None = None
    allowed_sender_addresses: list[str] | None = None
    destination_address: str | None = None


@model
class ScriptUpdateMetadataBindingService:
    """Script update metadata binding service: one of VersionBinding."""

    name: str
    service: str
    type: Literal["service"]
    entrypoint: str | None = None
    environment: str | None = None


@model
class ScriptUpdateMetadataBindingTextBlob:
    """Script update metadata binding text blob: one of VersionBinding."""

    name: str
    part: str
    type: Literal["text_blob"]


@model
class ScriptUpdateMetadataBindingVPCNetwork:
    """Script update metadata binding VPC network: one of VersionBinding."""

    name: str
    type: Literal["vpc_network"]
    identity: Literal["runtime-email-alpha"] | str | None = None
    network_id: str | None = None
    tunnel_id: str | None = None


@model
class ScriptUpdateMetadataBindingVPCService:
    """Script update metadata binding VPC service: one of VersionBinding."""

    name: str
    service_id: str
    type: Literal["vpc_service"]


@model
class ScriptUpdateMetadataBindingVectorize:
    """Script update metadata binding vectorize: one of VersionBinding."""

    index_name: str
    name: str
    type: Literal["vectorize"]


@model
class ScriptUpdateMetadataBindingWasmModule:
    """Script update metadata binding wasm module: one of VersionBinding."""

    name: str
    part: str
    type: Literal["wasm_module"]


@model
class ScriptUpdateMetadataBindingWorkflow:
    """Script update metadata binding workflow: one of VersionBinding."""

    name: str
    type: Literal["workflow"]
    workflow_name: str
    class_name: str | None = None
    script_name: str | None = None


@model
class ScriptUpdateMetadataCacheOptions:
    """Script update metadata cache options: argument of workers.beta.workers.versions.create."""

    enabled: bool
    cross_version_cache: bool | None = None


@model
class ScriptUpdateMetadataLimits:
    """Script update metadata limits: argument of workers.beta.workers.versions.create.

    cpu_ms: milliseconds."""

    cpu_ms: int | None = None
    subrequests: int | None = None


@model
class ScriptUpdateMetadataObservabilityTraces:
    """Script update metadata observability traces: part of WorkersScriptUpdateMetadataObservability."""

    destinations: list[str] | None = None
    enabled: bool | None = None
    head_sampling_rate: int | float | None = None
    persist: bool | None = None
    propagation_policy: Literal["authenticated", "accept"] | str | None = None


@model
class ScriptUpdateMetadataPackageDependency:
    """Script update metadata package dependency: argument of workers.beta.workers.versions.create."""

    installed_version: str = renamed("installedVersion")
    name: str
    package_json_version: str = renamed("packageJsonVersion")


@model
class ScriptUpdateMetadataPlacement:
    """Script update metadata placement: argument of workers.beta.workers.versions.create."""

    mode: Literal["smart", "targeted"] | str | None = None
    region: str | None = None
    hostname: str | None = None
    host: str | None = None
    target: list[WorkersPlacementTarget] | None = None


@model
class SettingExportsReconciliation:
    """Setting exports reconciliation: part of ScriptAndVersionSetting."""

    created: list[str]
    deleted: list[str]
    info: list[SettingExportsReconciliationInfo]
    removable_entries: list[str]
    renamed: list[SettingExportsReconciliationRenamed]
    transfer_pending: list[ExportsReconciliationTransferPending]
    transferred: list[SettingExportsReconciliationTransferred]
    updated: list[str]
    warnings: list[SettingExportsReconciliationWarning]


@model
class SettingExportsReconciliationInfo:
    """Setting exports reconciliation info: part of SettingExportsReconciliation."""

    class_: str = renamed("class")
    message: str
    scenario: Literal[
        "code_class_not_in_exports", "provisioned_class_missing_from_config", "config_export_not_in_code",
        "config_references_nonexistent_class", "orphaned_provisioned_namespace", "storage_type_mismatch",
        "free_tier_requires_sqlite", "invalid_export", "tombstone_delete_class_still_in_code",
        "tombstone_delete_blocked_by_external_bindings", "tombstone_renamed_to_occupied",
        "transferred_pending_not_found", "transferred_target_missing", "transferred_target_mismatch",
        "phase_one_transfer_source_missing", "phase_one_transfer_source_namespace_missing",
        "phase_one_transfer_target_class_provisioned", "phase_one_transfer_after_commit_mismatch",
        "phase_one_transfer_duplicate", "phase_one_transfer_target_in_dispatch_namespace",
        "phase_one_transfer_source_in_dispatch_namespace", "transferred_source_in_dispatch_namespace",
        "transferred_target_in_dispatch_namespace", "container_undeclared_reference",
        "container_class_not_durable_object", "container_wiring_inconsistent", "container_multiple_durable_objects",
        "transfer_container_parity_mismatch", "transfer_container_parity_mismatch_on_commit",
        "tombstone_class_still_in_code", "stale_tombstone", "transfer_receive_already_applied",
        "transfer_receive_cleanup_complete",
    ] | str
    namespace_id: str | None = None
    referencing_scripts: list[str] | None = None


@model
class SettingExportsReconciliationRenamed:
    """Setting exports reconciliation renamed: part of SettingExportsReconciliation."""

    from_: str = renamed("from")
    to: str


@model
class SettingExportsReconciliationTransferred:
    """Setting exports reconciliation transferred: part of SettingExportsReconciliation."""

    class_: str = renamed("class")
    phase: Literal["committed"] | str
    to: str


@model
class SettingExportsReconciliationWarning:
    """Setting exports reconciliation warning: part of SettingExportsReconciliation."""

    class_: str = renamed("class")
    message: str
    scenario: Literal[
        "code_class_not_in_exports", "provisioned_class_missing_from_config", "config_export_not_in_code",
        "config_references_nonexistent_class", "orphaned_provisioned_namespace", "storage_type_mismatch",
        "free_tier_requires_sqlite", "invalid_export", "tombstone_delete_class_still_in_code",
        "tombstone_delete_blocked_by_external_bindings", "tombstone_renamed_to_occupied",
        "transferred_pending_not_found", "transferred_target_missing", "transferred_target_mismatch",
        "phase_one_transfer_source_missing", "phase_one_transfer_source_namespace_missing",
        "phase_one_transfer_target_class_provisioned", "phase_one_transfer_after_commit_mismatch",
        "phase_one_transfer_duplicate", "phase_one_transfer_target_in_dispatch_namespace",
        "phase_one_transfer_source_in_dispatch_namespace", "transferred_source_in_dispatch_namespace",
        "transferred_target_in_dispatch_namespace", "container_undeclared_reference",
        "container_class_not_durable_object", "container_wiring_inconsistent", "container_multiple_durable_objects",
        "transfer_container_parity_mismatch", "transfer_container_parity_mismatch_on_commit",
        "tombstone_class_still_in_code", "stale_tombstone", "transfer_receive_already_applied",
        "transfer_receive_cleanup_complete",
    ] | str
    namespace_id: str | None = None


@model
class SharedWorkersScript:
    """Shared workers script: answer of workers.services.environments.content.update."""

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
class UpdateMetadataBindingAISearchNamespace:
    """Update metadata binding AI search namespace: one of VersionBinding."""

    name: str
    namespace: str
    type: Literal["ai_search_namespace"]


@model
class UpdateMetadataBindingAnalyticsEngine:
    """Update metadata binding analytics engine: one of VersionBinding."""

    dataset: str
    name: str
    type: Literal["analytics_engine"]


@model
class UpdateMetadataBindingDispatchNamespace:
    """Update metadata binding dispatch namespace: one of VersionBinding."""

    name: str
    namespace: str
    type: Literal["dispatch_namespace"]
    outbound: MetadataBindingDispatchNamespaceOutbound | None = None


@model
class UpdateMetadataBindingMTLSCertificate:
    """Update metadata binding MTLS certificate: one of VersionBinding."""

    certificate_id: str
    name: str
    type: Literal["mtls_certificate"]


@model
class UpdateMetadataBindingRatelimitSimple:
    """Update metadata binding ratelimit simple: part of ScriptUpdateMetadataBindingRatelimit."""

    limit: int | float
    period: int
    mitigation_timeout: int | None = None


@model
class UpdateMetadataBindingSecretsStoreSecret:
    """Update metadata binding secrets store secret: one of VersionBinding."""

    name: str
    secret_name: str
    store_id: str
    type: Literal["secrets_store_secret"]


@model
class UpdateMetadataBindingVersionMetadata:
    """Update metadata binding version metadata: one of VersionBinding."""

    name: str
    type: Literal["version_metadata"]


@model
class UploadCreateManifest:
    """Upload create manifest: argument of workers_for_platforms.dispatch.namespaces.scripts.asset_upload.create."""

    hash: str
    size: int


@model
class VersionBindingSecretKey:
    """Version binding secret key: one of VersionBinding."""

    algorithm: Any
    format: Literal["raw", "pkcs8", "spki", "jwk"] | str
    name: str
    type: Literal["secret_key"]
    usages: list[Literal[
        "encrypt", "decrypt", "sign", "verify", "deriveKey", "deriveBits", "wrapKey", "unwrapKey",
    ] | str]


@model
class VersionBindingSecretText:
    """Version binding secret text: one of VersionBinding."""

    name: str
    type: Literal["secret_text"]


@model
class WorkerMetadata:
    """Worker metadata: argument of workers_for_platforms.dispatch.namespaces.scripts.content.update."""

    body_part: str | None = None
    main_module: str | None = None


@model
class WorkersObservability:
    """Workers observability: part of ScriptSettingsItem."""

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
    """Workers placement info: part of SharedWorkersScript."""

    last_analyzed_at: Moment | None = None
    status: Literal["SUCCESS", "UNSUPPORTED_APPLICATION", "INSUFFICIENT_INVOCATIONS"] | str | None = None
    mode: Literal["smart"] | str | None = None
    region: str | None = None
    hostname: str | None = None
    host: str | None = None
    target: list[WorkersPlacementTarget] | None = None


@model
class WorkersPlacementTarget:
    """Workers placement target: part of ScriptPlacement."""

    region: str | None = None
    hostname: str | None = None
    host: str | None = None


@model
class WorkersScript:
    """Workers script: answer of workers_for_platforms.dispatch.namespaces.scripts.content.update."""

    id: str | None = None
    cache_options: ScriptUpdateMetadataCacheOptions | None = None
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


@model
class WorkersScriptUpdateMetadataAssets:
    """Workers script update metadata assets: part of Metadata."""

    config: WorkersScriptUpdateMetadataAssetsConfig | None = None
    jwt: str | None = field(default=None, repr=False)


@model
class WorkersScriptUpdateMetadataAssetsConfig:
    """Workers script update metadata assets config: part of WorkersScriptUpdateMetadataAssets."""

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
class WorkersScriptUpdateMetadataBindingAI:
    """Workers script update metadata binding AI: one of VersionBinding."""

    name: str
    type: Literal["ai"]


@model
class WorkersScriptUpdateMetadataBindingAssets:
    """Workers script update metadata binding assets: one of VersionBinding."""

    name: str
    type: Literal["assets"]


@model
class WorkersScriptUpdateMetadataBindingD1:
    """Workers script update metadata binding D1: one of VersionBinding."""

    database_id: str
    name: str
    type: Literal["d1"]
    id: str | None = None


@model
class WorkersScriptUpdateMetadataBindingImages:
    """Workers script update metadata binding images: one of VersionBinding."""

    name: str
    type: Literal["images"]


@model
class WorkersScriptUpdateMetadataBindingJson:
    """Workers script update metadata binding JSON: one of VersionBinding."""

    json: Any
    name: str
    type: Literal["json"]


@model
class WorkersScriptUpdateMetadataBindingK2:
    """Workers script update metadata binding K2: one of VersionBinding."""

    name: str
    stream: str
    type: Literal["k2"]


@model
class WorkersScriptUpdateMetadataBindingMedia:
    """Workers script update metadata binding media: one of VersionBinding."""

    name: str
    type: Literal["media"]


@model
class WorkersScriptUpdateMetadataBindingQueue:
    """Workers script update metadata binding queue: one of VersionBinding."""

    name: str
    queue_name: str
    type: Literal["queue"]


@model
class WorkersScriptUpdateMetadataExports:
    """Workers script update metadata exports: argument of workers.beta.workers.versions.create."""

    type: Literal["worker", "durable-object"] | str
    cache: NELEditValue | None = None
    state: Literal["created", "deleted", "renamed", "transferred", "expecting-transfer"] | str | None = None
    storage: Literal["sqlite", "legacy-kv"] | str | None = None
    container: str | None = None
    renamed_to: str | None = None
    transferred_to: str | None = None
    transfer_from: str | None = None


@model
class WorkersScriptUpdateMetadataMigrations:
    """Workers script update metadata migrations: argument of workers.beta.workers.versions.create."""

    deleted_classes: list[str] | None = None
    new_classes: list[str] | None = None
    new_sqlite_classes: list[str] | None = None
    new_tag: str | None = None
    old_tag: str | None = None
    renamed_classes: list[MigrationStepRenamedClass] | None = None
    transferred_classes: list[MigrationStepTransferredClass] | None = None
    steps: list[MigrationStep] | None = None


@model
class WorkersScriptUpdateMetadataObservability:
    """Workers script update metadata observability: argument of workers.scripts.settings.edit."""

    enabled: bool
    head_sampling_rate: int | float | None = None
    issues: UniversalSSLSettings | None = None
    logs: ScriptObservabilityLogs | None = None
    redact_query_string: bool | None = None
    traces: ScriptUpdateMetadataObservabilityTraces | None = None


@model
class WorkersScriptUpdateResponse:
    """Workers script update response: answer of workers_for_platforms.dispatch.namespaces.scripts.update.

    startup_time_ms: milliseconds."""

    startup_time_ms: int
    id: str | None = None
    cache_options: ScriptUpdateMetadataCacheOptions | None = None
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


VersionBinding = (
    WorkersScriptUpdateMetadataBindingAI | ScriptUpdateMetadataBindingAISearch | UpdateMetadataBindingAISearchNamespace
    | ScriptUpdateMetadataBindingMessaging | UpdateMetadataBindingAnalyticsEngine | ScriptUpdateMetadataBindingArtifacts
    | WorkersScriptUpdateMetadataBindingAssets | ScriptUpdateMetadataBindingBrowser
    | WorkersScriptUpdateMetadataBindingD1 | ScriptUpdateMetadataBindingDataBlob
    | UpdateMetadataBindingDispatchNamespace | MetadataBindingDurableObjectNamespace
    | ScriptUpdateMetadataBindingHyperdrive | ScriptUpdateMetadataBindingInherit
    | WorkersScriptUpdateMetadataBindingImages | WorkersScriptUpdateMetadataBindingJson
    | ScriptUpdateMetadataBindingKVNamespace | WorkersScriptUpdateMetadataBindingMedia
    | UpdateMetadataBindingMTLSCertificate | ScriptUpdateMetadataBindingPlainText | ScriptUpdateMetadataBindingPipelines
    | WorkersScriptUpdateMetadataBindingK2 | WorkersScriptUpdateMetadataBindingQueue
    | ScriptUpdateMetadataBindingRatelimit | ScriptUpdateMetadataBindingR2Bucket | VersionBindingSecretText
    | ScriptUpdateMetadataBindingSendEmail | ScriptUpdateMetadataBindingService | ScriptUpdateMetadataBindingTextBlob
    | ScriptUpdateMetadataBindingVectorize | UpdateMetadataBindingVersionMetadata
    | UpdateMetadataBindingSecretsStoreSecret | ScriptUpdateMetadataBindingFlagship | VersionBindingSecretKey
    | ScriptUpdateMetadataBindingWorkflow | ScriptUpdateMetadataBindingWasmModule
    | ScriptUpdateMetadataBindingVPCService | ScriptUpdateMetadataBindingVPCNetwork
)
WorkersScriptUpdateMetadataBinding = (
    WorkersScriptUpdateMetadataBindingAI | ScriptUpdateMetadataBindingAISearch | UpdateMetadataBindingAISearchNamespace
    | ScriptUpdateMetadataBindingMessaging | UpdateMetadataBindingAnalyticsEngine | ScriptUpdateMetadataBindingArtifacts
    | WorkersScriptUpdateMetadataBindingAssets | ScriptUpdateMetadataBindingBrowser
    | WorkersScriptUpdateMetadataBindingD1 | ScriptUpdateMetadataBindingDataBlob
    | UpdateMetadataBindingDispatchNamespace | MetadataBindingDurableObjectNamespace
    | ScriptUpdateMetadataBindingHyperdrive | ScriptUpdateMetadataBindingInherit
    | WorkersScriptUpdateMetadataBindingImages | WorkersScriptUpdateMetadataBindingJson
    | ScriptUpdateMetadataBindingKVNamespace | WorkersScriptUpdateMetadataBindingMedia
    | UpdateMetadataBindingMTLSCertificate | ScriptUpdateMetadataBindingPlainText | ScriptUpdateMetadataBindingPipelines
    | WorkersScriptUpdateMetadataBindingK2 | WorkersScriptUpdateMetadataBindingQueue
    | ScriptUpdateMetadataBindingRatelimit | ScriptUpdateMetadataBindingR2Bucket | ScriptUpdateMetadataBindingSecretText
    | ScriptUpdateMetadataBindingSendEmail | ScriptUpdateMetadataBindingService | ScriptUpdateMetadataBindingTextBlob
    | ScriptUpdateMetadataBindingVectorize | UpdateMetadataBindingVersionMetadata
    | UpdateMetadataBindingSecretsStoreSecret | ScriptUpdateMetadataBindingFlagship
    | ScriptUpdateMetadataBindingSecretKey | ScriptUpdateMetadataBindingWorkflow | ScriptUpdateMetadataBindingWasmModule
    | ScriptUpdateMetadataBindingVPCService | ScriptUpdateMetadataBindingVPCNetwork
)
WorkersSecret = VersionBindingSecretText | VersionBindingSecretKey
WorkersSecretBulkUpdateSecrets = ScriptUpdateMetadataBindingSecretText | ScriptUpdateMetadataBindingSecretKey
