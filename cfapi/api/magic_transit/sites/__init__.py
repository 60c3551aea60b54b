"""`cf.magic_transit.sites`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.magic_transit.sites.acls import ACLs
    from cfapi.api.magic_transit.sites.app_configs import AppConfigs
    from cfapi.api.magic_transit.sites.lans import Lans
    from cfapi.api.magic_transit.sites.netflow_config import NetflowConfigResource
    from cfapi.api.magic_transit.sites.wans import Wans


@model
class Location:
    """Location: argument of magic_transit.sites.create."""

    lat: str | None = None
    lon: str | None = None


@model
class Site:
    """Site: response of magic_transit.sites.list."""

    id: str | None = None
    connector_id: str | None = None
    description: str | None = None
    ha_mode: bool | None = None
    location: Location | None = None
    name: str | None = None
    secondary_connector_id: str | None = None


class Sites(Resource):
    """Magic transit sites: `cf.magic_transit.sites`."""

    @cached_property
    def acls(self) -> ACLs:
        from cfapi.api.magic_transit.sites.acls import ACLs
        return ACLs(self._session)

    @cached_property
    def app_configs(self) -> AppConfigs:
        from cfapi.api.magic_transit.sites.app_configs import AppConfigs
        return AppConfigs(self._session)

    @cached_property
    def lans(self) -> Lans:
        from cfapi.api.magic_transit.sites.lans import Lans
        return Lans(self._session)

    @cached_property
    def netflow_config(self) -> NetflowConfigResource:
        from cfapi.api.magic_transit.sites.netflow_config import NetflowConfigResource
        return NetflowConfigResource(self._session)

    @cached_property
    def wans(self) -> Wans:
        from cfapi.api.magic_transit.sites.wans import Wans
        return Wans(self._session)

    def list(self, *, account_id: str, connectorid: str | Unset = UNSET) -> Pages[Site]:
        """List magic transit sites: GET /accounts/{account_id}/magic/sites (permission: Magic Transit Read or Magic WAN
        Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/methods/list/"""
        return self._pages(
            "magic_transit.sites.list", "GET", "/accounts/{account_id}/magic/sites", locals(), Site,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, name: str, connector_id: str | Unset = UNSET, description: str | None | Unset = UNSET,
        ha_mode: bool | Unset = UNSET, location: Location | Mapping[str, Any] | Unset = UNSET,
        secondary_connector_id: str | Unset = UNSET,
    ) -> Reply[Site]:
        """Create a magic transit site: POST /accounts/{account_id}/magic/sites (permission: Magic Transit Write or
        Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/methods/create/"""
        return self._call("magic_transit.sites.create", "POST", "/accounts/{account_id}/magic/sites", locals(), Site)

    def get(self, site_id: str, *, account_id: str, x_magic_new_hc_target: bool | Unset = UNSET) -> Reply[Site]:
        """Get a magic transit site: GET /accounts/{account_id}/magic/sites/{site_id} (permission: Magic Transit Read or
        Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/methods/get/"""
        return self._call(
            "magic_transit.sites.get", "GET", "/accounts/{account_id}/magic/sites/{site_id}", locals(), Site,
            headers={"x_magic_new_hc_target": "x-magic-new-hc-target"},
        )

    def update(
        self, site_id: str, *, account_id: str, connector_id: str | Unset = UNSET,
        description: str | None | Unset = UNSET, ha_mode: bool | Unset = UNSET,
        location: Location | Mapping[str, Any] | Unset = UNSET, name: str | Unset = UNSET,
        secondary_connector_id: str | Unset = UNSET,
    ) -> Reply[Site]:
        """Update a magic transit site: PUT /accounts/{account_id}/magic/sites/{site_id} (permission: Magic Transit
        Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/methods/update/"""
        return self._call(
            "magic_transit.sites.update", "PUT", "/accounts/{account_id}/magic/sites/{site_id}", locals(), Site,
        )

    def edit(
        self, site_id: str, *, account_id: str, connector_id: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET, ha_mode: bool | None | Unset = UNSET,
        location: Location | Mapping[str, Any] | None | Unset = UNSET, name: str | None | Unset = UNSET,
        secondary_connector_id: str | None | Unset = UNSET,
    ) -> Reply[Site]:
        """Edit a magic transit site: PATCH /accounts/{account_id}/magic/sites/{site_id} (permission: Magic Transit
        Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/methods/edit/"""
        return self._call(
            "magic_transit.sites.edit", "PATCH", "/accounts/{account_id}/magic/sites/{site_id}", locals(), Site,
        )

    def delete(self, site_id: str, *, account_id: str) -> Reply[Site]:
        """Delete a magic transit site: DELETE /accounts/{account_id}/magic/sites/{site_id} (permission: Magic Transit
        Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/methods/delete/"""
        return self._call(
            "magic_transit.sites.delete", "DELETE", "/accounts/{account_id}/magic/sites/{site_id}", locals(), Site,
        )
