"""`cf.rate_limits`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Pages, Paging, Reply, Resource, Unset, deprecated, model


@model
class Match:
    """Match: argument of rate_limits.create."""

    headers: list[MatchHeader] | None = None
    request: MatchRequest | None = None
    response: MatchRateLimit | None = None


@model
class MatchHeader:
    """Match header: part of Match."""

    name: str | None = None
    op: Literal["eq", "ne"] | str | None = None
    value: str | None = None


@model
class MatchRateLimit:
    """Match rate limit: part of Match."""

    origin_traffic: bool | None = None


@model
class MatchRequest:
    """Match request: part of Match."""

    methods: list[Literal["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "_ALL_"] | str] | None = None
    schemes: list[str] | None = None
    url: str | None = None


@model
class RateLimitAction:
    """Rate limit action: argument of rate_limits.create."""

    mode: Literal["simulate", "ban", "challenge", "js_challenge", "managed_challenge"] | str | None = None
    response: Response | None = None
    timeout: int | float | None = None
    """1 to 86400."""


@model
class Response:
    """Response: part of RateLimitAction."""

    body: str | None = None
    content_type: str | None = None


class RateLimits(Resource):
    """Rate limits: `cf.rate_limits`."""

    @deprecated("rate_limits.list is deprecated; use rulesets")
    def list(self, *, zone_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[Any]:
        """List rate limits (deprecated): GET /zones/{zone_id}/rate_limits (permission: Firewall Services Read).
        https://developers.cloudflare.com/api/resources/rate_limits/methods/list/"""
        return self._pages(
            "rate_limits.list", "GET", "/zones/{zone_id}/rate_limits", locals(), PLAIN, paging=Paging(size=1000),
        )

    @deprecated("rate_limits.create is deprecated; use rulesets")
    def create(
        self, *, zone_id: str, action: RateLimitAction | Mapping[str, Any], match: Match | Mapping[str, Any],
        period: float, threshold: float,
    ) -> Reply[Any]:
        """Create a rate limit (deprecated): POST /zones/{zone_id}/rate_limits (permission: Firewall Services Write).
        https://developers.cloudflare.com/api/resources/rate_limits/methods/create/"""
        return self._call("rate_limits.create", "POST", "/zones/{zone_id}/rate_limits", locals(), PLAIN)

    @deprecated("rate_limits.get is deprecated; use rulesets")
    def get(self, rate_limit_id: str, *, zone_id: str) -> Reply[Any]:
        """Get a rate limit (deprecated): GET /zones/{zone_id}/rate_limits/{rate_limit_id} (permission: Firewall
        Services Read).
        https://developers.cloudflare.com/api/resources/rate_limits/methods/get/"""
        return self._call("rate_limits.get", "GET", "/zones/{zone_id}/rate_limits/{rate_limit_id}", locals(), PLAIN)

    @deprecated("rate_limits.edit is deprecated; use rulesets")
    def edit(
        self, rate_limit_id: str, *, zone_id: str, action: RateLimitAction | Mapping[str, Any],
        match: Match | Mapping[str, Any], period: float, threshold: float,
    ) -> Reply[Any]:
        """Edit a rate limit (deprecated): PUT /zones/{zone_id}/rate_limits/{rate_limit_id} (permission: Firewall
        Services Write).
        https://developers.cloudflare.com/api/resources/rate_limits/methods/edit/"""
        return self._call("rate_limits.edit", "PUT", "/zones/{zone_id}/rate_limits/{rate_limit_id}", locals(), PLAIN)

    @deprecated("rate_limits.delete is deprecated; use rulesets")
    def delete(self, rate_limit_id: str, *, zone_id: str) -> Reply[Any]:
        """Delete a rate limit (deprecated): DELETE /zones/{zone_id}/rate_limits/{rate_limit_id} (permission: Firewall
        Services Write).
        https://developers.cloudflare.com/api/resources/rate_limits/methods/delete/"""
        return self._call(
            "rate_limits.delete", "DELETE", "/zones/{zone_id}/rate_limits/{rate_limit_id}", locals(), PLAIN,
        )
