"""`cf.bot_management`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model, renamed

if TYPE_CHECKING:
    from cfapi.api.bot_management.feedback import FeedbackResource


@model
class BotManagement:
    """Bot management: response of bot_management.get."""

    ai_bots_migration_opt_out: bool | None = None
    ai_bots_protection: Literal["block", "disabled", "only_on_ad_pages"] | str | None = None
    aisearch: Literal["disabled", "block", "only_on_ad_pages"] | str | None = renamed("ai_search", default=None)
    ai_training: Literal["disabled", "disallow", "block", "only_on_ad_pages"] | str | None = None
    ai_user: Literal["disabled", "block", "only_on_ad_pages"] | str | None = None
    bot_preference_sync_enabled: bool | None = None
    cf_robots_variant: Literal["off", "policy_only"] | str | None = None
    content_bots_protection: Literal["block", "disabled"] | str | None = None
    crawler_protection: Literal["enabled", "disabled"] | str | None = None
    enable_js: bool | None = None
    fight_mode: bool | None = None
    is_robots_txt_managed: bool | None = None
    jsd_api_results_enabled: bool | None = None
    stale_zone_configuration: BotManagementStaleZoneConfiguration | None = None
    using_latest_model: bool | None = None
    optimize_wordpress: bool | None = None
    sbfm_definitely_automated: Literal["allow", "block", "managed_challenge"] | str | None = None
    sbfm_static_resource_protection: bool | None = None
    sbfm_verified_bots: Literal["allow", "block"] | str | None = None
    sbfm_likely_automated: Literal["allow", "block", "managed_challenge"] | str | None = None
    auto_update_model: bool | None = None
    bm_cookie_enabled: bool | None = None
    suppress_session_score: bool | None = None


@model
class BotManagementStaleZoneConfiguration:
    """Bot management stale zone configuration: part of BotManagement."""

    optimize_wordpress: bool | None = None
    sbfm_definitely_automated: str | None = None
    sbfm_likely_automated: str | None = None
    sbfm_static_resource_protection: str | None = None
    sbfm_verified_bots: str | None = None
    suppress_session_score: bool | None = None
    fight_mode: bool | None = None


BotManagementAITraining = Literal["disabled", "disallow", "block", "only_on_ad_pages"] | str


class BotManagementResource(Resource):
    """Bot management: `cf.bot_management`."""

    @cached_property
    def feedback(self) -> FeedbackResource:
        from cfapi.api.bot_management.feedback import FeedbackResource
        return FeedbackResource(self._session)

    def get(self, *, zone_id: str) -> Reply[BotManagement]:
        """Get bot management: GET /zones/{zone_id}/bot_management (permission: Bot Management Read).
        https://developers.cloudflare.com/api/resources/bot_management/methods/get/"""
        return self._call("bot_management.get", "GET", "/zones/{zone_id}/bot_management", locals(), BotManagement)

    def update(
        self, *, zone_id: str, ai_bots_migration_opt_out: bool | Unset = UNSET,
        ai_bots_protection: Literal["block", "disabled", "only_on_ad_pages"] | str | Unset = UNSET,
        aisearch: Literal["disabled", "block", "only_on_ad_pages"] | str | Unset = UNSET,
        ai_training: BotManagementAITraining | Unset = UNSET,
        ai_user: Literal["disabled", "block", "only_on_ad_pages"] | str | Unset = UNSET,
        bot_preference_sync_enabled: bool | Unset = UNSET,
        cf_robots_variant: Literal["off", "policy_only"] | str | Unset = UNSET,
        content_bots_protection: Literal["block", "disabled"] | str | Unset = UNSET,
        crawler_protection: Literal["enabled", "disabled"] | str | Unset = UNSET, enable_js: bool | Unset = UNSET,
        fight_mode: bool | Unset = UNSET, is_robots_txt_managed: bool | Unset = UNSET,
        jsd_api_results_enabled: bool | Unset = UNSET, optimize_wordpress: bool | Unset = UNSET,
        sbfm_definitely_automated: Literal["allow", "block", "managed_challenge"] | str | Unset = UNSET,
        sbfm_static_resource_protection: bool | Unset = UNSET,
        sbfm_verified_bots: Literal["allow", "block"] | str | Unset = UNSET,
        sbfm_likely_automated: Literal["allow", "block", "managed_challenge"] | str | Unset = UNSET,
        auto_update_model: bool | Unset = UNSET, bm_cookie_enabled: bool | Unset = UNSET,
        suppress_session_score: bool | Unset = UNSET,
    ) -> Reply[BotManagement | None]:
        """Update bot management: PUT /zones/{zone_id}/bot_management (permission: Bot Management Write).
        https://developers.cloudflare.com/api/resources/bot_management/methods/update/"""
        return self._call(
            "bot_management.update", "PUT", "/zones/{zone_id}/bot_management", locals(), BotManagement,
            wire={"aisearch": "ai_search"},
        )
