"""`cf.intel.indicator_feeds.snapshots`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, Upload, model


@model
class Snapshot:
    """Snapshot: response of intel.indicator_feeds.snapshots.update."""

    file_id: int | None = None
    filename: str | None = None
    poll_url: str | None = None
    status: str | None = None
    upload_id: int | None = None


class Snapshots(Resource):
    """Indicator feed snapshots: `cf.intel.indicator_feeds.snapshots`."""

    def update(
        self, feed_id: int, *, account_id: str, cf_async_upload: Literal["1"] | str | Unset = UNSET,
        source: Upload | Unset = UNSET,
    ) -> Reply[Snapshot | None]:
        """Update indicator feed snapshots: PUT /accounts/{account_id}/intel/indicator-feeds/{feed_id}/snapshot.
        https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/subresources/snapshots/methods/update/"""
        return self._call(
            "intel.indicator_feeds.snapshots.update", "PUT",
            "/accounts/{account_id}/intel/indicator-feeds/{feed_id}/snapshot", locals(), Snapshot,
            headers={"cf_async_upload": "Cf-Async-Upload"}, form=True, files="source",
        )
