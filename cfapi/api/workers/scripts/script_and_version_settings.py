"""`cf.workers.scripts.script_and_version_settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model
from cfapi.api.shared.workers import ConsumerScript, ScriptObservability, WorkerPreviewsBaseConfigCacheOptions
from cfapi.api.workers import (
    PreviewsBaseConfigLimits, PreviewsBaseConfigPlacement, ScriptUpdateMetadataAnnotations, ScriptUpdateMetadataBinding,
    ScriptUpdateMetadataExports, ScriptUpdateMetadataMigrations, VersionAnnotations, VersionBinding,
    VersionExportsReconciliation,
)
from cfapi.api.workers.scripts import MetadataObservability


@model
class ScriptAndVersionSetting:
    """Script and version setting: response of workers.scripts.script_and_version_settings.get."""

    annotations: VersionAnnotations | None = None
    bindings: list[VersionBinding] | None = None
    cache_options: WorkerPreviewsBaseConfigCacheOptions | None = None
    compatibility_date: str | None = None
    compatibility_flags: list[str] | None = None
    exports_reconciliation: VersionExportsReconciliation | None = None
    limits: PreviewsBaseConfigLimits | None = None
    logpush: bool | None = None
    observability: ScriptObservability | None = None
    placement: PreviewsBaseConfigPlacement | None = None
    tags: list[str] | None = None
    tail_consumers: list[ConsumerScript] | None = None
    usage_model: Literal["standard", "bundled", "unbound"] | str | None = None


@model
class ScriptAndVersionSettingSettings:
    """Script and version setting settings: argument of workers.scripts.script_and_version_settings.edit."""

    annotations: ScriptUpdateMetadataAnnotations | None = None
    bindings: list[ScriptUpdateMetadataBinding] | None = None
    cache_options: WorkerPreviewsBaseConfigCacheOptions | None = None
    compatibility_date: str | None = None
    compatibility_flags: list[str] | None = None
    exports: dict[str, ScriptUpdateMetadataExports] | None = None
    limits: PreviewsBaseConfigLimits | None = None
    logpush: bool | None = None
    migrations: ScriptUpdateMetadataMigrations | None = None
    observability: MetadataObservability | None = None
    placement: PreviewsBaseConfigPlacement | None = None
    tags: list[str] | None = None
    tail_consumers: list[ConsumerScript] | None = None
    usage_model: Literal["standard", "bundled", "unbound"] | str | None = None


class ScriptAndVersionSettings(Resource):
    """Script and version settings: `cf.workers.scripts.script_and_version_settings`."""

    def get(self, script_name: str, *, account_id: str) -> Reply[ScriptAndVersionSetting]:
        """Get script and version settings: GET /accounts/{account_id}/workers/scripts/{script_name}/settings
        (permission: Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/script_and_version_settings/methods/get/"""
        return self._call(
            "workers.scripts.script_and_version_settings.get", "GET",
            "/accounts/{account_id}/workers/scripts/{script_name}/settings", locals(), ScriptAndVersionSetting,
        )

    def edit(
        self, script_name: str, *, account_id: str,
        settings: ScriptAndVersionSettingSettings | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[ScriptAndVersionSetting]:
        """Edit script and version settings: PATCH /accounts/{account_id}/workers/scripts/{script_name}/settings
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/script_and_version_settings/methods/edit/"""
        return self._call(
            "workers.scripts.script_and_version_settings.edit", "PATCH",
            "/accounts/{account_id}/workers/scripts/{script_name}/settings", locals(), ScriptAndVersionSetting,
            shapes={"settings": ScriptAndVersionSettingSettings}, form=True, as_json="settings",
        )
