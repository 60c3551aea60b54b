"""`cf.addressing.address_maps`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.addressing.address_maps.accounts import Accounts
    from cfapi.api.addressing.address_maps.ips import IPs
    from cfapi.api.addressing.address_maps.zones import Zones


@model
class AddressMap:
    """Address map: response of addressing.address_maps.list."""

    id: str | None = None
    can_delete: bool | None = None
    can_modify_ips: bool | None = None
    created_at: Moment | None = None
    default_sni: str | None = None
    description: str | None = None
    enabled: bool | None = None
    modified_at: Moment | None = None


@model
class AddressMapDetails:
    """Address map details: response of addressing.address_maps.create."""

    id: str | None = None
    can_delete: bool | None = None
    can_modify_ips: bool | None = None
    created_at: Moment | None = None
    default_sni: str | None = None
    description: str | None = None
    enabled: bool | None = None
    ips: list[IPsIPItem] | None = None
    memberships: list[Membership] | None = None
    modified_at: Moment | None = None


@model
class IPsIPItem:
    """I ps IP item: part of AddressMapDetails."""

    created_at: Moment | None = None
    ip: str | None = None


@model
class Membership:
    """Membership: part of AddressMapDetails."""

    can_delete: bool | None = None
    created_at: Moment | None = None
    identifier: str | None = None
    kind: Literal["zone", "account"] | str | None = None


@model
class MembershipParam:
    """Membership param: argument of addressing.address_maps.create."""

    identifier: str | None = None
    kind: Literal["zone", "account"] | str | None = None


class AddressMaps(Resource):
    """Addressing address maps: `cf.addressing.address_maps`."""

    @cached_property
    def accounts(self) -> Accounts:
        from cfapi.api.addressing.address_maps.accounts import Accounts
        return Accounts(self._session)

    @cached_property
    def ips(self) -> IPs:
        from cfapi.api.addressing.address_maps.ips import IPs
        return IPs(self._session)

    @cached_property
    def zones(self) -> Zones:
        from cfapi.api.addressing.address_maps.zones import Zones
        return Zones(self._session)

    def list(self, *, account_id: str) -> Pages[AddressMap]:
        """List addressing address maps: GET /accounts/{account_id}/addressing/address_maps (permission: Address Maps
        Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/methods/list/"""
        return self._pages(
            "addressing.address_maps.list", "GET", "/accounts/{account_id}/addressing/address_maps", locals(),
            AddressMap, paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, description: str | None | Unset = UNSET, enabled: bool | None | Unset = UNSET,
        ips: Sequence[str] | Unset = UNSET,
        memberships: Sequence[MembershipParam | Membership | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[AddressMapDetails]:
        """Create an addressing address map: POST /accounts/{account_id}/addressing/address_maps (permission: Address
        Maps Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/methods/create/"""
        return self._call(
            "addressing.address_maps.create", "POST", "/accounts/{account_id}/addressing/address_maps", locals(),
            AddressMapDetails,
        )

    def get(self, address_map_id: str, *, account_id: str) -> Reply[AddressMapDetails]:
        """Get an addressing address map: GET /accounts/{account_id}/addressing/address_maps/{address_map_id}
        (permission: Address Maps Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/methods/get/"""
        return self._call(
            "addressing.address_maps.get", "GET", "/accounts/{account_id}/addressing/address_maps/{address_map_id}",
            locals(), AddressMapDetails,
        )

    def edit(
        self, address_map_id: str, *, account_id: str, default_sni: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET, enabled: bool | None | Unset = UNSET,
    ) -> Reply[AddressMap]:
        """Edit an addressing address map: PATCH /accounts/{account_id}/addressing/address_maps/{address_map_id}
        (permission: Address Maps Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/methods/edit/"""
        return self._call(
            "addressing.address_maps.edit", "PATCH", "/accounts/{account_id}/addressing/address_maps/{address_map_id}",
            locals(), AddressMap,
        )

    def delete(self, address_map_id: str, *, account_id: str) -> Reply[None]:
        """Delete an addressing address map: DELETE /accounts/{account_id}/addressing/address_maps/{address_map_id}
        (permission: Address Maps Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/address_maps/methods/delete/"""
        return self._call(
            "addressing.address_maps.delete", "DELETE",
            "/accounts/{account_id}/addressing/address_maps/{address_map_id}", locals(), NoneType,
        )
