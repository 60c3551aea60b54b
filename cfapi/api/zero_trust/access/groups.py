"""`cf.zero_trust.access.groups`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cfapi._core import UNSET, Pages, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID
from cfapi.api.zero_trust.access import Rule


@model
class Group:
    """Group: response of zero_trust.access.groups.list."""

    id: str | None = None
    exclude: list[Rule] | None = None
    include: list[Rule] | None = None
    is_default: list[Rule] | None = None
    name: str | None = None
    require: list[Rule] | None = None


class Groups(Resource):
    """Access groups: `cf.zero_trust.access.groups`."""

    def list(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, name: str | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET, search: str | Unset = UNSET,
    ) -> Pages[Group]:
        """List access groups: GET /{accounts or zones}/{id}/access/groups (permission: Access: Organizations, Identity
        Providers, and Groups Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/list/"""
        return self._pages("zero_trust.access.groups.list", "GET", "{scope}/access/groups", locals(), Group)

    def create(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        include: Sequence[Rule | Mapping[str, Any]], name: str,
        exclude: Sequence[Rule | Mapping[str, Any]] | Unset = UNSET, is_default: bool | Unset = UNSET,
        require: Sequence[Rule | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Group]:
        """Create an access group: POST /{accounts or zones}/{id}/access/groups (permission: Access: Organizations,
        Identity Providers, and Groups Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/create/"""
        return self._call(
            "zero_trust.access.groups.create", "POST", "{scope}/access/groups", locals(), Group,
            shapes={"include": list[Rule], "exclude": list[Rule], "require": list[Rule]},
        )

    def get(self, group_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET) -> Reply[Group]:
        """Get an access group: GET /{accounts or zones}/{id}/access/groups/{group_id} (permission: Access:
        Organizations, Identity Providers, and Groups Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/get/"""
        return self._call("zero_trust.access.groups.get", "GET", "{scope}/access/groups/{group_id}", locals(), Group)

    def update(
        self, group_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        include: Sequence[Rule | Mapping[str, Any]], name: str,
        exclude: Sequence[Rule | Mapping[str, Any]] | Unset = UNSET, is_default: bool | Unset = UNSET,
        require: Sequence[Rule | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Group]:
        """Update an access group: PUT /{accounts or zones}/{id}/access/groups/{group_id} (permission: Access:
        Organizations, Identity Providers, and Groups Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/update/"""
        return self._call(
            "zero_trust.access.groups.update", "PUT", "{scope}/access/groups/{group_id}", locals(), Group,
            shapes={"include": list[Rule], "exclude": list[Rule], "require": list[Rule]},
        )

    def delete(
        self, group_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[ObjectID | None]:
        """Delete an access group: DELETE /{accounts or zones}/{id}/access/groups/{group_id} (permission: Access:
        Organizations, Identity Providers, and Groups Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/groups/methods/delete/"""
        return self._call(
            "zero_trust.access.groups.delete", "DELETE", "{scope}/access/groups/{group_id}", locals(), ObjectID,
        )
