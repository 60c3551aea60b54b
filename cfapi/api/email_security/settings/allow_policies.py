"""`cf.email_security.settings.allow_policies`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID


@model
class Batch:
    """Batch: response of email_security.settings.allow_policies.batch."""

    deletes: list[ObjectID] | None = None
    patches: list[BatchPut] | None = None
    posts: list[BatchPut] | None = None
    puts: list[BatchPut] | None = None


@model
class BatchPost:
    """Batch post: argument of email_security.settings.allow_policies.batch."""

    is_acceptable_sender: bool
    is_exempt_recipient: bool
    is_regex: bool
    is_trusted_sender: bool
    pattern: str
    pattern_type: Literal["EMAIL", "DOMAIN", "IP", "UNKNOWN"] | str
    verify_sender: bool
    comments: str | None = None
    is_recipient: bool | None = None
    is_sender: bool | None = None
    is_spoof: bool | None = None


@model
class BatchPut:
    """Batch put: response of email_security.settings.allow_policies.list."""

    id: str | int
    created_at: Moment
    last_modified: Moment
    comments: str | None = None
    is_acceptable_sender: bool | None = None
    is_exempt_recipient: bool | None = None
    is_recipient: bool | None = None
    is_regex: bool | None = None
    is_sender: bool | None = None
    is_spoof: bool | None = None
    is_trusted_sender: bool | None = None
    modified_at: Moment | None = None
    pattern: str | None = None
    pattern_type: Literal["EMAIL", "DOMAIN", "IP", "UNKNOWN"] | str | None = None
    verify_sender: bool | None = None


@model
class BatchPutParam:
    """Batch put param: argument of email_security.settings.allow_policies.batch."""

    comments: str | None = None
    is_acceptable_sender: bool | None = None
    is_exempt_recipient: bool | None = None
    is_recipient: bool | None = None
    is_regex: bool | None = None
    is_sender: bool | None = None
    is_spoof: bool | None = None
    is_trusted_sender: bool | None = None
    pattern: str | None = None
    pattern_type: Literal["EMAIL", "DOMAIN", "IP", "UNKNOWN"] | str | None = None
    verify_sender: bool | None = None


class AllowPolicies(Resource):
    """Allow policies setting: `cf.email_security.settings.allow_policies`."""

    def list(
        self, *, account_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        is_acceptable_sender: bool | Unset = UNSET, is_exempt_recipient: bool | Unset = UNSET,
        is_trusted_sender: bool | Unset = UNSET, order: Literal["pattern", "created_at"] | str | Unset = UNSET,
        page: int | Unset = UNSET, pattern: str | Unset = UNSET,
        pattern_type: Literal["EMAIL", "DOMAIN", "IP", "UNKNOWN"] | str | Unset = UNSET, per_page: int | Unset = UNSET,
        search: str | Unset = UNSET, verify_sender: bool | Unset = UNSET,
    ) -> Pages[BatchPut]:
        """List allow policies setting: GET /accounts/{account_id}/email-security/settings/allow_policies (permission:
        Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/allow_policies/methods/list/"""
        return self._pages(
            "email_security.settings.allow_policies.list", "GET",
            "/accounts/{account_id}/email-security/settings/allow_policies", locals(), BatchPut,
            paging=Paging(size=1000),
        )

    def create(
        self, *, account_id: str, is_acceptable_sender: bool, is_exempt_recipient: bool, is_regex: bool,
        is_trusted_sender: bool, pattern: str, pattern_type: Literal["EMAIL", "DOMAIN", "IP", "UNKNOWN"] | str,
        verify_sender: bool, comments: str | None | Unset = UNSET, is_recipient: bool | Unset = UNSET,
        is_sender: bool | Unset = UNSET, is_spoof: bool | Unset = UNSET,
    ) -> Reply[BatchPut]:
        """Create allow policies setting: POST /accounts/{account_id}/email-security/settings/allow_policies
        (permission: Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/allow_policies/methods/create/"""
        return self._call(
            "email_security.settings.allow_policies.create", "POST",
            "/accounts/{account_id}/email-security/settings/allow_policies", locals(), BatchPut,
        )

    def batch(
        self, *, account_id: str, deletes: Sequence[ObjectID | Mapping[str, Any]],
        patches: Sequence[BatchPutParam | BatchPut | Mapping[str, Any]], posts: Sequence[BatchPost | Mapping[str, Any]],
        puts: Sequence[BatchPutParam | BatchPut | Mapping[str, Any]],
    ) -> Reply[Batch | None]:
        """Batch allow policies setting: POST /accounts/{account_id}/email-security/settings/allow_policies/batch
        (permission: Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/allow_policies/methods/batch/"""
        return self._call(
            "email_security.settings.allow_policies.batch", "POST",
            "/accounts/{account_id}/email-security/settings/allow_policies/batch", locals(), Batch,
        )

    def get(self, policy_id: str, *, account_id: str) -> Reply[BatchPut]:
        """Get allow policies setting: GET /accounts/{account_id}/email-security/settings/allow_policies/{policy_id}
        (permission: Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/allow_policies/methods/get/"""
        return self._call(
            "email_security.settings.allow_policies.get", "GET",
            "/accounts/{account_id}/email-security/settings/allow_policies/{policy_id}", locals(), BatchPut,
        )

    def edit(
        self, policy_id: str, *, account_id: str, comments: str | None | Unset = UNSET,
        is_acceptable_sender: bool | None | Unset = UNSET, is_exempt_recipient: bool | None | Unset = UNSET,
        is_recipient: bool | None | Unset = UNSET, is_regex: bool | None | Unset = UNSET,
        is_sender: bool | None | Unset = UNSET, is_spoof: bool | None | Unset = UNSET,
        is_trusted_sender: bool | None | Unset = UNSET, pattern: str | None | Unset = UNSET,
        pattern_type: Literal["EMAIL", "DOMAIN", "IP", "UNKNOWN"] | str | None | Unset = UNSET,
        verify_sender: bool | None | Unset = UNSET,
    ) -> Reply[BatchPut]:
        """Edit allow policies setting: PATCH /accounts/{account_id}/email-security/settings/allow_policies/{policy_id}
        (permission: Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/allow_policies/methods/edit/"""
        return self._call(
            "email_security.settings.allow_policies.edit", "PATCH",
            "/accounts/{account_id}/email-security/settings/allow_policies/{policy_id}", locals(), BatchPut,
        )

    def delete(self, policy_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete allow policies setting: DELETE
        /accounts/{account_id}/email-security/settings/allow_policies/{policy_id} (permission: Cloud Email Security:
        Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/allow_policies/methods/delete/"""
        return self._call(
            "email_security.settings.allow_policies.delete", "DELETE",
            "/accounts/{account_id}/email-security/settings/allow_policies/{policy_id}", locals(), ObjectID,
        )
