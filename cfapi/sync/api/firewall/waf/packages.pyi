"""`cf.firewall.waf.packages` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.firewall.waf.packages as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Packages(Resource):
    """WAF packages: `cf.firewall.waf.packages`."""

    @property
    def groups(self) -> Groups: ...

    @property
    def rules(self) -> Rules: ...

    @_deprecated("firewall.waf.packages.list is deprecated; use rulesets")
    @_listing(_api.Packages.list)
    def list(self) -> Any:
        """List WAF packages (deprecated): GET /zones/{zone_id}/firewall/waf/packages (permission: Firewall Services
        Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/packages/methods/list/"""

    @_deprecated("firewall.waf.packages.get is deprecated; use rulesets")
    @_call(_api.Packages.get)
    def get(self) -> Any:
        """Get a WAF package (deprecated): GET /zones/{zone_id}/firewall/waf/packages/{package_id} (permission: Firewall
        Services Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/packages/methods/get/"""

    @_deprecated("firewall.waf.packages.edit is deprecated; use rulesets")
    @_call(_api.Packages.edit)
    def edit(self) -> Any:
        """Edit a WAF package (deprecated): PATCH /zones/{zone_id}/firewall/waf/packages/{package_id} (permission:
        Firewall Services Write)."""

class Groups(Resource):
    """Package groups: `cf.firewall.waf.packages.groups`."""

    @_deprecated("firewall.waf.packages.groups.list is deprecated; use rulesets")
    @_listing(_api.Groups.list)
    def list(self) -> Any:
        """List package groups (deprecated): GET /zones/{zone_id}/firewall/waf/packages/{package_id}/groups (permission:
        Firewall Services Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/packages/subresources/groups/methods/list/"""

    @_deprecated("firewall.waf.packages.groups.get is deprecated; use rulesets")
    @_call(_api.Groups.get)
    def get(self) -> Any:
        """Get a package group (deprecated): GET /zones/{zone_id}/firewall/waf/packages/{package_id}/groups/{group_id}
        (permission: Firewall Services Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/packages/subresources/groups/methods/get/"""

    @_deprecated("firewall.waf.packages.groups.edit is deprecated; use rulesets")
    @_call(_api.Groups.edit)
    def edit(self) -> Any:
        """Edit a package group (deprecated): PATCH
        /zones/{zone_id}/firewall/waf/packages/{package_id}/groups/{group_id} (permission: Firewall Services Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/packages/subresources/groups/methods/edit/"""

class Rules(Resource):
    """Package rules: `cf.firewall.waf.packages.rules`."""

    @_deprecated("firewall.waf.packages.rules.list is deprecated; use rulesets")
    @_listing(_api.Rules.list)
    def list(self) -> Any:
        """List package rules (deprecated): GET /zones/{zone_id}/firewall/waf/packages/{package_id}/rules (permission:
        Firewall Services Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/packages/subresources/rules/methods/list/"""

    @_deprecated("firewall.waf.packages.rules.get is deprecated; use rulesets")
    @_call(_api.Rules.get)
    def get(self) -> Any:
        """Get a package rule (deprecated): GET /zones/{zone_id}/firewall/waf/packages/{package_id}/rules/{rule_id}
        (permission: Firewall Services Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/packages/subresources/rules/methods/get/"""

    @_deprecated("firewall.waf.packages.rules.edit is deprecated; use rulesets")
    @_call(_api.Rules.edit)
    def edit(self) -> Any:
        """Edit a package rule (deprecated): PATCH /zones/{zone_id}/firewall/waf/packages/{package_id}/rules/{rule_id}
        (permission: Firewall Services Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/waf/subresources/packages/subresources/rules/methods/edit/"""
