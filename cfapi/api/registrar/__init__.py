"""`cf.registrar`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model
from cfapi.api.shared.registrar import RegistrarCheck

if TYPE_CHECKING:
    from cfapi.api.registrar.domains import Domains
    from cfapi.api.registrar.extensions import Extensions
    from cfapi.api.registrar.registration_status import RegistrationStatusResource
    from cfapi.api.registrar.registrations import Registrations
    from cfapi.api.registrar.transfer_in import TransferInResource
    from cfapi.api.registrar.transfer_in_status import TransferInStatusResource
    from cfapi.api.registrar.update_status import UpdateStatusResource


@model
class ResponseDomainsTransferableResultPricing:
    """Response domains transferable result pricing: part of TransferCheckDomains."""

    currency: str
    renewal_cost: str
    transfer_cost: str


@model
class ResponseDomainsTransferableResultReason:
    """Response domains transferable result reason: part of TransferCheckDomains."""

    code: Literal[
        "extension_not_supported_via_api", "extension_not_supported", "domain_premium", "extension_disallows_transfer",
        "domain_not_exists", "domain_on_cloudflare", "domain_locked", "registry_status",
        "domain_outside_transfer_window", "domain_max_term", "invalid_auth_code", "invalid_auth_code_format",
        "dnssec_enabled", "zone_not_found", "zone_status_invalid", "invalid_zone_plan", "domain_unsupported",
    ] | str


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

    pricing: ResponseDomainsTransferableResultPricing | None = None
    transferable: bool
    name: str | None = None
    reasons: list[ResponseDomainsTransferableResultReason] | None = None


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

    def check(self, *, account_id: str, domains: Sequence[str]) -> Reply[RegistrarCheck]:
        """Check registrar: POST /accounts/{account_id}/registrar/domain-check.
        https://developers.cloudflare.com/api/resources/registrar/methods/check/"""
        return self._call(
            "registrar.check", "POST", "/accounts/{account_id}/registrar/domain-check", locals(), RegistrarCheck,
        )

    def search(
        self, *, account_id: str, q: str, extensions: Sequence[str] | Unset = UNSET, limit: int | Unset = UNSET,
    ) -> Reply[RegistrarCheck]:
        """Search registrar: GET /accounts/{account_id}/registrar/domain-search.
        https://developers.cloudflare.com/api/resources/registrar/methods/search/"""
        return self._call(
            "registrar.search", "GET", "/accounts/{account_id}/registrar/domain-search", locals(), RegistrarCheck,
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
