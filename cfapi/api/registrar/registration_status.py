"""`cf.registrar.registration_status`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource
from cfapi.api.registrar import WorkflowStatus


class RegistrationStatusResource(Resource):
    """Registrar registration status: `cf.registrar.registration_status`."""

    def get(self, domain_name: str, *, account_id: str) -> Reply[WorkflowStatus]:
        """Get registrar registration status: GET
        /accounts/{account_id}/registrar/registrations/{domain_name}/registration-status.
        https://developers.cloudflare.com/api/resources/registrar/subresources/registration_status/methods/get/"""
        return self._call(
            "registrar.registration_status.get", "GET",
            "/accounts/{account_id}/registrar/registrations/{domain_name}/registration-status", locals(),
            WorkflowStatus,
        )
