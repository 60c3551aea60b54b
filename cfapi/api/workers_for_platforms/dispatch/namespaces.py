"""`cf.workers_for_platforms.dispatch.namespaces`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal, cast

from cfapi._core import PLAIN, UNSET, Kind, Moment, Pages, Paging, Reply, Resource, Unset, Upload, model
from cfapi.api.shared.accounts import ObjectID
from cfapi.api.shared.workers import (
    AssetUpload, ConsumerScript, ScriptCacheOptions, ScriptLimits, ScriptObservability, ScriptPackageDependency,
    ScriptUpdate, SettingExportsReconciliation, SharedScriptPlacement, UploadCreateManifest, VersionBinding,
    WorkerMetadata, WorkerScript, WorkersScript, WorkersScriptAssets, WorkersScriptBinding, WorkersScriptExports,
    WorkersScriptMigrations, WorkersScriptObservability, WorkersSecret, WorkersSecretBulkUpdateSecrets,
)


@model
class NamespaceWorkersNamespaceScript:
    """Namespace workers namespace script: response of workers_for_platforms.dispatch.namespaces.scripts.list."""

    created_on: Moment | None = None
    dispatch_namespace: str | None = None
    modified_on: Moment | None = None
    script: WorkerScript | None = None


@model
class Script:
    """Script: response of workers_for_platforms.dispatch.namespaces.scripts.get."""

    created_on: Moment | None = None
    dispatch_namespace: str | None = None
    modified_on: Moment | None = None
    script: WorkersScript | None = None


@model
class ScriptUpdateMetadata:
    """Script update metadata: argument of workers_for_platforms.dispatch.namespaces.scripts.update."""

    assets: WorkersScriptAssets | None = None
    bindings: list[WorkersScriptBinding] | None = None
    body_part: str | None = None
    cache_options: ScriptCacheOptions | None = None
    compatibility_date: str | None = None
    compatibility_flags: list[str] | None = None
    exports: dict[str, WorkersScriptExports] | None = None
    keep_assets: bool | None = None
    keep_bindings: list[str] | None = None
    limits: ScriptLimits | None = None
    logpush: bool | None = None
    main_module: str | None = None
    migrations: WorkersScriptMigrations | None = None
    observability: WorkersScriptObservability | None = None
    package_dependencies: list[ScriptPackageDependency] | None = None
    placement: SharedScriptPlacement | None = None
    tags: list[str] | None = None
    tail_consumers: list[ConsumerScript] | None = None
    usage_model: Literal["standard", "bundled", "unbound"] | str | None = None


@model
class Setting:
    """Setting: response of workers_for_platforms.dispatch.namespaces.scripts.settings.get."""

    bindings: list[VersionBinding] | None = None
    cache_options: ScriptCacheOptions | None = None
    compatibility_date: str | None = None
    compatibility_flags: list[str] | None = None
    exports_reconciliation: SettingExportsReconciliation | None = None
    limits: ScriptLimits | None = None
    logpush: bool | None = None
    observability: ScriptObservability | None = None
    placement: SharedScriptPlacement | None = None
    tags: list[str] | None = None
    tail_consumers: list[ConsumerScript] | None = None
    usage_model: Literal["standard", "bundled", "unbound"] | str | None = None


@model
class SettingEditSettings:
    """Setting edit settings: argument of workers_for_platforms.dispatch.namespaces.scripts.settings.edit."""

    bindings: list[WorkersScriptBinding] | None = None
    cache_options: ScriptCacheOptions | None = None
    compatibility_date: str | None = None
    compatibility_flags: list[str] | None = None
    exports: dict[str, WorkersScriptExports] | None = None
    limits: ScriptLimits | None = None
    logpush: bool | None = None
    migrations: WorkersScriptMigrations | None = None
    observability: WorkersScriptObservability | None = None
    placement: SharedScriptPlacement | None = None
    tags: list[str] | None = None
    tail_consumers: list[ConsumerScript] | None = None
    usage_model: Literal["standard", "bundled", "unbound"] | str | None = None


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

    async def create(self, *, account_id: str, name: str | Unset = UNSET) -> WorkersNamespace | None:
        """Create a dispatch namespace: POST /accounts/{account_id}/workers/dispatch/namespaces (permission: Workers
        Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/methods/create/"""
        return await self._call(
            "workers_for_platforms.dispatch.namespaces.create", "POST",
            "/accounts/{account_id}/workers/dispatch/namespaces", locals(), WorkersNamespace,
        )

    async def get(self, dispatch_namespace: str, *, account_id: str) -> WorkersNamespace:
        """Get a dispatch namespace: GET /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}
        (permission: Workers Tail Read or Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/methods/get/"""
        return await self._call(
            "workers_for_platforms.dispatch.namespaces.get", "GET",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}", locals(), WorkersNamespace,
        )

    async def update(
        self, *, account_id: str, dispatch_namespace: str, name: str | Unset = UNSET,
        trusted_workers: bool | Unset = UNSET,
    ) -> WorkersNamespace:
        """Update a dispatch namespace: PUT /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}
        (permission: Workers Scripts Write)."""
        return await self._call(
            "workers_for_platforms.dispatch.namespaces.update", "PUT",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}", locals(), WorkersNamespace,
        )

    async def edit(
        self, *, account_id: str, dispatch_namespace: str, name: str | None | Unset = UNSET,
        trusted_workers: bool | None | Unset = UNSET,
    ) -> WorkersNamespace:
        """Edit a dispatch namespace: PATCH /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}
        (permission: Workers Scripts Write)."""
        return await self._call(
            "workers_for_platforms.dispatch.namespaces.edit", "PATCH",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}", locals(), WorkersNamespace,
        )

    async def delete(self, dispatch_namespace: str, *, account_id: str) -> Any:
        """Delete a dispatch namespace: DELETE /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/methods/delete/"""
        return await self._call(
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
    ) -> Pages[NamespaceWorkersNamespaceScript]:
        """List namespace scripts: GET /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts
        (permission: Workers Scripts Read or Workers Tail Read)."""
        return self._pages(
            "workers_for_platforms.dispatch.namespaces.scripts.list", "GET",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts", locals(),
            NamespaceWorkersNamespaceScript, paging=Paging(kind="single"),
        )

    async def bulk_delete(
        self, *, account_id: str, dispatch_namespace: str, tags: str | Unset = UNSET, limit: int | Unset = UNSET,
    ) -> WorkersNamespaceScript:
        """Namespace scripts: bulk delete: DELETE
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts (permission: Workers Scripts
        Write)."""
        return await self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.bulk_delete", "DELETE",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts", locals(),
            WorkersNamespaceScript, at="",
        )

    async def get(self, script_name: str, *, account_id: str, dispatch_namespace: str) -> Script:
        """Get a namespace script: GET
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name} (permission:
        Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/methods/get/"""
        return await self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.get", "GET",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}", locals(),
            Script,
        )

    async def update(
        self, script_name: str, *, account_id: str, dispatch_namespace: str,
        metadata: ScriptUpdateMetadata | Mapping[str, Any], bindings_inherit: Literal["strict"] | str | Unset = UNSET,
        files: Sequence[Upload] | Mapping[str, Upload] | Unset = UNSET,
    ) -> ScriptUpdate:
        """Update a namespace script: PUT
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name} (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/methods/update/"""
        return await self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.update", "PUT",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}", locals(),
            ScriptUpdate, shapes={"metadata": ScriptUpdateMetadata}, query="bindings_inherit", form=True,
            as_json="metadata files",
        )

    async def delete(
        self, script_name: str, *, account_id: str, dispatch_namespace: str, force: bool | Unset = UNSET,
    ) -> Any:
        """Delete a namespace script: DELETE
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name} (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/methods/delete/"""
        return await self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.delete", "DELETE",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}", locals(),
            PLAIN,
        )


class AssetUploadResource(Resource):
    """Script asset upload: `cf.workers_for_platforms.dispatch.namespaces.scripts.asset_upload`."""

    async def create(
        self, script_name: str, *, account_id: str, dispatch_namespace: str,
        manifest: Mapping[str, UploadCreateManifest | Mapping[str, Any]],
    ) -> AssetUpload | None:
        """Create script asset upload: POST
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/assets-upload-session.
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/asset_upload/methods/create/"""
        return await self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.asset_upload.create", "POST",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/assets-upload-session",
            locals(), AssetUpload,
        )


class Bindings(Resource):
    """Script bindings: `cf.workers_for_platforms.dispatch.namespaces.scripts.bindings`."""

    def get(self, script_name: str, *, account_id: str, dispatch_namespace: str) -> Pages[VersionBinding]:
        """Get script bindings: GET
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/bindings
        (permission: Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/bindings/methods/get/"""
        return self._pages(
            "workers_for_platforms.dispatch.namespaces.scripts.bindings.get", "GET",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/bindings",
            locals(), cast("Kind[VersionBinding]", VersionBinding), paging=Paging(kind="single"),
        )


class ContentResource(Resource):
    """Script content: `cf.workers_for_platforms.dispatch.namespaces.scripts.content`."""

    def get(self, script_name: str, *, account_id: str, dispatch_namespace: str) -> Reply[str]:
        """Get script content: GET
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/content
        (permission: Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/content/methods/get/"""
        return self._reply(
            "workers_for_platforms.dispatch.namespaces.scripts.content.get", "GET",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/content",
            locals(), str,
        )

    async def update(
        self, script_name: str, *, account_id: str, dispatch_namespace: str,
        metadata: WorkerMetadata | Mapping[str, Any], cf_worker_body_part: str | Unset = UNSET,
        cf_worker_main_module_part: str | Unset = UNSET, files: Sequence[Upload] | Mapping[str, Upload] | Unset = UNSET,
    ) -> WorkersScript:
        """Update script content: PUT
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/content
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/content/methods/update/"""
        return await self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.content.update", "PUT",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/content",
            locals(), WorkersScript,
            headers={
                "cf_worker_body_part": "CF-WORKER-BODY-PART",
                "cf_worker_main_module_part": "CF-WORKER-MAIN-MODULE-PART",
            },
            form=True, as_json="metadata",
        )


class Secrets(Resource):
    """Script secrets: `cf.workers_for_platforms.dispatch.namespaces.scripts.secrets`."""

    def list(self, script_name: str, *, account_id: str, dispatch_namespace: str) -> Pages[WorkersSecret]:
        """List script secrets: GET
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets
        (permission: Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/secrets/methods/list/"""
        return self._pages(
            "workers_for_platforms.dispatch.namespaces.scripts.secrets.list", "GET",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets",
            locals(), cast("Kind[WorkersSecret]", WorkersSecret), paging=Paging(kind="single"),
        )

    async def update(
        self, script_name: str, *, account_id: str, dispatch_namespace: str, name: str,
        type: Literal["secret_text", "secret_key"] | str, text: str | Unset = UNSET, algorithm: Any = UNSET,
        format: Literal["raw", "pkcs8", "spki", "jwk"] | str | Unset = UNSET,
        usages: Sequence[Literal[
            "encrypt", "decrypt", "sign", "verify", "deriveKey", "deriveBits", "wrapKey", "unwrapKey",
        ] | str] | Unset = UNSET,
        key_base64: str | Unset = UNSET, key_jwk: Any = UNSET,
    ) -> WorkersSecret:
        """Update script secrets: PUT
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/secrets/methods/update/"""
        return await self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.secrets.update", "PUT",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets",
            locals(), cast("Kind[WorkersSecret]", WorkersSecret),
        )

    async def bulk_update(
        self, script_name: str, *, account_id: str, dispatch_namespace: str,
        secrets: Mapping[str, WorkersSecretBulkUpdateSecrets | Mapping[str, Any] | None] | Unset = UNSET,
        version_tags: Mapping[str, Any] | Unset = UNSET,
    ) -> dict[str, WorkersSecret]:
        """Script secrets: bulk update: PATCH
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets-bulk.
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/secrets/methods/bulk_update/"""
        return await self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.secrets.bulk_update", "PATCH",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets-bulk",
            locals(), dict[str, WorkersSecret],
        )

    async def get(
        self, secret_name: str, *, account_id: str, dispatch_namespace: str, script_name: str,
        url_encoded: bool | Unset = UNSET,
    ) -> WorkersSecret:
        """Get a script secret: GET
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets/{secret_name}
        (permission: Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/secrets/methods/get/"""
        return await self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.secrets.get", "GET",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets/{secret_name}",
            locals(), cast("Kind[WorkersSecret]", WorkersSecret),
        )

    async def delete(
        self, secret_name: str, *, account_id: str, dispatch_namespace: str, script_name: str,
        url_encoded: bool | Unset = UNSET,
    ) -> Any:
        """Delete a script secret: DELETE
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets/{secret_name}
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/secrets/methods/delete/"""
        return await self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.secrets.delete", "DELETE",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/secrets/{secret_name}",
            locals(), PLAIN,
        )


class Settings(Resource):
    """Script settings: `cf.workers_for_platforms.dispatch.namespaces.scripts.settings`."""

    async def get(self, script_name: str, *, account_id: str, dispatch_namespace: str) -> Setting:
        """Get script settings: GET
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/settings
        (permission: Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/settings/methods/get/"""
        return await self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.settings.get", "GET",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/settings",
            locals(), Setting,
        )

    async def edit(
        self, script_name: str, *, account_id: str, dispatch_namespace: str,
        settings: SettingEditSettings | Mapping[str, Any] | Unset = UNSET,
    ) -> Setting | None:
        """Edit script settings: PATCH
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/settings
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/settings/methods/edit/"""
        return await self._call(
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

    async def create(
        self, *, account_id: str, dispatch_namespace: str, script_name: str, tag: str,
    ) -> dict[str, Any] | None:
        """Create a script tag: PUT
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/tags/{tag}
        (permission: Workers Scripts Write)."""
        return await self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.tags.create", "PUT",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/tags/{tag}",
            locals(), dict[str, Any],
        )

    async def delete(self, tag: str, *, account_id: str, dispatch_namespace: str, script_name: str) -> Any:
        """Delete a script tag: DELETE
        /accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/tags/{tag}
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers_for_platforms/subresources/dispatch/subresources/namespaces/subresources/scripts/subresources/tags/methods/delete/"""
        return await self._call(
            "workers_for_platforms.dispatch.namespaces.scripts.tags.delete", "DELETE",
            "/accounts/{account_id}/workers/dispatch/namespaces/{dispatch_namespace}/scripts/{script_name}/tags/{tag}",
            locals(), PLAIN,
        )
