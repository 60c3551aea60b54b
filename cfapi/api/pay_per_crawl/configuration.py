"""`cf.pay_per_crawl.configuration`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class DaricConfig:
    """Daric config: response of pay_per_crawl.configuration.get."""

    bot_overrides: dict[str, Any] | None = None
    enabled: bool | None = None
    price_usd_microcents: int | None = None


class ConfigurationResource(Resource):
    """Pay per crawl configuration: `cf.pay_per_crawl.configuration`."""

    def get(self, *, zone_id: str) -> Reply[DaricConfig]:
        """Get pay per crawl configuration: GET /zones/{zone_id}/pay-per-crawl/configuration (permission: Zone Settings
        Read)."""
        return self._call(
            "pay_per_crawl.configuration.get", "GET", "/zones/{zone_id}/pay-per-crawl/configuration", locals(),
            DaricConfig,
        )

    def create(
        self, *, zone_id: str, bot_overrides: Mapping[str, Any] | Unset = UNSET, enabled: bool | Unset = UNSET,
        price_usd_microcents: int | Unset = UNSET,
    ) -> Reply[DaricConfig]:
        """Create pay per crawl configuration: POST /zones/{zone_id}/pay-per-crawl/configuration (permission: Zone
        Settings Write)."""
        return self._call(
            "pay_per_crawl.configuration.create", "POST", "/zones/{zone_id}/pay-per-crawl/configuration", locals(),
            DaricConfig,
        )

    def edit(
        self, *, zone_id: str, bot_overrides: Mapping[str, Any] | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET, price_usd_microcents: int | None | Unset = UNSET,
    ) -> Reply[DaricConfig]:
        """Edit pay per crawl configuration: PATCH /zones/{zone_id}/pay-per-crawl/configuration (permission: Zone
        Settings Write)."""
        return self._call(
            "pay_per_crawl.configuration.edit", "PATCH", "/zones/{zone_id}/pay-per-crawl/configuration", locals(),
            DaricConfig,
        )
