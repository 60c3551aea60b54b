"""`cf.realtime_kit.apps`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model


@model
class AppData:
    """App data: response of realtime_kit.apps.get."""

    id: str | None = None
    created_at: Moment | None = None
    name: str | None = None


@model
class AppPostData:
    """App post data: response of realtime_kit.apps.post."""

    app: AppData | None = None


class Apps(Resource):
    """Realtime kit apps: `cf.realtime_kit.apps`."""

    def get(
        self, *, account_id: str, page_no: int | Unset = UNSET, per_page: int | Unset = UNSET,
        search: str | Unset = UNSET, sort_order: Literal["ASC", "DESC"] | str | Unset = UNSET,
    ) -> Reply[Sequence[AppData]]:
        """Get realtime kit apps: GET /accounts/{account_id}/realtime/kit/apps (permission: Realtime or Realtime Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/apps/methods/get/"""
        return self._call(
            "realtime_kit.apps.get", "GET", "/accounts/{account_id}/realtime/kit/apps", locals(), list[AppData],
            at="data",
        )

    def post(self, *, account_id: str, name: str) -> Reply[AppPostData]:
        """Post realtime kit apps: POST /accounts/{account_id}/realtime/kit/apps (permission: Realtime or Realtime
        Admin).
        https://developers.cloudflare.com/api/resources/realtime_kit/subresources/apps/methods/post/"""
        return self._call(
            "realtime_kit.apps.post", "POST", "/accounts/{account_id}/realtime/kit/apps", locals(), AppPostData,
            at="data",
        )
