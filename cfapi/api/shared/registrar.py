"""Classes that `cf.registrar` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from typing import Any, Literal

from cfapi._core import Moment, model, renamed


@model
class InCreateContactsBillingPostalInfoAddress:
    """In create contacts billing postal info address: part of RegistrarPostalInfo."""

    city: str
    country_code: str
    postal_code: str
    state: str
    street: str


@model
class RegistrarCheck:
    """Registrar check: response of registrar_sandbox.check."""

    domains: list[RegistrarCheckDomain]


@model
class RegistrarCheckDomain:
    """Registrar check domain: part of RegistrarCheck."""

    name: str
    registrable: bool
    pricing: RegistrarCheckDomainPricing | None = None
    reason: Literal[
        "extension_not_supported_via_api", "extension_not_supported", "extension_disallows_registration",
        "domain_premium", "domain_unavailable",
    ] | str | None = None
    tier: Literal["standard", "premium"] | str | None = None


@model
class RegistrarCheckDomainPricing:
    """Registrar check domain pricing: part of RegistrarCheckDomain."""

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
    """Registrar contacts: argument of registrar_sandbox.registrations.create."""

    administrator: RegistrarContact | None = None
    billing: RegistrarContact | None = None
    registrant: RegistrarContact | None = None
    technical: RegistrarContact | None = None


@model
class RegistrarExtension:
    """Registrar extension: response of registrar_sandbox.extensions.list."""

    metadata: RegistrarExtensionMetadata
    registration_schema: Any
    transfer_schema: Any


@model
class RegistrarExtensionMetadata:
    """Registrar extension metadata: part of RegistrarExtension."""

    name: str
    tld: str


@model
class RegistrarPostalInfo:
    """Registrar postal info: part of RegistrarContact."""

    address: InCreateContactsBillingPostalInfoAddress
    name: str
    organization: str | None = None


@model
class Status:
    """Status: response of registrar_sandbox.registrations.create."""

    completed: bool
    created_at: Moment
    links: WorkflowStatusLinks
    state: Literal["pending", "in_progress", "action_required", "blocked", "succeeded", "failed"] | str
    updated_at: Moment
    context: dict[str, Any] | None = None
    error: WorkflowStatusError | None = None


@model
class WorkflowStatusError:
    """Workflow status error: part of Status."""

    code: str
    message: str


@model
class WorkflowStatusLinks:
    """Workflow status links: part of Status."""

    self_: str = renamed("self")
    resource: str | None = None
