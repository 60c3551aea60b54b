"""`cf.email_security.settings.impersonation_registry`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID


@model
class ImpersonationRegistry:
    """Impersonation registry: response of email_security.settings.impersonation_registry.list."""

    id: str | int | None = None
    comments: str | None = None
    created_at: Moment | None = None
    directory_id: int | None = None
    directory_node_id: int | None = None
    email: str | None = None
    external_directory_node_id: str | None = None
    is_email_regex: bool | None = None
    last_modified: Moment | None = None
    modified_at: Moment | None = None
    name: str | None = None
    provenance: Literal[
        "A1S_INTERNAL", "SNOOPY-CASB_OFFICE_365", "SNOOPY-OFFICE_365", "SNOOPY-GOOGLE_DIRECTORY",
    ] | str | None = None


ImpersonationRegistryCreateProvenance = Literal[
    "A1S_INTERNAL", "SNOOPY-CASB_OFFICE_365", "SNOOPY-OFFICE_365", "SNOOPY-GOOGLE_DIRECTORY",
] | str | None
ImpersonationRegistryEditProvenance = Literal[
    "A1S_INTERNAL", "SNOOPY-CASB_OFFICE_365", "SNOOPY-OFFICE_365", "SNOOPY-GOOGLE_DIRECTORY",
] | str | None
ImpersonationRegistryProvenance = Literal[
    "A1S_INTERNAL", "SNOOPY-CASB_OFFICE_365", "SNOOPY-OFFICE_365", "SNOOPY-GOOGLE_DIRECTORY",
] | str


class ImpersonationRegistryResource(Resource):
    """Impersonation registry setting: `cf.email_security.settings.impersonation_registry`."""

    def list(
        self, *, account_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        order: Literal["name", "email", "created_at"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, provenance: ImpersonationRegistryProvenance | Unset = UNSET,
        search: str | Unset = UNSET,
    ) -> Pages[ImpersonationRegistry]:
        """List impersonation registry setting: GET
        /accounts/{account_id}/email-security/settings/impersonation_registry (permission: Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/impersonation_registry/methods/list/"""
        return self._pages(
            "email_security.settings.impersonation_registry.list", "GET",
            "/accounts/{account_id}/email-security/settings/impersonation_registry", locals(), ImpersonationRegistry,
            paging=Paging(size=1000),
        )

    def create(
        self, *, account_id: str, email: str, is_email_regex: bool, name: str, comments: str | None | Unset = UNSET,
        directory_id: int | None | Unset = UNSET, directory_node_id: int | None | Unset = UNSET,
        external_directory_node_id: str | None | Unset = UNSET,
        provenance: ImpersonationRegistryCreateProvenance | Unset = UNSET,
    ) -> Reply[ImpersonationRegistry]:
        """Create impersonation registry setting: POST
        /accounts/{account_id}/email-security/settings/impersonation_registry (permission: Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/impersonation_registry/methods/create/"""
        return self._call(
            "email_security.settings.impersonation_registry.create", "POST",
            "/accounts/{account_id}/email-security/settings/impersonation_registry", locals(), ImpersonationRegistry,
        )

    def get(self, impersonation_registry_id: str, *, account_id: str) -> Reply[ImpersonationRegistry]:
        """Get impersonation registry setting: GET
        /accounts/{account_id}/email-security/settings/impersonation_registry/{impersonation_registry_id} (permission:
        Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/impersonation_registry/methods/get/"""
        return self._call(
            "email_security.settings.impersonation_registry.get", "GET",
            "/accounts/{account_id}/email-security/settings/impersonation_registry/{impersonation_registry_id}",
            locals(), ImpersonationRegistry,
        )

    def edit(
        self, impersonation_registry_id: str, *, account_id: str, comments: str | None | Unset = UNSET,
        directory_id: int | None | Unset = UNSET, directory_node_id: int | None | Unset = UNSET,
        email: str | None | Unset = UNSET, external_directory_node_id: str | None | Unset = UNSET,
        is_email_regex: bool | None | Unset = UNSET, name: str | None | Unset = UNSET,
        provenance: ImpersonationRegistryEditProvenance | Unset = UNSET,
    ) -> Reply[ImpersonationRegistry]:
        """Edit impersonation registry setting: PATCH
        /accounts/{account_id}/email-security/settings/impersonation_registry/{impersonation_registry_id} (permission:
        Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/impersonation_registry/methods/edit/"""
        return self._call(
            "email_security.settings.impersonation_registry.edit", "PATCH",
            "/accounts/{account_id}/email-security/settings/impersonation_registry/{impersonation_registry_id}",
            locals(), ImpersonationRegistry,
        )

    def delete(self, impersonation_registry_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete impersonation registry setting: DELETE
        /accounts/{account_id}/email-security/settings/impersonation_registry/{impersonation_registry_id} (permission:
        Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/impersonation_registry/methods/delete/"""
        return self._call(
            "email_security.settings.impersonation_registry.delete", "DELETE",
            "/accounts/{account_id}/email-security/settings/impersonation_registry/{impersonation_registry_id}",
            locals(), ObjectID,
        )
