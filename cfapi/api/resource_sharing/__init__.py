"""`cf.resource_sharing`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.resource_sharing.recipients import Recipients
    from cfapi.api.resource_sharing.resources import Resources


@model
class Recipient:
    """Recipient: argument of resource_sharing.create."""

    account_id: str | None = None
    organization_id: str | None = None
    recipient_account_id: str | None = None


@model
class ResourceParam:
    """Resource param: argument of resource_sharing.create."""

    meta: Any
    resource_account_id: str
    resource_id: str
    resource_type: Literal[
        "custom-ruleset", "gateway-policy", "gateway-destination-ip", "gateway-block-page-settings",
        "gateway-extended-email-matching", "idp-federation-grant", "trust-grant",
    ] | str


@model
class ResourceSharing:
    """Resource sharing: response of resource_sharing.list."""

    id: str
    account_id: str
    account_name: str
    created: Moment
    modified: Moment
    name: str
    organization_id: str
    status: Literal["active", "deleting", "deleted"] | str
    target_type: Literal["account", "organization"] | str
    associated_recipient_count: int | None = None
    associating_recipient_count: int | None = None
    disassociated_recipient_count: int | None = None
    disassociating_recipient_count: int | None = None
    kind: Literal["sent", "received"] | str | None = None
    resources: list[SharedResource] | None = None


@model
class SharedResource:
    """Shared resource: response of resource_sharing.resources.list."""

    id: str
    created: Moment
    meta: Any
    modified: Moment
    resource_account_id: str
    resource_id: str
    resource_type: Literal[
        "custom-ruleset", "gateway-policy", "gateway-destination-ip", "gateway-block-page-settings",
        "gateway-extended-email-matching", "idp-federation-grant", "trust-grant",
    ] | str
    resource_version: int
    status: Literal["active", "deleting", "deleted"] | str


class ResourceSharingResource(Resource):
    """Resource sharing: `cf.resource_sharing`."""

    @cached_property
    def recipients(self) -> Recipients:
        from cfapi.api.resource_sharing.recipients import Recipients
        return Recipients(self._session)

    @cached_property
    def resources(self) -> Resources:
        from cfapi.api.resource_sharing.resources import Resources
        return Resources(self._session)

    def list(
        self, *, account_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        include_recipient_counts: bool | Unset = UNSET, include_resources: bool | Unset = UNSET,
        kind: Literal["sent", "received"] | str | Unset = UNSET,
        order: Literal["name", "created"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        resource_types: Sequence[Literal[
            "custom-ruleset", "gateway-policy", "gateway-destination-ip", "gateway-block-page-settings",
            "gateway-extended-email-matching", "idp-federation-grant", "trust-grant",
        ] | str] | Unset = UNSET,
        status: Literal["active", "deleting", "deleted"] | str | Unset = UNSET, tag: Sequence[str] | Unset = UNSET,
        target_type: Literal["account", "organization"] | str | Unset = UNSET,
    ) -> Pages[ResourceSharing]:
        """List resource sharing: GET /accounts/{account_id}/shares.
        https://developers.cloudflare.com/api/resources/resource_sharing/methods/list/"""
        return self._pages(
            "resource_sharing.list", "GET", "/accounts/{account_id}/shares", locals(), ResourceSharing,
            paging=Paging(size=100),
        )

    def create(
        self, *, account_id: str, name: str, recipients: Sequence[Recipient | Mapping[str, Any]],
        resources: Sequence[ResourceParam | Mapping[str, Any]],
    ) -> Reply[ResourceSharing]:
        """Create resource sharing: POST /accounts/{account_id}/shares.
        https://developers.cloudflare.com/api/resources/resource_sharing/methods/create/"""
        return self._call("resource_sharing.create", "POST", "/accounts/{account_id}/shares", locals(), ResourceSharing)

    def get(
        self, share_id: str, *, account_id: str, include_recipient_counts: bool | Unset = UNSET,
        include_resources: bool | Unset = UNSET,
    ) -> Reply[ResourceSharing]:
        """Get resource sharing: GET /accounts/{account_id}/shares/{share_id}.
        https://developers.cloudflare.com/api/resources/resource_sharing/methods/get/"""
        return self._call(
            "resource_sharing.get", "GET", "/accounts/{account_id}/shares/{share_id}", locals(), ResourceSharing,
        )

    def update(self, share_id: str, *, account_id: str, name: str) -> Reply[ResourceSharing]:
        """Update resource sharing: PUT /accounts/{account_id}/shares/{share_id}.
        https://developers.cloudflare.com/api/resources/resource_sharing/methods/update/"""
        return self._call(
            "resource_sharing.update", "PUT", "/accounts/{account_id}/shares/{share_id}", locals(), ResourceSharing,
        )

    def delete(self, share_id: str, *, account_id: str) -> Reply[ResourceSharing | None]:
        """Delete resource sharing: DELETE /accounts/{account_id}/shares/{share_id}.
        https://developers.cloudflare.com/api/resources/resource_sharing/methods/delete/"""
        return self._call(
            "resource_sharing.delete", "DELETE", "/accounts/{account_id}/shares/{share_id}", locals(), ResourceSharing,
        )
