"""`cf.registrar.registrations`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.registrar import RegistrarContacts, WorkflowStatus


@model
class Registration:
    """Registration: response of registrar.registrations.list."""

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
    """Registrar registrations: `cf.registrar.registrations`."""

    def list(
        self, *, account_id: str, cursor: str | Unset = UNSET, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        per_page: int | Unset = UNSET, sort_by: RegistrationSortBy | Unset = UNSET,
    ) -> Pages[Registration]:
        """List registrar registrations: GET /accounts/{account_id}/registrar/registrations.
        https://developers.cloudflare.com/api/resources/registrar/subresources/registrations/methods/list/"""
        return self._pages(
            "registrar.registrations.list", "GET", "/accounts/{account_id}/registrar/registrations", locals(),
            Registration, paging=Paging(kind="cursor", size=50),
        )

    def create(
        self, *, account_id: str, domain_name: str, prefer: str | Unset = UNSET,
        acknowledgements: Mapping[str, Any] | Unset = UNSET, auto_renew: bool | Unset = UNSET,
        contact_extensions: Mapping[str, Any] | Unset = UNSET,
        contacts: RegistrarContacts | Mapping[str, Any] | Unset = UNSET,
        privacy_mode: Literal["off", "redaction"] | str | Unset = UNSET, years: int | Unset = UNSET,
    ) -> Reply[WorkflowStatus]:
        """Create a registrar registration: POST /accounts/{account_id}/registrar/registrations.
        https://developers.cloudflare.com/api/resources/registrar/subresources/registrations/methods/create/"""
        return self._call(
            "registrar.registrations.create", "POST", "/accounts/{account_id}/registrar/registrations", locals(),
            WorkflowStatus, headers={"prefer": "Prefer"},
        )

    def get(self, domain_name: str, *, account_id: str) -> Reply[Registration]:
        """Get a registrar registration: GET /accounts/{account_id}/registrar/registrations/{domain_name}.
        https://developers.cloudflare.com/api/resources/registrar/subresources/registrations/methods/get/"""
        return self._call(
            "registrar.registrations.get", "GET", "/accounts/{account_id}/registrar/registrations/{domain_name}",
            locals(), Registration,
        )

    def edit(
        self, domain_name: str, *, account_id: str, prefer: Literal["respond-async"] | str | Unset = UNSET,
        auto_renew: bool | Unset = UNSET,
    ) -> Reply[WorkflowStatus]:
        """Edit a registrar registration: PATCH /accounts/{account_id}/registrar/registrations/{domain_name}.
        https://developers.cloudflare.com/api/resources/registrar/subresources/registrations/methods/edit/"""
        return self._call(
            "registrar.registrations.edit", "PATCH", "/accounts/{account_id}/registrar/registrations/{domain_name}",
            locals(), WorkflowStatus, headers={"prefer": "Prefer"},
        )
