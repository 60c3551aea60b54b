"""`cf.workers`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import Resource, model, renamed, union
from cfapi.api.shared.pages import Name
from cfapi.api.shared.workers import (
    MigrationStep, MigrationStepRenamedClass, MigrationStepTransferredClass, ScriptExportsWorkerExportCache,
    WorkersPlacementTarget,
)

if TYPE_CHECKING:
    from cfapi.api.workers.account_settings import AccountSettings
    from cfapi.api.workers.assets import Assets
    from cfapi.api.workers.beta import BetaResource
    from cfapi.api.workers.builds import Builds
    from cfapi.api.workers.domains import Domains
    from cfapi.api.workers.observability import ObservabilityResource
    from cfapi.api.workers.placement import PlacementResource
    from cfapi.api.workers.routes import Routes
    from cfapi.api.workers.scripts import Scripts
    from cfapi.api.workers.services import Services
    from cfapi.api.workers.subdomains import Subdomains


@union
class Secret:
    """Secret: response of workers.scripts.secrets.list.

    What a variant lacks is None."""

    name: str
    type: Literal["secret_text", "secret_key"]
    algorithm: Any
    format: Literal["raw", "pkcs8", "spki", "jwk"] | str | None
    usages: list[Literal[
        "encrypt", "decrypt", "sign", "verify", "deriveKey", "deriveBits", "wrapKey", "unwrapKey",
    ] | str] | None


@union
class VersionBinding:
    """Version binding: part of ScriptAndVersionSetting.

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
    outbound: DispatchNamespaceOutbound | None
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


@model
class AI(VersionBinding):
    """AI: one of ScriptUpdateMetadataBinding."""

    name: str
    type: Literal["ai"]


@model
class AISearch(VersionBinding):
    """AI search: one of ScriptUpdateMetadataBinding."""

    instance_name: str
    name: str
    type: Literal["ai_search"]
    namespace: str | None = None


@model
class AISearchNamespace(VersionBinding):
    """AI search namespace: one of ScriptUpdateMetadataBinding."""

    name: str
    namespace: str
    type: Literal["ai_search_namespace"]


@model
class AnalyticsEngine(VersionBinding):
    """Analytics engine: one of ScriptUpdateMetadataBinding."""

    dataset: str
    name: str
    type: Literal["analytics_engine"]


@model
class Artifacts(VersionBinding):
    """Artifacts: one of ScriptUpdateMetadataBinding."""

    name: str
    namespace: str
    type: Literal["artifacts"]


@model
class Browser(VersionBinding):
    """Browser: one of ScriptUpdateMetadataBinding."""

    name: str
    type: Literal["browser"]


@model
class D1(VersionBinding):
    """D1: one of ScriptUpdateMetadataBinding."""

    database_id: str
    name: str
    type: Literal["d1"]
    id: str | None = None


@model
class DataBlob(VersionBinding):
    """Data blob: one of ScriptUpdateMetadataBinding."""

    name: str
    part: str
    type: Literal["data_blob"]


@model
class DispatchNamespace(VersionBinding):
    """Dispatch namespace: one of ScriptUpdateMetadataBinding."""

    name: str
    namespace: str
    type: Literal["dispatch_namespace"]
    outbound: DispatchNamespaceOutbound | None = None


@model
class DispatchNamespaceOutbound:
    """Dispatch namespace outbound: part of DispatchNamespace."""

    params: list[Name] | None = None
    worker: DispatchNamespaceWorker | None = None


@model
class DispatchNamespaceWorker:
    """Dispatch namespace worker: part of DispatchNamespaceOutbound."""

    entrypoint: str | None = None
    environment: str | None = None
    service: str | None = None


@model
class DurableObjectNamespace(VersionBinding):
    """Durable object namespace: one of ScriptUpdateMetadataBinding."""

    name: str
    type: Literal["durable_object_namespace"]
    class_name: str | None = None
    dispatch_namespace: str | None = None
    environment: str | None = None
    namespace_id: str | None = None
    script_name: str | None = None


