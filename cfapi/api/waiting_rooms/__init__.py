"""`cf.waiting_rooms`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID

if TYPE_CHECKING:
    from cfapi.api.waiting_rooms.events import Events
    from cfapi.api.waiting_rooms.page import PageResource
    from cfapi.api.waiting_rooms.rules import Rules
    from cfapi.api.waiting_rooms.settings import Settings
    from cfapi.api.waiting_rooms.statuses import Statuses


@model
class AdditionalRoutes:
    """Additional routes: argument of waiting_rooms.create."""

    host: str | None = None
    path: str | None = None


@model
class CookieAttributes:
    """Cookie attributes: argument of waiting_rooms.create."""

    samesite: Literal["auto", "lax", "none", "strict"] | str | None = None
    secure: Literal["auto", "always", "never"] | str | None = None


@model
class WaitingRoom:
    """Waiting room: response of waiting_rooms.list."""

    id: str | None = None
    additional_routes: list[AdditionalRoutes] | None = None
    cookie_attributes: CookieAttributes | None = None
    cookie_suffix: str | None = None
    created_on: Moment | None = None
    custom_page_html: str | None = None
    default_template_language: Literal[
        "en-US", "es-ES", "de-DE", "fr-FR", "it-IT", "ja-JP", "ko-KR", "pt-BR", "zh-CN", "zh-TW", "nl-NL", "pl-PL",
        "id-ID", "tr-TR", "ar-EG", "ru-RU", "fa-IR", "bg-BG", "hr-HR", "cs-CZ", "da-DK", "fi-FI", "lt-LT", "lv-LV",
        "ms-MY", "nb-NO", "ro-RO", "el-GR", "he-IL", "hi-IN", "hu-HU", "sr-BA", "sk-SK", "sl-SI", "sv-SE", "tl-PH",
        "th-TH", "uk-UA", "vi-VN",
    ] | str | None = None
    description: str | None = None
    disable_session_renewal: bool | None = None
    enabled_origin_commands: list[Literal["revoke"] | str] | None = None
    host: str | None = None
    json_response_enabled: bool | None = None
    modified_on: Moment | None = None
    name: str | None = None
    new_users_per_minute: int | None = None
    """At least 200."""
    next_event_prequeue_start_time: Moment | None = None
    next_event_start_time: Moment | None = None
    path: str | None = None
    queue_all: bool | None = None
    queueing_method: Literal["fifo", "random", "passthrough", "reject"] | str | None = None
    queueing_status_code: Literal[200, 202, 429] | int | None = None
    session_duration: int | None = None
    """1 to 30."""
    suspended: bool | None = None
    total_active_users: int | None = None
    """At least 200."""
    turnstile_action: Literal["log", "infinite_queue"] | str | None = None
    turnstile_mode: Literal["off", "invisible", "visible_non_interactive", "visible_managed"] | str | None = None


WaitingRoomDefaultTemplateLanguage = Literal[
    "en-US", "es-ES", "de-DE", "fr-FR", "it-IT", "ja-JP", "ko-KR", "pt-BR", "zh-CN", "zh-TW", "nl-NL", "pl-PL", "id-ID",
    "tr-TR", "ar-EG", "ru-RU", "fa-IR", "bg-BG", "hr-HR", "cs-CZ", "da-DK", "fi-FI", "lt-LT", "lv-LV", "ms-MY", "nb-NO",
    "ro-RO", "el-GR", "he-IL", "hi-IN", "hu-HU", "sr-BA", "sk-SK", "sl-SI", "sv-SE", "tl-PH", "th-TH", "uk-UA", "vi-VN",
] | str
WaitingRoomEditDefaultTemplateLanguage = Literal[
    "en-US", "es-ES", "de-DE", "fr-FR", "it-IT", "ja-JP", "ko-KR", "pt-BR", "zh-CN", "zh-TW", "nl-NL", "pl-PL", "id-ID",
    "tr-TR", "ar-EG", "ru-RU", "fa-IR", "bg-BG", "hr-HR", "cs-CZ", "da-DK", "fi-FI", "lt-LT", "lv-LV", "ms-MY", "nb-NO",
    "ro-RO", "el-GR", "he-IL", "hi-IN", "hu-HU", "sr-BA", "sk-SK", "sl-SI", "sv-SE", "tl-PH", "th-TH", "uk-UA", "vi-VN",
] | str | None
WaitingRoomEditTurnstileMode = Literal["off", "invisible", "visible_non_interactive", "visible_managed"] | str | None
WaitingRoomTurnstileMode = Literal["off", "invisible", "visible_non_interactive", "visible_managed"] | str


class WaitingRooms(Resource):
    """Waiting rooms: `cf.waiting_rooms`."""

    @cached_property
    def events(self) -> Events:
        from cfapi.api.waiting_rooms.events import Events
        return Events(self._session)

    @cached_property
    def page(self) -> PageResource:
        from cfapi.api.waiting_rooms.page import PageResource
        return PageResource(self._session)

    @cached_property
    def rules(self) -> Rules:
        from cfapi.api.waiting_rooms.rules import Rules
        return Rules(self._session)

    @cached_property
    def settings(self) -> Settings:
        from cfapi.api.waiting_rooms.settings import Settings
        return Settings(self._session)

    @cached_property
    def statuses(self) -> Statuses:
        from cfapi.api.waiting_rooms.statuses import Statuses
        return Statuses(self._session)

    def list(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[WaitingRoom]:
        """List waiting rooms: GET /{accounts or zones}/{id}/waiting_rooms (permission: Account Waiting Rooms Read).
        https://developers.cloudflare.com/api/resources/waiting_rooms/methods/list/"""
        return self._pages(
            "waiting_rooms.list", "GET", "{scope}/waiting_rooms", locals(), WaitingRoom, paging=Paging(size=1000),
        )

    def create(
        self, *, zone_id: str, host: str, name: str, new_users_per_minute: int, total_active_users: int,
        additional_routes: Sequence[AdditionalRoutes | Mapping[str, Any]] | Unset = UNSET,
        cookie_attributes: CookieAttributes | Mapping[str, Any] | Unset = UNSET, cookie_suffix: str | Unset = UNSET,
        custom_page_html: str | Unset = UNSET,
        default_template_language: WaitingRoomDefaultTemplateLanguage | Unset = UNSET,
        description: str | None | Unset = UNSET, disable_session_renewal: bool | Unset = UNSET,
        enabled_origin_commands: Sequence[Literal["revoke"] | str] | Unset = UNSET,
        json_response_enabled: bool | Unset = UNSET, path: str | Unset = UNSET, queue_all: bool | Unset = UNSET,
        queueing_method: Literal["fifo", "random", "passthrough", "reject"] | str | Unset = UNSET,
        queueing_status_code: Literal[200, 202, 429] | int | Unset = UNSET, session_duration: int | Unset = UNSET,
        suspended: bool | Unset = UNSET, turnstile_action: Literal["log", "infinite_queue"] | str | Unset = UNSET,
        turnstile_mode: WaitingRoomTurnstileMode | Unset = UNSET,
    ) -> Reply[WaitingRoom]:
        """Create a waiting room: POST /zones/{zone_id}/waiting_rooms.
        https://developers.cloudflare.com/api/resources/waiting_rooms/methods/create/"""
        return self._call("waiting_rooms.create", "POST", "/zones/{zone_id}/waiting_rooms", locals(), WaitingRoom)

    def get(self, waiting_room_id: str, *, zone_id: str) -> Reply[WaitingRoom]:
        """Get a waiting room: GET /zones/{zone_id}/waiting_rooms/{waiting_room_id} (permission: Waiting Rooms Read).
        https://developers.cloudflare.com/api/resources/waiting_rooms/methods/get/"""
        return self._call(
            "waiting_rooms.get", "GET", "/zones/{zone_id}/waiting_rooms/{waiting_room_id}", locals(), WaitingRoom,
        )

    def update(
        self, waiting_room_id: str, *, zone_id: str, host: str, name: str, new_users_per_minute: int,
        total_active_users: int, additional_routes: Sequence[AdditionalRoutes | Mapping[str, Any]] | Unset = UNSET,
        cookie_attributes: CookieAttributes | Mapping[str, Any] | Unset = UNSET, cookie_suffix: str | Unset = UNSET,
        custom_page_html: str | Unset = UNSET,
        default_template_language: WaitingRoomDefaultTemplateLanguage | Unset = UNSET,
        description: str | None | Unset = UNSET, disable_session_renewal: bool | Unset = UNSET,
        enabled_origin_commands: Sequence[Literal["revoke"] | str] | Unset = UNSET,
        json_response_enabled: bool | Unset = UNSET, path: str | Unset = UNSET, queue_all: bool | Unset = UNSET,
        queueing_method: Literal["fifo", "random", "passthrough", "reject"] | str | Unset = UNSET,
        queueing_status_code: Literal[200, 202, 429] | int | Unset = UNSET, session_duration: int | Unset = UNSET,
        suspended: bool | Unset = UNSET, turnstile_action: Literal["log", "infinite_queue"] | str | Unset = UNSET,
        turnstile_mode: WaitingRoomTurnstileMode | Unset = UNSET,
    ) -> Reply[WaitingRoom]:
        """Update a waiting room: PUT /zones/{zone_id}/waiting_rooms/{waiting_room_id} (permission: Waiting Rooms
        Write).
        https://developers.cloudflare.com/api/resources/waiting_rooms/methods/update/"""
        return self._call(
            "waiting_rooms.update", "PUT", "/zones/{zone_id}/waiting_rooms/{waiting_room_id}", locals(), WaitingRoom,
        )

    def edit(
        self, waiting_room_id: str, *, zone_id: str, host: str | Unset = UNSET, name: str | Unset = UNSET,
        new_users_per_minute: int | Unset = UNSET, total_active_users: int | Unset = UNSET,
        additional_routes: Sequence[AdditionalRoutes | Mapping[str, Any]] | None | Unset = UNSET,
        cookie_attributes: CookieAttributes | Mapping[str, Any] | None | Unset = UNSET,
        cookie_suffix: str | None | Unset = UNSET, custom_page_html: str | None | Unset = UNSET,
        default_template_language: WaitingRoomEditDefaultTemplateLanguage | Unset = UNSET,
        description: str | None | Unset = UNSET, disable_session_renewal: bool | None | Unset = UNSET,
        enabled_origin_commands: Sequence[Literal["revoke"] | str] | None | Unset = UNSET,
        json_response_enabled: bool | None | Unset = UNSET, path: str | None | Unset = UNSET,
        queue_all: bool | None | Unset = UNSET,
        queueing_method: Literal["fifo", "random", "passthrough", "reject"] | str | None | Unset = UNSET,
        queueing_status_code: Literal[200, 202, 429] | int | None | Unset = UNSET,
        session_duration: int | None | Unset = UNSET, suspended: bool | None | Unset = UNSET,
        turnstile_action: Literal["log", "infinite_queue"] | str | None | Unset = UNSET,
        turnstile_mode: WaitingRoomEditTurnstileMode | Unset = UNSET,
    ) -> Reply[WaitingRoom]:
        """Edit a waiting room: PATCH /zones/{zone_id}/waiting_rooms/{waiting_room_id} (permission: Waiting Rooms
        Write).
        https://developers.cloudflare.com/api/resources/waiting_rooms/methods/edit/"""
        return self._call(
            "waiting_rooms.edit", "PATCH", "/zones/{zone_id}/waiting_rooms/{waiting_room_id}", locals(), WaitingRoom,
        )

    def delete(self, waiting_room_id: str, *, zone_id: str) -> Reply[ObjectID | None]:
        """Delete a waiting room: DELETE /zones/{zone_id}/waiting_rooms/{waiting_room_id} (permission: Waiting Rooms
        Write).
        https://developers.cloudflare.com/api/resources/waiting_rooms/methods/delete/"""
        return self._call(
            "waiting_rooms.delete", "DELETE", "/zones/{zone_id}/waiting_rooms/{waiting_room_id}", locals(), ObjectID,
        )
