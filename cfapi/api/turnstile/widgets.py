"""`cf.turnstile.widgets`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from attrs import field

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class Widget:
    """Widget: response of turnstile.widgets.create."""

    bot_fight_mode: bool | None = None
    clearance_level: Literal["no_clearance", "jschallenge", "managed", "interactive"] | str | None = None
    created_on: Moment
    domains: list[str]
    ephemeral_id: bool | None = None
    mode: Literal["non-interactive", "invisible", "managed"] | str
    modified_on: Moment
    name: str
    offlabel: bool | None = None
    region: Literal["world", "china"] | str | None = None
    secret: str = field(repr=False)
    sitekey: str
    deployed_via: Literal["wrangler", "dashboard", "spin", "api", "unknown"] | str | None = None
    last_modified_via: Literal["wrangler", "dashboard", "spin", "api", "unknown"] | str | None = None


@model
class WidgetItem:
    """Widget item: response of turnstile.widgets.list."""

    bot_fight_mode: bool | None = None
    clearance_level: Literal["no_clearance", "jschallenge", "managed", "interactive"] | str | None = None
    created_on: Moment
    domains: list[str]
    ephemeral_id: bool | None = None
    mode: Literal["non-interactive", "invisible", "managed"] | str
    modified_on: Moment
    name: str
    offlabel: bool | None = None
    region: Literal["world", "china"] | str | None = None
    sitekey: str
    deployed_via: Literal["wrangler", "dashboard", "spin", "api", "unknown"] | str | None = None
    last_modified_via: Literal["wrangler", "dashboard", "spin", "api", "unknown"] | str | None = None


WidgetClearanceLevel = Literal["no_clearance", "jschallenge", "managed", "interactive"] | str
WidgetOrder = Literal["id", "sitekey", "name", "created_on", "modified_on"] | str


class Widgets(Resource):
    """Turnstile widgets: `cf.turnstile.widgets`."""

    def list(
        self, *, account_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET, filter: str | Unset = UNSET,
        order: WidgetOrder | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[WidgetItem]:
        """List turnstile widgets: GET /accounts/{account_id}/challenges/widgets (permission: Turnstile Sites Read or
        Account Settings Read).
        https://developers.cloudflare.com/api/resources/turnstile/subresources/widgets/methods/list/"""
        return self._pages(
            "turnstile.widgets.list", "GET", "/accounts/{account_id}/challenges/widgets", locals(), WidgetItem,
            paging=Paging(size=1000),
        )

    def create(
        self, *, account_id: str, domains: Sequence[str],
        mode: Literal["non-interactive", "invisible", "managed"] | str, name: str,
        direction: Literal["asc", "desc"] | str | Unset = UNSET, filter: str | Unset = UNSET,
        order: WidgetOrder | Unset = UNSET, page: float | Unset = UNSET, per_page: float | Unset = UNSET,
        bot_fight_mode: bool | Unset = UNSET, clearance_level: WidgetClearanceLevel | Unset = UNSET,
        ephemeral_id: bool | Unset = UNSET, offlabel: bool | Unset = UNSET,
        region: Literal["world", "china"] | str | Unset = UNSET,
    ) -> Reply[Widget]:
        """Create a turnstile widget: POST /accounts/{account_id}/challenges/widgets (permission: Turnstile Sites Write
        or Account Settings Write).
        https://developers.cloudflare.com/api/resources/turnstile/subresources/widgets/methods/create/"""
        return self._call(
            "turnstile.widgets.create", "POST", "/accounts/{account_id}/challenges/widgets", locals(), Widget,
            query="direction filter order page per_page",
        )

    def get(self, sitekey: str, *, account_id: str) -> Reply[Widget]:
        """Get a turnstile widget: GET /accounts/{account_id}/challenges/widgets/{sitekey} (permission: Turnstile Sites
        Read or Account Settings Read).
        https://developers.cloudflare.com/api/resources/turnstile/subresources/widgets/methods/get/"""
        return self._call(
            "turnstile.widgets.get", "GET", "/accounts/{account_id}/challenges/widgets/{sitekey}", locals(), Widget,
        )

    def update(
        self, sitekey: str, *, account_id: str, domains: Sequence[str],
        mode: Literal["non-interactive", "invisible", "managed"] | str, name: str, bot_fight_mode: bool | Unset = UNSET,
        clearance_level: WidgetClearanceLevel | Unset = UNSET, ephemeral_id: bool | Unset = UNSET,
        offlabel: bool | Unset = UNSET, region: Literal["world", "china"] | str | Unset = UNSET,
    ) -> Reply[Widget]:
        """Update a turnstile widget: PUT /accounts/{account_id}/challenges/widgets/{sitekey} (permission: Turnstile
        Sites Write or Account Settings Write).
        https://developers.cloudflare.com/api/resources/turnstile/subresources/widgets/methods/update/"""
        return self._call(
            "turnstile.widgets.update", "PUT", "/accounts/{account_id}/challenges/widgets/{sitekey}", locals(), Widget,
        )

    def delete(self, sitekey: str, *, account_id: str) -> Reply[Widget | None]:
        """Delete a turnstile widget: DELETE /accounts/{account_id}/challenges/widgets/{sitekey} (permission: Turnstile
        Sites Write or Account Settings Write).
        https://developers.cloudflare.com/api/resources/turnstile/subresources/widgets/methods/delete/"""
        return self._call(
            "turnstile.widgets.delete", "DELETE", "/accounts/{account_id}/challenges/widgets/{sitekey}", locals(),
            Widget,
        )

    def rotate_secret(
        self, sitekey: str, *, account_id: str, invalidate_immediately: bool | Unset = UNSET,
    ) -> Reply[Widget]:
        """Turnstile widgets: rotate secret: POST /accounts/{account_id}/challenges/widgets/{sitekey}/rotate_secret
        (permission: Turnstile Sites Write or Account Settings Write).
        https://developers.cloudflare.com/api/resources/turnstile/subresources/widgets/methods/rotate_secret/"""
        return self._call(
            "turnstile.widgets.rotate_secret", "POST",
            "/accounts/{account_id}/challenges/widgets/{sitekey}/rotate_secret", locals(), Widget,
        )
