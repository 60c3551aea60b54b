"""`cf.registrar.update_status`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource
from cfapi.api.registrar import WorkflowStatus


class UpdateStatusResource(Resource):
    """Registrar update status: `cf.registrar.update_status`."""

    def get(self, domain_name: str, *, account_id: str) -> Reply[WorkflowStatus]:
        """Get registrar update status: GET /accounts/{account_id}/registrar/registrations/{domain_name}/update-status.
        https://developers.cloudflare.com/api/resources/registrar/subresources/update_status/methods/get/"""
        return self._call(
            "registrar.update_status.get", "GET",
            "/accounts/{account_id}/registrar/registrations/{domain_name}/update-status", locals(), WorkflowStatus,
        )