@model
class Flagship(VersionBinding):
    """Flagship: one of ScriptUpdateMetadataBinding."""

    app_id: str
    name: str
    type: Literal["flagship"]


@model
class Hyperdrive(VersionBinding):
    """Hyperdrive: one of ScriptUpdateMetadataBinding."""

    id: str
    name: str
    type: Literal["hyperdrive"]


@model
class Images(VersionBinding):
    """Images: one of ScriptUpdateMetadataBinding."""

    name: str
    type: Literal["images"]


@model
class Inherit(VersionBinding):
    """Inherit: one of ScriptUpdateMetadataBinding."""

    name: str
    type: Literal["inherit"]
    old_name: str | None = None
    version_id: str | None = None


@model
class Json(VersionBinding):
    """JSON: one of ScriptUpdateMetadataBinding."""

    json: Any
    name: str
    type: Literal["json"]


@model
class K2(VersionBinding):
    """K2: one of ScriptUpdateMetadataBinding."""

    name: str
    stream: str
    type: Literal["k2"]


@model
class KVNamespace(VersionBinding):
    """KV namespace: one of ScriptUpdateMetadataBinding."""

    name: str
    namespace_id: str
    type: Literal["kv_namespace"]


@model
class MTLSCertificate(VersionBinding):
    """MTLS certificate: one of ScriptUpdateMetadataBinding."""

    certificate_id: str
    name: str
    type: Literal["mtls_certificate"]


@model
class Media(VersionBinding):
    """Media: one of ScriptUpdateMetadataBinding."""

    name: str
    type: Literal["media"]


@model
class Messaging(VersionBinding):
    """Messaging: one of ScriptUpdateMetadataBinding."""

    name: str
    namespace: str
    type: Literal["messaging"]


@model
class Pipelines(VersionBinding):
    """Pipelines: one of ScriptUpdateMetadataBinding."""

    name: str
    pipeline: str
    type: Literal["pipelines"]


@model
class PlainText(VersionBinding):
    """Plain text: one of ScriptUpdateMetadataBinding."""

    name: str
    text: str
    type: Literal["plain_text"]


@model
class PreviewsBaseConfigLimits:
    """Previews base config limits: argument of workers.beta.workers.versions.create."""

    cpu_ms: int | None = None
    """Milliseconds."""
    subrequests: int | None = None


@model
class PreviewsBaseConfigPlacement:
    """Previews base config placement: argument of workers.beta.workers.versions.create."""

    mode: Literal["smart", "targeted"] | str | None = None
    region: str | None = None
    hostname: str | None = None
    host: str | None = None
    target: list[WorkersPlacementTarget] | None = None


@model
class Queue(VersionBinding):
    """Queue: one of ScriptUpdateMetadataBinding."""

    name: str
    queue_name: str
    type: Literal["queue"]


@model
class R2Bucket(VersionBinding):
    """R2 bucket: one of ScriptUpdateMetadataBinding."""

    bucket_name: str
    name: str
    type: Literal["r2_bucket"]
    jurisdiction: Literal["eu", "fedramp", "fedramp-high", "us"] | str | None = None


@model
class Ratelimit(VersionBinding):
    """Ratelimit: one of ScriptUpdateMetadataBinding."""

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
class Route:
    """Route: response of workers.routes.list."""

    id: str
    pattern: str
    script: str | None = None


@model
class ScriptUpdateMetadataAnnotations:
    """Script update metadata annotations: argument of workers.beta.workers.versions.create."""

    workers_message: str | None = renamed("workers/message", default=None)
    workers_tag: str | None = renamed("workers/tag", default=None)


@model
class ScriptUpdateMetadataAssets(VersionBinding):
    """Script update metadata assets: one of ScriptUpdateMetadataBinding."""

    name: str
    type: Literal["assets"]


