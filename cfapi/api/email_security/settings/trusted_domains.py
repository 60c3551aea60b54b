"""`cf.email_security.settings.trusted_domains`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID


@model
class Batch:
    """Batch: response of email_security.settings.trusted_domains.batch."""

    deletes: list[ObjectID] | None = None
    patches: list[BatchPut] | None = None
    posts: list[BatchPut] | None = None
    puts: list[BatchPut] | None = None


@model
class BatchPatch:
    """Batch patch: argument of email_security.settings.trusted_domains.batch."""

    comments: str | None = None
    is_recent: bool | None = None
    is_regex: bool | None = None
    is_similarity: bool | None = None
    pattern: str | None = None


@model
class BatchPut:
    """Batch put: response of email_security.settings.trusted_domains.list."""

    id: str | int | None = None
    comments: str | None = None
    created_at: Moment | None = None
    is_recent: bool | None = None
    is_regex: bool | None = None
    is_similarity: bool | None = None
    last_modified: Moment | None = None
    modified_at: Moment | None = None
    pattern: str | None = None


@model
class BatchPutParam:
    """Batch put param: argument of email_security.settings.trusted_domains.batch."""

    is_recent: bool
    is_regex: bool
    is_similarity: bool
    pattern: str
    comments: str | None = None


class TrustedDomains(Resource):
    """Trusted domains setting: `cf.email_security.settings.trusted_domains`."""

    def list(
        self, *, account_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        is_recent: bool | Unset = UNSET, is_similarity: bool | Unset = UNSET,
        order: Literal["pattern", "created_at"] | str | Unset = UNSET, page: int | Unset = UNSET,
        pattern: str | Unset = UNSET, per_page: int | Unset = UNSET, search: str | Unset = UNSET,
    ) -> Pages[BatchPut]:
        """List trusted domains setting: GET /accounts/{account_id}/email-security/settings/trusted_domains (permission:
        Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/trusted_domains/methods/list/"""
        return self._pages(
            "email_security.settings.trusted_domains.list", "GET",
            "/accounts/{account_id}/email-security/settings/trusted_domains", locals(), BatchPut,
            paging=Paging(size=1000),
        )

    def create(
        self, *, account_id: str, is_recent: bool, is_regex: bool, is_similarity: bool, pattern: str,
        comments: str | None | Unset = UNSET,
    ) -> Reply[BatchPut]:
        """Create trusted domains setting: POST /accounts/{account_id}/email-security/settings/trusted_domains
        (permission: Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/trusted_domains/methods/create/"""
        return self._call(
            "email_security.settings.trusted_domains.create", "POST",
            "/accounts/{account_id}/email-security/settings/trusted_domains", locals(), BatchPut,
        )

    def batch(
        self, *, account_id: str, deletes: Sequence[ObjectID | Mapping[str, Any]],
        patches: Sequence[BatchPatch | Mapping[str, Any]],
        posts: Sequence[BatchPutParam | BatchPut | Mapping[str, Any]],
        puts: Sequence[BatchPutParam | BatchPut | Mapping[str, Any]],
    ) -> Reply[Batch | None]:
        """Batch trusted domains setting: POST /accounts/{account_id}/email-security/settings/trusted_domains/batch
        (permission: Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/trusted_domains/methods/batch/"""
        return self._call(
            "email_security.settings.trusted_domains.batch", "POST",
            "/accounts/{account_id}/email-security/settings/trusted_domains/batch", locals(), Batch,
        )

    def get(self, trusted_domain_id: str, *, account_id: str) -> Reply[BatchPut]:
        """Get trusted domains setting: GET
        /accounts/{account_id}/email-security/settings/trusted_domains/{trusted_domain_id} (permission: Cloud Email
        Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/trusted_domains/methods/get/"""
        return self._call(
            "email_security.settings.trusted_domains.get", "GET",
            "/accounts/{account_id}/email-security/settings/trusted_domains/{trusted_domain_id}", locals(), BatchPut,
        )

    def edit(
        self, trusted_domain_id: str, *, account_id: str, comments: str | None | Unset = UNSET,
        is_recent: bool | None | Unset = UNSET, is_regex: bool | None | Unset = UNSET,
        is_similarity: bool | None | Unset = UNSET, pattern: str | None | Unset = UNSET,
    ) -> Reply[BatchPut]:
        """Edit trusted domains setting: PATCH
        /accounts/{account_id}/email-security/settings/trusted_domains/{trusted_domain_id} (permission: Cloud Email
        Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/trusted_domains/methods/edit/"""
        return self._call(
            "email_security.settings.trusted_domains.edit", "PATCH",
            "/accounts/{account_id}/email-security/settings/trusted_domains/{trusted_domain_id}", locals(), BatchPut,
        )

    def delete(self, trusted_domain_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete trusted domains setting: DELETE
        /accounts/{account_id}/email-security/settings/trusted_domains/{trusted_domain_id} (permission: Cloud Email
        Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/trusted_domains/methods/delete/"""
        return self._call(
            "email_security.settings.trusted_domains.delete", "DELETE",
            "/accounts/{account_id}/email-security/settings/trusted_domains/{trusted_domain_id}", locals(), ObjectID,
        )
