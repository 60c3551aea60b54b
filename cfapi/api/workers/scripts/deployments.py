"""`cf.workers.scripts.deployments`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import NoneType
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed


@model
class Annotations:
    """Annotations: part of Deployment."""

    workers_message: str | None = renamed("workers/message", default=None)
    workers_triggered_by: str | None = renamed("workers/triggered_by", default=None)


@model
class AnnotationsParam:
    """Annotations param: argument of workers.scripts.deployments.create."""

    workers_message: str | None = renamed("workers/message", default=None)


@model
class Deployment:
    """Deployment: response of workers.scripts.deployments.list."""

    id: str
    """UUID."""
    created_on: Moment
    source: str
    strategy: Literal["percentage"] | str
    versions: list[Version]
    annotations: Annotations | None = None
    author_email: str | None = None
    """E-mail address."""


@model
class Version:
    """Version: argument of workers.scripts.deployments.create."""

    percentage: int | float
    """Percent, 0.01 to 100."""
    version_id: str
    """UUID."""


class Deployments(Resource):
    """Script deployments: `cf.workers.scripts.deployments`."""

    def list(
        self, script_name: str, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        since: datetime | str | Unset = UNSET, until: datetime | str | Unset = UNSET,
    ) -> Pages[Deployment]:
        """List script deployments: GET /accounts/{account_id}/workers/scripts/{script_name}/deployments (permission:
        Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/deployments/methods/list/"""
        return self._pages(
            "workers.scripts.deployments.list", "GET",
            "/accounts/{account_id}/workers/scripts/{script_name}/deployments", locals(), Deployment,
            paging=Paging(kind="page_no_total", items="result.deployments"),
        )

    def create(
        self, script_name: str, *, account_id: str, strategy: Literal["percentage"] | str,
        versions: Sequence[Version | Mapping[str, Any]], force: bool | Unset = UNSET,
        annotations: AnnotationsParam | Annotations | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Deployment]:
        """Create a script deployment: POST /accounts/{account_id}/workers/scripts/{script_name}/deployments
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/deployments/methods/create/"""
        return self._call(
            "workers.scripts.deployments.create", "POST",
            "/accounts/{account_id}/workers/scripts/{script_name}/deployments", locals(), Deployment,
            shapes={"annotations": AnnotationsParam}, query="force",
        )

    def get(self, deployment_id: str, *, account_id: str, script_name: str) -> Reply[Deployment]:
        """Get a script deployment: GET /accounts/{account_id}/workers/scripts/{script_name}/deployments/{deployment_id}
        (permission: Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/deployments/methods/get/"""
        return self._call(
            "workers.scripts.deployments.get", "GET",
            "/accounts/{account_id}/workers/scripts/{script_name}/deployments/{deployment_id}", locals(), Deployment,
        )

    def delete(self, deployment_id: str, *, account_id: str, script_name: str) -> Reply[None]:
        """Delete a script deployment: DELETE
        /accounts/{account_id}/workers/scripts/{script_name}/deployments/{deployment_id} (permission: Workers Scripts
        Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/deployments/methods/delete/"""
        return self._call(
            "workers.scripts.deployments.delete", "DELETE",
            "/accounts/{account_id}/workers/scripts/{script_name}/deployments/{deployment_id}", locals(), NoneType,
        )
