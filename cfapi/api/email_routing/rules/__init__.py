"""`cf.email_routing.rules`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.email_routing import AccountRule, EmailRoutingAction, Matcher

if TYPE_CHECKING:
    from cfapi.api.email_routing.rules.catch_alls import CatchAlls


@model
class Rule:
    """Rule: response of email_routing.rules.create."""

    id: str | None = None
    actions: list[EmailRoutingAction] | None = None
    enabled: bool | None = None
    matchers: list[Matcher] | None = None
    name: str | None = None
    priority: int | float | None = None
    source: Literal["api", "wrangler"] | str | None = None
    tag: str | None = None


class Rules(Resource):
    """Email routing rules: `cf.email_routing.rules`."""

    @cached_property
    def catch_alls(self) -> CatchAlls:
        from cfapi.api.email_routing.rules.catch_alls import CatchAlls
        return CatchAlls(self._session)

    def list(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, enabled: bool | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[AccountRule]:
        """List email routing rules: GET /{accounts or zones}/{id}/email/routing/rules (permission: Email Routing Rules
        Read).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/rules/methods/list/"""
        return self._pages(
            "email_routing.rules.list", "GET", "{scope}/email/routing/rules", locals(), AccountRule,
            paging=Paging(kind="page_no_total"),
        )

    def create(
        self, *, zone_id: str, actions: Sequence[EmailRoutingAction | Mapping[str, Any]],
        matchers: Sequence[Matcher | Mapping[str, Any]], enabled: bool | Unset = UNSET, name: str | Unset = UNSET,
        owner_worker_tag: str | Unset = UNSET, priority: float | Unset = UNSET,
        source: Literal["api", "wrangler"] | str | Unset = UNSET,
    ) -> Reply[Rule]:
        """Create an email routing rule: POST /zones/{zone_id}/email/routing/rules (permission: Email Routing Rules
        Write).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/rules/methods/create/"""
        return self._call("email_routing.rules.create", "POST", "/zones/{zone_id}/email/routing/rules", locals(), Rule)

    def get(self, rule_identifier: str, *, zone_id: str) -> Reply[Rule]:
        """Get an email routing rule: GET /zones/{zone_id}/email/routing/rules/{rule_identifier} (permission: Email
        Routing Rules Read).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/rules/methods/get/"""
        return self._call(
            "email_routing.rules.get", "GET", "/zones/{zone_id}/email/routing/rules/{rule_identifier}", locals(), Rule,
        )

    def update(
        self, rule_identifier: str, *, zone_id: str, actions: Sequence[EmailRoutingAction | Mapping[str, Any]],
        matchers: Sequence[Matcher | Mapping[str, Any]], enabled: bool | Unset = UNSET, name: str | Unset = UNSET,
        owner_worker_tag: str | Unset = UNSET, priority: float | Unset = UNSET,
        source: Literal["api", "wrangler"] | str | Unset = UNSET,
    ) -> Reply[Rule]:
        """Update an email routing rule: PUT /zones/{zone_id}/email/routing/rules/{rule_identifier} (permission: Email
        Routing Rules Write).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/rules/methods/update/"""
        return self._call(
            "email_routing.rules.update", "PUT", "/zones/{zone_id}/email/routing/rules/{rule_identifier}", locals(),
            Rule,
        )

    def delete(self, rule_identifier: str, *, zone_id: str) -> Reply[Rule | None]:
        """Delete an email routing rule: DELETE /zones/{zone_id}/email/routing/rules/{rule_identifier} (permission:
        Email Routing Rules Write).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/rules/methods/delete/"""
        return self._call(
            "email_routing.rules.delete", "DELETE", "/zones/{zone_id}/email/routing/rules/{rule_identifier}", locals(),
            Rule,
        )
