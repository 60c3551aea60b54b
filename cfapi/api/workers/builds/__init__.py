"""`cf.workers.builds`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.workers.builds.account import AccountResource
    from cfapi.api.workers.builds.deploy_hooks import DeployHooks
    from cfapi.api.workers.builds.logs import Logs
    from cfapi.api.workers.builds.repos import Repos
    from cfapi.api.workers.builds.tokens import Tokens
    from cfapi.api.workers.builds.triggers import Triggers


@model
class Build:
    """Build: response of workers.builds.get."""

    build_outcome: Literal["success", "fail", "skipped", "cancelled", "terminated"] | str | None = None
    build_trigger_metadata: TriggerMetadata | None = None
    build_uuid: str | None = None
    """UUID."""
    created_on: Moment | None = None
    initializing_on: Moment | None = None
    modified_on: Moment | None = None
    pull_request: BuildPullRequest | None = None
    running_on: Moment | None = None
    status: Literal["queued", "initializing", "running", "stopped"] | str | None = None
    stopped_on: Moment | None = None
    trigger: BuildTrigger | None = None


@model
class BuildPullRequest:
    """Build pull request: part of Build."""

    created_on: Moment | None = None
    pull_request_url: str | None = None
    """URI."""


@model
class BuildTrigger:
    """Build trigger: part of Build."""

    branch_excludes: list[str] | None = None
    branch_includes: list[str] | None = None
    build_caching_enabled: bool | None = None
    build_command: str | None = None
    created_on: Moment | None = None
    deleted_on: Moment | None = None
    deploy_command: str | None = None
    external_script_id: str | None = None
    modified_on: Moment | None = None
    path_excludes: list[str] | None = None
    path_includes: list[str] | None = None
    repo_connection: UpsertRepoConnection | None = None
    root_directory: str | None = None
    trigger_name: str | None = None
    trigger_uuid: str | None = None
    """UUID."""


@model
class CanceledBuild:
    """Canceled build: response of workers.builds.cancel."""

    build_outcome: Literal["success", "fail", "skipped", "cancelled", "terminated"] | str | None = None
    build_uuid: str | None = None
    """UUID."""
    stopped_on: Moment | None = None


@model
class LatestBuilds:
    """Latest builds: response of workers.builds.list."""

    builds: dict[str, Any] | None = None


@model
class TriggerMetadata:
    """Trigger metadata: part of Build."""

    author: str | None = None
    branch: str | None = None
    build_command: str | None = None
    build_token_name: str | None = None
    build_token_uuid: str | None = None
    """UUID."""
    build_trigger_source: Literal["push", "pull_request", "manual", "api"] | str | None = None
    commit_hash: str | None = None
    commit_message: str | None = None
    deploy_command: str | None = None
    environment_variables: dict[str, Any] | None = None
    provider_account_name: str | None = None
    provider_type: Literal["github"] | str | None = None
    repo_name: str | None = None
    root_directory: str | None = None


@model
class UpsertRepoConnection:
    """Upsert repo connection: response of workers.builds.repos.connections.update."""

    created_on: Moment | None = None
    deleted_on: Moment | None = None
    modified_on: Moment | None = None
    provider_account_id: str | None = None
    provider_account_name: str | None = None
    provider_type: Literal["github"] | str | None = None
    repo_connection_uuid: str | None = None
    """UUID."""
    repo_id: str | None = None
    repo_name: str | None = None


class Builds(Resource):
    """Worker builds: `cf.workers.builds`."""

    @cached_property
    def account(self) -> AccountResource:
        from cfapi.api.workers.builds.account import AccountResource
        return AccountResource(self._session)

    @cached_property
    def deploy_hooks(self) -> DeployHooks:
        from cfapi.api.workers.builds.deploy_hooks import DeployHooks
        return DeployHooks(self._session)

    @cached_property
    def logs(self) -> Logs:
        from cfapi.api.workers.builds.logs import Logs
        return Logs(self._session)

    @cached_property
    def repos(self) -> Repos:
        from cfapi.api.workers.builds.repos import Repos
        return Repos(self._session)

    @cached_property
    def tokens(self) -> Tokens:
        from cfapi.api.workers.builds.tokens import Tokens
        return Tokens(self._session)

    @cached_property
    def triggers(self) -> Triggers:
        from cfapi.api.workers.builds.triggers import Triggers
        return Triggers(self._session)

    def list(self, *, account_id: str, version_ids: str | Unset = UNSET) -> Reply[LatestBuilds]:
        """List worker builds: GET /accounts/{account_id}/builds/builds (permission: Workers CI Read)."""
        return self._call("workers.builds.list", "GET", "/accounts/{account_id}/builds/builds", locals(), LatestBuilds)

    def latest(self, *, account_id: str, external_script_ids: str | Unset = UNSET) -> Reply[LatestBuilds]:
        """Latest worker builds: GET /accounts/{account_id}/builds/builds/latest (permission: Workers CI Read)."""
        return self._call(
            "workers.builds.latest", "GET", "/accounts/{account_id}/builds/builds/latest", locals(), LatestBuilds,
        )

    def get(self, *, account_id: str, build_uuid: str) -> Reply[Build]:
        """Get a worker build: GET /accounts/{account_id}/builds/builds/{build_uuid} (permission: Workers CI Read)."""
        return self._call(
            "workers.builds.get", "GET", "/accounts/{account_id}/builds/builds/{build_uuid}", locals(), Build,
        )

    def cancel(self, *, account_id: str, build_uuid: str) -> Reply[CanceledBuild]:
        """Cancel worker builds: PUT /accounts/{account_id}/builds/builds/{build_uuid}/cancel (permission: Workers CI
        Write)."""
        return self._call(
            "workers.builds.cancel", "PUT", "/accounts/{account_id}/builds/builds/{build_uuid}/cancel", locals(),
            CanceledBuild,
        )

    def list_by_script(
        self, *, account_id: str, external_script_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[Build]:
        """Worker builds: list by script: GET /accounts/{account_id}/builds/workers/{external_script_id}/builds
        (permission: Workers CI Read)."""
        return self._pages(
            "workers.builds.list_by_script", "GET", "/accounts/{account_id}/builds/workers/{external_script_id}/builds",
            locals(), Build, paging=Paging(size=200),
        )
