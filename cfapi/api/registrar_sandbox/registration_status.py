"""`cf.registrar_sandbox.registration_status`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource
from cfapi.api.registrar_sandbox import Status


class RegistrationStatusResource(Resource):
    """Registrar sandbox registration status: `cf.registrar_sandbox.registration_status`."""

    def get(self, domain_name: str, *, account_id: str) -> Reply[Status]:
        """Get registrar sandbox registration status: GET
        /accounts/{account_id}/registrar-sandbox/registrations/{domain_name}/registration-status.
        https://developers.cloudflare.com/api/resources/registrar_sandbox/subresources/registration_status/methods/get/"""
        return self._call(
            "registrar_sandbox.registration_status.get", "GET",
            "/accounts/{account_id}/registrar-sandbox/registrations/{domain_name}/registration-status", locals(),
            Status,
        )
