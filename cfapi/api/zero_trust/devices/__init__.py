"""`cf.zero_trust.devices`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import Moment, Pages, Paging, Reply, Resource, deprecated, model

if TYPE_CHECKING:
    from cfapi.api.zero_trust.devices.client_versions import ClientVersions
    from cfapi.api.zero_trust.devices.deployment_groups import DeploymentGroups
    from cfapi.api.zero_trust.devices.devices import DevicesDevices
    from cfapi.api.zero_trust.devices.dex_tests import DEXTests
    from cfapi.api.zero_trust.devices.fleet_status import FleetStatusResource
    from cfapi.api.zero_trust.devices.ip_profiles import IPProfiles
    from cfapi.api.zero_trust.devices.networks import Networks
    from cfapi.api.zero_trust.devices.override_codes import OverrideCodes
    from cfapi.api.zero_trust.devices.policies import Policies
    from cfapi.api.zero_trust.devices.posture import PostureResource
    from cfapi.api.zero_trust.devices.registrations import Registrations
    from cfapi.api.zero_trust.devices.resilience import ResilienceResource
    from cfapi.api.zero_trust.devices.revoke import RevokeResource
    from cfapi.api.zero_trust.devices.settings import Settings
    from cfapi.api.zero_trust.devices.unrevoke import UnrevokeResource


@model
class Device:
    """Device: response of zero_trust.devices.list."""

    id: str | None = None
    created: Moment | None = None
    deleted: bool | None = None
    device_type: Literal["windows", "mac", "linux", "android", "ios", "chromeos"] | str | None = None
    ip: str | None = None
    key: str | None = None
    last_seen: Moment | None = None
    mac_address: str | None = None
    manufacturer: str | None = None
    model: str | None = None
    name: str | None = None
    os_distro_name: str | None = None
    os_distro_revision: str | None = None
    os_version: str | None = None
    os_version_extra: str | None = None
    revoked_at: Moment | None = None
    serial_number: str | None = None
    updated: Moment | None = None
    user: User | None = None
    version: str | None = None


@model
class DeviceAccount:
    """Device account: part of DeviceDetails."""

    id: str | None = None
    account_type: str | None = None
    name: str | None = None


@model
class DeviceDetails:
    """Device details: response of zero_trust.devices.get."""

    id: str | None = None
    account: DeviceAccount | None = None
    created: Moment | None = None
    deleted: bool | None = None
    device_type: str | None = None
    gateway_device_id: str | None = None
    ip: str | None = None
    key: str | None = None
    key_type: str | None = None
    last_seen: Moment | None = None
    mac_address: str | None = None
    model: str | None = None
    name: str | None = None
    os_version: str | None = None
    serial_number: str | None = None
    tunnel_type: str | None = None
    updated: Moment | None = None
    user: User | None = None
    version: str | None = None


@model
class RegistrationPolicy:
    """Registration policy: part of LastSeenRegistration."""

    id: str
    default: bool
    deleted: bool
    name: str
    updated_at: Moment


@model
class User:
    """User: part of Device."""

    id: str | None = None
    email: str | None = None
    name: str | None = None


class Devices(Resource):
    """Zero trust devices: `cf.zero_trust.devices`."""

    @cached_property
    def client_versions(self) -> ClientVersions:
        from cfapi.api.zero_trust.devices.client_versions import ClientVersions
        return ClientVersions(self._session)

    @cached_property
    def deployment_groups(self) -> DeploymentGroups:
        from cfapi.api.zero_trust.devices.deployment_groups import DeploymentGroups
        return DeploymentGroups(self._session)

    @cached_property
    def devices(self) -> DevicesDevices:
        from cfapi.api.zero_trust.devices.devices import DevicesDevices
        return DevicesDevices(self._session)

    @cached_property
    def dex_tests(self) -> DEXTests:
        from cfapi.api.zero_trust.devices.dex_tests import DEXTests
        return DEXTests(self._session)

    @cached_property
    def fleet_status(self) -> FleetStatusResource:
        from cfapi.api.zero_trust.devices.fleet_status import FleetStatusResource
        return FleetStatusResource(self._session)

    @cached_property
    def ip_profiles(self) -> IPProfiles:
        from cfapi.api.zero_trust.devices.ip_profiles import IPProfiles
        return IPProfiles(self._session)

    @cached_property
    def networks(self) -> Networks:
        from cfapi.api.zero_trust.devices.networks import Networks
        return Networks(self._session)

    @cached_property
    def override_codes(self) -> OverrideCodes:
        from cfapi.api.zero_trust.devices.override_codes import OverrideCodes
        return OverrideCodes(self._session)

    @cached_property
    def policies(self) -> Policies:
        from cfapi.api.zero_trust.devices.policies import Policies
        return Policies(self._session)

    @cached_property
    def posture(self) -> PostureResource:
        from cfapi.api.zero_trust.devices.posture import PostureResource
        return PostureResource(self._session)

    @cached_property
    def registrations(self) -> Registrations:
        from cfapi.api.zero_trust.devices.registrations import Registrations
        return Registrations(self._session)

    @cached_property
    def resilience(self) -> ResilienceResource:
        from cfapi.api.zero_trust.devices.resilience import ResilienceResource
        return ResilienceResource(self._session)

    @cached_property
    def revoke(self) -> RevokeResource:
        from cfapi.api.zero_trust.devices.revoke import RevokeResource
        return RevokeResource(self._session)

    @cached_property
    def settings(self) -> Settings:
        from cfapi.api.zero_trust.devices.settings import Settings
        return Settings(self._session)

    @cached_property
    def unrevoke(self) -> UnrevokeResource:
        from cfapi.api.zero_trust.devices.unrevoke import UnrevokeResource
        return UnrevokeResource(self._session)

    @deprecated("zero_trust.devices.list is deprecated; use zero_trust.devices.devices.list")
    def list(self, *, account_id: str) -> Pages[Device]:
        """List zero trust devices (deprecated): GET /accounts/{account_id}/devices.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/methods/list/"""
        return self._pages(
            "zero_trust.devices.list", "GET", "/accounts/{account_id}/devices", locals(), Device,
            paging=Paging(kind="single"),
        )

    @deprecated("zero_trust.devices.get is deprecated; use zero_trust.devices.devices.get")
    def get(self, device_id: str, *, account_id: str) -> Reply[DeviceDetails]:
        """Get a zero trust device (deprecated): GET /accounts/{account_id}/devices/{device_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/methods/get/"""
        return self._call(
            "zero_trust.devices.get", "GET", "/accounts/{account_id}/devices/{device_id}", locals(), DeviceDetails,
        )
