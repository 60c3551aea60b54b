"""`cf.email_sending.suppressions`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, union


@union
class Scope:
    """Scope: argument of email_sending.suppressions.create.

    What a variant lacks is None."""

    type: Literal["account", "sending_domain"]
    value: str | None


@model
class Import:
    """Import: response of email_sending.suppressions.import_."""

    deduplicated: int
    errors: int
    invalid: int
    items: list[ImportItem]
    processed: int
    skipped: int
    total: int


@model
class ImportItem:
    """Import item: part of Import."""

    index: int
    status: Literal["processed", "invalid", "error", "skipped"] | str
    id: str | None = None
    email: str | None = None
    error: str | None = None
    scope: Scope | None = None


@model
class ImportItemParam:
    """Import item param: argument of email_sending.suppressions.import_."""

    email: str
    expires_at: Moment | None = None
    note: str | None = None
    scope: Scope | None = None


@model
class ScopeType(Scope):
    """Scope type: one of Scope."""

    type: Literal["account"]


@model
class SendingDomain(Scope):
    """Sending domain: one of Scope."""

    type: Literal["sending_domain"]
    value: str


@model
class Suppression:
    """Suppression: response of email_sending.suppressions.list."""

    id: str
    created_at: Moment
    email: str
    expires_at: Moment | None = None
    read_only: bool
    reason: str
    note: str | None = None
    scope: Scope | None = None


@model
class SuppressionCreateResult:
    """Suppression create result: response of email_sending.suppressions.create."""

    id: str
    scope: Scope | None = None


SuppressionReason = Literal["manual", "complaint", "hard_bounce", "soft_bounce", "policy"] | str


class Suppressions(Resource):
    """Email sending suppressions: `cf.email_sending.suppressions`."""

    def list(
        self, *, account_id: str, cursor: str | Unset = UNSET, email: str | Unset = UNSET,
        per_page: int | Unset = UNSET, reason: SuppressionReason | Unset = UNSET,
        scope_type: Literal["account", "sending_domain"] | str | Unset = UNSET, scope_value: str | Unset = UNSET,
        search: str | Unset = UNSET,
    ) -> Pages[Suppression]:
        """List email sending suppressions: GET /accounts/{account_id}/email/sending/suppressions.
        https://developers.cloudflare.com/api/resources/email_sending/subresources/suppressions/methods/list/"""
        return self._pages(
            "email_sending.suppressions.list", "GET", "/accounts/{account_id}/email/sending/suppressions", locals(),
            Suppression, paging=Paging(kind="cursor"),
        )

    def create(
        self, *, account_id: str, email: str, expires_at: datetime | str | None | Unset = UNSET,
        note: str | None | Unset = UNSET, scope: Scope | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[SuppressionCreateResult]:
        """Create an email sending suppression: POST /accounts/{account_id}/email/sending/suppressions.
        https://developers.cloudflare.com/api/resources/email_sending/subresources/suppressions/methods/create/"""
        return self._call(
            "email_sending.suppressions.create", "POST", "/accounts/{account_id}/email/sending/suppressions", locals(),
            SuppressionCreateResult,
        )

    def import_(
        self, *, account_id: str, items: Sequence[ImportItemParam | ImportItem | Mapping[str, Any]],
    ) -> Reply[Import]:
        """Import email sending suppressions: POST /accounts/{account_id}/email/sending/suppressions/bulk.
        https://developers.cloudflare.com/api/resources/email_sending/subresources/suppressions/methods/import/"""
        return self._call(
            "email_sending.suppressions.import_", "POST", "/accounts/{account_id}/email/sending/suppressions/bulk",
            locals(), Import,
        )

    def get(self, suppression_id: str, *, account_id: str) -> Reply[Suppression]:
        """Get an email sending suppression: GET /accounts/{account_id}/email/sending/suppressions/{suppression_id}.
        https://developers.cloudflare.com/api/resources/email_sending/subresources/suppressions/methods/get/"""
        return self._call(
            "email_sending.suppressions.get", "GET",
            "/accounts/{account_id}/email/sending/suppressions/{suppression_id}", locals(), Suppression,
        )

    def edit(
        self, suppression_id: str, *, account_id: str, expires_at: datetime | str | None | Unset = UNSET,
        note: str | None | Unset = UNSET, scope: Any = UNSET,
    ) -> Reply[Suppression]:
        """Edit an email sending suppression: PATCH /accounts/{account_id}/email/sending/suppressions/{suppression_id}.
        https://developers.cloudflare.com/api/resources/email_sending/subresources/suppressions/methods/edit/"""
        return self._call(
            "email_sending.suppressions.edit", "PATCH",
            "/accounts/{account_id}/email/sending/suppressions/{suppression_id}", locals(), Suppression,
        )

    def delete(self, suppression_id: str, *, account_id: str) -> Reply[SuppressionCreateResult]:
        """Delete an email sending suppression: DELETE
        /accounts/{account_id}/email/sending/suppressions/{suppression_id}.
        https://developers.cloudflare.com/api/resources/email_sending/subresources/suppressions/methods/delete/"""
        return self._call(
            "email_sending.suppressions.delete", "DELETE",
            "/accounts/{account_id}/email/sending/suppressions/{suppression_id}", locals(), SuppressionCreateResult,
        )
