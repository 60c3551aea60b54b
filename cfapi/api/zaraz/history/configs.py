"""`cf.zaraz.history.configs`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence

from cfapi._core import Moment, Reply, Resource, model, renamed
from cfapi.api.zaraz import ZarazConfiguration


@model
class Config:
    """Config: response of zaraz.history.configs.get."""

    id: int
    config: ZarazConfiguration
    created_at: Moment = renamed("createdAt")
    updated_at: Moment = renamed("updatedAt")
    user_id: str = renamed("userId")


class Configs(Resource):
    """History configs: `cf.zaraz.history.configs`."""

    def get(self, *, zone_id: str, ids: Sequence[int]) -> Reply[dict[str, Config]]:
        """Get history configs: GET /zones/{zone_id}/settings/zaraz/history/configs (permission: Zaraz Read).
        https://developers.cloudflare.com/api/resources/zaraz/subresources/history/subresources/configs/methods/get/"""
        return self._call(
            "zaraz.history.configs.get", "GET", "/zones/{zone_id}/settings/zaraz/history/configs", locals(),
            dict[str, Config], joined="ids",
        )