@model
class ScriptUpdateMetadataExports:
    """Script update metadata exports: argument of workers.beta.workers.versions.create."""

    type: Literal["worker", "durable-object"] | str
    cache: ScriptExportsWorkerExportCache | None = None
    state: Literal["created", "deleted", "renamed", "transferred", "expecting-transfer"] | str | None = None
    storage: Literal["sqlite", "legacy-kv"] | str | None = None
    container: str | None = None
    renamed_to: str | None = None
    transferred_to: str | None = None
    transfer_from: str | None = None


@model
class ScriptUpdateMetadataMigrations:
    """Script update metadata migrations: argument of workers.beta.workers.versions.create."""

    deleted_classes: list[str] | None = None
    new_classes: list[str] | None = None
    new_sqlite_classes: list[str] | None = None
    new_tag: str | None = None
    old_tag: str | None = None
    renamed_classes: list[MigrationStepRenamedClass] | None = None
    transferred_classes: list[MigrationStepTransferredClass] | None = None
    steps: list[MigrationStep] | None = None


@model
class ScriptUpdateMetadataPackageDependency:
    """Script update metadata package dependency: argument of workers.beta.workers.versions.create."""

    installed_version: str = renamed("installedVersion")
    name: str
    package_json_version: str = renamed("packageJsonVersion")


@model
class SecretKey(Secret, VersionBinding):
    """Secret key: one of Secret."""

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
class SecretText(Secret, VersionBinding):
    """Secret text: one of Secret."""

    name: str
    type: Literal["secret_text"]


@model
class SecretTextParam:
    """Secret text param: one of ScriptUpdateMetadataBinding."""

    name: str
    text: str
    type: Literal["secret_text"]


@model
class SecretsStoreSecret(VersionBinding):
    """Secrets store secret: one of ScriptUpdateMetadataBinding."""

    name: str
    secret_name: str
    store_id: str
    type: Literal["secrets_store_secret"]


@model
class SendEmail(VersionBinding):
    """Send email: one of ScriptUpdateMetadataBinding."""

    name: str
    type: Literal["send_email"]
    allowed_destination_addresses: list[str] | None = None
    allowed_sender_addresses: list[str] | None = None
    destination_address: str | None = None


@model
class Service(VersionBinding):
    """Service: one of ScriptUpdateMetadataBinding."""

    name: str
    service: str
    type: Literal["service"]
    entrypoint: str | None = None
    environment: str | None = None


@model
class TextBlob(VersionBinding):
    """Text blob: one of ScriptUpdateMetadataBinding."""

    name: str
    part: str
    type: Literal["text_blob"]


@model
class VPCNetwork(VersionBinding):
    """VPC network: one of ScriptUpdateMetadataBinding."""

    name: str
    type: Literal["vpc_network"]
    identity: Literal["runtime-email-alpha"] | str | None = None
    network_id: str | None = None
    tunnel_id: str | None = None


@model
class VPCService(VersionBinding):
    """VPC service: one of ScriptUpdateMetadataBinding."""

    name: str
    service_id: str
    type: Literal["vpc_service"]


@model
class Vectorize(VersionBinding):
    """Vectorize: one of ScriptUpdateMetadataBinding."""

    index_name: str
    name: str
    type: Literal["vectorize"]


@model
class VersionAnnotations:
    """Version annotations: part of ScriptAndVersionSetting."""

    workers_message: str | None = renamed("workers/message", default=None)
    workers_tag: str | None = renamed("workers/tag", default=None)
    workers_triggered_by: str | None = renamed("workers/triggered_by", default=None)


@model
class VersionExportsReconciliation:
    """Version exports reconciliation: part of ScriptAndVersionSetting."""

    created: list[str]
    deleted: list[str]
    info: list[VersionExportsReconciliationInfo]
    removable_entries: list[str]
    renamed: list[VersionExportsReconciliationRenamed]
    transfer_pending: list[VersionExportsReconciliationPending]
    transferred: list[VersionExportsReconciliationTransferred]
    updated: list[str]
    warnings: list[VersionExportsReconciliationWarning]


