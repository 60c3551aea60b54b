"""`cf.d1.database.time_travel`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class Bookmark:
    """Bookmark: response of d1.database.time_travel.get_bookmark."""

    bookmark: str | None = None


@model
class Restore:
    """Restore: response of d1.database.time_travel.restore."""

    bookmark: str | None = None
    message: str | None = None
    previous_bookmark: str | None = None


class TimeTravelResource(Resource):
    """Database time travel: `cf.d1.database.time_travel`."""

    def get_bookmark(
        self, database_id: str, *, account_id: str, timestamp: datetime | str | Unset = UNSET,
    ) -> Reply[Bookmark]:
        """Database time travel: get bookmark: GET /accounts/{account_id}/d1/database/{database_id}/time_travel/bookmark
        (permission: D1 Read).
        https://developers.cloudflare.com/api/resources/d1/subresources/database/subresources/time_travel/methods/get_bookmark/"""
        return self._call(
            "d1.database.time_travel.get_bookmark", "GET",
            "/accounts/{account_id}/d1/database/{database_id}/time_travel/bookmark", locals(), Bookmark,
        )

    def restore(
        self, database_id: str, *, account_id: str, bookmark: str | Unset = UNSET,
        timestamp: datetime | str | Unset = UNSET,
    ) -> Reply[Restore]:
        """Restore database time travel: POST /accounts/{account_id}/d1/database/{database_id}/time_travel/restore.
        https://developers.cloudflare.com/api/resources/d1/subresources/database/subresources/time_travel/methods/restore/"""
        return self._call(
            "d1.database.time_travel.restore", "POST",
            "/accounts/{account_id}/d1/database/{database_id}/time_travel/restore", locals(), Restore,
            query="bookmark timestamp",
        )
