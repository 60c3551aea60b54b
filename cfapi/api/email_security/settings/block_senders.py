"""`cf.email_security.settings.block_senders`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID


@model
class Batch:
    """Batch: response of email_security.settings.block_senders.batch."""

    deletes: list[ObjectID] | None = None
    patches: list[BatchPut] | None = None
    posts: list[BatchPut] | None = None
    puts: list[BatchPut] | None = None


@model
class BatchPatch:
    """Batch patch: argument of email_security.settings.block_senders.batch."""

    comments: str | None = None
    is_regex: bool | None = None
    pattern: str | None = None
    pattern_type: Literal["EMAIL", "DOMAIN", "IP", "UNKNOWN"] | str | None = None


@model
class BatchPut:
    """Batch put: response of email_security.settings.block_senders.list."""

    id: str | int | None = None
    comments: str | None = None
    created_at: Moment | None = None
    is_regex: bool | None = None
    last_modified: Moment | None = None
    modified_at: Moment | None = None
    pattern: str | None = None
    pattern_type: Literal["EMAIL", "DOMAIN", "IP", "UNKNOWN"] | str | None = None


@model
class BatchPutParam:
    """Batch put param: argument of email_security.settings.block_senders.batch."""

    is_regex: bool
    pattern: str
    pattern_type: Literal["EMAIL", "DOMAIN", "IP", "UNKNOWN"] | str
    comments: str | None = None


class BlockSenders(Resource):
    """Block senders setting: `cf.email_security.settings.block_senders`."""

    def list(
        self, *, account_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        order: Literal["pattern", "created_at"] | str | Unset = UNSET, page: int | Unset = UNSET,
        pattern: str | Unset = UNSET, pattern_type: Literal["EMAIL", "DOMAIN", "IP", "UNKNOWN"] | str | Unset = UNSET,
        per_page: int | Unset = UNSET, search: str | Unset = UNSET,
    ) -> Pages[BatchPut]:
        """List block senders setting: GET /accounts/{account_id}/email-security/settings/block_senders (permission:
        Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/block_senders/methods/list/"""
        return self._pages(
            "email_security.settings.block_senders.list", "GET",
            "/accounts/{account_id}/email-security/settings/block_senders", locals(), BatchPut,
            paging=Paging(size=1000),
        )

    def create(
        self, *, account_id: str, is_regex: bool, pattern: str,
        pattern_type: Literal["EMAIL", "DOMAIN", "IP", "UNKNOWN"] | str, comments: str | None | Unset = UNSET,
    ) -> Reply[BatchPut]:
        """Create block senders setting: POST /accounts/{account_id}/email-security/settings/block_senders (permission:
        Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/block_senders/methods/create/"""
        return self._call(
            "email_security.settings.block_senders.create", "POST",
            "/accounts/{account_id}/email-security/settings/block_senders", locals(), BatchPut,
        )

    def batch(
        self, *, account_id: str, deletes: Sequence[ObjectID | Mapping[str, Any]],
        patches: Sequence[BatchPatch | Mapping[str, Any]],
        posts: Sequence[BatchPutParam | BatchPut | Mapping[str, Any]],
        puts: Sequence[BatchPutParam | BatchPut | Mapping[str, Any]],
    ) -> Reply[Batch | None]:
        """Batch block senders setting: POST /accounts/{account_id}/email-security/settings/block_senders/batch
        (permission: Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/block_senders/methods/batch/"""
        return self._call(
            "email_security.settings.block_senders.batch", "POST",
            "/accounts/{account_id}/email-security/settings/block_senders/batch", locals(), Batch,
        )

    def get(self, pattern_id: str, *, account_id: str) -> Reply[BatchPut]:
        """Get block senders setting: GET /accounts/{account_id}/email-security/settings/block_senders/{pattern_id}
        (permission: Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/block_senders/methods/get/"""
        return self._call(
            "email_security.settings.block_senders.get", "GET",
            "/accounts/{account_id}/email-security/settings/block_senders/{pattern_id}", locals(), BatchPut,
        )

    def edit(
        self, pattern_id: str, *, account_id: str, comments: str | None | Unset = UNSET,
        is_regex: bool | None | Unset = UNSET, pattern: str | None | Unset = UNSET,
        pattern_type: Literal["EMAIL", "DOMAIN", "IP", "UNKNOWN"] | str | None | Unset = UNSET,
    ) -> Reply[BatchPut]:
        """Edit block senders setting: PATCH /accounts/{account_id}/email-security/settings/block_senders/{pattern_id}
        (permission: Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/block_senders/methods/edit/"""
        return self._call(
            "email_security.settings.block_senders.edit", "PATCH",
            "/accounts/{account_id}/email-security/settings/block_senders/{pattern_id}", locals(), BatchPut,
        )

    def delete(self, pattern_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete block senders setting: DELETE
        /accounts/{account_id}/email-security/settings/block_senders/{pattern_id} (permission: Cloud Email Security:
        Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/block_senders/methods/delete/"""
        return self._call(
            "email_security.settings.block_senders.delete", "DELETE",
            "/accounts/{account_id}/email-security/settings/block_senders/{pattern_id}", locals(), ObjectID,
        )
