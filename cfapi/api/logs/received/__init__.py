"""`cf.logs.received`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import PLAIN, UNSET, Reply, Resource, Unset

if TYPE_CHECKING:
    from cfapi.api.logs.received.fields import Fields


class ReceivedResource(Resource):
    """Log received: `cf.logs.received`."""

    @cached_property
    def fields(self) -> Fields:
        from cfapi.api.logs.received.fields import Fields
        return Fields(self._session)

    def get(
        self, *, zone_id: str, end: str | int, count: int | Unset = UNSET, fields: str | Unset = UNSET,
        sample: float | Unset = UNSET, start: str | int | Unset = UNSET,
        timestamps: Literal["unix", "unixnano", "rfc3339"] | str | Unset = UNSET,
    ) -> Reply[Any]:
        """Get log received: GET /zones/{zone_id}/logs/received (permission: Logs Read).
        https://developers.cloudflare.com/api/resources/logs/subresources/received/methods/get/"""
        return self._call("logs.received.get", "GET", "/zones/{zone_id}/logs/received", locals(), PLAIN, at="")
