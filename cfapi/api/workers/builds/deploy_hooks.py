"""`cf.workers.builds.deploy_hooks`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, Pages, Paging, Reply, Resource, model


@model
class DeployHook:
    """Deploy hook: response of workers.builds.deploy_hooks.create."""

    branch: str | None = None
    created_on: Moment | None = None
    deploy_hook_name: str | None = None
    deploy_hook_uuid: str | None = None
    """UUID."""
    external_script_id: str | None = None
    modified_on: Moment | None = None


@model
class DetailedDeployHook:
    """Detailed deploy hook: response of workers.builds.deploy_hooks.list."""

    branch: str | None = None
    created_on: Moment | None = None
    deploy_hook_name: str | None = None
    deploy_hook_uuid: str | None = None
    """UUID."""
    external_script_id: str | None = None
    latest_build: DetailedDeployHookLatestBuild | None = None
    modified_on: Moment | None = None


@model
class DetailedDeployHookLatestBuild:
    """Detailed deploy hook latest build: part of DetailedDeployHook."""

    created_on: Moment | None = None


@model
class TriggerDeployHook:
    """Trigger deploy hook: response of workers.builds.deploy_hooks.trigger."""

    already_exists: bool | None = None
    build_uuid: str | None = None
    """UUID."""
    created_on: Moment | None = None
    status: Literal["queued", "initializing", "running", "stopped"] | str | None = None


class DeployHooks(Resource):
    """Build deploy hooks: `cf.workers.builds.deploy_hooks`."""

    def list(self, *, account_id: str, script_name: str) -> Pages[DetailedDeployHook]:
        """List build deploy hooks: GET /accounts/{account_id}/builds/workers/{script_name}/deploy_hooks (permission:
        Workers CI Read)."""
        return self._pages(
            "workers.builds.deploy_hooks.list", "GET",
            "/accounts/{account_id}/builds/workers/{script_name}/deploy_hooks", locals(), DetailedDeployHook,
            paging=Paging(kind="single"),
        )

    def create(self, *, account_id: str, script_name: str, branch: str, deploy_hook_name: str) -> Reply[DeployHook]:
        """Create a build deploy hook: POST /accounts/{account_id}/builds/workers/{script_name}/deploy_hooks
        (permission: Workers CI Write)."""
        return self._call(
            "workers.builds.deploy_hooks.create", "POST",
            "/accounts/{account_id}/builds/workers/{script_name}/deploy_hooks", locals(), DeployHook,
        )

    def get(self, *, account_id: str, script_name: str, deploy_hook_uuid: str) -> Reply[DeployHook]:
        """Get a build deploy hook: GET
        /accounts/{account_id}/builds/workers/{script_name}/deploy_hooks/{deploy_hook_uuid} (permission: Workers CI
        Read)."""
        return self._call(
            "workers.builds.deploy_hooks.get", "GET",
            "/accounts/{account_id}/builds/workers/{script_name}/deploy_hooks/{deploy_hook_uuid}", locals(), DeployHook,
        )

    def update(
        self, *, account_id: str, script_name: str, deploy_hook_uuid: str, branch: str, deploy_hook_name: str,
    ) -> Reply[DeployHook]:
        """Update a build deploy hook: PUT
        /accounts/{account_id}/builds/workers/{script_name}/deploy_hooks/{deploy_hook_uuid} (permission: Workers CI
        Write)."""
        return self._call(
            "workers.builds.deploy_hooks.update", "PUT",
            "/accounts/{account_id}/builds/workers/{script_name}/deploy_hooks/{deploy_hook_uuid}", locals(), DeployHook,
        )

    def delete(self, *, account_id: str, script_name: str, deploy_hook_uuid: str) -> Reply[DeployHook]:
        """Delete a build deploy hook: DELETE
        /accounts/{account_id}/builds/workers/{script_name}/deploy_hooks/{deploy_hook_uuid} (permission: Workers CI
        Write)."""
        return self._call(
            "workers.builds.deploy_hooks.delete", "DELETE",
            "/accounts/{account_id}/builds/workers/{script_name}/deploy_hooks/{deploy_hook_uuid}", locals(), DeployHook,
        )

    def trigger(self, *, deploy_hook_uuid: str) -> Reply[TriggerDeployHook]:
        """Trigger build deploy hooks: POST /workers/builds/deploy_hooks/{deploy_hook_uuid}."""
        return self._call(
            "workers.builds.deploy_hooks.trigger", "POST", "/workers/builds/deploy_hooks/{deploy_hook_uuid}", locals(),
            TriggerDeployHook,
        )
