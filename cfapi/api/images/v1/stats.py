"""`cf.images.v1.stats`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, model


@model
class Count:
    """Count: part of Stat."""

    allowed: int | float | None = None
    current: int | float | None = None


@model
class Stat:
    """Stat: response of images.v1.stats.get."""

    count: Count | None = None


class Stats(Resource):
    """V1 stats: `cf.images.v1.stats`."""

    def get(self, *, account_id: str) -> Reply[Stat]:
        """Get v1 stats: GET /accounts/{account_id}/images/v1/stats (permission: Images Read).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/stats/methods/get/"""
        return self._call("images.v1.stats.get", "GET", "/accounts/{account_id}/images/v1/stats", locals(), Stat)
