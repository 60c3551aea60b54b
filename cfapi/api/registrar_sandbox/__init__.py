"""`cf.registrar_sandbox`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.shared.registrar import RegistrarCheck

if TYPE_CHECKING:
    from cfapi.api.registrar_sandbox.extensions import Extensions
    from cfapi.api.registrar_sandbox.registration_status import RegistrationStatusResource
    from cfapi.api.registrar_sandbox.registrations import Registrations
    from cfapi.api.registrar_sandbox.update_status import UpdateStatusResource


class RegistrarSandboxResource(Resource):
    """Registrar sandbox: `cf.registrar_sandbox`."""

    @cached_property
    def extensions(self) -> Extensions:
        from cfapi.api.registrar_sandbox.extensions import Extensions
        return Extensions(self._session)

    @cached_property
    def registration_status(self) -> RegistrationStatusResource:
        from cfapi.api.registrar_sandbox.registration_status import RegistrationStatusResource
        return RegistrationStatusResource(self._session)

    @cached_property
    def registrations(self) -> Registrations:
        from cfapi.api.registrar_sandbox.registrations import Registrations
        return Registrations(self._session)

    @cached_property
    def update_status(self) -> UpdateStatusResource:
        from cfapi.api.registrar_sandbox.update_status import UpdateStatusResource
        return UpdateStatusResource(self._session)

    def check(self, *, account_id: str, domains: Sequence[str]) -> Reply[RegistrarCheck]:
        """Check registrar sandbox: POST /accounts/{account_id}/registrar-sandbox/domain-check.
        https://developers.cloudflare.com/api/resources/registrar_sandbox/methods/check/"""
        return self._call(
            "registrar_sandbox.check", "POST", "/accounts/{account_id}/registrar-sandbox/domain-check", locals(),
            RegistrarCheck,
        )

    def search(
        self, *, account_id: str, q: str, extensions: Sequence[str] | Unset = UNSET, limit: int | Unset = UNSET,
    ) -> Reply[RegistrarCheck]:
        """Search registrar sandbox: GET /accounts/{account_id}/registrar-sandbox/domain-search.
        https://developers.cloudflare.com/api/resources/registrar_sandbox/methods/search/"""
        return self._call(
            "registrar_sandbox.search", "GET", "/accounts/{account_id}/registrar-sandbox/domain-search", locals(),
            RegistrarCheck,
        )
