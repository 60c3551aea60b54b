"""`cf.firewall.lockdowns`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.firewall import ConfigurationItem
from cfapi.api.shared.accounts import ObjectID


@model
class Lockdown:
    """Lockdown: response of firewall.lockdowns.list."""

    id: str
    configurations: list[ConfigurationItem]
    created_on: Moment
    description: str | None = None
    modified_on: Moment
    paused: bool | None = None
    urls: list[str]


class Lockdowns(Resource):
    """Firewall lockdowns: `cf.firewall.lockdowns`."""

    def list(
        self, *, zone_id: str, created_on: datetime | str | Unset = UNSET, description: str | Unset = UNSET,
        description_search: str | Unset = UNSET, ip: str | Unset = UNSET, ip_range_search: str | Unset = UNSET,
        ip_search: str | Unset = UNSET, modified_on: datetime | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, priority: float | Unset = UNSET, uri_search: str | Unset = UNSET,
    ) -> Pages[Lockdown]:
        """List firewall lockdowns: GET /zones/{zone_id}/firewall/lockdowns (permission: Firewall Services Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/lockdowns/methods/list/"""
        return self._pages(
            "firewall.lockdowns.list", "GET", "/zones/{zone_id}/firewall/lockdowns", locals(), Lockdown,
            paging=Paging(size=1000),
        )

    def create(
        self, *, zone_id: str, configurations: Sequence[ConfigurationItem | Mapping[str, Any]], urls: Sequence[str],
        description: str | None | Unset = UNSET, paused: bool | Unset = UNSET, priority: float | Unset = UNSET,
    ) -> Reply[Lockdown]:
        """Create a firewall lockdown: POST /zones/{zone_id}/firewall/lockdowns (permission: Firewall Services Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/lockdowns/methods/create/"""
        return self._call(
            "firewall.lockdowns.create", "POST", "/zones/{zone_id}/firewall/lockdowns", locals(), Lockdown,
        )

    def get(self, lock_downs_id: str, *, zone_id: str) -> Reply[Lockdown]:
        """Get a firewall lockdown: GET /zones/{zone_id}/firewall/lockdowns/{lock_downs_id} (permission: Firewall
        Services Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/lockdowns/methods/get/"""
        return self._call(
            "firewall.lockdowns.get", "GET", "/zones/{zone_id}/firewall/lockdowns/{lock_downs_id}", locals(), Lockdown,
        )

    def update(
        self, lock_downs_id: str, *, zone_id: str, configurations: Sequence[ConfigurationItem | Mapping[str, Any]],
        urls: Sequence[str],
    ) -> Reply[Lockdown]:
        """Update a firewall lockdown: PUT /zones/{zone_id}/firewall/lockdowns/{lock_downs_id} (permission: Firewall
        Services Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/lockdowns/methods/update/"""
        return self._call(
            "firewall.lockdowns.update", "PUT", "/zones/{zone_id}/firewall/lockdowns/{lock_downs_id}", locals(),
            Lockdown,
        )

    def delete(self, lock_downs_id: str, *, zone_id: str) -> Reply[ObjectID | None]:
        """Delete a firewall lockdown: DELETE /zones/{zone_id}/firewall/lockdowns/{lock_downs_id} (permission: Firewall
        Services Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/lockdowns/methods/delete/"""
        return self._call(
            "firewall.lockdowns.delete", "DELETE", "/zones/{zone_id}/firewall/lockdowns/{lock_downs_id}", locals(),
            ObjectID,
        )
