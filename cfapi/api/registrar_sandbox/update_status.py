"""`cf.registrar_sandbox.update_status`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource
from cfapi.api.registrar_sandbox import Status


class UpdateStatusResource(Resource):
    """Registrar sandbox update status: `cf.registrar_sandbox.update_status`."""

    def get(self, domain_name: str, *, account_id: str) -> Reply[Status]:
        """Get registrar sandbox update status: GET
        /accounts/{account_id}/registrar-sandbox/registrations/{domain_name}/update-status.
        https://developers.cloudflare.com/api/resources/registrar_sandbox/subresources/update_status/methods/get/"""
        return self._call(
            "registrar_sandbox.update_status.get", "GET",
            "/accounts/{account_id}/registrar-sandbox/registrations/{domain_name}/update-status", locals(), Status,
        )
