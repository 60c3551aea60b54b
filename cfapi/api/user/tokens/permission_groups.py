"""`cf.user.tokens.permission_groups`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, model


@model
class PermissionGroup:
    """Permission group: response of user.tokens.permission_groups.list."""

    id: str | None = None
    category: Literal[
        "developer_platform", "ai_and_machine_learning", "dns_and_zones", "app_security", "rules_and_configuration",
        "cloudflare_one_and_zero_trust", "analytics_and_logs", "network_services", "media", "email_and_messaging",
        "cache_and_performance", "account_and_billing", "other",
    ] | str | None = None
    is_selectable: bool | None = None
    name: str | None = None
    scopes: list[Literal[
        "com.cloudflare.api.account", "com.cloudflare.api.account.zone", "com.cloudflare.api.user",
        "com.cloudflare.edge.r2.bucket",
    ] | str] | None = None


class PermissionGroups(Resource):
    """Token permission groups: `cf.user.tokens.permission_groups`."""

    def list(self, *, name: str | Unset = UNSET, scope: str | Unset = UNSET) -> Pages[PermissionGroup]:
        """List token permission groups: GET /user/tokens/permission_groups (permission: API Tokens Read).
        https://developers.cloudflare.com/api/resources/user/subresources/tokens/subresources/permission_groups/methods/list/"""
        return self._pages(
            "user.tokens.permission_groups.list", "GET", "/user/tokens/permission_groups", locals(), PermissionGroup,
            paging=Paging(kind="single"),
        )
