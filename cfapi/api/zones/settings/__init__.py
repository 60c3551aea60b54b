"""`cf.zones.settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, deprecated, model

if TYPE_CHECKING:
    from cfapi.api.zones.settings.aegis import AegisResource
    from cfapi.api.zones.settings.fonts import Fonts
    from cfapi.api.zones.settings.origin_h2_max_streams import OriginH2MaxStreams
    from cfapi.api.zones.settings.origin_max_http_version import OriginMaxHTTPVersionResource
    from cfapi.api.zones.settings.rum import RUMResource
    from cfapi.api.zones.settings.speed_brain import SpeedBrainResource
    from cfapi.api.zones.settings.ssl_automatic_mode import SSLAutomaticModeResource


@model
class Setting:
    """Setting: response of zones.settings.list."""

    id: Literal[
        "0rtt", "advanced_ddos", "aegis", "always_online", "always_use_https", "automatic_https_rewrites", "brotli",
        "browser_cache_ttl", "browser_check", "cache_level", "challenge_ttl", "china_network_enabled",
        "content_converter", "ciphers", "cname_flattening", "development_mode", "early_hints", "edge_cache_ttl",
        "email_obfuscation", "h2_prioritization", "hotlink_protection", "http2", "http3", "image_resizing",
        "ip_geolocation", "ipv6", "max_upload", "min_tls_version", "mirage", "nel", "opportunistic_encryption",
        "opportunistic_onion", "orange_to_orange", "origin_error_page_pass_thru", "origin_h2_max_streams",
        "origin_max_http_version", "polish", "prefetch_preload", "pre_render", "privacy_pass", "proxy_read_timeout",
        "pseudo_ipv4", "redirects_for_ai_training", "replace_insecure_js", "response_buffering", "rocket_loader",
        "automatic_platform_optimization", "search_for_agents", "security_header", "security_level",
        "server_side_exclude", "sha1_support", "sort_query_string_for_cache", "ssl", "ssl_recommender", "tls_1_2_only",
        "tls_1_3", "tls_client_auth", "transformations", "transformations_allowed_origins", "true_client_ip_header",
        "waf", "webmcp_enabled", "webmcp_packs", "webp", "websockets",
    ] | str
    value: Any = None
    editable: bool | None = None
    modified_on: Moment | None = None
    time_remaining: int | float | None = None
    enabled: bool | None = None


class Settings(Resource):
    """Zone settings: `cf.zones.settings`."""

    @cached_property
    def aegis(self) -> AegisResource:
        from cfapi.api.zones.settings.aegis import AegisResource
        return AegisResource(self._session)

    @cached_property
    def fonts(self) -> Fonts:
        from cfapi.api.zones.settings.fonts import Fonts
        return Fonts(self._session)

    @cached_property
    def origin_h2_max_streams(self) -> OriginH2MaxStreams:
        from cfapi.api.zones.settings.origin_h2_max_streams import OriginH2MaxStreams
        return OriginH2MaxStreams(self._session)

    @cached_property
    def origin_max_http_version(self) -> OriginMaxHTTPVersionResource:
        from cfapi.api.zones.settings.origin_max_http_version import OriginMaxHTTPVersionResource
        return OriginMaxHTTPVersionResource(self._session)

    @cached_property
    def rum(self) -> RUMResource:
        from cfapi.api.zones.settings.rum import RUMResource
        return RUMResource(self._session)

    @cached_property
    def speed_brain(self) -> SpeedBrainResource:
        from cfapi.api.zones.settings.speed_brain import SpeedBrainResource
        return SpeedBrainResource(self._session)

    @cached_property
    def ssl_automatic_mode(self) -> SSLAutomaticModeResource:
        from cfapi.api.zones.settings.ssl_automatic_mode import SSLAutomaticModeResource
        return SSLAutomaticModeResource(self._session)

    @deprecated("zones.settings.list is deprecated; use zones.settings.get")
    def list(self, *, zone_id: str) -> Pages[Setting]:
        """List zone settings (deprecated): GET /zones/{zone_id}/settings (permission: Zone Settings Read)."""
        return self._pages(
            "zones.settings.list", "GET", "/zones/{zone_id}/settings", locals(), Setting, paging=Paging(kind="single"),
        )

    @deprecated("zones.settings.bulk_edit is deprecated; use zones.settings.edit")
    def bulk_edit(
        self, *, zone_id: str, body: Sequence[Setting | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Sequence[Setting]]:
        """Zone settings: bulk edit (deprecated): PATCH /zones/{zone_id}/settings (permission: Zone Settings Write)."""
        return self._call(
            "zones.settings.bulk_edit", "PATCH", "/zones/{zone_id}/settings", locals(), list[Setting], whole="body",
        )

    def get(self, setting_id: str, *, zone_id: str) -> Reply[Setting]:
        """Get a zone setting: GET /zones/{zone_id}/settings/{setting_id} (permission: Zone Settings Read).
        https://developers.cloudflare.com/api/resources/zones/subresources/settings/methods/get/"""
        return self._call("zones.settings.get", "GET", "/zones/{zone_id}/settings/{setting_id}", locals(), Setting)

    def edit(
        self, setting_id: str, *, zone_id: str, enabled: bool | None | Unset = UNSET, value: Any = UNSET,
    ) -> Reply[Setting]:
        """Edit a zone setting: PATCH /zones/{zone_id}/settings/{setting_id} (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/zones/subresources/settings/methods/edit/"""
        return self._call("zones.settings.edit", "PATCH", "/zones/{zone_id}/settings/{setting_id}", locals(), Setting)
