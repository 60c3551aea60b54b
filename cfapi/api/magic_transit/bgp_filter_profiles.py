"""`cf.magic_transit.bgp_filter_profiles`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class BGPFilterProfile:
    """BGP filter profile: response of magic_transit.bgp_filter_profiles.list."""

    id: str
    description: str | None = None
    match_action: Literal["allow", "deny"] | str
    name: str
    targets: list[str]
    created_on: Moment | None = None
    modified_on: Moment | None = None


class BGPFilterProfiles(Resource):
    """Magic transit BGP filter profiles: `cf.magic_transit.bgp_filter_profiles`."""

    def list(self, *, account_id: str) -> Pages[BGPFilterProfile]:
        """List magic transit BGP filter profiles: GET /accounts/{account_id}/magic/bgp/filter_profiles.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/bgp_filter_profiles/methods/list/"""
        return self._pages(
            "magic_transit.bgp_filter_profiles.list", "GET", "/accounts/{account_id}/magic/bgp/filter_profiles",
            locals(), BGPFilterProfile, paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, match_action: Literal["allow", "deny"] | str, name: str, targets: Sequence[str],
        description: str | None | Unset = UNSET,
    ) -> Reply[BGPFilterProfile]:
        """Create a magic transit BGP filter profile: POST /accounts/{account_id}/magic/bgp/filter_profiles.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/bgp_filter_profiles/methods/create/"""
        return self._call(
            "magic_transit.bgp_filter_profiles.create", "POST", "/accounts/{account_id}/magic/bgp/filter_profiles",
            locals(), BGPFilterProfile,
        )

    def get(self, profile_id: str, *, account_id: str) -> Reply[BGPFilterProfile]:
        """Get a magic transit BGP filter profile: GET /accounts/{account_id}/magic/bgp/filter_profiles/{profile_id}.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/bgp_filter_profiles/methods/get/"""
        return self._call(
            "magic_transit.bgp_filter_profiles.get", "GET",
            "/accounts/{account_id}/magic/bgp/filter_profiles/{profile_id}", locals(), BGPFilterProfile,
        )

    def update(
        self, profile_id: str, *, account_id: str, description: str | None | Unset = UNSET,
        match_action: Literal["allow", "deny"] | str | Unset = UNSET, name: str | Unset = UNSET,
        targets: Sequence[str] | Unset = UNSET,
    ) -> Reply[BGPFilterProfile]:
        """Update a magic transit BGP filter profile: PUT /accounts/{account_id}/magic/bgp/filter_profiles/{profile_id}.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/bgp_filter_profiles/methods/update/"""
        return self._call(
            "magic_transit.bgp_filter_profiles.update", "PUT",
            "/accounts/{account_id}/magic/bgp/filter_profiles/{profile_id}", locals(), BGPFilterProfile,
        )

    def delete(self, profile_id: str, *, account_id: str) -> Reply[BGPFilterProfile]:
        """Delete a magic transit BGP filter profile: DELETE
        /accounts/{account_id}/magic/bgp/filter_profiles/{profile_id}.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/bgp_filter_profiles/methods/delete/"""
        return self._call(
            "magic_transit.bgp_filter_profiles.delete", "DELETE",
            "/accounts/{account_id}/magic/bgp/filter_profiles/{profile_id}", locals(), BGPFilterProfile,
        )
