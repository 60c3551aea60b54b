"""`cf.zero_trust.devices.registrations`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, deprecated, model
from cfapi.api.shared.accounts import ObjectID
from cfapi.api.zero_trust.devices import RegistrationPolicy, User


@model
class Registration:
    """Registration: part of ZeroTrustRegistration."""

    id: str
    name: str
    client_version: str | None = None


@model
class UserParam:
    """User param: argument of zero_trust.devices.registrations.list."""

    id: list[str]


@model
class ZeroTrustRegistration:
    """Zero trust registration: response of zero_trust.devices.registrations.list."""

    id: str
    created_at: Moment
    device: Registration
    key: str
    last_seen_at: Moment
    registration_type: Literal["warp", "browser_extension"] | str
    updated_at: Moment
    deleted_at: Moment | None = None
    key_type: str | None = None
    policy: RegistrationPolicy | None = None
    revoked_at: Moment | None = None
    tunnel_type: str | None = None
    user: User | None = None
    virtual_ipv4: str | None = None
    virtual_ipv6: str | None = None


RegistrationSortBy = Literal["id", "user.name", "user.email", "last_seen_at", "created_at"] | str


class Registrations(Resource):
    """Device registrations: `cf.zero_trust.devices.registrations`."""

    def list(
        self, *, account_id: str, id: Sequence[str] | Unset = UNSET, cursor: str | Unset = UNSET,
        device: ObjectID | Mapping[str, Any] | Unset = UNSET, include: str | Unset = UNSET,
        per_page: int | Unset = UNSET, policy: ObjectID | Mapping[str, Any] | Unset = UNSET,
        registration_type: Literal["warp", "browser_extension"] | str | Unset = UNSET, search: str | Unset = UNSET,
        seen_after: str | Unset = UNSET, seen_before: str | Unset = UNSET, sort_by: RegistrationSortBy | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | str | Unset = UNSET,
        status: Literal["active", "all", "revoked"] | str | Unset = UNSET,
        user: UserParam | Mapping[str, Any] | Unset = UNSET,
    ) -> Pages[ZeroTrustRegistration]:
        """List device registrations: GET /accounts/{account_id}/devices/registrations.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/registrations/methods/list/"""
        return self._pages(
            "zero_trust.devices.registrations.list", "GET", "/accounts/{account_id}/devices/registrations", locals(),
            ZeroTrustRegistration, objects="device policy user", paging=Paging(kind="cursor"),
        )

    def bulk_delete(self, *, account_id: str, id: Sequence[str]) -> Reply[Any]:
        """Device registrations: bulk delete: DELETE /accounts/{account_id}/devices/registrations (permission: Zero
        Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/registrations/methods/bulk_delete/"""
        return self._call(
            "zero_trust.devices.registrations.bulk_delete", "DELETE", "/accounts/{account_id}/devices/registrations",
            locals(), PLAIN,
        )

    @deprecated("zero_trust.devices.registrations.revoke is deprecated")
    def revoke(self, *, account_id: str, id: Sequence[str]) -> Reply[Any]:
        """Revoke device registrations (deprecated): POST /accounts/{account_id}/devices/registrations/revoke
        (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/registrations/methods/revoke/"""
        return self._call(
            "zero_trust.devices.registrations.revoke", "POST", "/accounts/{account_id}/devices/registrations/revoke",
            locals(), PLAIN, query="id",
        )

    @deprecated("zero_trust.devices.registrations.unrevoke is deprecated")
    def unrevoke(self, *, account_id: str, id: Sequence[str]) -> Reply[Any]:
        """Unrevoke device registrations (deprecated): POST /accounts/{account_id}/devices/registrations/unrevoke
        (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/registrations/methods/unrevoke/"""
        return self._call(
            "zero_trust.devices.registrations.unrevoke", "POST",
            "/accounts/{account_id}/devices/registrations/unrevoke", locals(), PLAIN, query="id",
        )

    def get(
        self, registration_id: str, *, account_id: str, include: str | Unset = UNSET,
    ) -> Reply[ZeroTrustRegistration]:
        """Get a device registration: GET /accounts/{account_id}/devices/registrations/{registration_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/registrations/methods/get/"""
        return self._call(
            "zero_trust.devices.registrations.get", "GET",
            "/accounts/{account_id}/devices/registrations/{registration_id}", locals(), ZeroTrustRegistration,
        )

    def delete(self, registration_id: str, *, account_id: str) -> Reply[Any]:
        """Delete a device registration: DELETE /accounts/{account_id}/devices/registrations/{registration_id}
        (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/registrations/methods/delete/"""
        return self._call(
            "zero_trust.devices.registrations.delete", "DELETE",
            "/accounts/{account_id}/devices/registrations/{registration_id}", locals(), PLAIN,
        )
