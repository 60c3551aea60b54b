"""`cf.workers.account_settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class AccountSetting:
    """Account setting: response of workers.account_settings.get."""

    default_usage_model: str | None = None
    green_compute: bool | None = None


class AccountSettings(Resource):
    """Worker account settings: `cf.workers.account_settings`."""

    def get(self, *, account_id: str) -> Reply[AccountSetting]:
        """Get worker account settings: GET /accounts/{account_id}/workers/account-settings (permission: Account
        Settings Read or Workers Tail Read or others).
        https://developers.cloudflare.com/api/resources/workers/subresources/account_settings/methods/get/"""
        return self._call(
            "workers.account_settings.get", "GET", "/accounts/{account_id}/workers/account-settings", locals(),
            AccountSetting,
        )

    def update(
        self, *, account_id: str, default_usage_model: str | Unset = UNSET, green_compute: bool | Unset = UNSET,
    ) -> Reply[AccountSetting]:
        """Update worker account settings: PUT /accounts/{account_id}/workers/account-settings (permission: Account
        Settings Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/account_settings/methods/update/"""
        return self._call(
            "workers.account_settings.update", "PUT", "/accounts/{account_id}/workers/account-settings", locals(),
            AccountSetting,
        )
