"""`cf.workers.builds.repos`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model
from cfapi.api.workers.builds import UpsertRepoConnection


@model
class ConfigAutofill:
    """Config autofill: response of workers.builds.repos.config_autofill.get."""

    config_file: str | None = None
    default_worker_name: str | None = None
    env_worker_names: dict[str, Any] | None = None
    package_manager: Literal["npm", "yarn", "pnpm", "bun", "uv"] | str | None = None
    scripts: dict[str, Any] | None = None


class Repos(Resource):
    """Build repos: `cf.workers.builds.repos`."""

    @cached_property
    def config_autofill(self) -> ConfigAutofillResource:
        return ConfigAutofillResource(self._session)

    @cached_property
    def connections(self) -> Connections:
        return Connections(self._session)


class ConfigAutofillResource(Resource):
    """Repo config autofill: `cf.workers.builds.repos.config_autofill`."""

    def get(
        self, *, account_id: str, provider_type: Literal["github"] | str, provider_account_id: str, repo_id: str,
        branch: str | Unset = UNSET, root_directory: str | Unset = UNSET,
    ) -> Reply[ConfigAutofill]:
        """Get repo config autofill: GET
        /accounts/{account_id}/builds/repos/{provider_type}/{provider_account_id}/{repo_id}/config_autofill (permission:
        Workers CI Read)."""
        return self._call(
            "workers.builds.repos.config_autofill.get", "GET",
            "/accounts/{account_id}/builds/repos/{provider_type}/{provider_account_id}/{repo_id}/config_autofill",
            locals(), ConfigAutofill,
        )


class Connections(Resource):
    """Repo connections: `cf.workers.builds.repos.connections`."""

    def update(
        self, *, account_id: str, provider_account_id: str, provider_account_name: str,
        provider_type: Literal["github"] | str, repo_id: str, repo_name: str,
    ) -> Reply[UpsertRepoConnection]:
        """Update repo connections: PUT /accounts/{account_id}/builds/repos/connections (permission: Workers CI
        Write)."""
        return self._call(
            "workers.builds.repos.connections.update", "PUT", "/accounts/{account_id}/builds/repos/connections",
            locals(), UpsertRepoConnection,
        )

    def delete(self, *, account_id: str, repo_connection_uuid: str) -> Reply[dict[str, Any] | None]:
        """Delete a repo connection: DELETE /accounts/{account_id}/builds/repos/connections/{repo_connection_uuid}
        (permission: Workers CI Write)."""
        return self._call(
            "workers.builds.repos.connections.delete", "DELETE",
            "/accounts/{account_id}/builds/repos/connections/{repo_connection_uuid}", locals(), dict[str, Any],
        )
