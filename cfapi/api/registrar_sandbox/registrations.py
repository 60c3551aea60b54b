"""`cf.registrar_sandbox.registrations`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.registrar_sandbox import Status


@model
class Contacts:
    """Contacts: argument of registrar_sandbox.registrations.create."""

    administrator: ContactsBilling | None = None
    billing: ContactsBilling | None = None
    registrant: ContactsBilling | None = None
    technical: ContactsBilling | None = None


@model
class ContactsAddress:
    """Contacts address: part of ContactsPostalInfo."""

    city: str
    country_code: str
    postal_code: str
    state: str
    street: str


@model
class ContactsBilling:
    """Contacts billing: part of Contacts."""

    email: str
    phone: str
    postal_info: ContactsPostalInfo
    fax: str | None = None


@model
class ContactsPostalInfo:
    """Contacts postal info: part of ContactsBilling."""

    address: ContactsAddress
    name: str
    organization: str | None = None


@model
class Registration:
    """Registration: response of registrar_sandbox.registrations.list."""

    auto_renew: bool | None = None
    created_at: Moment
    domain_name: str
    expires_at: Moment | None = None
    locked: bool
    privacy_mode: Literal["off", "redaction"] | str | None = None
    status: Literal[
        "active", "registration_pending", "transfer_pending", "expired", "suspended", "redemption_period",
        "pending_delete",
    ] | str


RegistrationSortBy = Literal["registry_created_at", "registry_expires_at", "name"] | str


class Registrations(Resource):
    """Registrar sandbox registrations: `cf.registrar_sandbox.registrations`."""

    def list(
        self, *, account_id: str, cursor: str | Unset = UNSET, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        per_page: int | Unset = UNSET, sort_by: RegistrationSortBy | Unset = UNSET,
    ) -> Pages[Registration]:
        """List registrar sandbox registrations: GET /accounts/{account_id}/registrar-sandbox/registrations.
        https://developers.cloudflare.com/api/resources/registrar_sandbox/subresources/registrations/methods/list/"""
        return self._pages(
            "registrar_sandbox.registrations.list", "GET", "/accounts/{account_id}/registrar-sandbox/registrations",
            locals(), Registration, paging=Paging(kind="cursor"),
        )

    def create(
        self, *, account_id: str, domain_name: str, prefer: str | Unset = UNSET,
        acknowledgements: Mapping[str, Any] | Unset = UNSET, auto_renew: bool | Unset = UNSET,
        contact_extensions: Mapping[str, Any] | Unset = UNSET, contacts: Contacts | Mapping[str, Any] | Unset = UNSET,
        privacy_mode: Literal["off", "redaction"] | str | Unset = UNSET, years: int | Unset = UNSET,
    ) -> Reply[Status]:
        """Create a registrar sandbox registration: POST /accounts/{account_id}/registrar-sandbox/registrations.
        https://developers.cloudflare.com/api/resources/registrar_sandbox/subresources/registrations/methods/create/"""
        return self._call(
            "registrar_sandbox.registrations.create", "POST", "/accounts/{account_id}/registrar-sandbox/registrations",
            locals(), Status, headers={"prefer": "Prefer"},
        )

    def get(self, domain_name: str, *, account_id: str) -> Reply[Registration]:
        """Get a registrar sandbox registration: GET
        /accounts/{account_id}/registrar-sandbox/registrations/{domain_name}.
        https://developers.cloudflare.com/api/resources/registrar_sandbox/subresources/registrations/methods/get/"""
        return self._call(
            "registrar_sandbox.registrations.get", "GET",
            "/accounts/{account_id}/registrar-sandbox/registrations/{domain_name}", locals(), Registration,
        )

    def edit(
        self, domain_name: str, *, account_id: str, prefer: Literal["respond-async"] | str | Unset = UNSET,
        auto_renew: bool | Unset = UNSET,
    ) -> Reply[Status]:
        """Edit a registrar sandbox registration: PATCH
        /accounts/{account_id}/registrar-sandbox/registrations/{domain_name}.
        https://developers.cloudflare.com/api/resources/registrar_sandbox/subresources/registrations/methods/edit/"""
        return self._call(
            "registrar_sandbox.registrations.edit", "PATCH",
            "/accounts/{account_id}/registrar-sandbox/registrations/{domain_name}", locals(), Status,
            headers={"prefer": "Prefer"},
        )
