"""`cf.dns.settings.account`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.dns import TextFilter
from cfapi.api.dns.settings import SOA, InternalDNS
from cfapi.api.shared.accounts import ObjectID


@model
class AccountDNSSettings:
    """Account DNS settings: response of dns.settings.account.get."""

    zone_defaults: ZoneDefaults
    enforce_dns_only: bool | None = None


@model
class View:
    """View: response of dns.settings.account.views.list."""

    id: str
    created_time: Moment
    modified_time: Moment
    name: str
    zones: list[str]


@model
class ZoneDefaults:
    """Zone defaults: part of AccountDNSSettings."""

    flatten_all_cnames: bool
    foundation_dns: bool
    internal_dns: InternalDNS
    multi_provider: bool
    nameservers: ZoneDefaultsNameservers
    ns_ttl: int | float
    """Seconds, 30 to 86400."""
    secondary_overrides: bool
    soa: SOA
    zone_mode: Literal["standard", "cdn_only", "dns_only"] | str


@model
class ZoneDefaultsNameservers:
    """Zone defaults nameservers: part of ZoneDefaults."""

    type: Literal[
        "cloudflare.standard", "cloudflare.advanced", "cloudflare.standard.random", "custom.account", "custom.tenant",
    ] | str


@model
class ZoneDefaultsNameserversParam:
    """Zone defaults nameservers param: part of ZoneDefaultsParam."""

    type: Literal[
        "cloudflare.standard", "cloudflare.advanced", "cloudflare.standard.random", "custom.account", "custom.tenant",
    ] | str | None = None


@model
class ZoneDefaultsParam:
    """Zone defaults param: argument of dns.settings.account.edit."""

    flatten_all_cnames: bool | None = None
    foundation_dns: bool | None = None
    internal_dns: InternalDNS | None = None
    multi_provider: bool | None = None
    nameservers: ZoneDefaultsNameserversParam | None = None
    ns_ttl: int | float | None = None
    """Seconds, 30 to 86400."""
    secondary_overrides: bool | None = None
    soa: SOA | None = None
    zone_mode: Literal["standard", "cdn_only", "dns_only"] | str | None = None


class AccountResource(Resource):
    """Account settings: `cf.dns.settings.account`."""

    @cached_property
    def views(self) -> Views:
        return Views(self._session)

    def get(self, *, account_id: str) -> Reply[AccountDNSSettings]:
        """Get account settings: GET /accounts/{account_id}/dns_settings (permission: Account DNS Settings Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/account/methods/get/"""
        return self._call(
            "dns.settings.account.get", "GET", "/accounts/{account_id}/dns_settings", locals(), AccountDNSSettings,
        )

    def edit(
        self, *, account_id: str, enforce_dns_only: bool | None | Unset = UNSET,
        zone_defaults: ZoneDefaultsParam | ZoneDefaults | Mapping[str, Any] | None | Unset = UNSET,
    ) -> Reply[AccountDNSSettings]:
        """Edit account settings: PATCH /accounts/{account_id}/dns_settings (permission: Account DNS Settings Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/account/methods/edit/"""
        return self._call(
            "dns.settings.account.edit", "PATCH", "/accounts/{account_id}/dns_settings", locals(), AccountDNSSettings,
        )


class Views(Resource):
    """Account views: `cf.dns.settings.account.views`."""

    def list(
        self, *, account_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        match: Literal["any", "all"] | str | Unset = UNSET, name: str | TextFilter | Mapping[str, Any] | Unset = UNSET,
        order: Literal["name", "created_on", "modified_on"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, zone_id: str | Unset = UNSET, zone_name: str | Unset = UNSET,
    ) -> Pages[View]:
        """List account views: GET /accounts/{account_id}/dns_settings/views (permission: DNS View Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/account/subresources/views/methods/list/"""
        return self._pages(
            "dns.settings.account.views.list", "GET", "/accounts/{account_id}/dns_settings/views", locals(), View,
            paging=Paging(size=1000),
        )

    def create(self, *, account_id: str, name: str, zones: Sequence[str]) -> Reply[View]:
        """Create an account view: POST /accounts/{account_id}/dns_settings/views (permission: DNS View Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/account/subresources/views/methods/create/"""
        return self._call(
            "dns.settings.account.views.create", "POST", "/accounts/{account_id}/dns_settings/views", locals(), View,
        )

    def get(self, view_id: str, *, account_id: str) -> Reply[View]:
        """Get an account view: GET /accounts/{account_id}/dns_settings/views/{view_id} (permission: DNS View Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/account/subresources/views/methods/get/"""
        return self._call(
            "dns.settings.account.views.get", "GET", "/accounts/{account_id}/dns_settings/views/{view_id}", locals(),
            View,
        )

    def edit(
        self, view_id: str, *, account_id: str, name: str | None | Unset = UNSET,
        zones: Sequence[str] | None | Unset = UNSET,
    ) -> Reply[View]:
        """Edit an account view: PATCH /accounts/{account_id}/dns_settings/views/{view_id} (permission: DNS View Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/account/subresources/views/methods/edit/"""
        return self._call(
            "dns.settings.account.views.edit", "PATCH", "/accounts/{account_id}/dns_settings/views/{view_id}", locals(),
            View,
        )

    def delete(self, view_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete an account view: DELETE /accounts/{account_id}/dns_settings/views/{view_id} (permission: DNS View
        Write).
        https://developers.cloudflare.com/api/resources/dns/subresources/settings/subresources/account/subresources/views/methods/delete/"""
        return self._call(
            "dns.settings.account.views.delete", "DELETE", "/accounts/{account_id}/dns_settings/views/{view_id}",
            locals(), ObjectID,
        )
