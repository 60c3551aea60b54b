"""`cf.firewall.waf.overrides`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Pages, Paging, Reply, Resource, Unset, deprecated, model


@model
class RewriteAction:
    """Rewrite action: argument of firewall.waf.overrides.update."""

    block: Literal["challenge", "block", "simulate", "disable", "default"] | str | None = None
    challenge: Literal["challenge", "block", "simulate", "disable", "default"] | str | None = None
    default: Literal["challenge", "block", "simulate", "disable", "default"] | str | None = None
    disable: Literal["challenge", "block", "simulate", "disable", "default"] | str | None = None
    simulate: Literal["challenge", "block", "simulate", "disable", "default"] | str | None = None


class Overrides(Resource):
    """WAF overrides: `cf.firewall.waf.overrides`."""

    @deprecated("firewall.waf.overrides.list is deprecated; use rulesets")
    def list(self, *, zone_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[Any]:
        """List WAF overrides (deprecated): GET /zones/{zone_id}/firewall/waf/overrides (permission: Zone Settings
        Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/overrides/methods/list/"""
        return self._pages(
            "firewall.waf.overrides.list", "GET", "/zones/{zone_id}/firewall/waf/overrides", locals(), PLAIN,
            paging=Paging(size=100),
        )

    @deprecated("firewall.waf.overrides.create is deprecated; use rulesets")
    def create(self, *, zone_id: str, urls: Sequence[str]) -> Reply[Any]:
        """Create a WAF override (deprecated): POST /zones/{zone_id}/firewall/waf/overrides (permission: Zone Settings
        Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/overrides/methods/create/"""
        return self._call(
            "firewall.waf.overrides.create", "POST", "/zones/{zone_id}/firewall/waf/overrides", locals(), PLAIN,
        )

    @deprecated("firewall.waf.overrides.get is deprecated; use rulesets")
    def get(self, overrides_id: str, *, zone_id: str) -> Reply[Any]:
        """Get a WAF override (deprecated): GET /zones/{zone_id}/firewall/waf/overrides/{overrides_id} (permission: Zone
        Settings Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/overrides/methods/get/"""
        return self._call(
            "firewall.waf.overrides.get", "GET", "/zones/{zone_id}/firewall/waf/overrides/{overrides_id}", locals(),
            PLAIN,
        )

    @deprecated("firewall.waf.overrides.update is deprecated; use rulesets")
    def update(
        self, overrides_id: str, *, zone_id: str, id: str, rewrite_action: RewriteAction | Mapping[str, Any],
        rules: Mapping[str, Literal["challenge", "block", "simulate", "disable", "default"] | str], urls: Sequence[str],
    ) -> Reply[Any]:
        """Update a WAF override (deprecated): PUT /zones/{zone_id}/firewall/waf/overrides/{overrides_id} (permission:
        Zone Settings Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/overrides/methods/update/"""
        return self._call(
            "firewall.waf.overrides.update", "PUT", "/zones/{zone_id}/firewall/waf/overrides/{overrides_id}", locals(),
            PLAIN,
        )

    @deprecated("firewall.waf.overrides.delete is deprecated; use rulesets")
    def delete(self, overrides_id: str, *, zone_id: str) -> Reply[Any]:
        """Delete a WAF override (deprecated): DELETE /zones/{zone_id}/firewall/waf/overrides/{overrides_id}
        (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/overrides/methods/delete/"""
        return self._call(
            "firewall.waf.overrides.delete", "DELETE", "/zones/{zone_id}/firewall/waf/overrides/{overrides_id}",
            locals(), PLAIN,
        )