@model
class VersionExportsReconciliationInfo:
    """Version exports reconciliation info: part of VersionExportsReconciliation."""

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
class VersionExportsReconciliationPending:
    """Version exports reconciliation pending: part of VersionExportsReconciliation."""

    class_: str = renamed("class")
    from_: str = renamed("from")


@model
class VersionExportsReconciliationRenamed:
    """Version exports reconciliation renamed: part of VersionExportsReconciliation."""

    from_: str = renamed("from")
    to: str


@model
class VersionExportsReconciliationTransferred:
    """Version exports reconciliation transferred: part of VersionExportsReconciliation."""

    class_: str = renamed("class")
    phase: Literal["committed"] | str
    to: str


@model
class VersionExportsReconciliationWarning:
    """Version exports reconciliation warning: part of VersionExportsReconciliation."""

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
class VersionMetadata(VersionBinding):
    """Version metadata: one of ScriptUpdateMetadataBinding."""

    name: str
    type: Literal["version_metadata"]


@model
class WasmModule(VersionBinding):
    """Wasm module: one of ScriptUpdateMetadataBinding."""

    name: str
    part: str
    type: Literal["wasm_module"]


@model
class Workflow(VersionBinding):
    """Workflow: one of ScriptUpdateMetadataBinding."""

    name: str
    type: Literal["workflow"]
    workflow_name: str
    class_name: str | None = None
    script_name: str | None = None


ScriptUpdateMetadataBinding = (
    AI | AISearch | AISearchNamespace | Messaging | AnalyticsEngine | Artifacts | ScriptUpdateMetadataAssets | Browser
    | D1 | DataBlob | DispatchNamespace | DurableObjectNamespace | Hyperdrive | Inherit | Images | Json | KVNamespace
    | Media | MTLSCertificate | PlainText | Pipelines | K2 | Queue | Ratelimit | R2Bucket | SecretTextParam | SendEmail
    | Service | TextBlob | Vectorize | VersionMetadata | SecretsStoreSecret | Flagship | SecretKeyParam | Workflow
    | WasmModule | VPCService | VPCNetwork
)


class Workers(Resource):
    """Workers: `cf.workers`."""

    @cached_property
    def account_settings(self) -> AccountSettings:
        from cfapi.api.workers.account_settings import AccountSettings
        return AccountSettings(self._session)

    @cached_property
    def assets(self) -> Assets:
        from cfapi.api.workers.assets import Assets
        return Assets(self._session)

    @cached_property
    def beta(self) -> BetaResource:
        from cfapi.api.workers.beta import BetaResource
        return BetaResource(self._session)

    @cached_property
    def builds(self) -> Builds:
        from cfapi.api.workers.builds import Builds
        return Builds(self._session)

    @cached_property
    def domains(self) -> Domains:
        from cfapi.api.workers.domains import Domains
        return Domains(self._session)

    @cached_property
    def observability(self) -> ObservabilityResource:
        from cfapi.api.workers.observability import ObservabilityResource
        return ObservabilityResource(self._session)

    @cached_property
    def placement(self) -> PlacementResource:
        from cfapi.api.workers.placement import PlacementResource
        return PlacementResource(self._session)

    @cached_property
    def routes(self) -> Routes:
        from cfapi.api.workers.routes import Routes
        return Routes(self._session)

    @cached_property
    def scripts(self) -> Scripts:
        from cfapi.api.workers.scripts import Scripts
        return Scripts(self._session)

    @cached_property
    def services(self) -> Services:
        from cfapi.api.workers.services import Services
        return Services(self._session)

    @cached_property
    def subdomains(self) -> Subdomains:
        from cfapi.api.workers.subdomains import Subdomains
        return Subdomains(self._session)
