"""`cf.registrar.domains`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, deprecated, model


@model
class Domain:
    """Domain: response of registrar.domains.list."""

    id: str | None = None
    available: bool | None = None
    can_register: bool | None = None
    created_at: Moment | None = None
    current_registrar: str | None = None
    expires_at: Moment | None = None
    locked: bool | None = None
    registrant_contact: RegistrantContact | None = None
    registry_statuses: str | None = None
    supported_tld: bool | None = None
    transfer_in: TransferIn | None = None
    updated_at: Moment | None = None


@model
class RegistrantContact:
    """Registrant contact: part of Domain."""

    address: str
    city: str
    country: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    organization: str
    phone: str | None = None
    state: str
    zip: str | None = None
    id: str | None = None
    address2: str | None = None
    email: str | None = None
    fax: str | None = None


@model
class TransferIn:
    """Transfer in: part of Domain."""

    accept_foa: Literal["needed", "ok"] | str | None = None
    approve_transfer: Literal["needed", "ok", "pending", "trying", "rejected", "unknown"] | str | None = None
    can_cancel_transfer: bool | None = None
    disable_privacy: Literal["needed", "ok", "unknown"] | str | None = None
    enter_auth_code: Literal["needed", "ok", "pending", "trying", "rejected"] | str | None = None
    unlock_domain: Literal["needed", "ok", "pending", "trying", "unknown"] | str | None = None


class Domains(Resource):
    """Registrar domains: `cf.registrar.domains`."""

    @deprecated("registrar.domains.list is deprecated; use registrar.registrations.list")
    def list(self, *, account_id: str) -> Pages[Domain]:
        """List registrar domains (deprecated): GET /accounts/{account_id}/registrar/domains.
        https://developers.cloudflare.com/api/resources/registrar/subresources/domains/methods/list/"""
        return self._pages(
            "registrar.domains.list", "GET", "/accounts/{account_id}/registrar/domains", locals(), Domain,
            paging=Paging(kind="single"),
        )

    @deprecated("registrar.domains.get is deprecated; use registrar.registrations.get")
    def get(self, domain_name: str, *, account_id: str) -> Reply[Any]:
        """Get a registrar domain (deprecated): GET /accounts/{account_id}/registrar/domains/{domain_name}.
        https://developers.cloudflare.com/api/resources/registrar/subresources/domains/methods/get/"""
        return self._call(
            "registrar.domains.get", "GET", "/accounts/{account_id}/registrar/domains/{domain_name}", locals(), PLAIN,
        )

    @deprecated("registrar.domains.update is deprecated; use registrar.registrations.edit")
    def update(
        self, domain_name: str, *, account_id: str, auto_renew: bool | Unset = UNSET, locked: bool | Unset = UNSET,
        privacy: bool | Unset = UNSET,
    ) -> Reply[Any]:
        """Update a registrar domain (deprecated): PUT /accounts/{account_id}/registrar/domains/{domain_name}.
        https://developers.cloudflare.com/api/resources/registrar/subresources/domains/methods/update/"""
        return self._call(
            "registrar.domains.update", "PUT", "/accounts/{account_id}/registrar/domains/{domain_name}", locals(),
            PLAIN,
        )
