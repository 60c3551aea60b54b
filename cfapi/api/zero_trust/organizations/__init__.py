"""`cf.zero_trust.organizations`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.zero_trust.organizations.doh import DohResource


@model
class CustomPages:
    """Custom pages: argument of zero_trust.organizations.update."""

    forbidden: str | None = None
    identity_denied: str | None = None


@model
class LoginDesign:
    """Login design: argument of zero_trust.organizations.update."""

    background_color: str | None = None
    footer_text: str | None = None
    header_text: str | None = None
    logo_path: str | None = None
    text_color: str | None = None


@model
class MfaConfig:
    """Mfa config: argument of zero_trust.organizations.update."""

    allowed_authenticators: list[Literal[
        "totp", "biometrics", "security_key", "piv_key", "ssh_fido2_key",
    ] | str] | None = None
    amr_matching_session_duration: str | None = None
    required_aaguids: str | None = None
    """UUID."""
    session_duration: str | None = None


@model
class MfaPivKeyRequirements:
    """Mfa piv key requirements: argument of zero_trust.organizations.update."""

    pin_policy: Literal["never", "once", "always"] | str | None = None
    require_fips_device: bool | None = None
    ssh_key_size: list[Literal[256, 384, 521, 2048, 3072, 4096] | int] | None = None
    ssh_key_type: list[Literal["ecdsa", "ed25519", "rsa"] | str] | None = None
    touch_policy: Literal["never", "always", "cached"] | str | None = None


@model
class Organization:
    """Organization: response of zero_trust.organizations.update."""

    allow_authenticate_via_warp: bool | None = None
    auth_domain: str | None = None
    auto_redirect_to_identity: bool | None = None
    custom_pages: CustomPages | None = None
    deny_unmatched_requests: bool | None = None
    deny_unmatched_requests_exempted_zone_names: list[str] | None = None
    is_ui_read_only: bool | None = None
    login_design: LoginDesign | None = None
    mfa_config: MfaConfig | None = None
    mfa_piv_key_requirements: MfaPivKeyRequirements | None = None
    mfa_required_for_all_apps: bool | None = None
    name: str | None = None
    service_token_inactivity: ServiceTokenInactivity | None = None
    session_duration: str | None = None
    strict_service_token_auth: bool | None = None
    ui_read_only_toggle_reason: str | None = None
    user_seat_expiration_inactive_time: str | None = None
    warp_auth_non_browser_401: bool | None = None
    warp_auth_session_duration: str | None = None


@model
class OrganizationItem:
    """Organization item: response of zero_trust.organizations.list."""

    allow_authenticate_via_warp: bool | None = None
    auth_domain: str | None = None
    auto_redirect_to_identity: bool | None = None
    custom_pages: CustomPages | None = None
    deny_unmatched_requests: bool | None = None
    deny_unmatched_requests_exempted_zone_names: list[str] | None = None
    is_ui_read_only: bool | None = None
    login_design: LoginDesign | None = None
    mfa_config: MfaConfig | None = None
    mfa_piv_key_requirements: MfaPivKeyRequirements | None = None
    mfa_required_for_all_apps: bool | None = None
    name: str | None = None
    service_token_inactivity: ServiceTokenInactivity | None = None
    session_duration: str | None = None
    strict_service_token_auth: bool | None = None
    trusted_accounts: list[str] | None = None
    ui_read_only_toggle_reason: str | None = None
    user_seat_expiration_inactive_time: str | None = None
    warp_auth_non_browser_401: bool | None = None
    warp_auth_session_duration: str | None = None


@model
class ServiceTokenInactivity:
    """Service token inactivity: argument of zero_trust.organizations.update."""

    action: Literal["disable", "delete"] | str
    enabled: bool
    inactivity_threshold_days: int
    """Days."""


class Organizations(Resource):
    """Zero trust organizations: `cf.zero_trust.organizations`."""

    @cached_property
    def doh(self) -> DohResource:
        from cfapi.api.zero_trust.organizations.doh import DohResource
        return DohResource(self._session)

    def list(self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET) -> Reply[OrganizationItem]:
        """List zero trust organizations: GET /{accounts or zones}/{id}/access/organizations (permission: Access:
        Organizations, Identity Providers, and Groups Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/methods/list/"""
        return self._call(
            "zero_trust.organizations.list", "GET", "{scope}/access/organizations", locals(), OrganizationItem,
        )

    def update(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        allow_authenticate_via_warp: bool | Unset = UNSET, auth_domain: str | Unset = UNSET,
        auto_redirect_to_identity: bool | Unset = UNSET, custom_pages: CustomPages | Mapping[str, Any] | Unset = UNSET,
        deny_unmatched_requests: bool | Unset = UNSET,
        deny_unmatched_requests_exempted_zone_names: Sequence[str] | Unset = UNSET,
        is_ui_read_only: bool | Unset = UNSET, login_design: LoginDesign | Mapping[str, Any] | Unset = UNSET,
        mfa_config: MfaConfig | Mapping[str, Any] | Unset = UNSET,
        mfa_piv_key_requirements: MfaPivKeyRequirements | Mapping[str, Any] | Unset = UNSET,
        mfa_required_for_all_apps: bool | Unset = UNSET, name: str | Unset = UNSET,
        service_token_inactivity: ServiceTokenInactivity | Mapping[str, Any] | Unset = UNSET,
        session_duration: str | Unset = UNSET, strict_service_token_auth: bool | Unset = UNSET,
        ui_read_only_toggle_reason: str | Unset = UNSET, user_seat_expiration_inactive_time: str | Unset = UNSET,
        warp_auth_non_browser_401: bool | Unset = UNSET, warp_auth_session_duration: str | Unset = UNSET,
    ) -> Reply[Organization]:
        """Update zero trust organizations: PUT /{accounts or zones}/{id}/access/organizations (permission: Access:
        Organizations, Identity Providers, and Groups Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/methods/update/"""
        return self._call(
            "zero_trust.organizations.update", "PUT", "{scope}/access/organizations", locals(), Organization,
        )

    def create(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, auth_domain: str, name: str,
        allow_authenticate_via_warp: bool | Unset = UNSET, auto_redirect_to_identity: bool | Unset = UNSET,
        deny_unmatched_requests: bool | Unset = UNSET,
        deny_unmatched_requests_exempted_zone_names: Sequence[str] | Unset = UNSET,
        is_ui_read_only: bool | Unset = UNSET, login_design: LoginDesign | Mapping[str, Any] | Unset = UNSET,
        mfa_config: MfaConfig | Mapping[str, Any] | Unset = UNSET,
        mfa_piv_key_requirements: MfaPivKeyRequirements | Mapping[str, Any] | Unset = UNSET,
        mfa_required_for_all_apps: bool | Unset = UNSET,
        service_token_inactivity: ServiceTokenInactivity | Mapping[str, Any] | Unset = UNSET,
        session_duration: str | Unset = UNSET, strict_service_token_auth: bool | Unset = UNSET,
        ui_read_only_toggle_reason: str | Unset = UNSET, user_seat_expiration_inactive_time: str | Unset = UNSET,
        warp_auth_non_browser_401: bool | Unset = UNSET, warp_auth_session_duration: str | Unset = UNSET,
    ) -> Reply[Organization]:
        """Create a zero trust organization: POST /{accounts or zones}/{id}/access/organizations (permission: Access:
        Organizations, Identity Providers, and Groups Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/methods/create/"""
        return self._call(
            "zero_trust.organizations.create", "POST", "{scope}/access/organizations", locals(), Organization,
        )

    def revoke_users(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, email: str,
        query_devices: bool | Unset = UNSET, body_devices: bool | Unset = UNSET, user_uid: str | Unset = UNSET,
        warp_session_reauth: bool | Unset = UNSET,
    ) -> Reply[bool | None]:
        """Zero trust organizations: revoke users: POST /{accounts or zones}/{id}/access/organizations/revoke_user
        (permission: Access: Organizations, Identity Providers, and Groups Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/methods/revoke_users/"""
        return self._call(
            "zero_trust.organizations.revoke_users", "POST", "{scope}/access/organizations/revoke_user", locals(), bool,
            wire={"query_devices": "devices", "body_devices": "devices"}, query="query_devices",
        )
