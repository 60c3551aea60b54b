"""`cf.zero_trust.devices` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.zero_trust.devices as _api
from cfapi.sync.api.zero_trust.devices.client_versions import ClientVersions
from cfapi.sync.api.zero_trust.devices.deployment_groups import DeploymentGroups
from cfapi.sync.api.zero_trust.devices.devices import DevicesDevices
from cfapi.sync.api.zero_trust.devices.dex_tests import DEXTests
from cfapi.sync.api.zero_trust.devices.fleet_status import FleetStatusResource
from cfapi.sync.api.zero_trust.devices.ip_profiles import IPProfiles
from cfapi.sync.api.zero_trust.devices.networks import Networks
from cfapi.sync.api.zero_trust.devices.override_codes import OverrideCodes
from cfapi.sync.api.zero_trust.devices.policies import Policies
from cfapi.sync.api.zero_trust.devices.posture import PostureResource
from cfapi.sync.api.zero_trust.devices.registrations import Registrations
from cfapi.sync.api.zero_trust.devices.resilience import ResilienceResource
from cfapi.sync.api.zero_trust.devices.revoke import RevokeResource
from cfapi.sync.api.zero_trust.devices.settings import Settings
from cfapi.sync.api.zero_trust.devices.unrevoke import UnrevokeResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Devices(Resource):
    """Zero trust devices: `cf.zero_trust.devices`."""

    @property
    def client_versions(self) -> ClientVersions: ...

    @property
    def deployment_groups(self) -> DeploymentGroups: ...

    @property
    def devices(self) -> DevicesDevices: ...

    @property
    def dex_tests(self) -> DEXTests: ...

    @property
    def fleet_status(self) -> FleetStatusResource: ...

    @property
    def ip_profiles(self) -> IPProfiles: ...

    @property
    def networks(self) -> Networks: ...

    @property
    def override_codes(self) -> OverrideCodes: ...

    @property
    def policies(self) -> Policies: ...

    @property
    def posture(self) -> PostureResource: ...

    @property
    def registrations(self) -> Registrations: ...

    @property
    def resilience(self) -> ResilienceResource: ...

    @property
    def revoke(self) -> RevokeResource: ...

    @property
    def settings(self) -> Settings: ...

    @property
    def unrevoke(self) -> UnrevokeResource: ...

    @_deprecated("zero_trust.devices.list is deprecated; use zero_trust.devices.devices.list")
    @_listing(_api.Devices.list)
    def list(self) -> Any:
        """List zero trust devices (deprecated): GET /accounts/{account_id}/devices.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/methods/list/"""

    @_deprecated("zero_trust.devices.get is deprecated; use zero_trust.devices.devices.get")
    @_call(_api.Devices.get)
    def get(self) -> Any:
        """Get a zero trust device (deprecated): GET /accounts/{account_id}/devices/{device_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/methods/get/"""
