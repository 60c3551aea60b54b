"""`cf.registrar.transfer_in_status`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource
from cfapi.api.registrar import WorkflowStatus


class TransferInStatusResource(Resource):
    """Registrar transfer in status: `cf.registrar.transfer_in_status`."""

    def get(self, domain_name: str, *, account_id: str) -> Reply[WorkflowStatus]:
        """Get registrar transfer in status: GET
        /accounts/{account_id}/registrar/registrations/{domain_name}/transfer-in-status.
        https://developers.cloudflare.com/api/resources/registrar/subresources/transfer_in_status/methods/get/"""
        return self._call(
            "registrar.transfer_in_status.get", "GET",
            "/accounts/{account_id}/registrar/registrations/{domain_name}/transfer-in-status", locals(), WorkflowStatus,
        )
