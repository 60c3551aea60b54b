"""`cf.iam.scim.groups`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import NoneType
from typing import Any, Literal

from cfapi._core import UNSET, Resource, Unset, model
from cfapi.api.shared.cloudforce_one import TextContents


@model
class MemberValue:
    """Member value: part of Operation."""

    value: str | None = None


@model
class Operation:
    """Operation: argument of iam.scim.groups.edit."""

    op: Literal["add", "remove", "replace"] | str
    path: str | None = None
    value: list[MemberValue] | None = None


class Groups(Resource):
    """SCIM groups: `cf.iam.scim.groups`."""

    async def list(
        self, *, account_id: str, start_index: int | Unset = UNSET, count: int | Unset = UNSET,
        filter: str | Unset = UNSET,
    ) -> TextContents:
        """List SCIM groups: GET /accounts/{account_id}/scim/v2/Groups (permission: Account Settings Read)."""
        return await self._call(
            "iam.scim.groups.list", "GET", "/accounts/{account_id}/scim/v2/Groups", locals(), TextContents,
            wire={"start_index": "startIndex"}, at="",
        )

    async def create(self, *, account_id: str, display_name: str, external_id: str | Unset = UNSET) -> TextContents:
        """Create a SCIM group: POST /accounts/{account_id}/scim/v2/Groups (permission: SCIM Provisioning or Account
        Settings Write)."""
        return await self._call(
            "iam.scim.groups.create", "POST", "/accounts/{account_id}/scim/v2/Groups", locals(), TextContents,
            wire={"display_name": "displayName", "external_id": "externalId"}, content_type="application/scim+json",
            at="",
        )

    async def get(self, *, account_id: str, group_id: str) -> TextContents:
        """Get a SCIM group: GET /accounts/{account_id}/scim/v2/Groups/{group_id} (permission: Account Settings
        Read)."""
        return await self._call(
            "iam.scim.groups.get", "GET", "/accounts/{account_id}/scim/v2/Groups/{group_id}", locals(), TextContents,
            at="",
        )

    async def edit(
        self, *, account_id: str, group_id: str, operations: Sequence[Operation | Mapping[str, Any]],
        schemas: Sequence[str],
    ) -> TextContents:
        """Edit a SCIM group: PATCH /accounts/{account_id}/scim/v2/Groups/{group_id} (permission: SCIM Provisioning or
        Account Settings Write)."""
        return await self._call(
            "iam.scim.groups.edit", "PATCH", "/accounts/{account_id}/scim/v2/Groups/{group_id}", locals(), TextContents,
            wire={"operations": "Operations"}, content_type="application/scim+json", at="",
        )

    async def delete(self, *, account_id: str, group_id: str) -> None:
        """Delete a SCIM group: DELETE /accounts/{account_id}/scim/v2/Groups/{group_id} (permission: SCIM Provisioning
        or Account Settings Write)."""
        await self._call(
            "iam.scim.groups.delete", "DELETE", "/accounts/{account_id}/scim/v2/Groups/{group_id}", locals(), NoneType,
        )
