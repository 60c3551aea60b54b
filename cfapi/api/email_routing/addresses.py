"""`cf.email_routing.addresses`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class Address:
    """Address: response of email_routing.addresses.list."""

    id: str | None = None
    created: Moment | None = None
    email: str | None = None
    modified: Moment | None = None
    tag: str | None = None
    verified: Moment | None = None


class Addresses(Resource):
    """Email routing addresses: `cf.email_routing.addresses`."""

    def list(
        self, *, account_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, verified: bool | Unset = UNSET,
    ) -> Pages[Address]:
        """List email routing addresses: GET /accounts/{account_id}/email/routing/addresses (permission: Email Routing
        Addresses Read).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/addresses/methods/list/"""
        return self._pages(
            "email_routing.addresses.list", "GET", "/accounts/{account_id}/email/routing/addresses", locals(), Address,
            paging=Paging(size=50),
        )

    def create(self, *, account_id: str, email: str) -> Reply[Address]:
        """Create an email routing address: POST /accounts/{account_id}/email/routing/addresses (permission: Email
        Routing Addresses Write).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/addresses/methods/create/"""
        return self._call(
            "email_routing.addresses.create", "POST", "/accounts/{account_id}/email/routing/addresses", locals(),
            Address,
        )

    def get(self, destination_address_identifier: str, *, account_id: str) -> Reply[Address]:
        """Get an email routing address: GET
        /accounts/{account_id}/email/routing/addresses/{destination_address_identifier} (permission: Email Routing
        Addresses Read).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/addresses/methods/get/"""
        return self._call(
            "email_routing.addresses.get", "GET",
            "/accounts/{account_id}/email/routing/addresses/{destination_address_identifier}", locals(), Address,
        )

    def edit(
        self, destination_address_identifier: str, *, account_id: str, status: Literal["unverified", "verified"] | str,
    ) -> Reply[Address]:
        """Edit an email routing address: PATCH
        /accounts/{account_id}/email/routing/addresses/{destination_address_identifier}.
        https://developers.cloudflare.com/api/resources/email_routing/subresources/addresses/methods/edit/"""
        return self._call(
            "email_routing.addresses.edit", "PATCH",
            "/accounts/{account_id}/email/routing/addresses/{destination_address_identifier}", locals(), Address,
        )

    def delete(self, destination_address_identifier: str, *, account_id: str) -> Reply[Address | None]:
        """Delete an email routing address: DELETE
        /accounts/{account_id}/email/routing/addresses/{destination_address_identifier} (permission: Email Routing
        Addresses Write).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/addresses/methods/delete/"""
        return self._call(
            "email_routing.addresses.delete", "DELETE",
            "/accounts/{account_id}/email/routing/addresses/{destination_address_identifier}", locals(), Address,
        )
