"""`cf.cloudforce_one.scans.config`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cfapi._core import PLAIN, UNSET, Pages, Paging, Reply, Resource, Unset, model


@model
class Config:
    """Config: response of cloudforce_one.scans.config.list."""

    id: str
    account_id: str
    frequency: int | float | None = None
    ips: list[str]
    ports: list[str] | None = None


class ConfigResource(Resource):
    """Scan config: `cf.cloudforce_one.scans.config`."""

    def list(self, *, account_id: str) -> Pages[Config]:
        """List scan config: GET /accounts/{account_id}/cloudforce-one/scans/config (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/scans/subresources/config/methods/list/"""
        return self._pages(
            "cloudforce_one.scans.config.list", "GET", "/accounts/{account_id}/cloudforce-one/scans/config", locals(),
            Config, paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, ips: Sequence[str], frequency: float | Unset = UNSET,
        ports: Sequence[str] | Unset = UNSET,
    ) -> Reply[Config]:
        """Create scan config: POST /accounts/{account_id}/cloudforce-one/scans/config (permission: Cloudforce One
        Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/scans/subresources/config/methods/create/"""
        return self._call(
            "cloudforce_one.scans.config.create", "POST", "/accounts/{account_id}/cloudforce-one/scans/config",
            locals(), Config,
        )

    def edit(
        self, config_id: str, *, account_id: str, frequency: float | None | Unset = UNSET,
        ips: Sequence[str] | None | Unset = UNSET, ports: Sequence[str] | None | Unset = UNSET,
    ) -> Reply[Config]:
        """Edit scan config: PATCH /accounts/{account_id}/cloudforce-one/scans/config/{config_id} (permission:
        Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/scans/subresources/config/methods/edit/"""
        return self._call(
            "cloudforce_one.scans.config.edit", "PATCH",
            "/accounts/{account_id}/cloudforce-one/scans/config/{config_id}", locals(), Config,
        )

    def delete(self, config_id: str, *, account_id: str) -> Reply[Any]:
        """Delete scan config: DELETE /accounts/{account_id}/cloudforce-one/scans/config/{config_id} (permission:
        Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/scans/subresources/config/methods/delete/"""
        return self._call(
            "cloudforce_one.scans.config.delete", "DELETE",
            "/accounts/{account_id}/cloudforce-one/scans/config/{config_id}", locals(), PLAIN,
        )
