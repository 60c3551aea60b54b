"""`cf.zero_trust.gateway.audit_ssh_settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Moment, Reply, Resource, model


@model
class AuditSSHSettingSettings:
    """Audit SSH setting settings: response of zero_trust.gateway.audit_ssh_settings.get."""

    created_at: Moment | None = None
    public_key: str | None = None
    seed_id: str | None = None
    updated_at: Moment | None = None


class AuditSSHSettings(Resource):
    """Gateway audit SSH settings: `cf.zero_trust.gateway.audit_ssh_settings`."""

    def get(self, *, account_id: str) -> Reply[AuditSSHSettingSettings]:
        """Get gateway audit SSH settings: GET /accounts/{account_id}/gateway/audit_ssh_settings.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/audit_ssh_settings/methods/get/"""
        return self._call(
            "zero_trust.gateway.audit_ssh_settings.get", "GET", "/accounts/{account_id}/gateway/audit_ssh_settings",
            locals(), AuditSSHSettingSettings,
        )

    def update(self, *, account_id: str, public_key: str) -> Reply[AuditSSHSettingSettings | None]:
        """Update gateway audit SSH settings: PUT /accounts/{account_id}/gateway/audit_ssh_settings.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/audit_ssh_settings/methods/update/"""
        return self._call(
            "zero_trust.gateway.audit_ssh_settings.update", "PUT", "/accounts/{account_id}/gateway/audit_ssh_settings",
            locals(), AuditSSHSettingSettings,
        )

    def rotate_seed(self, *, account_id: str) -> Reply[AuditSSHSettingSettings | None]:
        """Gateway audit SSH settings: rotate seed: POST /accounts/{account_id}/gateway/audit_ssh_settings/rotate_seed.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/audit_ssh_settings/methods/rotate_seed/"""
        return self._call(
            "zero_trust.gateway.audit_ssh_settings.rotate_seed", "POST",
            "/accounts/{account_id}/gateway/audit_ssh_settings/rotate_seed", locals(), AuditSSHSettingSettings,
        )
