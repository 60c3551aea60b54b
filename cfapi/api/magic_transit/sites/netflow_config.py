"""`cf.magic_transit.sites.netflow_config`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class MagicNetflowConfig:
    """Magic netflow config: response of magic_transit.sites.netflow_config.get."""

    active_timeout: int | None = None
    """1 to 5400."""
    collector_ip: str | None = None
    collector_port: int | None = None
    """1 to 65535."""
    inactive_timeout: int | None = None
    """1 to 5400."""
    sampling_rate: int | None = None
    """1 to 10000."""


class NetflowConfigResource(Resource):
    """Site netflow config: `cf.magic_transit.sites.netflow_config`."""

    def get(self, *, account_id: str, site_id: str) -> Reply[MagicNetflowConfig]:
        """Get site netflow config: GET /accounts/{account_id}/magic/sites/{site_id}/netflow_config (permission: Magic
        Transit Read or Magic WAN Read)."""
        return self._call(
            "magic_transit.sites.netflow_config.get", "GET",
            "/accounts/{account_id}/magic/sites/{site_id}/netflow_config", locals(), MagicNetflowConfig,
        )

    def update(
        self, *, account_id: str, site_id: str, active_timeout: int | Unset = UNSET, collector_ip: str | Unset = UNSET,
        collector_port: int | Unset = UNSET, inactive_timeout: int | Unset = UNSET, sampling_rate: int | Unset = UNSET,
    ) -> Reply[MagicNetflowConfig]:
        """Update site netflow config: PUT /accounts/{account_id}/magic/sites/{site_id}/netflow_config (permission:
        Magic Transit Write or Magic WAN Write)."""
        return self._call(
            "magic_transit.sites.netflow_config.update", "PUT",
            "/accounts/{account_id}/magic/sites/{site_id}/netflow_config", locals(), MagicNetflowConfig,
        )

    def create(
        self, *, account_id: str, site_id: str, active_timeout: int | Unset = UNSET, collector_ip: str | Unset = UNSET,
        collector_port: int | Unset = UNSET, inactive_timeout: int | Unset = UNSET, sampling_rate: int | Unset = UNSET,
    ) -> Reply[MagicNetflowConfig]:
        """Create site netflow config: POST /accounts/{account_id}/magic/sites/{site_id}/netflow_config."""
        return self._call(
            "magic_transit.sites.netflow_config.create", "POST",
            "/accounts/{account_id}/magic/sites/{site_id}/netflow_config", locals(), MagicNetflowConfig,
        )

    def edit(
        self, *, account_id: str, site_id: str, active_timeout: int | None | Unset = UNSET,
        collector_ip: str | None | Unset = UNSET, collector_port: int | None | Unset = UNSET,
        inactive_timeout: int | None | Unset = UNSET, sampling_rate: int | None | Unset = UNSET,
    ) -> Reply[MagicNetflowConfig]:
        """Edit site netflow config: PATCH /accounts/{account_id}/magic/sites/{site_id}/netflow_config (permission:
        Magic Transit Write or Magic WAN Write)."""
        return self._call(
            "magic_transit.sites.netflow_config.edit", "PATCH",
            "/accounts/{account_id}/magic/sites/{site_id}/netflow_config", locals(), MagicNetflowConfig,
        )

    def delete(self, *, account_id: str, site_id: str) -> Reply[MagicNetflowConfig]:
        """Delete site netflow config: DELETE /accounts/{account_id}/magic/sites/{site_id}/netflow_config (permission:
        Magic Transit Write or Magic WAN Write)."""
        return self._call(
            "magic_transit.sites.netflow_config.delete", "DELETE",
            "/accounts/{account_id}/magic/sites/{site_id}/netflow_config", locals(), MagicNetflowConfig,
        )
