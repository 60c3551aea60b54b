"""Classes that `cf.workers` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from typing import Any, Literal

from attrs import field

from cfapi._core import Moment, model, renamed
from cfapi.api.shared.ai_security import UniversalSSLSettings
from cfapi.api.shared.ddos_protection import Switch
from cfapi.api.shared.pages import Name


@model
class AssetUpload:
    """Asset upload: response of workers_for_platforms.dispatch.namespaces.scripts.asset_upload.create."""

    buckets: list[list[str]] | None = None
    jwt: str | None = field(default=None, repr=False)


@model
class BindingDispatchNamespaceOutboundWorker:
    """Binding dispatch namespace outbound worker: part of ScriptBindingDispatchNamespaceOutbound."""

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
class MigrationStep:
    """Migration step: part of WorkersScriptMigrations."""

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
class ScriptBindingDispatchNamespaceOutbound:
    """Script binding dispatch namespace outbound: part of WorkersScriptBindingDispatchNamespace."""

    params: list[Name] | None = None
    worker: BindingDispatchNamespaceOutboundWorker | None = None


@model
class ScriptBindingDurableObjectNamespace:
    """Script binding durable object namespace: one of VersionBinding."""

    name: str
    type: Literal["durable_object_namespace"]
    class_name: str | None = None
    dispatch_namespace: str | None = None
    environment: str | None = None
    namespace_id: str | None = None
    script_name: str | None = None


@model
class ScriptCacheOptions:
    """Script cache options: argument of workers.beta.workers.versions.create."""

    enabled: bool
    cross_version_cache: bool | None = None


@model
class ScriptExports:
    """Script exports: part of ResourcesScriptRuntime."""

    type: Literal["worker", "durable-object"] | str
    cache: Switch | None = None
    state: Literal["created", "deleted", "renamed", "transferred", "expecting-transfer"] | str | None = None
    storage: Literal["sqlite", "legacy-kv"] | str | None = None
    container: str | None = None
    transfer_from: str | None = None


@model
class ScriptLimits:
    """Script limits: argument of workers.beta.workers.versions.create.

    cpu_ms: milliseconds."""

    cpu_ms: int | None = None
    subrequests: int | None = None


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
class ScriptPackageDependency:
    """Script package dependency: argument of workers.beta.workers.versions.create."""

    installed_version: str = renamed("installedVersion")
    name: str
    package_json_version: str = renamed("packageJsonVersion")


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
class ScriptUpdate:
    """Script update: response of workers_for_platforms.dispatch.namespaces.scripts.update.

    startup_time_ms: milliseconds."""

    startup_time_ms: int
    id: str | None = None
    cache_options: ScriptCacheOptions | None = None
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
class SharedScriptPlacement:
    """Shared script placement: argument of workers.beta.workers.versions.create."""

    mode: Literal["smart", "targeted"] | str | None = None
    region: str | None = None
    hostname: str | None = None
    host: str | None = None
    target: list[WorkersPlacementTarget] | None = None


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
    """Workers placement target: part of ScriptPlacement."""

    region: str | None = None
    hostname: str | None = None
    host: str | None = None


@model
class WorkersScript:
    """Workers script: response of workers_for_platforms.dispatch.namespaces.scripts.content.update."""

    id: str | None = None
    cache_options: ScriptCacheOptions | None = None
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
class WorkersScriptAssets:
    """Workers script assets: part of Metadata."""

    config: WorkersScriptAssetsConfig | None = None
    jwt: str | None = field(default=None, repr=False)


@model
class WorkersScriptAssetsConfig:
    """Workers script assets config: part of WorkersScriptAssets."""

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
class WorkersScriptBindingAI:
    """Workers script binding AI: one of VersionBinding."""

    name: str
    type: Literal["ai"]


@model
class WorkersScriptBindingAISearch:
    """Workers script binding AI search: one of VersionBinding."""

    instance_name: str
    name: str
    type: Literal["ai_search"]
    namespace: str | None = None


@model
class WorkersScriptBindingAISearchNamespace:
    """Workers script binding AI search namespace: one of VersionBinding."""

    name: str
    namespace: str
    type: Literal["ai_search_namespace"]


@model
class WorkersScriptBindingAnalyticsEngine:
    """Workers script binding analytics engine: one of VersionBinding."""

    dataset: str
    name: str
    type: Literal["analytics_engine"]


@model
class WorkersScriptBindingArtifacts:
    """Workers script binding artifacts: one of VersionBinding."""

    name: str
    namespace: str
    type: Literal["artifacts"]


@model
class WorkersScriptBindingAssets:
    """Workers script binding assets: one of VersionBinding."""

    name: str
    type: Literal["assets"]


@model
class WorkersScriptBindingBrowser:
    """Workers script binding browser: one of VersionBinding."""

    name: str
    type: Literal["browser"]


@model
class WorkersScriptBindingD1:
    """Workers script binding D1: one of VersionBinding."""

    database_id: str
    name: str
    type: Literal["d1"]
    id: str | None = None


@model
class WorkersScriptBindingDataBlob:
    """Workers script binding data blob: one of VersionBinding."""

    name: str
    part: str
    type: Literal["data_blob"]


@model
class WorkersScriptBindingDispatchNamespace:
    """Workers script binding dispatch namespace: one of VersionBinding."""

    name: str
    namespace: str
    type: Literal["dispatch_namespace"]
    outbound: ScriptBindingDispatchNamespaceOutbound | None = None


@model
class WorkersScriptBindingFlagship:
    """Workers script binding flagship: one of VersionBinding."""

    app_id: str
    name: str
    type: Literal["flagship"]


@model
class WorkersScriptBindingHyperdrive:
    """Workers script binding hyperdrive: one of VersionBinding."""

    id: str
    name: str
    type: Literal["hyperdrive"]


@model
class WorkersScriptBindingImages:
    """Workers script binding images: one of VersionBinding."""

    name: str
    type: Literal["images"]


@model
class WorkersScriptBindingInherit:
    """Workers script binding inherit: one of VersionBinding."""

    name: str
    type: Literal["inherit"]
    old_name: str | None = None
    version_id: str | None = None


@model
class WorkersScriptBindingJson:
    """Workers script binding JSON: one of VersionBinding."""

    json: Any
    name: str
    type: Literal["json"]


@model
class WorkersScriptBindingK2:
    """Workers script binding K2: one of VersionBinding."""

    name: str
    stream: str
    type: Literal["k2"]


@model
class WorkersScriptBindingKVNamespace:
    """Workers script binding KV namespace: one of VersionBinding."""

    name: str
    namespace_id: str
    type: Literal["kv_namespace"]


@model
class WorkersScriptBindingMTLSCertificate:
    """Workers script binding MTLS certificate: one of VersionBinding."""

    certificate_id: str
    name: str
    type: Literal["mtls_certificate"]


@model
class WorkersScriptBindingMedia:
    """Workers script binding media: one of VersionBinding."""

    name: str
    type: Literal["media"]


@model
class WorkersScriptBindingMessaging:
    """Workers script binding messaging: one of VersionBinding."""

    name: str
    namespace: str
    type: Literal["messaging"]


@model
class WorkersScriptBindingPipelines:
    """Workers script binding pipelines: one of VersionBinding."""

    name: str
    pipeline: str
    type: Literal["pipelines"]


@model
class WorkersScriptBindingPlainText:
    """Workers script binding plain text: one of VersionBinding."""

    name: str
    text: str
    type: Literal["plain_text"]


@model
class WorkersScriptBindingQueue:
    """Workers script binding queue: one of VersionBinding."""

    name: str
    queue_name: str
    type: Literal["queue"]


@model
class WorkersScriptBindingR2Bucket:
    """Workers script binding R2 bucket: one of VersionBinding."""

    bucket_name: str
    name: str
    type: Literal["r2_bucket"]
    jurisdiction: Literal["eu", "fedramp", "fedramp-high", "us"] | str | None = None


@model
class WorkersScriptBindingRatelimit:
    """Workers script binding ratelimit: one of VersionBinding."""

    name: str
    namespace_id: str
    simple: WorkersScriptBindingRatelimitSimple
    type: Literal["ratelimit"]


@model
class WorkersScriptBindingRatelimitSimple:
    """Workers script binding ratelimit simple: part of WorkersScriptBindingRatelimit."""

    limit: int | float
    period: int
    mitigation_timeout: int | None = None


@model
class WorkersScriptBindingSecretKey:
    """Workers script binding secret key: one of WorkersScriptBinding."""

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
class WorkersScriptBindingSecretText:
    """Workers script binding secret text: one of WorkersScriptBinding."""

    name: str
    text: str
    type: Literal["secret_text"]


@model
class WorkersScriptBindingSecretsStoreSecret:
    """Workers script binding secrets store secret: one of VersionBinding."""

    name: str
    secret_name: str
    store_id: str
    type: Literal["secrets_store_secret"]


@model
class WorkersScriptBindingSendEmail:
    """Workers script binding send email: one of VersionBinding."""

    name: str
    type: Literal["send_email"]
    allowed_destination_addresses: list[str] | None = None
    allowed_sender_addresses: list[str] | None = None
    destination_address: str | None = None


@model
class WorkersScriptBindingService:
    """Workers script binding service: one of VersionBinding."""

    name: str
    service: str
    type: Literal["service"]
    entrypoint: str | None = None
    environment: str | None = None


@model
class WorkersScriptBindingTextBlob:
    """Workers script binding text blob: one of VersionBinding."""

    name: str
    part: str
    type: Literal["text_blob"]


@model
class WorkersScriptBindingVPCNetwork:
    """Workers script binding VPC network: one of VersionBinding."""

    name: str
    type: Literal["vpc_network"]
    identity: Literal["runtime-email-alpha"] | str | None = None
    network_id: str | None = None
    tunnel_id: str | None = None


@model
class WorkersScriptBindingVPCService:
    """Workers script binding VPC service: one of VersionBinding."""

    name: str
    service_id: str
    type: Literal["vpc_service"]


@model
class WorkersScriptBindingVectorize:
    """Workers script binding vectorize: one of VersionBinding."""

    index_name: str
    name: str
    type: Literal["vectorize"]


@model
class WorkersScriptBindingVersionMetadata:
    """Workers script binding version metadata: one of VersionBinding."""

    name: str
    type: Literal["version_metadata"]


@model
class WorkersScriptBindingWasmModule:
    """Workers script binding wasm module: one of VersionBinding."""

    name: str
    part: str
    type: Literal["wasm_module"]


@model
class WorkersScriptBindingWorkflow:
    """Workers script binding workflow: one of VersionBinding."""

    name: str
    type: Literal["workflow"]
    workflow_name: str
    class_name: str | None = None
    script_name: str | None = None


@model
class WorkersScriptExports:
    """Workers script exports: argument of workers.beta.workers.versions.create."""

    type: Literal["worker", "durable-object"] | str
    cache: Switch | None = None
    state: Literal["created", "deleted", "renamed", "transferred", "expecting-transfer"] | str | None = None
    storage: Literal["sqlite", "legacy-kv"] | str | None = None
    container: str | None = None
    renamed_to: str | None = None
    transferred_to: str | None = None
    transfer_from: str | None = None


@model
class WorkersScriptMigrations:
    """Workers script migrations: argument of workers.beta.workers.versions.create."""

    deleted_classes: list[str] | None = None
    new_classes: list[str] | None = None
    new_sqlite_classes: list[str] | None = None
    new_tag: str | None = None
    old_tag: str | None = None
    renamed_classes: list[MigrationStepRenamedClass] | None = None
    transferred_classes: list[MigrationStepTransferredClass] | None = None
    steps: list[MigrationStep] | None = None


@model
class WorkersScriptObservability:
    """Workers script observability: argument of workers.scripts.settings.edit."""

    enabled: bool
    head_sampling_rate: int | float | None = None
    issues: UniversalSSLSettings | None = None
    logs: ScriptObservabilityLogs | None = None
    redact_query_string: bool | None = None
    traces: WorkersScriptObservabilityTraces | None = None


@model
class WorkersScriptObservabilityTraces:
    """Workers script observability traces: part of WorkersScriptObservability."""

    destinations: list[str] | None = None
    enabled: bool | None = None
    head_sampling_rate: int | float | None = None
    persist: bool | None = None
    propagation_policy: Literal["authenticated", "accept"] | str | None = None


VersionBinding = (
    WorkersScriptBindingAI | WorkersScriptBindingAISearch | WorkersScriptBindingAISearchNamespace
    | WorkersScriptBindingMessaging | WorkersScriptBindingAnalyticsEngine | WorkersScriptBindingArtifacts
    | WorkersScriptBindingAssets | WorkersScriptBindingBrowser | WorkersScriptBindingD1 | WorkersScriptBindingDataBlob
    | WorkersScriptBindingDispatchNamespace | ScriptBindingDurableObjectNamespace | WorkersScriptBindingHyperdrive
    | WorkersScriptBindingInherit | WorkersScriptBindingImages | WorkersScriptBindingJson
    | WorkersScriptBindingKVNamespace | WorkersScriptBindingMedia | WorkersScriptBindingMTLSCertificate
    | WorkersScriptBindingPlainText | WorkersScriptBindingPipelines | WorkersScriptBindingK2 | WorkersScriptBindingQueue
    | WorkersScriptBindingRatelimit | WorkersScriptBindingR2Bucket | VersionBindingSecretText
    | WorkersScriptBindingSendEmail | WorkersScriptBindingService | WorkersScriptBindingTextBlob
    | WorkersScriptBindingVectorize | WorkersScriptBindingVersionMetadata | WorkersScriptBindingSecretsStoreSecret
    | WorkersScriptBindingFlagship | VersionBindingSecretKey | WorkersScriptBindingWorkflow
    | WorkersScriptBindingWasmModule | WorkersScriptBindingVPCService | WorkersScriptBindingVPCNetwork
)
WorkersScriptBinding = (
    WorkersScriptBindingAI | WorkersScriptBindingAISearch | WorkersScriptBindingAISearchNamespace
    | WorkersScriptBindingMessaging | WorkersScriptBindingAnalyticsEngine | WorkersScriptBindingArtifacts
    | WorkersScriptBindingAssets | WorkersScriptBindingBrowser | WorkersScriptBindingD1 | WorkersScriptBindingDataBlob
    | WorkersScriptBindingDispatchNamespace | ScriptBindingDurableObjectNamespace | WorkersScriptBindingHyperdrive
    | WorkersScriptBindingInherit | WorkersScriptBindingImages | WorkersScriptBindingJson
    | WorkersScriptBindingKVNamespace | WorkersScriptBindingMedia | WorkersScriptBindingMTLSCertificate
    | WorkersScriptBindingPlainText | WorkersScriptBindingPipelines | WorkersScriptBindingK2 | WorkersScriptBindingQueue
    | WorkersScriptBindingRatelimit | WorkersScriptBindingR2Bucket | WorkersScriptBindingSecretText
    | WorkersScriptBindingSendEmail | WorkersScriptBindingService | WorkersScriptBindingTextBlob
    | WorkersScriptBindingVectorize | WorkersScriptBindingVersionMetadata | WorkersScriptBindingSecretsStoreSecret
    | WorkersScriptBindingFlagship | WorkersScriptBindingSecretKey | WorkersScriptBindingWorkflow
    | WorkersScriptBindingWasmModule | WorkersScriptBindingVPCService | WorkersScriptBindingVPCNetwork
)
WorkersSecret = VersionBindingSecretText | VersionBindingSecretKey
WorkersSecretBulkUpdateSecrets = WorkersScriptBindingSecretText | WorkersScriptBindingSecretKey
