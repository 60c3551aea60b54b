"""`cf.workers.builds.triggers`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed
from cfapi.api.workers.builds import UpsertRepoConnection


@model
class InsertBuild:
    """Insert build: response of workers.builds.triggers.builds.create."""

    build_uuid: str | None = None
    """UUID."""
    created_on: Moment | None = None


@model
class SeedRepoInput:
    """Seed repo input: argument of workers.builds.triggers.builds.create."""

    branch: str
    files: list[SeedRepoInputFile] | None = None
    owner: str
    path: str
    provider: Literal["github"] | str
    repository: str


@model
class SeedRepoInputFile:
    """Seed repo input file: part of SeedRepoInput."""

    content: str
    filename: str
    is_base64: bool | None = renamed("isBase64", default=None)
    replace: str | None = None


@model
class Trigger:
    """Trigger: response of workers.builds.triggers.create."""

    branch_excludes: list[str] | None = None
    branch_includes: list[str] | None = None
    build_caching_enabled: bool | None = None
    build_command: str | None = None
    build_token_name: str | None = None
    build_token_uuid: str | None = None
    """UUID."""
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


class Triggers(Resource):
    """Build triggers: `cf.workers.builds.triggers`."""

    @cached_property
    def builds(self) -> Builds:
        return Builds(self._session)

    @cached_property
    def environment_variables(self) -> EnvironmentVariables:
        return EnvironmentVariables(self._session)

    def create(
        self, *, account_id: str, branch_excludes: Sequence[str], branch_includes: Sequence[str], build_command: str,
        build_token_uuid: str, deploy_command: str, external_script_id: str, path_excludes: Sequence[str],
        path_includes: Sequence[str], repo_connection_uuid: str, root_directory: str, trigger_name: str,
        build_caching_enabled: bool | Unset = UNSET,
    ) -> Reply[Trigger]:
        """Create a build trigger: POST /accounts/{account_id}/builds/triggers (permission: Workers CI Write)."""
        return self._call(
            "workers.builds.triggers.create", "POST", "/accounts/{account_id}/builds/triggers", locals(), Trigger,
        )

    def edit(
        self, *, account_id: str, trigger_uuid: str, branch_excludes: Sequence[str] | None | Unset = UNSET,
        branch_includes: Sequence[str] | None | Unset = UNSET, build_caching_enabled: bool | None | Unset = UNSET,
        build_command: str | None | Unset = UNSET, build_token_uuid: str | None | Unset = UNSET,
        deploy_command: str | None | Unset = UNSET, path_excludes: Sequence[str] | None | Unset = UNSET,
        path_includes: Sequence[str] | None | Unset = UNSET, root_directory: str | None | Unset = UNSET,
        trigger_name: str | None | Unset = UNSET,
    ) -> Reply[Trigger]:
        """Edit a build trigger: PATCH /accounts/{account_id}/builds/triggers/{trigger_uuid} (permission: Workers CI
        Write)."""
        return self._call(
            "workers.builds.triggers.edit", "PATCH", "/accounts/{account_id}/builds/triggers/{trigger_uuid}", locals(),
            Trigger,
        )

    def delete(self, *, account_id: str, trigger_uuid: str) -> Reply[dict[str, Any] | None]:
        """Delete a build trigger: DELETE /accounts/{account_id}/builds/triggers/{trigger_uuid} (permission: Workers CI
        Write)."""
        return self._call(
            "workers.builds.triggers.delete", "DELETE", "/accounts/{account_id}/builds/triggers/{trigger_uuid}",
            locals(), dict[str, Any],
        )

    def purge_build_cache(self, *, account_id: str, trigger_uuid: str) -> Reply[dict[str, Any] | None]:
        """Build triggers: purge build cache: POST
        /accounts/{account_id}/builds/triggers/{trigger_uuid}/purge_build_cache (permission: Workers CI Write)."""
        return self._call(
            "workers.builds.triggers.purge_build_cache", "POST",
            "/accounts/{account_id}/builds/triggers/{trigger_uuid}/purge_build_cache", locals(), dict[str, Any],
        )

    def list(self, *, account_id: str, external_script_id: str) -> Pages[Trigger]:
        """List build triggers: GET /accounts/{account_id}/builds/workers/{external_script_id}/triggers (permission:
        Workers CI Read)."""
        return self._pages(
            "workers.builds.triggers.list", "GET",
            "/accounts/{account_id}/builds/workers/{external_script_id}/triggers", locals(), Trigger,
            paging=Paging(kind="single"),
        )


class Builds(Resource):
    """Trigger builds: `cf.workers.builds.triggers.builds`."""

    def create(
        self, *, account_id: str, trigger_uuid: str, branch: str | Unset = UNSET, commit_hash: str | Unset = UNSET,
        seed_repo: SeedRepoInput | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[InsertBuild]:
        """Create a trigger build: POST /accounts/{account_id}/builds/triggers/{trigger_uuid}/builds (permission:
        Workers CI Write)."""
        return self._call(
            "workers.builds.triggers.builds.create", "POST",
            "/accounts/{account_id}/builds/triggers/{trigger_uuid}/builds", locals(), InsertBuild,
            shapes={"seed_repo": SeedRepoInput},
        )


class EnvironmentVariables(Resource):
    """Trigger environment variables: `cf.workers.builds.triggers.environment_variables`."""

    def list(self, *, account_id: str, trigger_uuid: str) -> Reply[dict[str, Any]]:
        """List trigger environment variables: GET
        /accounts/{account_id}/builds/triggers/{trigger_uuid}/environment_variables (permission: Workers CI Read)."""
        return self._call(
            "workers.builds.triggers.environment_variables.list", "GET",
            "/accounts/{account_id}/builds/triggers/{trigger_uuid}/environment_variables", locals(), dict[str, Any],
        )

    def edit(
        self, *, account_id: str, trigger_uuid: str, body: Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[dict[str, Any]]:
        """Edit trigger environment variables: PATCH
        /accounts/{account_id}/builds/triggers/{trigger_uuid}/environment_variables (permission: Workers CI Write)."""
        return self._call(
            "workers.builds.triggers.environment_variables.edit", "PATCH",
            "/accounts/{account_id}/builds/triggers/{trigger_uuid}/environment_variables", locals(), dict[str, Any],
            whole="body",
        )

    def delete(
        self, *, account_id: str, trigger_uuid: str, environment_variable_key: str,
    ) -> Reply[dict[str, Any] | None]:
        """Delete a trigger environment variable: DELETE
        /accounts/{account_id}/builds/triggers/{trigger_uuid}/environment_variables/{environment_variable_key}
        (permission: Workers CI Write)."""
        return self._call(
            "workers.builds.triggers.environment_variables.delete", "DELETE",
            "/accounts/{account_id}/builds/triggers/{trigger_uuid}/environment_variables/{environment_variable_key}",
            locals(), dict[str, Any],
        )
