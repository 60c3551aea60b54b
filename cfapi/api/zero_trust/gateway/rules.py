"""`cf.zero_trust.gateway.rules`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.zero_trust.gateway import NotificationSettings, TLSSettings


@model
class DNSResolverSettingsV4:
    """DNS resolver settings V4: part of SettingDNSResolvers."""

    ip: str
    port: int | None = None
    route_through_private_network: bool | None = None
    vnet_id: str | None = None


@model
class Expiration:
    """Expiration: argument of zero_trust.gateway.rules.create."""

    expires_at: Moment
    duration: int | None = None
    """At least 5."""


@model
class Rule:
    """Rule: response of zero_trust.gateway.rules.list."""

    action: Literal[
        "on", "off", "allow", "block", "scan", "noscan", "safesearch", "ytrestricted", "isolate", "noisolate",
        "override", "l4_override", "egress", "resolve", "quarantine", "redirect",
    ] | str
    enabled: bool | None = None
    filters: list[Literal["http", "dns", "l4", "egress", "dns_resolver"] | str] | None = None
    name: str
    precedence: int | None = None
    traffic: str | None = None
    id: str | None = None
    created_at: Moment | None = None
    deleted_at: Moment | None = None
    description: str | None = None
    device_posture: str | None = None
    expiration: RuleExpiration | None = None
    identity: str | None = None
    read_only: bool | None = None
    rule_settings: Setting | None = None
    schedule: Schedule | None = None
    sharable: bool | None = None
    source_account: str | None = None
    updated_at: Moment | None = None
    version: int | None = None
    warning_status: str | None = None


@model
class RuleExpiration:
    """Rule expiration: part of Rule."""

    expires_at: Moment
    duration: int | None = None
    """At least 5."""
    expired: bool | None = None


@model
class Schedule:
    """Schedule: argument of zero_trust.gateway.rules.create."""

    fri: str | None = None
    mon: str | None = None
    sat: str | None = None
    sun: str | None = None
    thu: str | None = None
    time_zone: str | None = None
    tue: str | None = None
    wed: str | None = None


@model
class Setting:
    """Setting: part of Rule."""

    add_headers: dict[str, list[str]] | None = None
    allow_child_bypass: bool | None = None
    audit_ssh: SettingAuditSSH | None = None
    biso_admin_controls: SettingBISOAdminControls | None = None
    block_page: SettingBlockPage | None = None
    block_page_enabled: bool | None = None
    block_reason: str | None = None
    bypass_parent_rule: bool | None = None
    check_session: SettingCheckSession | None = None
    delete_headers: list[str] | None = None
    dns_resolvers: SettingDNSResolvers | None = None
    egress: SettingEgress | None = None
    forensic_copy: TLSSettings | None = None
    ignore_cname_category_matches: bool | None = None
    insecure_disable_dnssec_validation: bool | None = None
    ip_categories: bool | None = None
    ip_indicator_feeds: bool | None = None
    l4override: SettingL4override | None = None
    notification_settings: NotificationSettings | None = None
    override_host: str | None = None
    override_ips: list[str] | None = None
    payload_log: TLSSettings | None = None
    quarantine: SettingQuarantine | None = None
    redirect: SettingRedirect | None = None
    resolve_dns_internally: SettingResolveDNSInternally | None = None
    resolve_dns_through_cloudflare: bool | None = None
    set_headers: dict[str, list[str]] | None = None
    untrusted_cert: SettingUntrustedCERT | None = None


@model
class SettingAuditSSH:
    """Setting audit SSH: part of Setting."""

    command_logging: bool | None = None


@model
class SettingBISOAdminControls:
    """Setting BISO admin controls: part of Setting."""

    copy: Literal["enabled", "disabled", "remote_only"] | str | None = None
    dcp: bool | None = None
    dd: bool | None = None
    dk: bool | None = None
    download: Literal["enabled", "disabled", "remote_only"] | str | None = None
    dp: bool | None = None
    du: bool | None = None
    keyboard: Literal["enabled", "disabled"] | str | None = None
    paste: Literal["enabled", "disabled", "remote_only"] | str | None = None
    printing: Literal["enabled", "disabled"] | str | None = None
    upload: Literal["enabled", "disabled"] | str | None = None
    version: Literal["v1", "v2"] | str | None = None
    wm_id: str | None = None
    """UUID."""


@model
class SettingBlockPage:
    """Setting block page: part of Setting."""

    target_uri: str
    """URI."""
    include_context: bool | None = None


@model
class SettingCheckSession:
    """Setting check session: part of Setting."""

    duration: str | None = None
    enforce: bool | None = None


@model
class SettingDNSResolvers:
    """Setting DNS resolvers: part of Setting."""

    ipv4: list[DNSResolverSettingsV4] | None = None
    ipv6: list[DNSResolverSettingsV4] | None = None


@model
class SettingEgress:
    """Setting egress: part of Setting."""

    ipv4: str | None = None
    ipv4_fallback: str | None = None
    ipv6: str | None = None


@model
class SettingL4override:
    """Setting l4override: part of Setting."""

    ip: str | None = None
    port: int | None = None


@model
class SettingParam:
    """Setting param: argument of zero_trust.gateway.rules.create."""

    add_headers: dict[str, list[str]] | None = None
    allow_child_bypass: bool | None = None
    audit_ssh: SettingAuditSSH | None = None
    biso_admin_controls: SettingBISOAdminControls | None = None
    block_page: SettingBlockPage | None = None
    block_page_enabled: bool | None = None
    block_reason: str | None = None
    bypass_parent_rule: bool | None = None
    check_session: SettingCheckSession | None = None
    delete_headers: list[str] | None = None
    dns_resolvers: SettingDNSResolvers | None = None
    egress: SettingEgress | None = None
    forensic_copy: TLSSettings | None = None
    ignore_cname_category_matches: bool | None = None
    insecure_disable_dnssec_validation: bool | None = None
    ip_categories: bool | None = None
    ip_indicator_feeds: bool | None = None
    l4override: SettingL4override | None = None
    notification_settings: NotificationSettings | None = None
    override_host: str | None = None
    override_ips: list[str] | None = None
    payload_log: TLSSettings | None = None
    quarantine: SettingQuarantine | None = None
    redirect: SettingRedirect | None = None
    resolve_dns_internally: SettingResolveDNSInternally | None = None
    resolve_dns_through_cloudflare: bool | None = None
    set_headers: dict[str, list[str]] | None = None
    untrusted_cert: SettingUntrustedCERT | None = None


@model
class SettingQuarantine:
    """Setting quarantine: part of Setting."""

    file_types: list[Literal[
        "exe", "pdf", "doc", "docm", "docx", "rtf", "ppt", "pptx", "xls", "xlsm", "xlsx", "zip", "rar",
    ] | str] | None = None


@model
class SettingRedirect:
    """Setting redirect: part of Setting."""

    target_uri: str
    """URI."""
    include_context: bool | None = None
    preserve_path_and_query: bool | None = None


@model
class SettingResolveDNSInternally:
    """Setting resolve DNS internally: part of Setting."""

    fallback: Literal["none", "public_dns"] | str | None = None
    view_id: str | None = None


@model
class SettingUntrustedCERT:
    """Setting untrusted CERT: part of Setting."""

    action: Literal["pass_through", "block", "error"] | str | None = None


RuleAction = Literal[
    "on", "off", "allow", "block", "scan", "noscan", "safesearch", "ytrestricted", "isolate", "noisolate", "override",
    "l4_override", "egress", "resolve", "quarantine", "redirect",
] | str


class Rules(Resource):
    """Gateway rules: `cf.zero_trust.gateway.rules`."""

    def list(
        self, *, account_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        filter: Sequence[str] | Unset = UNSET,
        order_by: Literal["name", "created_at", "updated_at", "precedence"] | str | Unset = UNSET,
        search: str | Unset = UNSET,
    ) -> Pages[Rule]:
        """List gateway rules: GET /accounts/{account_id}/gateway/rules.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/rules/methods/list/"""
        return self._pages(
            "zero_trust.gateway.rules.list", "GET", "/accounts/{account_id}/gateway/rules", locals(), Rule,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, action: RuleAction, name: str, description: str | None | Unset = UNSET,
        device_posture: str | Unset = UNSET, enabled: bool | Unset = UNSET,
        expiration: Expiration | Mapping[str, Any] | None | Unset = UNSET,
        filters: Sequence[Literal["http", "dns", "l4", "egress", "dns_resolver"] | str] | Unset = UNSET,
        identity: str | Unset = UNSET, precedence: int | Unset = UNSET,
        rule_settings: SettingParam | Setting | Mapping[str, Any] | Unset = UNSET,
        schedule: Schedule | Mapping[str, Any] | None | Unset = UNSET, traffic: str | Unset = UNSET,
    ) -> Reply[Rule]:
        """Create a gateway rule: POST /accounts/{account_id}/gateway/rules.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/rules/methods/create/"""
        return self._call(
            "zero_trust.gateway.rules.create", "POST", "/accounts/{account_id}/gateway/rules", locals(), Rule,
        )

    def list_tenant(self, *, account_id: str) -> Pages[Rule]:
        """Gateway rules: list tenant: GET /accounts/{account_id}/gateway/rules/tenant.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/rules/methods/list_tenant/"""
        return self._pages(
            "zero_trust.gateway.rules.list_tenant", "GET", "/accounts/{account_id}/gateway/rules/tenant", locals(),
            Rule, paging=Paging(kind="single"),
        )

    def get(self, rule_id: str, *, account_id: str) -> Reply[Rule]:
        """Get a gateway rule: GET /accounts/{account_id}/gateway/rules/{rule_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/rules/methods/get/"""
        return self._call(
            "zero_trust.gateway.rules.get", "GET", "/accounts/{account_id}/gateway/rules/{rule_id}", locals(), Rule,
        )

    def update(
        self, rule_id: str, *, account_id: str, action: RuleAction, name: str, description: str | None | Unset = UNSET,
        device_posture: str | Unset = UNSET, enabled: bool | Unset = UNSET,
        expiration: Expiration | Mapping[str, Any] | None | Unset = UNSET,
        filters: Sequence[Literal["http", "dns", "l4", "egress", "dns_resolver"] | str] | Unset = UNSET,
        identity: str | Unset = UNSET, precedence: int | Unset = UNSET,
        rule_settings: SettingParam | Setting | Mapping[str, Any] | Unset = UNSET,
        schedule: Schedule | Mapping[str, Any] | None | Unset = UNSET, traffic: str | Unset = UNSET,
    ) -> Reply[Rule]:
        """Update a gateway rule: PUT /accounts/{account_id}/gateway/rules/{rule_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/rules/methods/update/"""
        return self._call(
            "zero_trust.gateway.rules.update", "PUT", "/accounts/{account_id}/gateway/rules/{rule_id}", locals(), Rule,
        )

    def delete(self, rule_id: str, *, account_id: str) -> Reply[Any]:
        """Delete a gateway rule: DELETE /accounts/{account_id}/gateway/rules/{rule_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/rules/methods/delete/"""
        return self._call(
            "zero_trust.gateway.rules.delete", "DELETE", "/accounts/{account_id}/gateway/rules/{rule_id}", locals(),
            PLAIN,
        )

    def reset_expiration(self, rule_id: str, *, account_id: str) -> Reply[Rule]:
        """Gateway rules: reset expiration: POST /accounts/{account_id}/gateway/rules/{rule_id}/reset_expiration.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/rules/methods/reset_expiration/"""
        return self._call(
            "zero_trust.gateway.rules.reset_expiration", "POST",
            "/accounts/{account_id}/gateway/rules/{rule_id}/reset_expiration", locals(), Rule,
        )
