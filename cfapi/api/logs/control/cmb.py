"""`cf.logs.control.cmb`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from cfapi._core import PLAIN, UNSET, Reply, Resource, Unset, model


@model
class CmbConfig:
    """Cmb config: response of logs.control.cmb.config.get."""

    allow_out_of_region_access: bool | None = None
    regions: str | None = None


class CmbResource(Resource):
    """Control cmb: `cf.logs.control.cmb`."""

    @cached_property
    def config(self) -> ConfigResource:
        return ConfigResource(self._session)


class ConfigResource(Resource):
    """Cmb config: `cf.logs.control.cmb.config`."""

    def get(self, *, account_id: str) -> Reply[CmbConfig]:
        """Get cmb config: GET /accounts/{account_id}/logs/control/cmb/config (permission: Logs Read).
        https://developers.cloudflare.com/api/resources/logs/subresources/control/subresources/cmb/subresources/config/methods/get/"""
        return self._call(
            "logs.control.cmb.config.get", "GET", "/accounts/{account_id}/logs/control/cmb/config", locals(), CmbConfig,
        )

    def create(
        self, *, account_id: str, allow_out_of_region_access: bool | Unset = UNSET, regions: str | Unset = UNSET,
    ) -> Reply[CmbConfig | None]:
        """Create cmb config: POST /accounts/{account_id}/logs/control/cmb/config (permission: Logs Write).
        https://developers.cloudflare.com/api/resources/logs/subresources/control/subresources/cmb/subresources/config/methods/create/"""
        return self._call(
            "logs.control.cmb.config.create", "POST", "/accounts/{account_id}/logs/control/cmb/config", locals(),
            CmbConfig,
        )

    def delete(self, *, account_id: str) -> Reply[Any]:
        """Delete cmb config: DELETE /accounts/{account_id}/logs/control/cmb/config (permission: Logs Write).
        https://developers.cloudflare.com/api/resources/logs/subresources/control/subresources/cmb/subresources/config/methods/delete/"""
        return self._call(
            "logs.control.cmb.config.delete", "DELETE", "/accounts/{account_id}/logs/control/cmb/config", locals(),
            PLAIN,
        )
