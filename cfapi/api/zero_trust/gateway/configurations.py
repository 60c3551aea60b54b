"""`cf.zero_trust.gateway.configurations`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, deprecated, model
from cfapi.api.shared.accounts import ObjectID
from cfapi.api.zero_trust.gateway import NotificationSettings, TLSSettings


@model
class AntiVirusSettings:
    """Anti virus settings: part of ConfigurationSettings."""

    enabled_download_phase: bool | None = None
    enabled_upload_phase: bool | None = None
    fail_closed: bool | None = None
    notification_settings: NotificationSettings | None = None


@model
class AntiVirusSettingsParam:
    """Anti virus settings param: part of ConfigurationSettingsParam."""

    enabled_download_phase: bool | None = None
    enabled_upload_phase: bool | None = None
    fail_closed: bool | None = None
    notification_settings: NotificationSettings | None = None


@model
class BlockPageSettings:
    """Block page settings: part of ConfigurationSettings."""

    background_color: str | None = None
    enabled: bool | None = None
    footer_text: str | None = None
    header_text: str | None = None
    include_context: bool | None = None
    logo_path: str | None = None
    mailto_address: str | None = None
    mailto_subject: str | None = None
    mode: Literal["", "customized_block_page", "redirect_uri"] | str | None = None
    name: str | None = None
    read_only: bool | None = None
    source_account: str | None = None
    suppress_footer: bool | None = None
    target_uri: str | None = None
    """URI."""
    version: int | None = None


@model
class BlockPageSettingsParam:
    """Block page settings param: part of ConfigurationSettingsParam."""

    background_color: str | None = None
    enabled: bool | None = None
    footer_text: str | None = None
    header_text: str | None = None
    include_context: bool | None = None
    logo_path: str | None = None
    mailto_address: str | None = None
    mailto_subject: str | None = None
    mode: Literal["", "customized_block_page", "redirect_uri"] | str | None = None
    name: str | None = None
    suppress_footer: bool | None = None
    target_uri: str | None = None
    """URI."""


@model
class BodyScanningSettings:
    """Body scanning settings: part of ConfigurationSettings."""

    inspection_mode: Literal["deep", "shallow"] | str | None = None


@model
class BrowserIsolationSettings:
    """Browser isolation settings: part of ConfigurationSettings."""

    non_identity_enabled: bool | None = None
    url_browser_isolation_enabled: bool | None = None


@model
class Configuration:
    """Configuration: response of zero_trust.gateway.configurations.get."""

    created_at: Moment | None = None
    settings: ConfigurationSettings | None = None
    updated_at: Moment | None = None


@model
class ConfigurationSettings:
    """Configuration settings: part of Configuration."""

    activity_log: ProtocolDetection | None = None
    antivirus: AntiVirusSettings | None = None
    block_page: BlockPageSettings | None = None
    body_scanning: BodyScanningSettings | None = None
    browser_isolation: BrowserIsolationSettings | None = None
    certificate: ObjectID | None = None
    custom_certificate: CustomCertificateSettings | None = None
    extended_email_matching: ExtendedEmailMatching | None = None
    fips: FipsSettings | None = None
    host_selector: ProtocolDetection | None = None
    inspection: ConfigurationSettingsInspection | None = None
    max_ttl_secs: int | None = None
    """Seconds."""
    protocol_detection: ProtocolDetection | None = None
    sandbox: ConfigurationSettingsSandbox | None = None
    tls_decrypt: TLSSettings | None = None


@model
class ConfigurationSettingsInspection:
    """Configuration settings inspection: part of ConfigurationSettings."""

    mode: Literal["static", "dynamic"] | str | None = None


@model
class ConfigurationSettingsParam:
    """Configuration settings param: argument of zero_trust.gateway.configurations.update."""

    activity_log: ProtocolDetection | None = None
    antivirus: AntiVirusSettingsParam | None = None
    block_page: BlockPageSettingsParam | None = None
    body_scanning: BodyScanningSettings | None = None
    browser_isolation: BrowserIsolationSettings | None = None
    certificate: ObjectID | None = None
    custom_certificate: CustomCertificateSettingsParam | None = None
    extended_email_matching: ProtocolDetection | None = None
    fips: FipsSettings | None = None
    host_selector: ProtocolDetection | None = None
    inspection: ConfigurationSettingsInspection | None = None
    max_ttl_secs: int | None = None
    """Seconds."""
    protocol_detection: ProtocolDetection | None = None
    sandbox: ConfigurationSettingsSandbox | None = None
    tls_decrypt: TLSSettings | None = None


@model
class ConfigurationSettingsSandbox:
    """Configuration settings sandbox: part of ConfigurationSettings."""

    enabled: bool | None = None
    fallback_action: Literal["allow", "block"] | str | None = None


@model
class CustomCertificateSettings:
    """Custom certificate settings: response of zero_trust.gateway.configurations.custom_certificate.get."""

    enabled: bool | None = None
    id: str | None = None
    binding_status: str | None = None
    updated_at: Moment | None = None


@model
class CustomCertificateSettingsParam:
    """Custom certificate settings param: part of ConfigurationSettingsParam."""

    enabled: bool | None
    id: str | None = None


@model
class ExtendedEmailMatching:
    """Extended email matching: part of ConfigurationSettings."""

    enabled: bool | None = None
    read_only: bool | None = None
    source_account: str | None = None
    version: int | None = None


@model
class FipsSettings:
    """Fips settings: part of ConfigurationSettings."""

    tls: bool | None = None


@model
class ProtocolDetection:
    """Protocol detection: part of ConfigurationSettings."""

    enabled: bool | None = None


ConfigurationEditSettings = ConfigurationSettingsParam | ConfigurationSettings | Mapping[str, Any]
ConfigurationUpdateSettings = ConfigurationSettingsParam | ConfigurationSettings | Mapping[str, Any]


class Configurations(Resource):
    """Gateway configurations: `cf.zero_trust.gateway.configurations`."""

    @cached_property
    def custom_certificate(self) -> CustomCertificateResource:
        return CustomCertificateResource(self._session)

    def get(self, *, account_id: str) -> Reply[Configuration]:
        """Get gateway configurations: GET /accounts/{account_id}/gateway/configuration.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/configurations/methods/get/"""
        return self._call(
            "zero_trust.gateway.configurations.get", "GET", "/accounts/{account_id}/gateway/configuration", locals(),
            Configuration,
        )

    def update(
        self, *, account_id: str, settings: ConfigurationUpdateSettings | Unset = UNSET,
    ) -> Reply[Configuration | None]:
        """Update gateway configurations: PUT /accounts/{account_id}/gateway/configuration.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/configurations/methods/update/"""
        return self._call(
            "zero_trust.gateway.configurations.update", "PUT", "/accounts/{account_id}/gateway/configuration", locals(),
            Configuration,
        )

    def edit(
        self, *, account_id: str, settings: ConfigurationEditSettings | Unset = UNSET,
    ) -> Reply[Configuration | None]:
        """Edit gateway configurations: PATCH /accounts/{account_id}/gateway/configuration.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/configurations/methods/edit/"""
        return self._call(
            "zero_trust.gateway.configurations.edit", "PATCH", "/accounts/{account_id}/gateway/configuration", locals(),
            Configuration,
        )


class CustomCertificateResource(Resource):
    """Configuration custom certificate: `cf.zero_trust.gateway.configurations.custom_certificate`."""

    @deprecated("zero_trust.gateway.configurations.custom_certificate.get is deprecated")
    def get(self, *, account_id: str) -> Reply[CustomCertificateSettings]:
        """Get configuration custom certificate (deprecated): GET
        /accounts/{account_id}/gateway/configuration/custom_certificate.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/configurations/subresources/custom_certificate/methods/get/"""
        return self._call(
            "zero_trust.gateway.configurations.custom_certificate.get", "GET",
            "/accounts/{account_id}/gateway/configuration/custom_certificate", locals(), CustomCertificateSettings,
            at="",
        )
