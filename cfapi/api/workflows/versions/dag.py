"""`cf.workflows.versions.dag`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import Moment, Reply, Resource, model


@model
class Dag:
    """Dag: response of workflows.versions.dag.get."""

    class_name: str
    created_on: Moment
    dag: dict[str, Any] | None
    id: str
    """UUID."""
    modified_on: Moment
    workflow_id: str
    """UUID."""


class DagResource(Resource):
    """Version dag: `cf.workflows.versions.dag`."""

    def get(self, *, workflow_name: str, version_id: str, account_id: str) -> Reply[Dag]:
        """Get version dag: GET /accounts/{account_id}/workflows/{workflow_name}/versions/{version_id}/dag (permission:
        Workers Tail Read or Workers Scripts Read)."""
        return self._call(
            "workflows.versions.dag.get", "GET",
            "/accounts/{account_id}/workflows/{workflow_name}/versions/{version_id}/dag", locals(), Dag,
        )
