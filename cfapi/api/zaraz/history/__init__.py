"""`cf.zaraz.history`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed
from cfapi.api.zaraz import ZarazConfiguration

if TYPE_CHECKING:
    from cfapi.api.zaraz.history.configs import Configs


@model
class History:
    """History: response of zaraz.history.list."""

    id: int
    created_at: Moment = renamed("createdAt")
    description: str
    updated_at: Moment = renamed("updatedAt")
    user_id: str = renamed("userId")


HistorySortField = Literal["id", "user_id", "description", "created_at", "updated_at"] | str


class HistoryResource(Resource):
    """Zaraz history: `cf.zaraz.history`."""

    @cached_property
    def configs(self) -> Configs:
        from cfapi.api.zaraz.history.configs import Configs
        return Configs(self._session)

    def list(
        self, *, zone_id: str, limit: int | Unset = UNSET, offset: int | Unset = UNSET,
        sort_field: HistorySortField | Unset = UNSET, sort_order: Literal["DESC", "ASC"] | str | Unset = UNSET,
    ) -> Pages[History]:
        """List zaraz history: GET /zones/{zone_id}/settings/zaraz/history (permission: Zaraz Read).
        https://developers.cloudflare.com/api/resources/zaraz/subresources/history/methods/list/"""
        return self._pages(
            "zaraz.history.list", "GET", "/zones/{zone_id}/settings/zaraz/history", locals(), History,
            wire={"sort_field": "sortField", "sort_order": "sortOrder"}, paging=Paging(kind="offset", per_page="limit"),
        )

    def update(self, *, zone_id: str, body: int) -> Reply[ZarazConfiguration]:
        """Update zaraz history: PUT /zones/{zone_id}/settings/zaraz/history (permission: Zaraz Edit or Zaraz Admin).
        https://developers.cloudflare.com/api/resources/zaraz/subresources/history/methods/update/"""
        return self._call(
            "zaraz.history.update", "PUT", "/zones/{zone_id}/settings/zaraz/history", locals(), ZarazConfiguration,
            whole="body",
        )
