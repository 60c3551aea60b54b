"""`cf.pages.projects.deployments`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Moment, Pages, Reply, Resource, Unset, Upload, model
from cfapi.api.pages.projects import Deployment


@model
class Log:
    """Log: response of pages.projects.deployments.history.logs.get."""

    data: list[LogData]
    includes_container_logs: bool
    total: int


@model
class LogData:
    """Log data: part of Log."""

    line: str
    ts: Moment


@model
class Tail:
    """Tail: response of pages.projects.deployments.tails.create."""

    id: str
    url: str | None = None


class Deployments(Resource):
    """Project deployments: `cf.pages.projects.deployments`."""

    @cached_property
    def history(self) -> HistoryResource:
        return HistoryResource(self._session)

    @cached_property
    def tails(self) -> Tails:
        return Tails(self._session)

    def list(
        self, project_name: str, *, account_id: str, env: Literal["production", "preview"] | str | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[Deployment]:
        """List project deployments: GET /accounts/{account_id}/pages/projects/{project_name}/deployments (permission:
        Pages Read).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/methods/list/"""
        return self._pages(
            "pages.projects.deployments.list", "GET",
            "/accounts/{account_id}/pages/projects/{project_name}/deployments", locals(), Deployment,
        )

    def create(
        self, project_name: str, *, account_id: str, _headers: Upload | Unset = UNSET,
        _redirects: Upload | Unset = UNSET, _routes_json: Upload | Unset = UNSET,
        _worker_bundle: Upload | Unset = UNSET, _worker_js: Upload | Unset = UNSET, branch: str | Unset = UNSET,
        commit_dirty: Literal["true", "false"] | str | Unset = UNSET, commit_hash: str | Unset = UNSET,
        commit_message: str | Unset = UNSET, functions_filepath_routing_config_json: Upload | Unset = UNSET,
        manifest: str | Unset = UNSET, pages_build_output_dir: str | Unset = UNSET,
        wrangler_config_hash: str | Unset = UNSET,
    ) -> Reply[Deployment]:
        """Create a project deployment: POST /accounts/{account_id}/pages/projects/{project_name}/deployments
        (permission: Pages Write).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/methods/create/"""
        return self._call(
            "pages.projects.deployments.create", "POST",
            "/accounts/{account_id}/pages/projects/{project_name}/deployments", locals(), Deployment,
            wire={
                "_routes_json": "_routes.json", "_worker_bundle": "_worker.bundle", "_worker_js": "_worker.js",
                "functions_filepath_routing_config_json": "functions-filepath-routing-config.json",
            },
            form=True,
            files="_headers _redirects _routes.json _worker.bundle _worker.js functions-filepath-routing-config.json",
        )

    def get(self, deployment_id: str, *, account_id: str, project_name: str) -> Reply[Deployment]:
        """Get a project deployment: GET
        /accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id} (permission: Pages Read).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/methods/get/"""
        return self._call(
            "pages.projects.deployments.get", "GET",
            "/accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}", locals(), Deployment,
        )

    def delete(
        self, deployment_id: str, *, account_id: str, project_name: str, force: bool | Unset = UNSET,
    ) -> Reply[Any]:
        """Delete a project deployment: DELETE
        /accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id} (permission: Pages Write).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/methods/delete/"""
        return self._call(
            "pages.projects.deployments.delete", "DELETE",
            "/accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}", locals(), PLAIN,
        )

    def retry(self, deployment_id: str, *, account_id: str, project_name: str) -> Reply[Deployment]:
        """Retry project deployments: POST
        /accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/retry (permission: Pages
        Write).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/methods/retry/"""
        return self._call(
            "pages.projects.deployments.retry", "POST",
            "/accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/retry", locals(),
            Deployment,
        )

    def rollback(self, deployment_id: str, *, account_id: str, project_name: str) -> Reply[Deployment]:
        """Rollback project deployments: POST
        /accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/rollback (permission: Pages
        Write).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/methods/rollback/"""
        return self._call(
            "pages.projects.deployments.rollback", "POST",
            "/accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/rollback", locals(),
            Deployment,
        )


class HistoryResource(Resource):
    """Deployment history: `cf.pages.projects.deployments.history`."""

    @cached_property
    def logs(self) -> Logs:
        return Logs(self._session)


class Logs(Resource):
    """History logs: `cf.pages.projects.deployments.history.logs`."""

    def get(self, deployment_id: str, *, account_id: str, project_name: str) -> Reply[Log]:
        """Get history logs: GET
        /accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/history/logs (permission: Pages
        Read).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/subresources/history/subresources/logs/methods/get/"""
        return self._call(
            "pages.projects.deployments.history.logs.get", "GET",
            "/accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/history/logs", locals(),
            Log,
        )


class Tails(Resource):
    """Deployment tails: `cf.pages.projects.deployments.tails`."""

    def create(
        self, deployment_id: str, *, account_id: str, project_name: str,
        filters: Sequence[Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Tail]:
        """Create a deployment tail: POST
        /accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/tails.
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/subresources/tails/methods/create/"""
        return self._call(
            "pages.projects.deployments.tails.create", "POST",
            "/accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/tails", locals(), Tail,
        )

    def delete(self, tail_id: str, *, account_id: str, project_name: str, deployment_id: str) -> Reply[Any]:
        """Delete a deployment tail: DELETE
        /accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/tails/{tail_id}.
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/deployments/subresources/tails/methods/delete/"""
        return self._call(
            "pages.projects.deployments.tails.delete", "DELETE",
            "/accounts/{account_id}/pages/projects/{project_name}/deployments/{deployment_id}/tails/{tail_id}",
            locals(), PLAIN,
        )
