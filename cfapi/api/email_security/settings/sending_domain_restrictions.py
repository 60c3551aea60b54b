"""`cf.email_security.settings.sending_domain_restrictions`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID


@model
class SendingDomainRestriction:
    """Sending domain restriction: response of email_security.settings.sending_domain_restrictions.list."""

    id: str | None = None
    """UUID."""
    comments: str | None = None
    created_at: Moment | None = None
    domain: str | None = None
    exclude: list[str] | None = None
    last_modified: Moment | None = None
    modified_at: Moment | None = None


@model
class SendingDomainRestrictionBulkCreateResult:
    """Sending domain restriction bulk create result: response of
    email_security.settings.sending_domain_restrictions.bulk_create."""

    deletes: list[ObjectID]


class SendingDomainRestrictions(Resource):
    """Sending domain restrictions setting: `cf.email_security.settings.sending_domain_restrictions`."""

    def list(
        self, *, account_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        order: Literal["domain", "created_at"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, search: str | Unset = UNSET,
    ) -> Pages[SendingDomainRestriction]:
        """List sending domain restrictions setting: GET
        /accounts/{account_id}/email-security/settings/sending_domain_restrictions (permission: Cloud Email Security:
        Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/sending_domain_restrictions/methods/list/"""
        return self._pages(
            "email_security.settings.sending_domain_restrictions.list", "GET",
            "/accounts/{account_id}/email-security/settings/sending_domain_restrictions", locals(),
            SendingDomainRestriction, paging=Paging(size=1000),
        )

    def create(
        self, *, account_id: str, domain: str, exclude: Sequence[str], comments: str | None | Unset = UNSET,
    ) -> Reply[SendingDomainRestriction]:
        """Create sending domain restrictions setting: POST
        /accounts/{account_id}/email-security/settings/sending_domain_restrictions (permission: Cloud Email Security:
        Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/sending_domain_restrictions/methods/create/"""
        return self._call(
            "email_security.settings.sending_domain_restrictions.create", "POST",
            "/accounts/{account_id}/email-security/settings/sending_domain_restrictions", locals(),
            SendingDomainRestriction,
        )

    def bulk_create(
        self, *, account_id: str, deletes: Sequence[ObjectID | Mapping[str, Any]],
    ) -> Reply[SendingDomainRestrictionBulkCreateResult]:
        """Sending domain restrictions setting: bulk create: POST
        /accounts/{account_id}/email-security/settings/sending_domain_restrictions/batch (permission: Cloud Email
        Security: Write)."""
        return self._call(
            "email_security.settings.sending_domain_restrictions.bulk_create", "POST",
            "/accounts/{account_id}/email-security/settings/sending_domain_restrictions/batch", locals(),
            SendingDomainRestrictionBulkCreateResult,
        )

    def get(self, sending_domain_restriction_id: str, *, account_id: str) -> Reply[SendingDomainRestriction]:
        """Get sending domain restrictions setting: GET
        /accounts/{account_id}/email-security/settings/sending_domain_restrictions/{sending_domain_restriction_id}
        (permission: Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/sending_domain_restrictions/methods/get/"""
        return self._call(
            "email_security.settings.sending_domain_restrictions.get", "GET",
            "/accounts/{account_id}/email-security/settings/sending_domain_restrictions/{sending_domain_restriction_id}",
            locals(), SendingDomainRestriction,
        )

    def edit(
        self, sending_domain_restriction_id: str, *, account_id: str, comments: str | None | Unset = UNSET,
        domain: str | None | Unset = UNSET, exclude: Sequence[str] | None | Unset = UNSET,
    ) -> Reply[SendingDomainRestriction]:
        """Edit sending domain restrictions setting: PATCH
        /accounts/{account_id}/email-security/settings/sending_domain_restrictions/{sending_domain_restriction_id}
        (permission: Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/sending_domain_restrictions/methods/edit/"""
        return self._call(
            "email_security.settings.sending_domain_restrictions.edit", "PATCH",
            "/accounts/{account_id}/email-security/settings/sending_domain_restrictions/{sending_domain_restriction_id}",
            locals(), SendingDomainRestriction,
        )

    def delete(self, sending_domain_restriction_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete sending domain restrictions setting: DELETE
        /accounts/{account_id}/email-security/settings/sending_domain_restrictions/{sending_domain_restriction_id}
        (permission: Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/sending_domain_restrictions/methods/delete/"""
        return self._call(
            "email_security.settings.sending_domain_restrictions.delete", "DELETE",
            "/accounts/{account_id}/email-security/settings/sending_domain_restrictions/{sending_domain_restriction_id}",
            locals(), ObjectID,
        )
