"""`cf.email_security.settings.content_policies`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID


@model
class Batch:
    """Batch: response of email_security.settings.content_policies.batch."""

    deletes: list[ObjectID] | None = None
    patches: list[BatchPut] | None = None
    posts: list[BatchPut] | None = None
    puts: list[BatchPut] | None = None


@model
class BatchPatch:
    """Batch patch: argument of email_security.settings.content_policies.batch."""

    enabled: bool | None = None
    name: str | None = None
    notes: str | None = None
    pattern: str | None = None
    targets: list[Literal["SUBJECT", "BODY"] | str] | None = None


@model
class BatchPut:
    """Batch put: response of email_security.settings.content_policies.list."""

    id: str | None = None
    created_at: Moment | None = None
    enabled: bool | None = None
    modified_at: Moment | None = None
    name: str | None = None
    notes: str | None = None
    pattern: str | None = None
    targets: list[Literal["SUBJECT", "BODY"] | str] | None = None


@model
class BatchPutParam:
    """Batch put param: argument of email_security.settings.content_policies.batch."""

    enabled: bool
    name: str
    pattern: str
    targets: list[Literal["SUBJECT", "BODY"] | str]
    notes: str | None = None


class ContentPolicies(Resource):
    """Content policies setting: `cf.email_security.settings.content_policies`."""

    def list(
        self, *, account_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        enabled: bool | Unset = UNSET, name: str | Unset = UNSET,
        order: Literal["name", "created_at"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, search: str | Unset = UNSET,
    ) -> Pages[BatchPut]:
        """List content policies setting: GET /accounts/{account_id}/email-security/settings/content_policies.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/content_policies/methods/list/"""
        return self._pages(
            "email_security.settings.content_policies.list", "GET",
            "/accounts/{account_id}/email-security/settings/content_policies", locals(), BatchPut,
            paging=Paging(kind="page_no_total"),
        )

    def create(
        self, *, account_id: str, enabled: bool, name: str, pattern: str,
        targets: Sequence[Literal["SUBJECT", "BODY"] | str], notes: str | None | Unset = UNSET,
    ) -> Reply[BatchPut]:
        """Create content policies setting: POST /accounts/{account_id}/email-security/settings/content_policies.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/content_policies/methods/create/"""
        return self._call(
            "email_security.settings.content_policies.create", "POST",
            "/accounts/{account_id}/email-security/settings/content_policies", locals(), BatchPut,
        )

    def batch(
        self, *, account_id: str, deletes: Sequence[ObjectID | Mapping[str, Any]],
        patches: Sequence[BatchPatch | Mapping[str, Any]],
        posts: Sequence[BatchPutParam | BatchPut | Mapping[str, Any]],
        puts: Sequence[BatchPutParam | BatchPut | Mapping[str, Any]],
    ) -> Reply[Batch | None]:
        """Batch content policies setting: POST /accounts/{account_id}/email-security/settings/content_policies/batch.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/content_policies/methods/batch/"""
        return self._call(
            "email_security.settings.content_policies.batch", "POST",
            "/accounts/{account_id}/email-security/settings/content_policies/batch", locals(), Batch,
        )

    def get(self, policy_id: str, *, account_id: str) -> Reply[BatchPut]:
        """Get content policies setting: GET
        /accounts/{account_id}/email-security/settings/content_policies/{policy_id}.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/content_policies/methods/get/"""
        return self._call(
            "email_security.settings.content_policies.get", "GET",
            "/accounts/{account_id}/email-security/settings/content_policies/{policy_id}", locals(), BatchPut,
        )

    def edit(
        self, policy_id: str, *, account_id: str, enabled: bool | None | Unset = UNSET,
        name: str | None | Unset = UNSET, notes: str | None | Unset = UNSET, pattern: str | None | Unset = UNSET,
        targets: Sequence[Literal["SUBJECT", "BODY"] | str] | None | Unset = UNSET,
    ) -> Reply[BatchPut]:
        """Edit content policies setting: PATCH
        /accounts/{account_id}/email-security/settings/content_policies/{policy_id}.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/content_policies/methods/edit/"""
        return self._call(
            "email_security.settings.content_policies.edit", "PATCH",
            "/accounts/{account_id}/email-security/settings/content_policies/{policy_id}", locals(), BatchPut,
        )

    def delete(self, policy_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete content policies setting: DELETE
        /accounts/{account_id}/email-security/settings/content_policies/{policy_id}.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/content_policies/methods/delete/"""
        return self._call(
            "email_security.settings.content_policies.delete", "DELETE",
            "/accounts/{account_id}/email-security/settings/content_policies/{policy_id}", locals(), ObjectID,
        )
