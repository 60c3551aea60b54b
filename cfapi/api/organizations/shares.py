"""`cf.organizations.shares`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model


@model
class ResourceObject:
    """Resource object: part of ResourceSharingShareObject."""

    created: Moment
    id: str
    meta: dict[str, Any]
    modified: Moment
    resource_account_id: str
    resource_id: str
    resource_type: Literal[
        "custom-ruleset", "gateway-policy", "gateway-destination-ip", "gateway-block-page-settings",
        "gateway-extended-email-matching",
    ] | str
    resource_version: int
    status: Literal["active", "deleting", "deleted"] | str


@model
class ResourceSharingShareObject:
    """Resource sharing share object: response of organizations.shares.list."""

    account_id: str
    account_name: str
    associated_recipient_count: int | None = None
    associating_recipient_count: int | None = None
    created: Moment
    disassociated_recipient_count: int | None = None
    disassociating_recipient_count: int | None = None
    id: str
    kind: Literal["sent", "received"] | str | None = None
    modified: Moment
    name: str
    organization_id: str
    resources: list[ResourceObject] | None = None
    status: Literal["active", "deleting", "deleted"] | str
    target_type: Literal["account", "organization"] | str


class Shares(Resource):
    """Organization shares: `cf.organizations.shares`."""

    def list(
        self, *, organization_id: str, status: Literal["active", "deleting", "deleted"] | str | Unset = UNSET,
        kind: Literal["sent", "received"] | str | Unset = UNSET,
        target_type: Literal["account", "organization"] | str | Unset = UNSET,
        resource_types: Sequence[Literal[
            "custom-ruleset", "gateway-policy", "gateway-destination-ip", "gateway-block-page-settings",
            "gateway-extended-email-matching",
        ] | str] | Unset = UNSET,
        order: Literal["name", "created"] | str | Unset = UNSET,
        direction: Literal["asc", "desc"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[ResourceSharingShareObject]:
        """List organization shares: GET /organizations/{organization_id}/shares."""
        return self._pages(
            "organizations.shares.list", "GET", "/organizations/{organization_id}/shares", locals(),
            ResourceSharingShareObject, paging=Paging(size=100),
        )
