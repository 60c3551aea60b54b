"""`cf.magic_transit.apps`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model


@model
class App:
    """App: response of magic_transit.apps.create."""

    account_app_id: str
    hostnames: list[str] | None = None
    ip_subnets: list[str] | None = None
    name: str | None = None
    source_subnets: list[str] | None = None
    type: str | None = None


@model
class AppItem:
    """App item: response of magic_transit.apps.list."""

    account_app_id: str | None = None
    hostnames: list[str] | None = None
    ip_subnets: list[str] | None = None
    name: str | None = None
    source_subnets: list[str] | None = None
    type: str | None = None
    managed_app_id: str | None = None


class Apps(Resource):
    """Magic transit apps: `cf.magic_transit.apps`."""

    def list(self, *, account_id: str) -> Pages[AppItem]:
        """List magic transit apps: GET /accounts/{account_id}/magic/apps (permission: Magic Transit Read or Magic WAN
        Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/apps/methods/list/"""
        return self._pages(
            "magic_transit.apps.list", "GET", "/accounts/{account_id}/magic/apps", locals(), AppItem,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, name: str, type: str, hostnames: Sequence[str] | Unset = UNSET,
        ip_subnets: Sequence[str] | Unset = UNSET, source_subnets: Sequence[str] | Unset = UNSET,
    ) -> Reply[App]:
        """Create a magic transit app: POST /accounts/{account_id}/magic/apps (permission: Magic Transit Write or Magic
        WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/apps/methods/create/"""
        return self._call("magic_transit.apps.create", "POST", "/accounts/{account_id}/magic/apps", locals(), App)

    def update(
        self, account_app_id: str, *, account_id: str, hostnames: Sequence[str] | Unset = UNSET,
        ip_subnets: Sequence[str] | Unset = UNSET, name: str | Unset = UNSET,
        source_subnets: Sequence[str] | Unset = UNSET, type: str | Unset = UNSET,
    ) -> Reply[App]:
        """Update a magic transit app: PUT /accounts/{account_id}/magic/apps/{account_app_id} (permission: Magic Transit
        Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/apps/methods/update/"""
        return self._call(
            "magic_transit.apps.update", "PUT", "/accounts/{account_id}/magic/apps/{account_app_id}", locals(), App,
        )

    def edit(
        self, account_app_id: str, *, account_id: str, hostnames: Sequence[str] | None | Unset = UNSET,
        ip_subnets: Sequence[str] | None | Unset = UNSET, name: str | None | Unset = UNSET,
        source_subnets: Sequence[str] | None | Unset = UNSET, type: str | None | Unset = UNSET,
    ) -> Reply[App]:
        """Edit a magic transit app: PATCH /accounts/{account_id}/magic/apps/{account_app_id}.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/apps/methods/edit/"""
        return self._call(
            "magic_transit.apps.edit", "PATCH", "/accounts/{account_id}/magic/apps/{account_app_id}", locals(), App,
        )

    def delete(self, account_app_id: str, *, account_id: str) -> Reply[App | None]:
        """Delete a magic transit app: DELETE /accounts/{account_id}/magic/apps/{account_app_id} (permission: Magic
        Transit Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/apps/methods/delete/"""
        return self._call(
            "magic_transit.apps.delete", "DELETE", "/accounts/{account_id}/magic/apps/{account_app_id}", locals(), App,
        )
