"""`cf.brand_protection.v2.letter`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model, renamed
from cfapi.api.brand_protection.v2 import Logo


@model
class Generate:
    """Generate: response of brand_protection.v2.letter.generate."""

    letter: str


@model
class GenerateFields:
    """Generate fields: argument of brand_protection.v2.letter.generate."""

    discovery_date: str | None = renamed("discoveryDate", default=None)
    domain: str | None = None
    generation_date: str | None = renamed("generationDate", default=None)
    registrant_email: str | None = renamed("registrantEmail", default=None)
    registrar: str | None = None
    resolution_by_date: str | None = renamed("resolutionByDate", default=None)
    sender_company: str | None = renamed("senderCompany", default=None)
    sender_email: str | None = renamed("senderEmail", default=None)
    sender_name: str | None = renamed("senderName", default=None)
    sender_title: str | None = renamed("senderTitle", default=None)
    trademark_name: str | None = renamed("trademarkName", default=None)
    trademark_owner: str | None = renamed("trademarkOwner", default=None)


@model
class LetterTemplate:
    """Letter template: part of TemplateResponse."""

    category: str
    created_at: Moment | None = renamed("createdAt")
    description: str | None
    id: str
    name: str
    source: Literal["system", "user"] | str
    updated_at: Moment | None = renamed("updatedAt")


@model
class Template:
    """Template: response of brand_protection.v2.letter.templates.create."""

    body: str
    category: str
    created_at: Moment | None = renamed("createdAt")
    description: str | None
    id: str
    name: str
    source: Literal["system", "user"] | str
    updated_at: Moment | None = renamed("updatedAt")


@model
class TemplateResponse:
    """Template response: response of brand_protection.v2.letter.templates.list."""

    templates: list[LetterTemplate]


class LetterResource(Resource):
    """V2 letter: `cf.brand_protection.v2.letter`."""

    @cached_property
    def templates(self) -> Templates:
        return Templates(self._session)

    def generate(
        self, *, account_id: str, fields: GenerateFields | Mapping[str, Any], template_id: str,
        format: Literal["text", "pdf"] | str | Unset = UNSET,
    ) -> Reply[Generate]:
        """Generate v2 letter: POST /accounts/{account_id}/cloudforce-one/v2/brand-protection/letter/generate
        (permission: Cloudforce One Write)."""
        return self._call(
            "brand_protection.v2.letter.generate", "POST",
            "/accounts/{account_id}/cloudforce-one/v2/brand-protection/letter/generate", locals(), Generate,
            wire={"template_id": "templateId"}, shapes={"fields": GenerateFields}, at="",
        )


class Templates(Resource):
    """Letter templates: `cf.brand_protection.v2.letter.templates`."""

    def list(self, *, account_id: str) -> Reply[TemplateResponse]:
        """List letter templates: GET /accounts/{account_id}/cloudforce-one/v2/brand-protection/letter/templates
        (permission: Cloudforce One Read)."""
        return self._call(
            "brand_protection.v2.letter.templates.list", "GET",
            "/accounts/{account_id}/cloudforce-one/v2/brand-protection/letter/templates", locals(), TemplateResponse,
            at="",
        )

    def create(
        self, *, account_id: str, body: str, category: str, name: str, description: str | None | Unset = UNSET,
    ) -> Reply[Template]:
        """Create a letter template: POST /accounts/{account_id}/cloudforce-one/v2/brand-protection/letter/templates
        (permission: Cloudforce One Write)."""
        return self._call(
            "brand_protection.v2.letter.templates.create", "POST",
            "/accounts/{account_id}/cloudforce-one/v2/brand-protection/letter/templates", locals(), Template, at="",
        )

    def get(self, *, account_id: str, template_id: str) -> Reply[Template]:
        """Get a letter template: GET
        /accounts/{account_id}/cloudforce-one/v2/brand-protection/letter/templates/{template_id} (permission: Cloudforce
        One Read)."""
        return self._call(
            "brand_protection.v2.letter.templates.get", "GET",
            "/accounts/{account_id}/cloudforce-one/v2/brand-protection/letter/templates/{template_id}", locals(),
            Template, at="",
        )

    def update(
        self, *, account_id: str, template_id: str, body: str | Unset = UNSET, category: str | Unset = UNSET,
        description: str | None | Unset = UNSET, name: str | Unset = UNSET,
    ) -> Reply[Template]:
        """Update a letter template: PUT
        /accounts/{account_id}/cloudforce-one/v2/brand-protection/letter/templates/{template_id} (permission: Cloudforce
        One Write)."""
        return self._call(
            "brand_protection.v2.letter.templates.update", "PUT",
            "/accounts/{account_id}/cloudforce-one/v2/brand-protection/letter/templates/{template_id}", locals(),
            Template, at="",
        )

    def delete(self, *, account_id: str, template_id: str) -> Reply[Logo]:
        """Delete a letter template: DELETE
        /accounts/{account_id}/cloudforce-one/v2/brand-protection/letter/templates/{template_id} (permission: Cloudforce
        One Write)."""
        return self._call(
            "brand_protection.v2.letter.templates.delete", "DELETE",
            "/accounts/{account_id}/cloudforce-one/v2/brand-protection/letter/templates/{template_id}", locals(), Logo,
            at="",
        )
