"""The phases of requests: which actions the rules of each may take, and how many rules each plan has there.

https://developers.cloudflare.com/ruleset-engine/reference/phases-list/ and the pages of the products behind them.
"""

from collections.abc import Mapping

_CHALLENGES = frozenset({"challenge", "js_challenge", "managed_challenge"})
_FIREWALL = _CHALLENGES | {"block", "log", "skip", "execute"}
_MANAGED = _FIREWALL | {"score"}
_DDOS = frozenset({"execute", "ddos_dynamic", "force_connection_close", "block", "log", "managed_challenge"})
_REWRITE = frozenset({"rewrite"})
_PACKETS = frozenset({"block", "skip", "log", "execute"})

ACTIONS: Mapping[str, frozenset[str]] = {
    "ddos_l4": _DDOS,
    "ddos_l7": _DDOS,
    "http_config_settings": frozenset({"set_config"}),
    "http_custom_errors": frozenset({"serve_error"}),
    "http_log_custom_fields": frozenset({"log_custom_field"}),
    "http_ratelimit": _CHALLENGES | {"block", "log", "execute"},
    "http_request_cache_settings": frozenset({"set_cache_settings"}),
    "http_request_dynamic_redirect": frozenset({"redirect"}),
    "http_request_firewall_custom": _FIREWALL,
    "http_request_firewall_managed": _MANAGED,
    "http_request_late_transform": _REWRITE,
    "http_request_origin": frozenset({"route"}),
    "http_request_redirect": frozenset({"redirect"}),
    "http_request_sanitize": _REWRITE | {"execute"},
    "http_request_sbfm": _FIREWALL,
    "http_request_transform": _REWRITE,
    "http_response_cache_settings": frozenset({"set_cache_control", "set_cache_settings", "set_cache_tags"}),
    "http_response_compression": frozenset({"compress_response"}),
    "http_response_firewall_managed": _MANAGED,
    "http_response_headers_transform": _REWRITE | {"transform_response_html"},
    "magic_transit": _PACKETS,
    "magic_transit_ids_managed": _PACKETS,
    "magic_transit_managed": _PACKETS,
    "magic_transit_ratelimit": _PACKETS,
}
# What says nothing without its parameters.
WITH_PARAMETERS = frozenset(
    {
        "compress_response",
        "execute",
        "log_custom_field",
        "redirect",
        "rewrite",
        "route",
        "serve_error",
        "set_cache_settings",
        "set_config",
    }
)
RATE_LIMIT = "http_ratelimit"
_USUAL = {"free": 10, "pro": 25, "business": 50, "enterprise": 300}
# So many rules a zone has in a phase, by plan; in other phases they aren't counted here.
MOST: Mapping[str, Mapping[str, int]] = {
    "http_request_firewall_custom": {"free": 5, "pro": 20, "business": 100, "enterprise": 1000},
    RATE_LIMIT: {"free": 1, "pro": 2, "business": 5, "enterprise": 100},
    **dict.fromkeys(
        (
            "http_config_settings",
            "http_request_cache_settings",
            "http_request_dynamic_redirect",
            "http_request_late_transform",
            "http_request_origin",
            "http_request_transform",
            "http_response_compression",
            "http_response_headers_transform",
        ),
        _USUAL,
    ),
}
