"""`cf.workers_for_platforms.dispatch.namespaces`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from attrs import field

from cfapi._core import (
    PLAIN, UNSET, Moment, Pages, Paging, Parts, Reply, Resource, Unset, Upload, model, renamed, union,
)
from cfapi.api.shared.accounts import ObjectID
from cfapi.api.shared.pages import Name
from cfapi.api.shared.workers import (
    ConsumerScript, MigrationStep, MigrationStepRenamedClass, MigrationStepTransferredClass, WorkerMetadata,
    WorkerScript, WorkersScript,
)


@union
class Binding:
    """Binding: response of workers_for_platforms.dispatch.namespaces.scripts.bindings.get.

    What a variant lacks is None."""

    name: str
    type: Literal[
        "ai", "ai_search", "ai_search_namespace", "messaging", "analytics_engine", "artifacts", "assets", "browser",
        "d1", "data_blob", "dispatch_namespace", "durable_object_namespace", "hyperdrive", "inherit", "images", "json",
        "kv_namespace", "media", "mtls_certificate", "plain_text", "pipelines", "k2", "queue", "ratelimit", "r2_bucket",
        "secret_text", "send_email", "service", "text_blob", "vectorize", "version_metadata", "secrets_store_secret",
        "flagship", "secret_key", "workflow", "wasm_module", "vpc_service", "vpc_network",
    ]
    instance_name: str | None
    namespace: str | None
    dataset: str | None
    database_id: str | None
    id: str | None
    part: str | None
    outbound: NamespaceOutbound | None
    class_name: str | None
    dispatch_namespace: str | None
    environment: str | None
    namespace_id: str | None
    script_name: str | None
    old_name: str | None
    version_id: str | None
    json: Any
    certificate_id: str | None
    text: str | None
    pipeline: str | None
    stream: str | None
    queue_name: str | None
    simple: RatelimitSimple | None
    bucket_name: str | None
    jurisdiction: Literal["eu", "fedramp", "fedramp-high", "us"] | str | None
    allowed_destination_addresses: list[str] | None
    allowed_sender_addresses: list[str] | None
    destination_address: str | None
    service: str | None
    entrypoint: str | None
    index_name: str | None
    secret_name: str | None
    store_id: str | None
    app_id: str | None
    algorithm: Any
    format: Literal["raw", "pkcs8", "spki", "jwk"] | str | None
    usages: list[Literal[
        "encrypt", "decrypt", "sign", "verify", "deriveKey", "deriveBits", "wrapKey", "unwrapKey",
    ] | str] | None
    workflow_name: str | None
    service_id: str | None
    identity: Literal["runtime-email-alpha"] | str | None
    network_id: str | None
    tunnel_id: str | None


@union
class Secret:
    """Secret: response of workers_for_platforms.dispatch.namespaces.scripts.secrets.list.

    What a variant lacks is None."""

    name: str
    type: Literal["secret_text", "secret_key"]
    algorithm: Any
    format: Literal["raw", "pkcs8", "spki", "jwk"] | str | None
    usages: list[Literal[
        "encrypt", "decrypt", "sign", "verify", "deriveKey", "deriveBits", "wrapKey", "unwrapKey",
    ] | str] | None


@model
class AI(Binding):
    """AI: one of Binding."""

    name: str
    type: Literal["ai"]


@model
class AISearch(Binding):
    """AI search: one of Binding."""

    instance_name: str
    name: str
    type: Literal["ai_search"]
    namespace: str | None = None


@model
class AISearchNamespace(Binding):
    """AI search namespace: one of Binding."""

    name: str
    namespace: str
    type: Literal["ai_search_namespace"]


@model
class AnalyticsEngine(Binding):
    """Analytics engine: one of Binding."""

    dataset: str
    name: str
    type: Literal["analytics_engine"]


@model
class Artifacts(Binding):
    """Artifacts: one of Binding."""

    name: str
    namespace: str
    type: Literal["artifacts"]


@model
class AssetUpload:
    """Asset upload: response of workers_for_platforms.dispatch.namespaces.scripts.asset_upload.create."""

    buckets: list[list[str]] | None = None
    jwt: str | None = field(default=None, repr=False)


@model
class AssetUploadCreateManifest:
    """Asset upload create manifest: argument of
    workers_for_platforms.dispatch.namespaces.scripts.asset_upload.create."""

    hash: str
    size: int


@model
class Assets(Binding):
    """Assets: one of Binding."""

    name: str
    type: Literal["assets"]


@model
class Browser(Binding):
    """Browser: one of Binding."""

    name: str
    type: Literal["browser"]


@model
class D1(Binding):
    """D1: one of Binding."""

    database_id: str
    name: str
    type: Literal["d1"]
    id: str | None = None


@model
class DataBlob(Binding):
    """Data blob: one of Binding."""

    name: str
    part: str
    type: Literal["data_blob"]


@model
class DurableObjectNamespace(Binding):
    """Durable object namespace: one of Binding."""

    name: str
    type: Literal["durable_object_namespace"]
    class_name: str | None = None
    dispatch_namespace: str | None = None
    environment: str | None = None
    namespace_id: str | None = None
    script_name: str | None = None


@model
class Flagship(Binding):
    """Flagship: one of Binding."""

    app_id: str
    name: str
    type: Literal["flagship"]


@model
class Hyperdrive(Binding):
    """Hyperdrive: one of Binding."""

    id: str
    name: str
    type: Literal["hyperdrive"]


@model
class Images(Binding):
    """Images: one of Binding."""

    name: str
    type: Literal["images"]


@model
class Inherit(Binding):
    """Inherit: one of Binding."""

    name: str
    type: Literal["inherit"]
    old_name: str | None = None
    version_id: str | None = None


@model
class Json(Binding):
    """JSON: one of Binding."""

    json: Any
    name: str
    type: Literal["json"]


@model
class K2(Binding):
    """K2: one of Binding."""

    name: str
    stream: str
    type: Literal["k2"]


@model
class KVNamespace(Binding):
    """KV namespace: one of Binding."""

    name: str
    namespace_id: str
    type: Literal["kv_namespace"]


@model
class MTLSCertificate(Binding):
    """MTLS certificate: one of Binding."""

    certificate_id: str
    name: str
    type: Literal["mtls_certificate"]


@model
class Media(Binding):
    """Media: one of Binding."""

    name: str
    type: Literal["media"]


@model
class Messaging(Binding):
    """Messaging: one of Binding."""

    name: str
    namespace: str
    type: Literal["messaging"]


@model
class Namespace(Binding):
    """Namespace: one of Binding."""

    name: str
    namespace: str
    type: Literal["dispatch_namespace"]
    outbound: NamespaceOutbound | None = None


@model
class NamespaceOutbound:
    """Namespace outbound: part of Namespace."""

    params: list[Name] | None = None
    worker: NamespaceWorker | None = None


@model
class NamespaceScript:
    """Namespace script: response of workers_for_platforms.dispatch.namespaces.scripts.update."""

    startup_time_ms: int
    """Milliseconds."""
    id: str | None = None
    cache_options: ScriptUpdateMetadataCacheOptions | None = None
    compatibility_date: str | None = None
    compatibility_flags: list[str] | None = None
    created_on: Moment | None = None
    entry_point: str | None = None
    etag: str | None = None
    exports: dict[str, NamespaceScriptExports] | None = None
    handlers: list[str] | None = None
    has_assets: bool | None = None
    has_modules: bool | None = None
    last_deployed_from: str | None = None
    logpush: bool | None = None
    migration_tag: str | None = None
    modified_on: Moment | None = None
    named_handlers: list[NamespaceScriptNamedHandler] | None = None
    observability: NamespaceScriptObservability | None = None
    placement: NamespaceScriptPlacement | None = None
    placement_mode: Literal["smart", "targeted"] | str | None = None
    placement_status: Literal["SUCCESS", "UNSUPPORTED_APPLICATION", "INSUFFICIENT_INVOCATIONS"] | str | None = None
    tag: str | None = None
    tags: list[str] | None = None
    tail_consumers: list[ConsumerScript] | None = None
    usage_model: Literal["standard", "bundled", "unbound"] | str | None = None


@model
class NamespaceScriptExports:
    """Namespace script exports: part of NamespaceScript."""

    type: Literal["worker", "durable-object"] | str
    cache: ScriptUpdateMetadataWorkerExportCache | None = None
    state: Literal["created", "deleted", "renamed", "transferred", "expecting-transfer"] | str | None = None
    storage: Literal["sqlite", "legacy-kv"] | str | None = None
    container: str | None = None
    transfer_from: str | None = None


@model
class NamespaceScriptNamedHandler:
    """Namespace script named handler: part of NamespaceScript."""

    handlers: list[str] | None = None
    name: str | None = None


@model
class NamespaceScriptObservability:
    """Namespace script observability: part of NamespaceScript."""

    enabled: bool
    head_sampling_rate: int | float | None = None
    issues: ScriptUpdateMetadataIssues | None = None
    logs: ScriptUpdateMetadataLogs | None = None
    redact_query_string: bool | None = None
    traces: ScriptTraces | None = None


@model
class NamespaceScriptPlacement:
    """Namespace script placement: part of NamespaceScript."""

    mode: Literal["smart", "targeted"] | str | None = None
    last_analyzed_at: Moment | None = None
    status: Literal["SUCCESS", "UNSUPPORTED_APPLICATION", "INSUFFICIENT_INVOCATIONS"] | str | None = None
    region: str | None = None
    hostname: str | None = None
    host: str | None = None
    target: list[ScriptUpdateMetadataTarget] | None = None


@model
class NamespaceWorker:
    """Namespace worker: part of NamespaceOutbound."""

    entrypoint: str | None = None
    environment: str | None = None
    service: str | None = None


@model
class Pipelines(Binding):
    """Pipelines: one of Binding."""

    name: str
    pipeline: str
    type: Literal["pipelines"]


@model
class PlainText(Binding):
    """Plain text: one of Binding."""

    name: str
    text: str
    type: Literal["plain_text"]


@model
class Queue(Binding):
    """Queue: one of Binding."""

    name: str
    queue_name: str
    type: Literal["queue"]


@model
class R2Bucket(Binding):
    """R2 bucket: one of Binding."""

    bucket_name: str
    name: str
    type: Literal["r2_bucket"]
    jurisdiction: Literal["eu", "fedramp", "fedramp-high", "us"] | str | None = None


@model
class Ratelimit(Binding):
    """Ratelimit: one of Binding."""

    name: str
    namespace_id: str
    simple: RatelimitSimple
    type: Literal["ratelimit"]


@model
class RatelimitSimple:
    """Ratelimit simple: part of Ratelimit."""

    limit: int | float
    period: int
    mitigation_timeout: int | None = None


@model
class Script:
    """Script: response of workers_for_platforms.dispatch.namespaces.scripts.get."""

    created_on: Moment | None = None
    dispatch_namespace: str | None = None
    modified_on: Moment | None = None
    script: WorkersScript | None = None


@model
class ScriptTraces:
    """Script traces: part of NamespaceScriptObservability."""

    destinations: list[str] | None = None
    enabled: bool | None = None
    head_sampling_rate: int | float | None = None
    persist: bool | None = None
    propagation_policy: Literal["authenticated", "accept"] | str | None = None


@model
class ScriptUpdateMetadata:
    """Script update metadata: argument of workers_for_platforms.dispatch.namespaces.scripts.update."""

    assets: ScriptUpdateMetadataAssets | None = None
    bindings: list[ScriptUpdateMetadataBinding] | None = None
    body_part: str | None = None
    cache_options: ScriptUpdateMetadataCacheOptions | None = None
    compatibility_date: str | None = None
    compatibility_flags: list[str] | None = None
    exports: dict[str, ScriptUpdateMetadataExports] | None = None
    keep_assets: bool | None = None
    keep_bindings: list[str] | None = None
    limits: ScriptUpdateMetadataLimits | None = None
    logpush: bool | None = None
    main_module: str | None = None
    migrations: ScriptUpdateMetadataMigrations | None = None
    observability: ScriptUpdateMetadataObservability | None = None
    package_dependencies: list[ScriptUpdateMetadataPackageDependency] | None = None
    placement: ScriptUpdateMetadataPlacement | None = None
    tags: list[str] | None = None
    tail_consumers: list[ConsumerScript] | None = None
    usage_model: Literal["standard", "bundled", "unbound"] | str | None = None


@model
class ScriptUpdateMetadataAssets:
    """Script update metadata assets: part of ScriptUpdateMetadata."""

    config: ScriptUpdateMetadataConfig | None = None
    jwt: str | None = field(default=None, repr=False)


@model
class ScriptUpdateMetadataCacheOptions:
    """Script update metadata cache options: part of NamespaceScript."""

    enabled: bool
    cross_version_cache: bool | None = None


@model
class ScriptUpdateMetadataConfig:
    """Script update metadata config: part of ScriptUpdateMetadataAssets."""

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
class ScriptUpdateMetadataExports:
    """Script update metadata exports: part of ScriptUpdateMetadata."""

    type: Literal["worker", "durable-object"] | str
    cache: ScriptUpdateMetadataWorkerExportCache | None = None
    state: Literal["created", "deleted", "renamed", "transferred", "expecting-transfer"] | str | None = None
    storage: Literal["sqlite", "legacy-kv"] | str | None = None
    container: str | None = None
    renamed_to: str | None = None
    transferred_to: str | None = None
    transfer_from: str | None = None


@model
class ScriptUpdateMetadataIssues:
    """Script update metadata issues: part of NamespaceScriptObservability."""

    enabled: bool | None = None


@model
class ScriptUpdateMetadataLimits:
    """Script update metadata limits: part of ScriptUpdateMetadata."""

    cpu_ms: int | None = None
    """Milliseconds."""
    subrequests: int | None = None


@model
class ScriptUpdateMetadataLogs:
    """Script update metadata logs: part of NamespaceScriptObservability."""

    enabled: bool
    invocation_logs: bool
    destinations: list[str] | None = None
    head_sampling_rate: int | float | None = None
    persist: bool | None = None


@model
class ScriptUpdateMetadataMigrations:
    """Script update metadata migrations: part of ScriptUpdateMetadata."""

    deleted_classes: list[str] | None = None
    new_classes: list[str] | None = None
    new_sqlite_classes: list[str] | None = None
    new_tag: str | None = None
    old_tag: str | None = None
    renamed_classes: list[MigrationStepRenamedClass] | None = None
    transferred_classes: list[MigrationStepTransferredClass] | None = None
    steps: list[MigrationStep] | None = None


@model
class ScriptUpdateMetadataObservability:
    """Script update metadata observability: part of ScriptUpdateMetadata."""

    enabled: bool
    head_sampling_rate: int | float | None = None
    issues: ScriptUpdateMetadataIssues | None = None
    logs: ScriptUpdateMetadataLogs | None = None
    redact_query_string: bool | None = None
    traces: ScriptUpdateMetadataTraces | None = None


@model
class ScriptUpdateMetadataPackageDependency:
    """Script update metadata package dependency: part of ScriptUpdateMetadata."""

    installed_version: str = renamed("installedVersion")
    name: str
    package_json_version: str = renamed("packageJsonVersion")


@model
class ScriptUpdateMetadataPlacement:
    """Script update metadata placement: part of ScriptUpdateMetadata."""

    mode: Literal["smart", "targeted"] | str | None = None
    region: str | None = None
    hostname: str | None = None
    host: str | None = None
    target: list[ScriptUpdateMetadataTarget] | None = None


@model
class ScriptUpdateMetadataTarget:
    """Script update metadata target: part of NamespaceScriptPlacement."""

    region: str | None = None
    hostname: str | None = None
    host: str | None = None


@model
class ScriptUpdateMetadataTraces:
    """Script update metadata traces: part of ScriptUpdateMetadataObservability."""

    destinations: list[str] | None = None
    enabled: bool | None = None
    head_sampling_rate: int | float | None = None
    persist: bool | None = None
    propagation_policy: Literal["authenticated", "accept"] | str | None = None


@model
class ScriptUpdateMetadataWorkerExportCache:
    """Script update metadata worker export cache: part of NamespaceScriptExports."""

    enabled: bool


@model
class SecretKey(Binding, Secret):
    """Secret key: one of Binding."""

    algorithm: Any
    format: Literal["raw", "pkcs8", "spki", "jwk"] | str
    name: str
    type: Literal["secret_key"]
    usages: list[Literal[
        "encrypt", "decrypt", "sign", "verify", "deriveKey", "deriveBits", "wrapKey", "unwrapKey",
    ] | str]


@model
class SecretKeyParam:
    """Secret key param: one of ScriptUpdateMetadataBinding."""

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
class SecretText(Binding, Secret):
    """Secret text: one of Binding."""

    name: str
    type: Literal["secret_text"]


@model
class SecretTextParam:
    """Secret text param: one of ScriptUpdateMetadataBinding."""

    name: str
    text: str
    type: Literal["secret_text"]


@model
class SecretsStoreSecret(Binding):
    """Secrets store secret: one of Binding."""

    name: str
    secret_name: str
    store_id: str
    type: Literal["secrets_store_secret"]


@model
class SendEmail(Binding):
    """Send email: one of Binding."""

    name: str
    type: Literal["send_email"]
    allowed_destination_addresses: list[str] | None = None
    allowed_sender_addresses: list[str] | None = None
    destination_address: str | None = None


@model
class Service(Binding):
    """Service: one of Binding."""

    name: str
    service: str
    type: Literal["service"]
    entrypoint: str | None = None
    environment: str | None = None


@model
class Setting:
    """Setting: response of workers_for_platforms.dispatch.namespaces.scripts.settings.get."""

    bindings: list[Binding] | None = None
    cache_options: ScriptUpdateMetadataCacheOptions | None = None
    compatibility_date: str | None = None
    compatibility_flags: list[str] | None = None
    exports_reconciliation: SettingExportsReconciliation | None = None
    limits: ScriptUpdateMetadataLimits | None = None
    logpush: bool | None = None
    observability: NamespaceScriptObservability | None = None
    placement: ScriptUpdateMetadataPlacement | None = None
    tags: list[str] | None = None
    tail_consumers: list[ConsumerScript] | None = None
    usage_model: Literal["standard", "bundled", "unbound"] | str | None = None


@model
class SettingEditSettings:
    """Setting edit settings: argument of workers_for_platforms.dispatch.namespaces.scripts.settings.edit."""

    bindings: list[ScriptUpdateMetadataBinding] | None = None
    cache_options: ScriptUpdateMetadataCacheOptions | None = None
    compatibility_date: str | None = None
    compatibility_flags: list[str] | None = None
    exports: dict[str, ScriptUpdateMetadataExports] | None = None
    limits: ScriptUpdateMetadataLimits | None = None
    logpush: bool | None = None
    migrations: ScriptUpdateMetadataMigrations | None = None
    observability: ScriptUpdateMetadataObservability | None = None
    placement: ScriptUpdateMetadataPlacement | None = None
    tags: list[str] | None = None
    tail_consumers: list[ConsumerScript] | None = None
    usage_model: Literal["standard", "bundled", "unbound"] | str | None = None


@model
class SettingExportsReconciliation:
    """Setting exports reconciliation: part of Setting."""

    created: list[str]
    deleted: list[str]
    info: list[SettingExportsReconciliationInfo]
    removable_entries: list[str]
    renamed: list[SettingExportsReconciliationRenamed]
    transfer_pending: list[SettingExportsReconciliationPending]
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
class SettingExportsReconciliationPending:
    """Setting exports reconciliation pending: part of SettingExportsReconciliation."""

    class_: str = renamed("class")
    from_: str = renamed("from")


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
class TextBlob(Binding):
    """Text blob: one of Binding."""

    name: str
    part: str
    type: Literal["text_blob"]


@model
class VPCNetwork(Binding):
    """VPC network: one of Binding."""

    name: str
    type: Literal["vpc_network"]
    identity: Literal["runtime-email-alpha"] | str | None = None
    network_id: str | None = None
    tunnel_id: str | None = None


@model
class VPCService(Binding):
    """VPC service: one of Binding."""

    name: str
    service_id: str
    type: Literal["vpc_service"]


@model
class Vectorize(Binding):
    """Vectorize: one of Binding."""

    index_name: str
    name: str
    type: Literal["vectorize"]


@model
class VersionMetadata(Binding):
    """Version metadata: one of Binding."""

    name: str
    type: Literal["version_metadata"]


@model
class WasmModule(Binding):
    """Wasm module: one of Binding."""

    name: str
    part: str
    type: Literal["wasm_module"]


@model
class WorkersNamespace:
    """Workers namespace: response of workers_for_platforms.dispatch.namespaces.list."""

    created_by: str | None = None
    created_on: Moment | None = None
    modified_by: str | None = None
    modified_on: Moment | None = None
    namespace_id: str | None = None
    namespace_name: str | None = None
    script_count: int | None = None
    trusted_workers: bool | None = None


@model
class WorkersNamespaceScript:
    """Workers namespace script: response of workers_for_platforms.dispatch.namespaces.scripts.bulk_delete."""

    deleted: list[ObjectID] | None = None
    deleted_count: int | None = None
    has_more: bool | None = None


@model
class WorkersNamespaceScriptResponse:
    """Workers namespace script response: response of workers_for_platforms.dispatch.namespaces.scripts.list."""

    created_on: Moment | None = None
    dispatch_namespace: str | None = None
    modified_on: Moment | None = None
    script: WorkerScript | None = None


@model
class Workflow(Binding):
    """Workflow: one of Binding."""

    name: str
    type: Literal["workflow"]
    workflow_name: str
    class_name: str | None = None
    script_name: str | None = None


ScriptUpdateMetadataBinding = (
    AI | AISearch | AISearchNamespace | Messaging | AnalyticsEngine | Artifacts | Assets | Browser | D1 | DataBlob
    | Namespace | DurableObjectNamespace | Hyperdrive | Inherit | Images | Json | KVNamespace | Media | MTLSCertificate
    | PlainText | Pipelines | K2 | Queue | Ratelimit | R2Bucket | SecretTextParam | SendEmail | Service | TextBlob
    | Vectorize | VersionMetadata | SecretsStoreSecret | Flagship | SecretKeyParam | Workflow | WasmModule | VPCService
    | VPCNetwork
)
SecretBulkUpdateSecrets = SecretTextParam | SecretKeyParam


class Namespaces(Resource):
    """Dispatch namespaces: `cf.workers_for_platforms.dispatch.namespaces`."""

    @cached_property
    def scripts(self) -> Scripts:
        return Scripts(self._session)

    def list(self, *, account_id: str) -> Pages[WorkersNamespace]:
        """List dispatch namespaces: GET /accounts/{account_id}/workers/dispatch/namespaces (permission: Workers Tail
        Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/methods/list/"""
        return self._pages(
            "workers_for_platforms.dispatch.namespaces.list", "GET",
            "/accounts/{account_id}/workers/dispatch/namespaces", locals(), WorkersNamespace,
            paging=Paging(kind="single"),
        )

    def create(self, *, account_id: str, name: str | Unset = UNSET) -> Reply[WorkersNamespace | None]:
        """Create a dispatch namespace: POST /accounts/{account_id}/workers/dispatch/namespaces (permission: Workers
        Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/methods/create/"""
        return self._call(
            "workers_for_platforms.dispatch.namespaces.create", "POST",
            "/accounts/{account_id}/workers/dispatch/namespaces", locals(), WorkersNamespace,
        )

    def get(self, dispatch_namespace: str, *, account_id: str) -> Reply[WorkersNamespace]:
        """Get a dispatch namespace: GET /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}
        (permission: Workers Tail Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/methods/get/"""
        return self._call(
            "workers_for_platforms.dispatch.namespaces.get", "GET",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}", locals(), WorkersNamespace,
        )

    def update(
        self, *, account_id: str, dispatch_namespace: str, name: str | Unset = UNSET,
        trusted_workers: bool | Unset = UNSET,
    ) -> Reply[WorkersNamespace]:
        """Update a dispatch namespace: PUT /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}
        (permission: Workers Scripts Write)."""
        return self._call(
            "workers_for_platforms.dispatch.namespaces.update", "PUT",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}", locals(), WorkersNamespace,
        )

    def edit(
        self, *, account_id: str, dispatch_namespace: str, name: str | None | Unset = UNSET,
        trusted_workers: bool | None | Unset = UNSET,
    ) -> Reply[WorkersNamespace]:
        """Edit a dispatch namespace: PATCH /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}
        (permission: Workers Scripts Write)."""
        return self._call(
            "workers_for_platforms.dispatch.namespaces.edit", "PATCH",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}", locals(), WorkersNamespace,
        )

    def delete(self, dispatch_namespace: str, *, account_id: str) -> Reply[Any]:
        """Delete a dispatch namespace: DELETE /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/methods/delete/"""
        return self._call(
            "workers_for_platforms.dispatch.namespaces.delete", "DELETE",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}", locals(), PLAIN,
        )


class Scripts(Resource):
    """Namespace scripts: `cf.workers_for_platforms.dispatch.namespaces.scripts`."""

    @cached_property
    def asset_upload(self) -> AssetUploadResource:
        return AssetUploadResource(self._session)

    @cached_property
    def bindings(self) -> Bindings:
        return Bindings(self._session)

    @cached_property
    def content(self) -> ContentResource:
        return ContentResource(self._session)

    @cached_property
    def secrets(self) -> Secrets:
        return Secrets(self._session)

    @cached_property
    def settings(self) -> Settings:
        return Settings(self._session)

    @cached_property
    def tags(self) -> Tags:
        return Tags(self._session)

    def list(
        self, *, account_id: str, dispatch_namespace: str, tags: str | Unset = UNSET,
    ) -> Pages[WorkersNamespaceScriptResponse]:
        """List namespace scripts: GET /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts
        (permission: Workers Scripts Read or Workers Tail Read)."""
        return self._pages(
            "workers_for_platforms.dispatch.namespaces.scripts.list", "GET",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts", locals(),
            WorkersNamespaceScriptResponse, paging=Paging(kind="single"),
        )

    def bulk_delete(
        self, *, account_id: str, dispatch_namespace: str, tags: str | Unset = UNSET, limit: int | Unset = UNSET,
    ) -> Reply[WorkersNamespaceScript]:
        """Namespace scripts: bulk delete: DELETE
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts (permission: Workers Scripts
        Write)."""
        return self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.bulk_delete", "DELETE",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts", locals(),
            WorkersNamespaceScript, at="",
        )

    def get(self, script_name: str, *, account_id: str, dispatch_namespace: str) -> Reply[Script]:
        """Get a namespace script: GET
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name} (permission:
        Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/methods/get/"""
        return self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.get", "GET",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}", locals(),
            Script,
        )

    def update(
        self, script_name: str, *, account_id: str, dispatch_namespace: str,
        metadata: ScriptUpdateMetadata | Mapping[str, Any], bindings_inherit: Literal["strict"] | str | Unset = UNSET,
        files: Sequence[Upload] | Mapping[str, Upload] | Unset = UNSET,
    ) -> Reply[NamespaceScript]:
        """Update a namespace script: PUT
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name} (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/methods/update/"""
        return self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.update", "PUT",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}", locals(),
            NamespaceScript, shapes={"metadata": ScriptUpdateMetadata}, query="bindings_inherit", form=True,
            files="files", as_json="metadata files",
        )

    def delete(
        self, script_name: str, *, account_id: str, dispatch_namespace: str, force: bool | Unset = UNSET,
    ) -> Reply[Any]:
        """Delete a namespace script: DELETE
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name} (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/methods/delete/"""
        return self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.delete", "DELETE",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}", locals(),
            PLAIN,
        )


class AssetUploadResource(Resource):
    """Script asset upload: `cf.workers_for_platforms.dispatch.namespaces.scripts.asset_upload`."""

    def create(
        self, script_name: str, *, account_id: str, dispatch_namespace: str,
        manifest: Mapping[str, AssetUploadCreateManifest | Mapping[str, Any]],
    ) -> Reply[AssetUpload | None]:
        """Create script asset upload: POST
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/assets-upload-session.
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/asset_upload/methods/create/"""
        return self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.asset_upload.create", "POST",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/assets-upload-session",
            locals(), AssetUpload,
        )


class Bindings(Resource):
    """Script bindings: `cf.workers_for_platforms.dispatch.namespaces.scripts.bindings`."""

    def get(self, script_name: str, *, account_id: str, dispatch_namespace: str) -> Pages[Binding]:
        """Get script bindings: GET
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/bindings
        (permission: Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/bindings/methods/get/"""
        return self._pages(
            "workers_for_platforms.dispatch.namespaces.scripts.bindings.get", "GET",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/bindings",
            locals(), Binding, paging=Paging(kind="single"),
        )


class ContentResource(Resource):
    """Script content: `cf.workers_for_platforms.dispatch.namespaces.scripts.content`."""

    def get(self, script_name: str, *, account_id: str, dispatch_namespace: str) -> Reply[Parts]:
        """Get script content: GET
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/content
        (permission: Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/content/methods/get/"""
        return self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.content.get", "GET",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/content",
            locals(), Parts,
        )

    def update(
        self, script_name: str, *, account_id: str, dispatch_namespace: str,
        metadata: WorkerMetadata | Mapping[str, Any], cf_worker_body_part: str | Unset = UNSET,
        cf_worker_main_module_part: str | Unset = UNSET, files: Sequence[Upload] | Mapping[str, Upload] | Unset = UNSET,
    ) -> Reply[WorkersScript]:
        """Update script content: PUT
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/content
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/content/methods/update/"""
        return self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.content.update", "PUT",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/content",
            locals(), WorkersScript,
            headers={
                "cf_worker_body_part": "CF-WORKER-BODY-PART",
                "cf_worker_main_module_part": "CF-WORKER-MAIN-MODULE-PART",
            },
            form=True, files="files", as_json="metadata",
        )


class Secrets(Resource):
    """Script secrets: `cf.workers_for_platforms.dispatch.namespaces.scripts.secrets`."""

    def list(self, script_name: str, *, account_id: str, dispatch_namespace: str) -> Pages[Secret]:
        """List script secrets: GET
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets
        (permission: Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/secrets/methods/list/"""
        return self._pages(
            "workers_for_platforms.dispatch.namespaces.scripts.secrets.list", "GET",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets",
            locals(), Secret, paging=Paging(kind="single"),
        )

    def update(
        self, script_name: str, *, account_id: str, dispatch_namespace: str, name: str,
        type: Literal["secret_text", "secret_key"] | str, text: str | Unset = UNSET, algorithm: Any = UNSET,
        format: Literal["raw", "pkcs8", "spki", "jwk"] | str | Unset = UNSET,
        usages: Sequence[Literal[
            "encrypt", "decrypt", "sign", "verify", "deriveKey", "deriveBits", "wrapKey", "unwrapKey",
        ] | str] | Unset = UNSET,
        key_base64: str | Unset = UNSET, key_jwk: Any = UNSET,
    ) -> Reply[Secret]:
        """Update script secrets: PUT
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/secrets/methods/update/"""
        return self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.secrets.update", "PUT",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets",
            locals(), Secret,
        )

    def bulk_update(
        self, script_name: str, *, account_id: str, dispatch_namespace: str,
        secrets: Mapping[str, SecretBulkUpdateSecrets | Mapping[str, Any] | None] | Unset = UNSET,
        version_tags: Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[dict[str, Secret]]:
        """Script secrets: bulk update: PATCH
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets-bulk.
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/secrets/methods/bulk_update/"""
        return self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.secrets.bulk_update", "PATCH",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets-bulk",
            locals(), dict[str, Secret],
        )

    def get(
        self, secret_name: str, *, account_id: str, dispatch_namespace: str, script_name: str,
        url_encoded: bool | Unset = UNSET,
    ) -> Reply[Secret]:
        """Get a script secret: GET
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets/{secret_name}
        (permission: Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/secrets/methods/get/"""
        return self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.secrets.get", "GET",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets/{secret_name}",
            locals(), Secret,
        )

    def delete(
        self, secret_name: str, *, account_id: str, dispatch_namespace: str, script_name: str,
        url_encoded: bool | Unset = UNSET,
    ) -> Reply[Any]:
        """Delete a script secret: DELETE
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets/{secret_name}
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/secrets/methods/delete/"""
        return self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.secrets.delete", "DELETE",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets/{secret_name}",
            locals(), PLAIN,
        )


class Settings(Resource):
    """Script settings: `cf.workers_for_platforms.dispatch.namespaces.scripts.settings`."""

    def get(self, script_name: str, *, account_id: str, dispatch_namespace: str) -> Reply[Setting]:
        """Get script settings: GET
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/settings
        (permission: Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/settings/methods/get/"""
        return self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.settings.get", "GET",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/settings",
            locals(), Setting,
        )

    def edit(
        self, script_name: str, *, account_id: str, dispatch_namespace: str,
        settings: SettingEditSettings | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Setting | None]:
        """Edit script settings: PATCH
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/settings
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/settings/methods/edit/"""
        return self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.settings.edit", "PATCH",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/settings",
            locals(), Setting, shapes={"settings": SettingEditSettings}, form=True, as_json="settings",
        )


class Tags(Resource):
    """Script tags: `cf.workers_for_platforms.dispatch.namespaces.scripts.tags`."""

    def list(self, script_name: str, *, account_id: str, dispatch_namespace: str) -> Pages[str]:
        """List script tags: GET
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/tags (permission:
        Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/tags/methods/list/"""
        return self._pages(
            "workers_for_platforms.dispatch.namespaces.scripts.tags.list", "GET",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/tags",
            locals(), str, paging=Paging(kind="single"),
        )

    def update(self, script_name: str, *, account_id: str, dispatch_namespace: str, body: Sequence[str]) -> Pages[str]:
        """Update script tags: PUT
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/tags (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/tags/methods/update/"""
        return self._pages(
            "workers_for_platforms.dispatch.namespaces.scripts.tags.update", "PUT",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/tags",
            locals(), str, whole="body", paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, dispatch_namespace: str, script_name: str, tag: str,
    ) -> Reply[dict[str, Any] | None]:
        """Create a script tag: PUT
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/tags/{tag}
        (permission: Workers Scripts Write)."""
        return self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.tags.create", "PUT",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/tags/{tag}",
            locals(), dict[str, Any],
        )

    def delete(self, tag: str, *, account_id: str, dispatch_namespace: str, script_name: str) -> Reply[Any]:
        """Delete a script tag: DELETE
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/tags/{tag}
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/tags/methods/delete/"""
        return self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.tags.delete", "DELETE",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/tags/{tag}",
            locals(), PLAIN,
        )
