"""`cf.zero_trust.devices.policies`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import IDAndName


@model
class Default:
    """Default: response of zero_trust.devices.policies.default.get."""

    allow_mode_switch: bool | None = None
    allow_updates: bool | None = None
    allowed_to_leave: bool | None = None
    auto_connect: int | float | None = None
    captive_portal: int | float | None = None
    default: bool | None = None
    disable_auto_fallback: bool | None = None
    dns_search_suffixes: list[SettingsPolicyDNSSearchSuffix] | None = None
    enabled: bool | None = None
    exclude: list[SplitTunnelExclude] | None = None
    exclude_office_ips: bool | None = None
    fallback_domains: list[FallbackDomain] | None = None
    gateway_unique_id: str | None = None
    global_acceleration: SettingsPolicyGlobalAcceleration | None = None
    include: list[SplitTunnelExclude] | None = None
    policy_id: str | None = None
    profile_type: Literal["warp", "browser_extension"] | str | None = None
    register_interface_ip_with_dns: bool | None = None
    sccm_vpn_boundary_support: bool | None = None
    service_mode_v2: SettingsPolicyServiceModeV2 | None = None
    support_url: str | None = None
    switch_locked: bool | None = None
    tunnel_protocol: str | None = None
    uninstall_protection: bool | None = None
    virtual_networks: SettingsPolicyVirtualNetworks | None = None


@model
class FallbackDomain:
    """Fallback domain: response of zero_trust.devices.policies.default.fallback_domains.get."""

    suffix: str
    description: str | None = None
    dns_server: list[str] | None = None


@model
class PolicyCertificates:
    """Policy certificates: response of zero_trust.devices.policies.default.certificates.get."""

    enabled: bool


@model
class SettingsPolicy:
    """Settings policy: response of zero_trust.devices.policies.custom.list."""

    allow_mode_switch: bool | None = None
    allow_updates: bool | None = None
    allowed_to_leave: bool | None = None
    auto_connect: int | float | None = None
    browser_extension_config: SettingsPolicyBrowserExtensionConfig | None = None
    captive_portal: int | float | None = None
    default: bool | None = None
    description: str | None = None
    disable_auto_fallback: bool | None = None
    dns_search_suffixes: list[SettingsPolicyDNSSearchSuffix] | None = None
    enabled: bool | None = None
    exclude: list[SplitTunnelExclude] | None = None
    exclude_office_ips: bool | None = None
    fallback_domains: list[FallbackDomain] | None = None
    gateway_unique_id: str | None = None
    global_acceleration: SettingsPolicyGlobalAcceleration | None = None
    include: list[SplitTunnelExclude] | None = None
    lan_allow_minutes: int | float | None = None
    """Minutes."""
    lan_allow_subnet_size: int | float | None = None
    match: str | None = None
    name: str | None = None
    policy_id: str | None = None
    precedence: int | float | None = None
    profile_type: Literal["warp", "browser_extension"] | str | None = None
    register_interface_ip_with_dns: bool | None = None
    sccm_vpn_boundary_support: bool | None = None
    service_mode_v2: SettingsPolicyServiceModeV2 | None = None
    support_url: str | None = None
    switch_locked: bool | None = None
    target_tests: list[IDAndName] | None = None
    tunnel_protocol: str | None = None
    uninstall_protection: bool | None = None
    virtual_networks: SettingsPolicyVirtualNetworks | None = None


@model
class SettingsPolicyBrowserExtensionConfig:
    """Settings policy browser extension config: argument of zero_trust.devices.policies.custom.create."""

    proxy_control: Literal["unlocked", "locked"] | str
    proxy_enabled: bool


@model
class SettingsPolicyDNSSearchSuffix:
    """Settings policy DNS search suffix: argument of zero_trust.devices.policies.custom.create."""

    suffix: str
    description: str | None = None


@model
class SettingsPolicyGlobalAcceleration:
    """Settings policy global acceleration: argument of zero_trust.devices.policies.custom.create."""

    api_endpoints: list[str]
    enabled: bool
    masque_endpoints: list[str]
    wireguard_endpoints: list[str]
    autoswitch: bool | None = None


@model
class SettingsPolicyServiceModeV2:
    """Settings policy service mode V2: argument of zero_trust.devices.policies.custom.create."""

    mode: str | None = None
    port: int | float | None = None


@model
class SettingsPolicyVirtualNetworks:
    """Settings policy virtual networks: argument of zero_trust.devices.policies.custom.create."""

    allowed: list[str]
    default: str
    """UUID."""


@model
class SplitTunnelExclude:
    """Split tunnel exclude: argument of zero_trust.devices.policies.custom.create."""

    address: str | None = None
    description: str | None = None
    host: str | None = None


class Policies(Resource):
    """Device policies: `cf.zero_trust.devices.policies`."""

    @cached_property
    def custom(self) -> CustomResource:
        return CustomResource(self._session)

    @cached_property
    def default(self) -> DefaultResource:
        return DefaultResource(self._session)


class CustomResource(Resource):
    """Policy custom: `cf.zero_trust.devices.policies.custom`."""

    @cached_property
    def excludes(self) -> Excludes:
        return Excludes(self._session)

    @cached_property
    def fallback_domains(self) -> FallbackDomains:
        return FallbackDomains(self._session)

    @cached_property
    def includes(self) -> Includes:
        return Includes(self._session)

    def list(
        self, *, account_id: str, profile_type: Literal["warp", "browser_extension"] | str | Unset = UNSET,
    ) -> Pages[SettingsPolicy]:
        """List policy custom: GET /accounts/{account_id}/devices/policies.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/methods/list/"""
        return self._pages(
            "zero_trust.devices.policies.custom.list", "GET", "/accounts/{account_id}/devices/policies", locals(),
            SettingsPolicy, paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, name: str, allow_mode_switch: bool | Unset = UNSET,
        allow_updates: bool | Unset = UNSET, allowed_to_leave: bool | Unset = UNSET,
        auto_connect: float | Unset = UNSET,
        browser_extension_config: SettingsPolicyBrowserExtensionConfig | Mapping[str, Any] | None | Unset = UNSET,
        captive_portal: float | Unset = UNSET, default: bool | Unset = UNSET, description: str | None | Unset = UNSET,
        disable_auto_fallback: bool | Unset = UNSET,
        dns_search_suffixes: Sequence[SettingsPolicyDNSSearchSuffix | Mapping[str, Any]] | Unset = UNSET,
        enabled: bool | Unset = UNSET, exclude: Sequence[SplitTunnelExclude | Mapping[str, Any]] | Unset = UNSET,
        exclude_office_ips: bool | Unset = UNSET,
        global_acceleration: SettingsPolicyGlobalAcceleration | Mapping[str, Any] | None | Unset = UNSET,
        include: Sequence[SplitTunnelExclude | Mapping[str, Any]] | Unset = UNSET,
        lan_allow_minutes: float | Unset = UNSET, lan_allow_subnet_size: float | Unset = UNSET,
        match: str | Unset = UNSET, precedence: float | Unset = UNSET,
        profile_type: Literal["warp", "browser_extension"] | str | Unset = UNSET,
        register_interface_ip_with_dns: bool | Unset = UNSET, sccm_vpn_boundary_support: bool | Unset = UNSET,
        service_mode_v2: SettingsPolicyServiceModeV2 | Mapping[str, Any] | Unset = UNSET,
        support_url: str | Unset = UNSET, switch_locked: bool | Unset = UNSET, tunnel_protocol: str | Unset = UNSET,
        uninstall_protection: bool | Unset = UNSET,
        virtual_networks: SettingsPolicyVirtualNetworks | Mapping[str, Any] | None | Unset = UNSET,
    ) -> Reply[SettingsPolicy]:
        """Create policy custom: POST /accounts/{account_id}/devices/policy (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/methods/create/"""
        return self._call(
            "zero_trust.devices.policies.custom.create", "POST", "/accounts/{account_id}/devices/policy", locals(),
            SettingsPolicy,
        )

    def get(self, policy_id: str, *, account_id: str) -> Reply[SettingsPolicy]:
        """Get policy custom: GET /accounts/{account_id}/devices/policy/{policy_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/methods/get/"""
        return self._call(
            "zero_trust.devices.policies.custom.get", "GET", "/accounts/{account_id}/devices/policy/{policy_id}",
            locals(), SettingsPolicy,
        )

    def edit(
        self, policy_id: str, *, account_id: str, allow_mode_switch: bool | None | Unset = UNSET,
        allow_updates: bool | None | Unset = UNSET, allowed_to_leave: bool | None | Unset = UNSET,
        auto_connect: float | None | Unset = UNSET,
        browser_extension_config: SettingsPolicyBrowserExtensionConfig | Mapping[str, Any] | None | Unset = UNSET,
        captive_portal: float | None | Unset = UNSET, default: bool | None | Unset = UNSET,
        description: str | None | Unset = UNSET, disable_auto_fallback: bool | None | Unset = UNSET,
        dns_search_suffixes: Sequence[SettingsPolicyDNSSearchSuffix | Mapping[str, Any]] | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        exclude: Sequence[SplitTunnelExclude | Mapping[str, Any]] | None | Unset = UNSET,
        exclude_office_ips: bool | None | Unset = UNSET,
        global_acceleration: SettingsPolicyGlobalAcceleration | Mapping[str, Any] | None | Unset = UNSET,
        include: Sequence[SplitTunnelExclude | Mapping[str, Any]] | None | Unset = UNSET,
        lan_allow_minutes: float | None | Unset = UNSET, lan_allow_subnet_size: float | None | Unset = UNSET,
        match: str | None | Unset = UNSET, name: str | None | Unset = UNSET, precedence: float | None | Unset = UNSET,
        register_interface_ip_with_dns: bool | None | Unset = UNSET,
        sccm_vpn_boundary_support: bool | None | Unset = UNSET,
        service_mode_v2: SettingsPolicyServiceModeV2 | Mapping[str, Any] | None | Unset = UNSET,
        support_url: str | None | Unset = UNSET, switch_locked: bool | None | Unset = UNSET,
        tunnel_protocol: str | None | Unset = UNSET, uninstall_protection: bool | None | Unset = UNSET,
        virtual_networks: SettingsPolicyVirtualNetworks | Mapping[str, Any] | None | Unset = UNSET,
    ) -> Reply[SettingsPolicy]:
        """Edit policy custom: PATCH /accounts/{account_id}/devices/policy/{policy_id} (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/methods/edit/"""
        return self._call(
            "zero_trust.devices.policies.custom.edit", "PATCH", "/accounts/{account_id}/devices/policy/{policy_id}",
            locals(), SettingsPolicy,
        )

    def delete(self, policy_id: str, *, account_id: str) -> Pages[SettingsPolicy]:
        """Delete policy custom: DELETE /accounts/{account_id}/devices/policy/{policy_id} (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/methods/delete/"""
        return self._pages(
            "zero_trust.devices.policies.custom.delete", "DELETE", "/accounts/{account_id}/devices/policy/{policy_id}",
            locals(), SettingsPolicy, paging=Paging(kind="single"),
        )


class Excludes(Resource):
    """Custom excludes: `cf.zero_trust.devices.policies.custom.excludes`."""

    def get(self, policy_id: str, *, account_id: str) -> Pages[SplitTunnelExclude]:
        """Get custom excludes: GET /accounts/{account_id}/devices/policy/{policy_id}/exclude.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/subresources/excludes/methods/get/"""
        return self._pages(
            "zero_trust.devices.policies.custom.excludes.get", "GET",
            "/accounts/{account_id}/devices/policy/{policy_id}/exclude", locals(), SplitTunnelExclude,
            paging=Paging(kind="single"),
        )

    def update(
        self, policy_id: str, *, account_id: str, body: Sequence[SplitTunnelExclude | Mapping[str, Any]],
    ) -> Pages[SplitTunnelExclude]:
        """Update custom excludes: PUT /accounts/{account_id}/devices/policy/{policy_id}/exclude (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/subresources/excludes/methods/update/"""
        return self._pages(
            "zero_trust.devices.policies.custom.excludes.update", "PUT",
            "/accounts/{account_id}/devices/policy/{policy_id}/exclude", locals(), SplitTunnelExclude, whole="body",
            paging=Paging(kind="single"),
        )


class FallbackDomains(Resource):
    """Custom fallback domains: `cf.zero_trust.devices.policies.custom.fallback_domains`."""

    def get(self, policy_id: str, *, account_id: str) -> Pages[FallbackDomain]:
        """Get custom fallback domains: GET /accounts/{account_id}/devices/policy/{policy_id}/fallback_domains.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/subresources/fallback_domains/methods/get/"""
        return self._pages(
            "zero_trust.devices.policies.custom.fallback_domains.get", "GET",
            "/accounts/{account_id}/devices/policy/{policy_id}/fallback_domains", locals(), FallbackDomain,
            paging=Paging(kind="single"),
        )

    def update(
        self, policy_id: str, *, account_id: str, domains: Sequence[FallbackDomain | Mapping[str, Any]],
    ) -> Pages[FallbackDomain]:
        """Update custom fallback domains: PUT /accounts/{account_id}/devices/policy/{policy_id}/fallback_domains
        (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/subresources/fallback_domains/methods/update/"""
        return self._pages(
            "zero_trust.devices.policies.custom.fallback_domains.update", "PUT",
            "/accounts/{account_id}/devices/policy/{policy_id}/fallback_domains", locals(), FallbackDomain,
            whole="domains", paging=Paging(kind="single"),
        )


class Includes(Resource):
    """Custom includes: `cf.zero_trust.devices.policies.custom.includes`."""

    def get(self, policy_id: str, *, account_id: str) -> Pages[SplitTunnelExclude]:
        """Get custom includes: GET /accounts/{account_id}/devices/policy/{policy_id}/include.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/subresources/includes/methods/get/"""
        return self._pages(
            "zero_trust.devices.policies.custom.includes.get", "GET",
            "/accounts/{account_id}/devices/policy/{policy_id}/include", locals(), SplitTunnelExclude,
            paging=Paging(kind="single"),
        )

    def update(
        self, policy_id: str, *, account_id: str, body: Sequence[SplitTunnelExclude | Mapping[str, Any]],
    ) -> Pages[SplitTunnelExclude]:
        """Update custom includes: PUT /accounts/{account_id}/devices/policy/{policy_id}/include (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/custom/subresources/includes/methods/update/"""
        return self._pages(
            "zero_trust.devices.policies.custom.includes.update", "PUT",
            "/accounts/{account_id}/devices/policy/{policy_id}/include", locals(), SplitTunnelExclude, whole="body",
            paging=Paging(kind="single"),
        )


class DefaultResource(Resource):
    """Policy default: `cf.zero_trust.devices.policies.default`."""

    @cached_property
    def certificates(self) -> Certificates:
        return Certificates(self._session)

    @cached_property
    def excludes(self) -> DefaultExcludes:
        return DefaultExcludes(self._session)

    @cached_property
    def fallback_domains(self) -> DefaultFallbackDomains:
        return DefaultFallbackDomains(self._session)

    @cached_property
    def includes(self) -> DefaultIncludes:
        return DefaultIncludes(self._session)

    def get(self, *, account_id: str) -> Reply[Default]:
        """Get policy default: GET /accounts/{account_id}/devices/policy.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/methods/get/"""
        return self._call(
            "zero_trust.devices.policies.default.get", "GET", "/accounts/{account_id}/devices/policy", locals(),
            Default,
        )

    def edit(
        self, *, account_id: str, allow_mode_switch: bool | None | Unset = UNSET,
        allow_updates: bool | None | Unset = UNSET, allowed_to_leave: bool | None | Unset = UNSET,
        auto_connect: float | None | Unset = UNSET, captive_portal: float | None | Unset = UNSET,
        disable_auto_fallback: bool | None | Unset = UNSET,
        dns_search_suffixes: Sequence[SettingsPolicyDNSSearchSuffix | Mapping[str, Any]] | None | Unset = UNSET,
        exclude: Sequence[SplitTunnelExclude | Mapping[str, Any]] | None | Unset = UNSET,
        exclude_office_ips: bool | None | Unset = UNSET,
        global_acceleration: SettingsPolicyGlobalAcceleration | Mapping[str, Any] | None | Unset = UNSET,
        include: Sequence[SplitTunnelExclude | Mapping[str, Any]] | None | Unset = UNSET,
        lan_allow_minutes: float | None | Unset = UNSET, lan_allow_subnet_size: float | None | Unset = UNSET,
        register_interface_ip_with_dns: bool | None | Unset = UNSET,
        sccm_vpn_boundary_support: bool | None | Unset = UNSET,
        service_mode_v2: SettingsPolicyServiceModeV2 | Mapping[str, Any] | None | Unset = UNSET,
        support_url: str | None | Unset = UNSET, switch_locked: bool | None | Unset = UNSET,
        tunnel_protocol: str | None | Unset = UNSET, uninstall_protection: bool | None | Unset = UNSET,
        virtual_networks: SettingsPolicyVirtualNetworks | Mapping[str, Any] | None | Unset = UNSET,
    ) -> Reply[Default | None]:
        """Edit policy default: PATCH /accounts/{account_id}/devices/policy (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/methods/edit/"""
        return self._call(
            "zero_trust.devices.policies.default.edit", "PATCH", "/accounts/{account_id}/devices/policy", locals(),
            Default,
        )


class Certificates(Resource):
    """Default certificates: `cf.zero_trust.devices.policies.default.certificates`."""

    def get(self, *, zone_id: str) -> Reply[PolicyCertificates]:
        """Get default certificates: GET /zones/{zone_id}/devices/policy/certificates (permission: SSL and Certificates
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/subresources/certificates/methods/get/"""
        return self._call(
            "zero_trust.devices.policies.default.certificates.get", "GET",
            "/zones/{zone_id}/devices/policy/certificates", locals(), PolicyCertificates,
        )

    def edit(self, *, zone_id: str, enabled: bool) -> Reply[PolicyCertificates]:
        """Edit default certificates: PATCH /zones/{zone_id}/devices/policy/certificates (permission: SSL and
        Certificates Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/subresources/certificates/methods/edit/"""
        return self._call(
            "zero_trust.devices.policies.default.certificates.edit", "PATCH",
            "/zones/{zone_id}/devices/policy/certificates", locals(), PolicyCertificates,
        )


class DefaultExcludes(Resource):
    """Default excludes: `cf.zero_trust.devices.policies.default.excludes`."""

    def get(self, *, account_id: str) -> Pages[SplitTunnelExclude]:
        """Get default excludes: GET /accounts/{account_id}/devices/policy/exclude.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/subresources/excludes/methods/get/"""
        return self._pages(
            "zero_trust.devices.policies.default.excludes.get", "GET", "/accounts/{account_id}/devices/policy/exclude",
            locals(), SplitTunnelExclude, paging=Paging(kind="single"),
        )

    def update(
        self, *, account_id: str, body: Sequence[SplitTunnelExclude | Mapping[str, Any]],
    ) -> Pages[SplitTunnelExclude]:
        """Update default excludes: PUT /accounts/{account_id}/devices/policy/exclude (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/subresources/excludes/methods/update/"""
        return self._pages(
            "zero_trust.devices.policies.default.excludes.update", "PUT",
            "/accounts/{account_id}/devices/policy/exclude", locals(), SplitTunnelExclude, whole="body",
            paging=Paging(kind="single"),
        )


class DefaultFallbackDomains(Resource):
    """Default fallback domains: `cf.zero_trust.devices.policies.default.fallback_domains`."""

    def get(self, *, account_id: str) -> Pages[FallbackDomain]:
        """Get default fallback domains: GET /accounts/{account_id}/devices/policy/fallback_domains.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/subresources/fallback_domains/methods/get/"""
        return self._pages(
            "zero_trust.devices.policies.default.fallback_domains.get", "GET",
            "/accounts/{account_id}/devices/policy/fallback_domains", locals(), FallbackDomain,
            paging=Paging(kind="single"),
        )

    def update(
        self, *, account_id: str, domains: Sequence[FallbackDomain | Mapping[str, Any]],
    ) -> Pages[FallbackDomain]:
        """Update default fallback domains: PUT /accounts/{account_id}/devices/policy/fallback_domains (permission: Zero
        Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/subresources/fallback_domains/methods/update/"""
        return self._pages(
            "zero_trust.devices.policies.default.fallback_domains.update", "PUT",
            "/accounts/{account_id}/devices/policy/fallback_domains", locals(), FallbackDomain, whole="domains",
            paging=Paging(kind="single"),
        )


class DefaultIncludes(Resource):
    """Default includes: `cf.zero_trust.devices.policies.default.includes`."""

    def get(self, *, account_id: str) -> Pages[SplitTunnelExclude]:
        """Get default includes: GET /accounts/{account_id}/devices/policy/include.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/subresources/includes/methods/get/"""
        return self._pages(
            "zero_trust.devices.policies.default.includes.get", "GET", "/accounts/{account_id}/devices/policy/include",
            locals(), SplitTunnelExclude, paging=Paging(kind="single"),
        )

    def update(
        self, *, account_id: str, body: Sequence[SplitTunnelExclude | Mapping[str, Any]],
    ) -> Pages[SplitTunnelExclude]:
        """Update default includes: PUT /accounts/{account_id}/devices/policy/include (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/policies/subresources/default/subresources/includes/methods/update/"""
        return self._pages(
            "zero_trust.devices.policies.default.includes.update", "PUT",
            "/accounts/{account_id}/devices/policy/include", locals(), SplitTunnelExclude, whole="body",
            paging=Paging(kind="single"),
        )
