"""`cf.zero_trust.devices.devices`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, deprecated, model
from cfapi.api.zero_trust.devices import RegistrationPolicy, User


@model
class Device:
    """Device: response of zero_trust.devices.devices.list."""

    id: str
    active_registrations: int
    created_at: Moment
    last_seen_at: Moment | None = None
    name: str
    tags: dict[str, str]
    updated_at: Moment
    client_version: str | None = None
    deleted_at: Moment | None = None
    device_type: str | None = None
    hardware_id: str | None = None
    last_seen_registration: LastSeenRegistration | None = None
    last_seen_user: User | None = None
    mac_address: str | None = None
    manufacturer: str | None = None
    model: str | None = None
    os_version: str | None = None
    os_version_extra: str | None = None
    public_ip: str | None = None
    serial_number: str | None = None


@model
class LastSeenRegistration:
    """Last seen registration: part of Device."""

    policy: RegistrationPolicy | None = None


@model
class LastSeenRegistrationParam:
    """Last seen registration param: argument of zero_trust.devices.devices.list."""

    policy: str | None = None


@model
class LastSeenUser:
    """Last seen user: argument of zero_trust.devices.devices.list."""

    email: str | None = None


DeviceLastSeenRegistration = LastSeenRegistrationParam | LastSeenRegistration | Mapping[str, Any]
DeviceSortBy = Literal[
    "name", "id", "client_version", "last_seen_user.email", "last_seen_at", "active_registrations", "created_at",
] | str


class DevicesDevices(Resource):
    """Devices: `cf.zero_trust.devices.devices`."""

    def list(
        self, *, account_id: str, id: Sequence[str] | Unset = UNSET,
        active_registrations: Literal["include", "only", "exclude"] | str | Unset = UNSET, cursor: str | Unset = UNSET,
        has_registration_type: Literal["warp", "browser_extension"] | str | Unset = UNSET, include: str | Unset = UNSET,
        last_seen_registration: DeviceLastSeenRegistration | Unset = UNSET,
        last_seen_user: LastSeenUser | Mapping[str, Any] | Unset = UNSET, per_page: int | Unset = UNSET,
        search: str | Unset = UNSET, seen_after: str | Unset = UNSET, seen_before: str | Unset = UNSET,
        sort_by: DeviceSortBy | Unset = UNSET, sort_order: Literal["asc", "desc"] | str | Unset = UNSET,
        tag: Sequence[str] | Unset = UNSET,
    ) -> Pages[Device]:
        """List devices: GET /accounts/{account_id}/devices/physical-devices.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/devices/methods/list/"""
        return self._pages(
            "zero_trust.devices.devices.list", "GET", "/accounts/{account_id}/devices/physical-devices", locals(),
            Device, objects="last_seen_registration last_seen_user", paging=Paging(kind="cursor"),
        )

    def get(self, device_id: str, *, account_id: str, include: str | Unset = UNSET) -> Reply[Device]:
        """Get a device: GET /accounts/{account_id}/devices/physical-devices/{device_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/devices/methods/get/"""
        return self._call(
            "zero_trust.devices.devices.get", "GET", "/accounts/{account_id}/devices/physical-devices/{device_id}",
            locals(), Device,
        )

    def delete(self, device_id: str, *, account_id: str) -> Reply[Any]:
        """Delete a device: DELETE /accounts/{account_id}/devices/physical-devices/{device_id} (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/devices/methods/delete/"""
        return self._call(
            "zero_trust.devices.devices.delete", "DELETE",
            "/accounts/{account_id}/devices/physical-devices/{device_id}", locals(), PLAIN,
        )

    @deprecated("zero_trust.devices.devices.revoke is deprecated")
    def revoke(self, device_id: str, *, account_id: str) -> Reply[Any]:
        """Revoke devices (deprecated): POST /accounts/{account_id}/devices/physical-devices/{device_id}/revoke
        (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/devices/methods/revoke/"""
        return self._call(
            "zero_trust.devices.devices.revoke", "POST",
            "/accounts/{account_id}/devices/physical-devices/{device_id}/revoke", locals(), PLAIN,
        )
