"""`cf.registrar_sandbox`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model, renamed

if TYPE_CHECKING:
    from cfapi.api.registrar_sandbox.extensions import Extensions
    from cfapi.api.registrar_sandbox.registration_status import RegistrationStatusResource
    from cfapi.api.registrar_sandbox.registrations import Registrations
    from cfapi.api.registrar_sandbox.update_status import UpdateStatusResource


@model
class Check:
    """Check: response of registrar_sandbox.check."""

    domains: list[CheckDomain]


@model
class CheckDomain:
    """Check domain: part of Check."""

    name: str
    registrable: bool
    pricing: CheckPricing | None = None
    reason: Literal[
        "extension_not_supported_via_api", "extension_not_supported", "extension_disallows_registration",
        "domain_premium", "domain_unavailable",
    ] | str | None = None
    tier: Literal["standard", "premium"] | str | None = None


@model
class CheckPricing:
    """Check pricing: part of CheckDomain."""

    currency: str
    registration_cost: str
    renewal_cost: str


@model
class Status:
    """Status: response of registrar_sandbox.registrations.create."""

    completed: bool
    created_at: Moment
    links: StatusLinks
    state: Literal["pending", "in_progress", "action_required", "blocked", "succeeded", "failed"] | str
    updated_at: Moment
    context: dict[str, Any] | None = None
    error: StatusError | None = None


@model
class StatusError:
    """Status error: part of Status."""

    code: str
    message: str


@model
class StatusLinks:
    """Status links: part of Status."""

    self_: str = renamed("self")
    resource: str | None = None


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

    def check(self, *, account_id: str, domains: Sequence[str]) -> Reply[Check]:
        """Check registrar sandbox: POST /accounts/{account_id}/registrar-sandbox/domain-check.
        https://developers.cloudflare.com/api/resources/registrar_sandbox/methods/check/"""
        return self._call(
            "registrar_sandbox.check", "POST", "/accounts/{account_id}/registrar-sandbox/domain-check", locals(), Check,
        )

    def search(
        self, *, account_id: str, q: str, extensions: Sequence[str] | Unset = UNSET, limit: int | Unset = UNSET,
    ) -> Reply[Check]:
        """Search registrar sandbox: GET /accounts/{account_id}/registrar-sandbox/domain-search.
        https://developers.cloudflare.com/api/resources/registrar_sandbox/methods/search/"""
        return self._call(
            "registrar_sandbox.search", "GET", "/accounts/{account_id}/registrar-sandbox/domain-search", locals(),
            Check,
        )
