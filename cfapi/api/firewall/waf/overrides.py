"""`cf.firewall.waf.overrides`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import NoneType
from typing import Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, deprecated, model


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
    def list(self, *, zone_id: str, page: float | Unset = UNSET, per_page: float | Unset = UNSET) -> Reply[None]:
        """List WAF overrides (deprecated): GET /zones/{zone_id}/firewall/waf/overrides (permission: Zone Settings
        Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/overrides/methods/list/"""
        return self._call(
            "firewall.waf.overrides.list", "GET", "/zones/{zone_id}/firewall/waf/overrides", locals(), NoneType,
        )

    @deprecated("firewall.waf.overrides.create is deprecated; use rulesets")
    def create(self, *, zone_id: str, urls: Sequence[str]) -> Reply[None]:
        """Create a WAF override (deprecated): POST /zones/{zone_id}/firewall/waf/overrides (permission: Zone Settings
        Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/overrides/methods/create/"""
        return self._call(
            "firewall.waf.overrides.create", "POST", "/zones/{zone_id}/firewall/waf/overrides", locals(), NoneType,
        )

    @deprecated("firewall.waf.overrides.get is deprecated; use rulesets")
    def get(self, overrides_id: str, *, zone_id: str) -> Reply[None]:
        """Get a WAF override (deprecated): GET /zones/{zone_id}/firewall/waf/overrides/{overrides_id} (permission: Zone
        Settings Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/overrides/methods/get/"""
        return self._call(
            "firewall.waf.overrides.get", "GET", "/zones/{zone_id}/firewall/waf/overrides/{overrides_id}", locals(),
            NoneType,
        )

    @deprecated("firewall.waf.overrides.update is deprecated; use rulesets")
    def update(
        self, overrides_id: str, *, zone_id: str, id: str, rewrite_action: RewriteAction | Mapping[str, Any],
        rules: Mapping[str, Literal["challenge", "block", "simulate", "disable", "default"] | str], urls: Sequence[str],
    ) -> Reply[None]:
        """Update a WAF override (deprecated): PUT /zones/{zone_id}/firewall/waf/overrides/{overrides_id} (permission:
        Zone Settings Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/overrides/methods/update/"""
        return self._call(
            "firewall.waf.overrides.update", "PUT", "/zones/{zone_id}/firewall/waf/overrides/{overrides_id}", locals(),
            NoneType,
        )

    @deprecated("firewall.waf.overrides.delete is deprecated; use rulesets")
    def delete(self, overrides_id: str, *, zone_id: str) -> Reply[None]:
        """Delete a WAF override (deprecated): DELETE /zones/{zone_id}/firewall/waf/overrides/{overrides_id}
        (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/overrides/methods/delete/"""
        return self._call(
            "firewall.waf.overrides.delete", "DELETE", "/zones/{zone_id}/firewall/waf/overrides/{overrides_id}",
            locals(), NoneType,
        )
