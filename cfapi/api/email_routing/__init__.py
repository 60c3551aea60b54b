"""`cf.email_routing`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, deprecated, model

if TYPE_CHECKING:
    from cfapi.api.email_routing.account_rules import AccountRules
    from cfapi.api.email_routing.addresses import Addresses
    from cfapi.api.email_routing.dns import DNSResource
    from cfapi.api.email_routing.rules import Rules
    from cfapi.api.email_routing.suppression import SuppressionResource


@model
class AccountRule:
    """Account rule: response of email_routing.rules.list."""

    id: str | None = None
    actions: list[EmailRoutingAction] | None = None
    enabled: bool | None = None
    matchers: list[Matcher] | None = None
    name: str | None = None
    priority: int | float | None = None
    source: Literal["api", "wrangler"] | str | None = None
    tag: str | None = None
    zone: AccountRuleZone | None = None


@model
class AccountRuleZone:
    """Account rule zone: part of AccountRule."""

    name: str | None = None
    tag: str | None = None


@model
class EmailRoutingAction:
    """Email routing action: argument of email_routing.rules.create."""

    type: Literal["drop", "forward", "worker"] | str
    value: list[str] | None = None


@model
class EmailRoutingSettings:
    """Email routing settings: response of email_routing.get."""

    id: str
    enabled: bool
    name: str
    created: Moment | None = None
    modified: Moment | None = None
    skip_wizard: bool | None = None
    status: Literal["ready", "unconfigured", "misconfigured", "misconfigured/locked", "unlocked"] | str | None = None
    support_subaddress: bool | None = None
    tag: str | None = None


@model
class Matcher:
    """Matcher: argument of email_routing.rules.create."""

    type: Literal["all", "literal"] | str
    field: Literal["to"] | str | None = None
    value: str | None = None


class EmailRoutingResource(Resource):
    """Email routing: `cf.email_routing`."""

    @cached_property
    def account_rules(self) -> AccountRules:
        from cfapi.api.email_routing.account_rules import AccountRules
        return AccountRules(self._session)

    @cached_property
    def addresses(self) -> Addresses:
        from cfapi.api.email_routing.addresses import Addresses
        return Addresses(self._session)

    @cached_property
    def dns(self) -> DNSResource:
        from cfapi.api.email_routing.dns import DNSResource
        return DNSResource(self._session)

    @cached_property
    def rules(self) -> Rules:
        from cfapi.api.email_routing.rules import Rules
        return Rules(self._session)

    @cached_property
    def suppression(self) -> SuppressionResource:
        from cfapi.api.email_routing.suppression import SuppressionResource
        return SuppressionResource(self._session)

    def get(self, *, zone_id: str) -> Reply[EmailRoutingSettings]:
        """Get email routing: GET /zones/{zone_id}/email/routing (permission: Zone Settings Read).
        https://developers.cloudflare.com/api/resources/email_routing/methods/get/"""
        return self._call("email_routing.get", "GET", "/zones/{zone_id}/email/routing", locals(), EmailRoutingSettings)

    def update(
        self, *, zone_id: str, enabled: bool | Unset = UNSET, skip_wizard: bool | Unset = UNSET,
        support_subaddress: bool | Unset = UNSET,
    ) -> Reply[EmailRoutingSettings]:
        """Update email routing: PUT /zones/{zone_id}/email/routing.
        https://developers.cloudflare.com/api/resources/email_routing/methods/update/"""
        return self._call(
            "email_routing.update", "PUT", "/zones/{zone_id}/email/routing", locals(), EmailRoutingSettings,
        )

    def edit(
        self, *, zone_id: str, enabled: bool | None | Unset = UNSET, skip_wizard: bool | None | Unset = UNSET,
        support_subaddress: bool | None | Unset = UNSET,
    ) -> Reply[EmailRoutingSettings]:
        """Edit email routing: PATCH /zones/{zone_id}/email/routing.
        https://developers.cloudflare.com/api/resources/email_routing/methods/edit/"""
        return self._call(
            "email_routing.edit", "PATCH", "/zones/{zone_id}/email/routing", locals(), EmailRoutingSettings,
        )

    @deprecated("email_routing.disable is deprecated; use email_routing.dns.delete")
    def disable(self, *, zone_id: str) -> Reply[EmailRoutingSettings]:
        """Disable email routing (deprecated): POST /zones/{zone_id}/email/routing/disable (permission: Zone Settings
        Write).
        https://developers.cloudflare.com/api/resources/email_routing/methods/disable/"""
        return self._call(
            "email_routing.disable", "POST", "/zones/{zone_id}/email/routing/disable", locals(), EmailRoutingSettings,
        )

    @deprecated("email_routing.enable is deprecated; use email_routing.dns.create")
    def enable(self, *, zone_id: str) -> Reply[EmailRoutingSettings]:
        """Enable email routing (deprecated): POST /zones/{zone_id}/email/routing/enable (permission: Zone Settings
        Write).
        https://developers.cloudflare.com/api/resources/email_routing/methods/enable/"""
        return self._call(
            "email_routing.enable", "POST", "/zones/{zone_id}/email/routing/enable", locals(), EmailRoutingSettings,
        )

    @deprecated("email_routing.unlock is deprecated; use email_routing.dns.edit")
    def unlock(self, *, zone_id: str, name: str | Unset = UNSET) -> Reply[EmailRoutingSettings]:
        """Unlock email routing (deprecated): POST /zones/{zone_id}/email/routing/unlock.
        https://developers.cloudflare.com/api/resources/email_routing/methods/unlock/"""
        return self._call(
            "email_routing.unlock", "POST", "/zones/{zone_id}/email/routing/unlock", locals(), EmailRoutingSettings,
        )
