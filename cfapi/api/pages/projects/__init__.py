"""`cf.pages.projects`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from attrs import field

from cfapi._core import PLAIN, UNSET, Moment, Pages, Reply, Resource, Unset, model, union
from cfapi.api.shared.accounts import ObjectID
from cfapi.api.shared.pages import Name

if TYPE_CHECKING:
    from cfapi.api.pages.projects.deployments import Deployments
    from cfapi.api.pages.projects.domains import Domains


@union
class DeploymentEnvVar:
    """Deployment env var: part of Deployment.

    What a variant lacks is None."""

    type: Literal["plain_text", "secret_text"]
    value: str


@model
class BuildConfig:
    """Build config: part of Deployment."""

    web_analytics_tag: str | None = None
    web_analytics_token: str | None = field(default=None, repr=False)
    build_caching: bool | None = None
    build_command: str | None = None
    destination_dir: str | None = None
    root_dir: str | None = None


@model
class BuildConfigParam:
    """Build config param: argument of pages.projects.create."""

    build_caching: bool | None = None
    build_command: str | None = None
    destination_dir: str | None = None
    root_dir: str | None = None
    web_analytics_tag: str | None = None
    web_analytics_token: str | None = field(default=None, repr=False)


@model
class Deployment:
    """Deployment: response of pages.projects.deployments.list."""

    id: str
    aliases: list[str] | None = None
    build_config: BuildConfig
    created_on: Moment
    deployment_trigger: DeploymentTrigger
    env_vars: dict[str, DeploymentEnvVar | None] | None = None
    environment: Literal["preview", "production"] | str
    is_skipped: bool
    latest_stage: Stage
    modified_on: Moment
    project_id: str
    project_name: str
    short_id: str
    source: Source
    stages: list[Stage]
    url: str
    skip_reason: Literal[
        "commit_message", "preview_deployments_disabled", "production_deployments_disabled", "path_config",
        "branch_config", "pages_to_workers_conversion", "superseded_queued_build",
    ] | str | None = None
    uses_functions: bool | None = None


@model
class DeploymentConfigs:
    """Deployment configs: part of Project."""

    preview: DeploymentConfigsPreview
    production: DeploymentConfigsPreview


@model
class DeploymentConfigsAIBindings:
    """Deployment configs AI bindings: part of DeploymentConfigsPreview."""

    project_id: str


@model
class DeploymentConfigsAnalyticsEngineDatasets:
    """Deployment configs analytics engine datasets: part of DeploymentConfigsPreview."""

    dataset: str


@model
class DeploymentConfigsKVNamespaces:
    """Deployment configs KV namespaces: part of DeploymentConfigsPreview."""

    namespace_id: str


@model
class DeploymentConfigsLimits:
    """Deployment configs limits: part of DeploymentConfigsPreview."""

    cpu_ms: int
    """Milliseconds."""


@model
class DeploymentConfigsMTLSCertificates:
    """Deployment configs MTLS certificates: part of DeploymentConfigsPreview."""

    certificate_id: str


@model
class DeploymentConfigsParam:
    """Deployment configs param: argument of pages.projects.create."""

    preview: DeploymentConfigsPreviewParam | None = None
    production: DeploymentConfigsPreviewParam | None = None


@model
class DeploymentConfigsPlacement:
    """Deployment configs placement: part of DeploymentConfigsPreview."""

    mode: str


@model
class DeploymentConfigsPreview:
    """Deployment configs preview: part of DeploymentConfigs."""

    always_use_latest_compatibility_date: bool
    build_image_major_version: int
    compatibility_date: str
    compatibility_flags: list[str]
    env_vars: dict[str, DeploymentEnvVar | None] | None = None
    fail_open: bool
    usage_model: Literal["standard", "bundled", "unbound"] | str
    ai_bindings: dict[str, DeploymentConfigsAIBindings] | None = None
    analytics_engine_datasets: dict[str, DeploymentConfigsAnalyticsEngineDatasets] | None = None
    browsers: dict[str, dict[str, Any] | None] | None = None
    d1_databases: dict[str, ObjectID] | None = None
    durable_object_namespaces: dict[str, DeploymentConfigsKVNamespaces] | None = None
    hyperdrive_bindings: dict[str, ObjectID] | None = None
    kv_namespaces: dict[str, DeploymentConfigsKVNamespaces] | None = None
    limits: DeploymentConfigsLimits | None = None
    mtls_certificates: dict[str, DeploymentConfigsMTLSCertificates] | None = None
    placement: DeploymentConfigsPlacement | None = None
    queue_producers: dict[str, Name] | None = None
    r2_buckets: dict[str, DeploymentConfigsR2Buckets] | None = None
    services: dict[str, DeploymentConfigsServices] | None = None
    vectorize_bindings: dict[str, DeploymentConfigsVectorizeBindings] | None = None
    wrangler_config_hash: str | None = None


@model
class DeploymentConfigsPreviewParam:
    """Deployment configs preview param: part of DeploymentConfigsParam."""

    ai_bindings: dict[str, DeploymentConfigsAIBindings | None] | None = None
    always_use_latest_compatibility_date: bool | None = None
    analytics_engine_datasets: dict[str, DeploymentConfigsAnalyticsEngineDatasets | None] | None = None
    browsers: dict[str, dict[str, Any] | None] | None = None
    build_image_major_version: int | None = None
    compatibility_date: str | None = None
    compatibility_flags: list[str] | None = None
    d1_databases: dict[str, ObjectID | None] | None = None
    durable_object_namespaces: dict[str, DeploymentConfigsKVNamespaces | None] | None = None
    env_vars: dict[str, DeploymentEnvVar | None] | None = None
    fail_open: bool | None = None
    hyperdrive_bindings: dict[str, ObjectID | None] | None = None
    kv_namespaces: dict[str, DeploymentConfigsKVNamespaces | None] | None = None
    limits: DeploymentConfigsLimits | None = None
    mtls_certificates: dict[str, DeploymentConfigsMTLSCertificates | None] | None = None
    placement: DeploymentConfigsPlacement | None = None
    queue_producers: dict[str, Name | None] | None = None
    r2_buckets: dict[str, DeploymentConfigsPreviewR2Buckets | None] | None = None
    services: dict[str, DeploymentConfigsPreviewServices | None] | None = None
    usage_model: Literal["standard", "bundled", "unbound"] | str | None = None
    vectorize_bindings: dict[str, DeploymentConfigsVectorizeBindings | None] | None = None
    wrangler_config_hash: str | None = None


@model
class DeploymentConfigsPreviewR2Buckets:
    """Deployment configs preview R2 buckets: part of DeploymentConfigsPreviewParam."""

    name: str
    jurisdiction: str | None = None


@model
class DeploymentConfigsPreviewServices:
    """Deployment configs preview services: part of DeploymentConfigsPreviewParam."""

    service: str
    entrypoint: str | None = None
    environment: str | None = None


@model
class DeploymentConfigsR2Buckets:
    """Deployment configs R2 buckets: part of DeploymentConfigsPreview."""

    name: str
    jurisdiction: str | None = None


@model
class DeploymentConfigsServices:
    """Deployment configs services: part of DeploymentConfigsPreview."""

    environment: str
    service: str
    entrypoint: str | None = None


@model
class DeploymentConfigsVectorizeBindings:
    """Deployment configs vectorize bindings: part of DeploymentConfigsPreview."""

    index_name: str


@model
class DeploymentTextEnvVar(DeploymentEnvVar):
    """Deployment text env var: one of DeploymentEnvVar."""

    type: Literal["secret_text"]
    value: str


@model
class DeploymentTrigger:
    """Deployment trigger: part of Deployment."""

    metadata: DeploymentTriggerMetadata
    type: Literal["github:push", "ad_hoc", "deploy_hook"] | str


@model
class DeploymentTriggerMetadata:
    """Deployment trigger metadata: part of DeploymentTrigger."""

    branch: str
    commit_dirty: bool
    commit_hash: str
    commit_message: str


@model
class DeploymentVar(DeploymentEnvVar):
    """Deployment var: one of DeploymentEnvVar."""

    type: Literal["plain_text"]
    value: str


@model
class Project:
    """Project: response of pages.projects.list."""

    id: str
    canonical_deployment: Deployment | None = None
    created_on: Moment
    deployment_configs: DeploymentConfigs | None = None
    framework: str
    framework_version: str
    latest_deployment: Deployment | None = None
    name: str
    preview_script_name: str
    production_branch: str
    production_script_name: str
    uses_functions: bool | None = None
    build_config: BuildConfig | None = None
    domains: list[str] | None = None
    source: Source | None = None
    subdomain: str | None = None


@model
class Source:
    """Source: part of Deployment."""

    config: SourceConfig
    type: Literal["github", "gitlab"] | str


@model
class SourceConfig:
    """Source config: part of Source."""

    deployments_enabled: bool
    owner: str
    owner_id: str
    path_excludes: list[str]
    path_includes: list[str]
    pr_comments_enabled: bool
    preview_branch_excludes: list[str]
    preview_branch_includes: list[str]
    preview_deployment_setting: Literal["all", "none", "custom"] | str
    production_branch: str
    production_deployments_enabled: bool
    repo_id: str
    repo_name: str


@model
class SourceConfigParam:
    """Source config param: part of SourceParam."""

    deployments_enabled: bool | None = None
    owner: str | None = None
    owner_id: str | None = None
    path_excludes: list[str] | None = None
    path_includes: list[str] | None = None
    pr_comments_enabled: bool | None = None
    preview_branch_excludes: list[str] | None = None
    preview_branch_includes: list[str] | None = None
    preview_deployment_setting: Literal["all", "none", "custom"] | str | None = None
    production_branch: str | None = None
    production_deployments_enabled: bool | None = None
    repo_id: str | None = None
    repo_name: str | None = None


@model
class SourceParam:
    """Source param: argument of pages.projects.create."""

    config: SourceConfigParam
    type: Literal["github", "gitlab"] | str


@model
class Stage:
    """Stage: part of Deployment."""

    ended_on: Moment | None = None
    name: Literal["queued", "initialize", "clone_repo", "build", "deploy"] | str
    started_on: Moment | None = None
    status: Literal["success", "idle", "active", "failure", "canceled", "skipped"] | str


@model
class UploadToken:
    """Upload token: response of pages.projects.get_upload_token."""

    jwt: str


ProjectDeploymentConfigs = DeploymentConfigsParam | DeploymentConfigs | Mapping[str, Any] | None


class Projects(Resource):
    """Page projects: `cf.pages.projects`."""

    @cached_property
    def deployments(self) -> Deployments:
        from cfapi.api.pages.projects.deployments import Deployments
        return Deployments(self._session)

    @cached_property
    def domains(self) -> Domains:
        from cfapi.api.pages.projects.domains import Domains
        return Domains(self._session)

    def list(self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[Project]:
        """List page projects: GET /accounts/{account_id}/pages/projects (permission: Pages Read).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/methods/list/"""
        return self._pages("pages.projects.list", "GET", "/accounts/{account_id}/pages/projects", locals(), Project)

    def create(
        self, *, account_id: str, name: str, production_branch: str,
        build_config: BuildConfigParam | BuildConfig | Mapping[str, Any] | Unset = UNSET,
        deployment_configs: DeploymentConfigsParam | DeploymentConfigs | Mapping[str, Any] | Unset = UNSET,
        source: SourceParam | Source | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Project]:
        """Create a page project: POST /accounts/{account_id}/pages/projects (permission: Pages Write).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/methods/create/"""
        return self._call("pages.projects.create", "POST", "/accounts/{account_id}/pages/projects", locals(), Project)

    def get(self, project_name: str, *, account_id: str) -> Reply[Project]:
        """Get a page project: GET /accounts/{account_id}/pages/projects/{project_name} (permission: Pages Read).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/methods/get/"""
        return self._call(
            "pages.projects.get", "GET", "/accounts/{account_id}/pages/projects/{project_name}", locals(), Project,
        )

    def edit(
        self, project_name: str, *, account_id: str,
        build_config: BuildConfigParam | BuildConfig | Mapping[str, Any] | None | Unset = UNSET,
        deployment_configs: ProjectDeploymentConfigs | Unset = UNSET, name: str | None | Unset = UNSET,
        production_branch: str | None | Unset = UNSET,
        source: SourceParam | Source | Mapping[str, Any] | None | Unset = UNSET,
    ) -> Reply[Project]:
        """Edit a page project: PATCH /accounts/{account_id}/pages/projects/{project_name} (permission: Pages Write).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/methods/edit/"""
        return self._call(
            "pages.projects.edit", "PATCH", "/accounts/{account_id}/pages/projects/{project_name}", locals(), Project,
        )

    def delete(self, project_name: str, *, account_id: str) -> Reply[Any]:
        """Delete a page project: DELETE /accounts/{account_id}/pages/projects/{project_name} (permission: Pages Write).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/methods/delete/"""
        return self._call(
            "pages.projects.delete", "DELETE", "/accounts/{account_id}/pages/projects/{project_name}", locals(), PLAIN,
        )

    def purge_build_cache(self, project_name: str, *, account_id: str) -> Reply[Any]:
        """Page projects: purge build cache: POST /accounts/{account_id}/pages/projects/{project_name}/purge_build_cache
        (permission: Pages Write).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/methods/purge_build_cache/"""
        return self._call(
            "pages.projects.purge_build_cache", "POST",
            "/accounts/{account_id}/pages/projects/{project_name}/purge_build_cache", locals(), PLAIN,
        )

    def get_upload_token(self, project_name: str, *, account_id: str) -> Reply[UploadToken]:
        """Page projects: get upload token: GET /accounts/{account_id}/pages/projects/{project_name}/upload-token.
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/methods/get_upload_token/"""
        return self._call(
            "pages.projects.get_upload_token", "GET",
            "/accounts/{account_id}/pages/projects/{project_name}/upload-token", locals(), UploadToken,
        )
