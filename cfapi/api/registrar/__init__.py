"""`cf.registrar`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model, renamed

if TYPE_CHECKING:
    from cfapi.api.registrar.domains import Domains
    from cfapi.api.registrar.extensions import Extensions
    from cfapi.api.registrar.registration_status import RegistrationStatusResource
    from cfapi.api.registrar.registrations import Registrations
    from cfapi.api.registrar.transfer_in import TransferInResource
    from cfapi.api.registrar.transfer_in_status import TransferInStatusResource
    from cfapi.api.registrar.update_status import UpdateStatusResource


@model
class Check:
    """Check: response of registrar.check."""

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
class RegistrarContact:
    """Registrar contact: part of RegistrarContacts."""

    email: str
    phone: str
    postal_info: RegistrarPostalInfo
    fax: str | None = None


@model
class RegistrarContacts:
    """Registrar contacts: argument of registrar.registrations.create."""

    administrator: RegistrarContact | None = None
    billing: RegistrarContact | None = None
    registrant: RegistrarContact | None = None
    technical: RegistrarContact | None = None


@model
class RegistrarPostalInfo:
    """Registrar postal info: part of RegistrarContact."""

    address: TransferInCreateContactsAddress
    name: str
    organization: str | None = None


@model
class TransferCheck:
    """Transfer check: response of registrar.transfer_check."""

    domains: dict[str, TransferCheckDomains]


@model
class TransferCheckDomain:
    """Transfer check domain: argument of registrar.transfer_check."""

    domain_name: str
    auth_code: str | None = None


@model
class TransferCheckDomains:
    """Transfer check domains: part of TransferCheck."""

    pricing: TransferCheckTransferableResultPricing | None = None
    transferable: bool
    name: str | None = None
    reasons: list[TransferCheckTransferableResultReason] | None = None


@model
class TransferCheckTransferableResultPricing:
    """Transfer check transferable result pricing: part of TransferCheckDomains."""

    currency: str
    renewal_cost: str
    transfer_cost: str


@model
class TransferCheckTransferableResultReason:
    """Transfer check transferable result reason: part of TransferCheckDomains."""

    code: Literal[
        "extension_not_supported_via_api", "extension_not_supported", "domain_premium", "extension_disallows_transfer",
        "domain_not_exists", "domain_on_cloudflare", "domain_locked", "registry_status",
        "domain_outside_transfer_window", "domain_max_term", "invalid_auth_code", "invalid_auth_code_format",
        "dnssec_enabled", "zone_not_found", "zone_status_invalid", "invalid_zone_plan", "domain_unsupported",
    ] | str


@model
class TransferInCreateContactsAddress:
    """Transfer in create contacts address: part of RegistrarPostalInfo."""

    city: str
    country_code: str
    postal_code: str
    state: str
    street: str


@model
class WorkflowStatus:
    """Workflow status: response of registrar.registrations.create."""

    completed: bool
    created_at: Moment
    links: WorkflowStatusLinks
    state: Literal["pending", "in_progress", "action_required", "blocked", "succeeded", "failed"] | str
    updated_at: Moment
    context: dict[str, Any] | None = None
    error: WorkflowStatusError | None = None


@model
class WorkflowStatusError:
    """Workflow status error: part of WorkflowStatus."""

    code: str
    message: str


@model
class WorkflowStatusLinks:
    """Workflow status links: part of WorkflowStatus."""

    self_: str = renamed("self")
    resource: str | None = None


class RegistrarResource(Resource):
    """Registrar: `cf.registrar`."""

    @cached_property
    def domains(self) -> Domains:
        from cfapi.api.registrar.domains import Domains
        return Domains(self._session)

    @cached_property
    def extensions(self) -> Extensions:
        from cfapi.api.registrar.extensions import Extensions
        return Extensions(self._session)

    @cached_property
    def registration_status(self) -> RegistrationStatusResource:
        from cfapi.api.registrar.registration_status import RegistrationStatusResource
        return RegistrationStatusResource(self._session)

    @cached_property
    def registrations(self) -> Registrations:
        from cfapi.api.registrar.registrations import Registrations
        return Registrations(self._session)

    @cached_property
    def transfer_in(self) -> TransferInResource:
        from cfapi.api.registrar.transfer_in import TransferInResource
        return TransferInResource(self._session)

    @cached_property
    def transfer_in_status(self) -> TransferInStatusResource:
        from cfapi.api.registrar.transfer_in_status import TransferInStatusResource
        return TransferInStatusResource(self._session)

    @cached_property
    def update_status(self) -> UpdateStatusResource:
        from cfapi.api.registrar.update_status import UpdateStatusResource
        return UpdateStatusResource(self._session)

    def check(self, *, account_id: str, domains: Sequence[str]) -> Reply[Check]:
        """Check registrar: POST /accounts/{account_id}/registrar/domain-check.
        https://developers.cloudflare.com/api/resources/registrar/methods/check/"""
        return self._call("registrar.check", "POST", "/accounts/{account_id}/registrar/domain-check", locals(), Check)

    def search(
        self, *, account_id: str, q: str, extensions: Sequence[str] | Unset = UNSET, limit: int | Unset = UNSET,
    ) -> Reply[Check]:
        """Search registrar: GET /accounts/{account_id}/registrar/domain-search.
        https://developers.cloudflare.com/api/resources/registrar/methods/search/"""
        return self._call(
            "registrar.search", "GET", "/accounts/{account_id}/registrar/domain-search", locals(), Check,
            joined="extensions",
        )

    def transfer_check(
        self, *, account_id: str, domains: Sequence[TransferCheckDomain | Mapping[str, Any]],
    ) -> Reply[TransferCheck]:
        """Registrar: transfer check: POST /accounts/{account_id}/registrar/domain-transfer-check.
        https://developers.cloudflare.com/api/resources/registrar/methods/transfer_check/"""
        return self._call(
            "registrar.transfer_check", "POST", "/accounts/{account_id}/registrar/domain-transfer-check", locals(),
            TransferCheck,
        )
