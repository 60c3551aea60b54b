"""`cf.zero_trust.devices.ip_profiles`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID


@model
class IPProfile:
    """IP profile: response of zero_trust.devices.ip_profiles.list."""

    id: str
    created_at: Moment
    description: str | None = None
    enabled: bool | None = None
    match: str
    name: str
    precedence: int
    subnet_id: str
    updated_at: Moment


class IPProfiles(Resource):
    """Device IP profiles: `cf.zero_trust.devices.ip_profiles`."""

    def list(self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[IPProfile]:
        """List device IP profiles: GET /accounts/{account_id}/devices/ip-profiles (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/ip_profiles/methods/list/"""
        return self._pages(
            "zero_trust.devices.ip_profiles.list", "GET", "/accounts/{account_id}/devices/ip-profiles", locals(),
            IPProfile, paging=Paging(size=100),
        )

    def create(
        self, *, account_id: str, match: str, name: str, precedence: int, subnet_id: str,
        description: str | None | Unset = UNSET, enabled: bool | Unset = UNSET,
    ) -> Reply[IPProfile]:
        """Create a device IP profile: POST /accounts/{account_id}/devices/ip-profiles (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/ip_profiles/methods/create/"""
        return self._call(
            "zero_trust.devices.ip_profiles.create", "POST", "/accounts/{account_id}/devices/ip-profiles", locals(),
            IPProfile,
        )

    def get(self, profile_id: str, *, account_id: str) -> Reply[IPProfile]:
        """Get a device IP profile: GET /accounts/{account_id}/devices/ip-profiles/{profile_id} (permission: Zero Trust
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/ip_profiles/methods/get/"""
        return self._call(
            "zero_trust.devices.ip_profiles.get", "GET", "/accounts/{account_id}/devices/ip-profiles/{profile_id}",
            locals(), IPProfile,
        )

    def update(
        self, profile_id: str, *, account_id: str, description: str | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET, match: str | None | Unset = UNSET, name: str | None | Unset = UNSET,
        precedence: int | None | Unset = UNSET, subnet_id: str | None | Unset = UNSET,
    ) -> Reply[IPProfile]:
        """Update a device IP profile: PATCH /accounts/{account_id}/devices/ip-profiles/{profile_id} (permission: Zero
        Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/ip_profiles/methods/update/"""
        return self._call(
            "zero_trust.devices.ip_profiles.update", "PATCH", "/accounts/{account_id}/devices/ip-profiles/{profile_id}",
            locals(), IPProfile,
        )

    def delete(self, profile_id: str, *, account_id: str) -> Reply[ObjectID]:
        """Delete a device IP profile: DELETE /accounts/{account_id}/devices/ip-profiles/{profile_id} (permission: Zero
        Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/ip_profiles/methods/delete/"""
        return self._call(
            "zero_trust.devices.ip_profiles.delete", "DELETE",
            "/accounts/{account_id}/devices/ip-profiles/{profile_id}", locals(), ObjectID,
        )
