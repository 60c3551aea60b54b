"""`cf.ai_audit.robots`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model, renamed


@model
class Robot:
    """Robot: response of ai_audit.robots.get."""

    user_agents: dict[str, UserAgents] = renamed("userAgents")
    sitemaps: list[str] | None = None
    status: int | None = None


@model
class UserAgents:
    """User agents: part of Robot."""

    allow: list[str]
    disallow: list[str]
    content_signals: UserAgentsContentSignals | None = renamed("contentSignals", default=None)
    crawl_delay: int | float | None = renamed("crawlDelay", default=None)


@model
class UserAgentsContentSignals:
    """User agents content signals: part of UserAgents."""

    ai_input: Literal["yes", "no"] | str | None = renamed("ai-input", default=None)
    ai_train: Literal["yes", "no"] | str | None = renamed("ai-train", default=None)
    search: Literal["yes", "no"] | str | None = None


class Robots(Resource):
    """AI audit robots: `cf.ai_audit.robots`."""

    def get(self, *, zone_id: str, subdomain: str | Unset = UNSET) -> Reply[Robot]:
        """Get AI audit robots: GET /zones/{zone_id}/ai-audit/robots.
        https://developers.cloudflare.com/api/resources/ai_audit/subresources/robots/methods/get/"""
        return self._call("ai_audit.robots.get", "GET", "/zones/{zone_id}/ai-audit/robots", locals(), Robot)

    def bulk_get(self, *, zone_id: str, body: Sequence[str]) -> Reply[dict[str, Robot]]:
        """AI audit robots: bulk get: POST /zones/{zone_id}/ai-audit/robots/bulk.
        https://developers.cloudflare.com/api/resources/ai_audit/subresources/robots/methods/bulk_get/"""
        return self._call(
            "ai_audit.robots.bulk_get", "POST", "/zones/{zone_id}/ai-audit/robots/bulk", locals(), dict[str, Robot],
            whole="body",
        )
