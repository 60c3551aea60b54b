"""`cf.resource_sharing.recipients`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import NoneType
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class Recipient:
    """Recipient: response of resource_sharing.recipients.list."""

    id: str
    account_id: str | None = None
    association_status: Literal["associating", "associated", "disassociating", "disassociated"] | str
    created: Moment
    modified: Moment
    resources: list[RecipientResource] | None = None


@model
class RecipientResource:
    """Recipient resource: part of Recipient."""

    error: str
    resource_id: str
    resource_version: int
    terminal: bool


@model
class ShareRecipientRequest:
    """Share recipient request: argument of resource_sharing.recipients.update."""

    account_id: str | None = None
    organization_id: str | None = None


class Recipients(Resource):
    """Resource sharing recipients: `cf.resource_sharing.recipients`."""

    def list(
        self, share_id: str, *, account_id: str, include_resources: bool | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[Recipient]:
        """List resource sharing recipients: GET /accounts/{account_id}/shares/{share_id}/recipients.
        https://developers.cloudflare.com/api/resources/resource_sharing/subresources/recipients/methods/list/"""
        return self._pages(
            "resource_sharing.recipients.list", "GET", "/accounts/{account_id}/shares/{share_id}/recipients", locals(),
            Recipient, paging=Paging(size=100),
        )

    def update(
        self, *, account_id: str, share_id: str,
        body: Sequence[ShareRecipientRequest | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[None]:
        """Update resource sharing recipients: PUT /accounts/{account_id}/shares/{share_id}/recipients."""
        return self._call(
            "resource_sharing.recipients.update", "PUT", "/accounts/{account_id}/shares/{share_id}/recipients",
            locals(), NoneType, whole="body",
        )

    def create(
        self, share_id: str, *, path_account_id: str, body_account_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET, recipient_account_id: str | Unset = UNSET,
    ) -> Reply[Recipient]:
        """Create a resource sharing recipient: POST /accounts/{path_account_id}/shares/{share_id}/recipients.
        https://developers.cloudflare.com/api/resources/resource_sharing/subresources/recipients/methods/create/"""
        return self._call(
            "resource_sharing.recipients.create", "POST", "/accounts/{path_account_id}/shares/{share_id}/recipients",
            locals(), Recipient, wire={"body_account_id": "account_id"},
        )

    def get(
        self, recipient_id: str, *, account_id: str, share_id: str, include_resources: bool | Unset = UNSET,
    ) -> Reply[Recipient]:
        """Get a resource sharing recipient: GET /accounts/{account_id}/shares/{share_id}/recipients/{recipient_id}.
        https://developers.cloudflare.com/api/resources/resource_sharing/subresources/recipients/methods/get/"""
        return self._call(
            "resource_sharing.recipients.get", "GET",
            "/accounts/{account_id}/shares/{share_id}/recipients/{recipient_id}", locals(), Recipient,
        )

    def delete(self, recipient_id: str, *, account_id: str, share_id: str) -> Reply[Recipient | None]:
        """Delete a resource sharing recipient: DELETE
        /accounts/{account_id}/shares/{share_id}/recipients/{recipient_id}.
        https://developers.cloudflare.com/api/resources/resource_sharing/subresources/recipients/methods/delete/"""
        return self._call(
            "resource_sharing.recipients.delete", "DELETE",
            "/accounts/{account_id}/shares/{share_id}/recipients/{recipient_id}", locals(), Recipient,
        )
