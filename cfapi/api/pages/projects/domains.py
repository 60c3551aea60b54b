"""`cf.pages.projects.domains`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any, Literal

from cfapi._core import PLAIN, Moment, Pages, Paging, Reply, Resource, model


@model
class Domain:
    """Domain: response of pages.projects.domains.list."""

    id: str
    certificate_authority: Literal["google", "lets_encrypt"] | str
    created_on: Moment
    domain_id: str
    name: str
    status: Literal["initializing", "pending", "active", "deactivated", "blocked", "error"] | str
    validation_data: ValidationData
    verification_data: VerificationData
    zone_tag: str


@model
class ValidationData:
    """Validation data: part of Domain."""

    method: Literal["http", "txt"] | str
    status: Literal["initializing", "pending", "active", "deactivated", "error"] | str
    error_message: str | None = None
    txt_name: str | None = None
    txt_value: str | None = None


@model
class VerificationData:
    """Verification data: part of Domain."""

    status: Literal["pending", "active", "deactivated", "blocked", "error"] | str
    error_message: str | None = None


class Domains(Resource):
    """Project domains: `cf.pages.projects.domains`."""

    def list(self, project_name: str, *, account_id: str) -> Pages[Domain]:
        """List project domains: GET /accounts/{account_id}/pages/projects/{project_name}/domains (permission: Pages
        Read).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/domains/methods/list/"""
        return self._pages(
            "pages.projects.domains.list", "GET", "/accounts/{account_id}/pages/projects/{project_name}/domains",
            locals(), Domain, paging=Paging(kind="single"),
        )

    def create(self, project_name: str, *, account_id: str, name: str) -> Reply[Domain]:
        """Create a project domain: POST /accounts/{account_id}/pages/projects/{project_name}/domains (permission: Pages
        Write).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/domains/methods/create/"""
        return self._call(
            "pages.projects.domains.create", "POST", "/accounts/{account_id}/pages/projects/{project_name}/domains",
            locals(), Domain,
        )

    def get(self, domain_name: str, *, account_id: str, project_name: str) -> Reply[Domain]:
        """Get a project domain: GET /accounts/{account_id}/pages/projects/{project_name}/domains/{domain_name}
        (permission: Pages Read).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/domains/methods/get/"""
        return self._call(
            "pages.projects.domains.get", "GET",
            "/accounts/{account_id}/pages/projects/{project_name}/domains/{domain_name}", locals(), Domain,
        )

    def edit(self, domain_name: str, *, account_id: str, project_name: str) -> Reply[Domain]:
        """Edit a project domain: PATCH /accounts/{account_id}/pages/projects/{project_name}/domains/{domain_name}
        (permission: Pages Write).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/domains/methods/edit/"""
        return self._call(
            "pages.projects.domains.edit", "PATCH",
            "/accounts/{account_id}/pages/projects/{project_name}/domains/{domain_name}", locals(), Domain,
        )

    def delete(self, domain_name: str, *, account_id: str, project_name: str) -> Reply[Any]:
        """Delete a project domain: DELETE /accounts/{account_id}/pages/projects/{project_name}/domains/{domain_name}
        (permission: Pages Write).
        https://developers.cloudflare.com/api/resources/pages/subresources/projects/subresources/domains/methods/delete/"""
        return self._call(
            "pages.projects.domains.delete", "DELETE",
            "/accounts/{account_id}/pages/projects/{project_name}/domains/{domain_name}", locals(), PLAIN,
        )
