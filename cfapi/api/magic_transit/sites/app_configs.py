"""`cf.magic_transit.sites.app_configs`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model


@model
class MagicAppConfig:
    """Magic app config: response of magic_transit.sites.app_configs.list."""

    breakout: bool | None = None
    id: str | None = None
    preferred_wans: list[str] | None = None
    priority: int | None = None
    """0 to 1."""
    site_id: str | None = None
    account_app_id: str | None = None
    managed_app_id: str | None = None


class AppConfigs(Resource):
    """Site app configs: `cf.magic_transit.sites.app_configs`."""

    def list(self, *, account_id: str, site_id: str) -> Pages[MagicAppConfig]:
        """List site app configs: GET /accounts/{account_id}/magic/sites/{site_id}/app_configs (permission: Magic
        Transit Read or Magic WAN Read)."""
        return self._pages(
            "magic_transit.sites.app_configs.list", "GET", "/accounts/{account_id}/magic/sites/{site_id}/app_configs",
            locals(), MagicAppConfig, paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, site_id: str, breakout: bool | Unset = UNSET,
        preferred_wans: Sequence[str] | Unset = UNSET, priority: int | Unset = UNSET,
        account_app_id: str | Unset = UNSET, managed_app_id: str | Unset = UNSET,
    ) -> Reply[MagicAppConfig]:
        """Create a site app config: POST /accounts/{account_id}/magic/sites/{site_id}/app_configs (permission: Magic
        Transit Write or Magic WAN Write)."""
        return self._call(
            "magic_transit.sites.app_configs.create", "POST",
            "/accounts/{account_id}/magic/sites/{site_id}/app_configs", locals(), MagicAppConfig,
        )

    def update(
        self, *, account_id: str, site_id: str, app_config_id: str, account_app_id: str | Unset = UNSET,
        breakout: bool | Unset = UNSET, managed_app_id: str | Unset = UNSET,
        preferred_wans: Sequence[str] | Unset = UNSET, priority: int | Unset = UNSET,
    ) -> Reply[MagicAppConfig]:
        """Update a site app config: PUT /accounts/{account_id}/magic/sites/{site_id}/app_configs/{app_config_id}
        (permission: Magic Transit Write or Magic WAN Write)."""
        return self._call(
            "magic_transit.sites.app_configs.update", "PUT",
            "/accounts/{account_id}/magic/sites/{site_id}/app_configs/{app_config_id}", locals(), MagicAppConfig,
        )

    def edit(
        self, *, account_id: str, site_id: str, app_config_id: str, account_app_id: str | None | Unset = UNSET,
        breakout: bool | None | Unset = UNSET, managed_app_id: str | None | Unset = UNSET,
        preferred_wans: Sequence[str] | None | Unset = UNSET, priority: int | None | Unset = UNSET,
    ) -> Reply[MagicAppConfig]:
        """Edit a site app config: PATCH /accounts/{account_id}/magic/sites/{site_id}/app_configs/{app_config_id}."""
        return self._call(
            "magic_transit.sites.app_configs.edit", "PATCH",
            "/accounts/{account_id}/magic/sites/{site_id}/app_configs/{app_config_id}", locals(), MagicAppConfig,
        )

    def delete(self, *, account_id: str, site_id: str, app_config_id: str) -> Reply[MagicAppConfig]:
        """Delete a site app config: DELETE /accounts/{account_id}/magic/sites/{site_id}/app_configs/{app_config_id}
        (permission: Magic Transit Write or Magic WAN Write)."""
        return self._call(
            "magic_transit.sites.app_configs.delete", "DELETE",
            "/accounts/{account_id}/magic/sites/{site_id}/app_configs/{app_config_id}", locals(), MagicAppConfig,
        )
