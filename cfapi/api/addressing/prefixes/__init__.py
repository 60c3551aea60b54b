"""`cf.addressing.prefixes`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.addressing.prefixes.advertisement_status import AdvertisementStatusResource
    from cfapi.api.addressing.prefixes.bgp_prefixes import BGPPrefixes
    from cfapi.api.addressing.prefixes.delegations import Delegations
    from cfapi.api.addressing.prefixes.service_bindings import ServiceBindings


@model
class Prefix:
    """Prefix: response of addressing.prefixes.list."""

    id: str | None = None
    account_id: str | None = None
    advertised: bool | None = None
    advertised_modified_at: Moment | None = None
    approved: str | None = None
    asn: int | None = None
    cidr: str | None = None
    created_at: Moment | None = None
    delegate_loa_creation: bool | None = None
    description: str | None = None
    irr_validation_state: str | None = None
    loa_document_id: str | None = None
    modified_at: Moment | None = None
    on_demand_enabled: bool | None = None
    on_demand_locked: bool | None = None
    ownership_validation_state: str | None = None
    ownership_validation_token: str | None = None
    rpki_validation_state: str | None = None


class Prefixes(Resource):
    """Addressing prefixes: `cf.addressing.prefixes`."""

    @cached_property
    def advertisement_status(self) -> AdvertisementStatusResource:
        from cfapi.api.addressing.prefixes.advertisement_status import AdvertisementStatusResource
        return AdvertisementStatusResource(self._session)

    @cached_property
    def bgp_prefixes(self) -> BGPPrefixes:
        from cfapi.api.addressing.prefixes.bgp_prefixes import BGPPrefixes
        return BGPPrefixes(self._session)

    @cached_property
    def delegations(self) -> Delegations:
        from cfapi.api.addressing.prefixes.delegations import Delegations
        return Delegations(self._session)

    @cached_property
    def service_bindings(self) -> ServiceBindings:
        from cfapi.api.addressing.prefixes.service_bindings import ServiceBindings
        return ServiceBindings(self._session)

    def list(self, *, account_id: str) -> Pages[Prefix]:
        """List addressing prefixes: GET /accounts/{account_id}/addressing/prefixes (permission: IP Prefixes: Read or
        Magic Transit Read or IP Prefixes: BGP On Demand Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/methods/list/"""
        return self._pages(
            "addressing.prefixes.list", "GET", "/accounts/{account_id}/addressing/prefixes", locals(), Prefix,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, asn: int, cidr: str, delegate_loa_creation: bool | Unset = UNSET,
        description: str | None | Unset = UNSET, loa_document_id: str | None | Unset = UNSET,
    ) -> Reply[Prefix]:
        """Create an addressing prefix: POST /accounts/{account_id}/addressing/prefixes.
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/methods/create/"""
        return self._call(
            "addressing.prefixes.create", "POST", "/accounts/{account_id}/addressing/prefixes", locals(), Prefix,
        )

    def get(self, prefix_id: str, *, account_id: str) -> Reply[Prefix]:
        """Get an addressing prefix: GET /accounts/{account_id}/addressing/prefixes/{prefix_id} (permission: IP
        Prefixes: Read or Magic Transit Read or IP Prefixes: BGP On Demand Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/methods/get/"""
        return self._call(
            "addressing.prefixes.get", "GET", "/accounts/{account_id}/addressing/prefixes/{prefix_id}", locals(),
            Prefix,
        )

    def edit(self, prefix_id: str, *, account_id: str, description: str) -> Reply[Prefix]:
        """Edit an addressing prefix: PATCH /accounts/{account_id}/addressing/prefixes/{prefix_id} (permission: IP
        Prefixes: Write or Magic Transit Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/methods/edit/"""
        return self._call(
            "addressing.prefixes.edit", "PATCH", "/accounts/{account_id}/addressing/prefixes/{prefix_id}", locals(),
            Prefix,
        )

    def delete(self, prefix_id: str, *, account_id: str) -> Reply[None]:
        """Delete an addressing prefix: DELETE /accounts/{account_id}/addressing/prefixes/{prefix_id} (permission: Magic
        Transit Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/methods/delete/"""
        return self._call(
            "addressing.prefixes.delete", "DELETE", "/accounts/{account_id}/addressing/prefixes/{prefix_id}", locals(),
            NoneType,
        )

    def validate(self, prefix_id: str, *, account_id: str) -> Reply[Prefix]:
        """Validate addressing prefixes: POST /accounts/{account_id}/addressing/prefixes/{prefix_id}/validate
        (permission: IP Prefixes: Write or Magic Transit Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/methods/validate/"""
        return self._call(
            "addressing.prefixes.validate", "POST", "/accounts/{account_id}/addressing/prefixes/{prefix_id}/validate",
            locals(), Prefix,
        )
