"""`cf.iam.scim.users`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Resource, Unset, model, renamed
from cfapi.api.shared.cloudforce_one import TextContents


@model
class EmailObject:
    """Email object: argument of iam.scim.users.create.

    value: e-mail address."""

    primary: bool | None = None
    type: str | None = None
    value: str


@model
class NameObject:
    """Name object: argument of iam.scim.users.create."""

    family_name: str | None = renamed("familyName", default=None)
    formatted: str | None = None
    given_name: str | None = renamed("givenName", default=None)


@model
class Operation:
    """Operation: argument of iam.scim.users.edit."""

    op: Literal["add", "remove", "replace"] | str
    path: str | None = None
    value: Any = None


class Users(Resource):
    """SCIM users: `cf.iam.scim.users`."""

    async def list(
        self, *, account_id: str, start_index: int | Unset = UNSET, count: int | Unset = UNSET,
        filter: str | Unset = UNSET,
    ) -> TextContents:
        """List SCIM users: GET /accounts/{account_id}/scim/v2/Users (permission: Account Settings Read)."""
        return await self._call(
            "iam.scim.users.list", "GET", "/accounts/{account_id}/scim/v2/Users", locals(), TextContents,
            wire={"start_index": "startIndex"}, at="",
        )

    async def create(
        self, *, account_id: str, active: bool, emails: Sequence[EmailObject | Mapping[str, Any]],
        schemas: Sequence[str], user_name: str, display_name: str | Unset = UNSET, external_id: str | Unset = UNSET,
        name: NameObject | Mapping[str, Any] | Unset = UNSET,
    ) -> TextContents:
        """Create a SCIM user: POST /accounts/{account_id}/scim/v2/Users (permission: SCIM Provisioning or Account
        Settings Write)."""
        return await self._call(
            "iam.scim.users.create", "POST", "/accounts/{account_id}/scim/v2/Users", locals(), TextContents,
            wire={"display_name": "displayName", "external_id": "externalId", "user_name": "userName"},
            shapes={"name": NameObject}, content_type="application/scim+json", at="",
        )

    async def get(self, *, account_id: str, user_id: str) -> TextContents:
        """Get a SCIM user: GET /accounts/{account_id}/scim/v2/Users/{user_id} (permission: Account Settings Read)."""
        return await self._call(
            "iam.scim.users.get", "GET", "/accounts/{account_id}/scim/v2/Users/{user_id}", locals(), TextContents,
            at="",
        )

    async def update(
        self, *, account_id: str, user_id: str, schemas: Sequence[str], user_name: str, active: bool | Unset = UNSET,
        display_name: str | Unset = UNSET, emails: Sequence[EmailObject | Mapping[str, Any]] | Unset = UNSET,
        external_id: str | Unset = UNSET, name: NameObject | Mapping[str, Any] | Unset = UNSET,
    ) -> TextContents:
        """Update a SCIM user: PUT /accounts/{account_id}/scim/v2/Users/{user_id} (permission: SCIM Provisioning or
        Account Settings Write)."""
        return await self._call(
            "iam.scim.users.update", "PUT", "/accounts/{account_id}/scim/v2/Users/{user_id}", locals(), TextContents,
            wire={"display_name": "displayName", "external_id": "externalId", "user_name": "userName"},
            shapes={"name": NameObject}, content_type="application/scim+json", at="",
        )

    async def edit(
        self, *, account_id: str, user_id: str, operations: Sequence[Operation | Mapping[str, Any]],
        schemas: Sequence[str],
    ) -> TextContents:
        """Edit a SCIM user: PATCH /accounts/{account_id}/scim/v2/Users/{user_id} (permission: SCIM Provisioning or
        Account Settings Write)."""
        return await self._call(
            "iam.scim.users.edit", "PATCH", "/accounts/{account_id}/scim/v2/Users/{user_id}", locals(), TextContents,
            wire={"operations": "Operations"}, content_type="application/scim+json", at="",
        )
