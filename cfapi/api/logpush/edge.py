"""`cf.logpush.edge`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model


@model
class InstantLogpushJob:
    """Instant logpush job: response of logpush.edge.get."""

    destination_conf: str | None = None
    """URI."""
    fields: str | None = None
    filter: str | None = None
    sample: int | None = None
    session_id: str | None = None


class EdgeResource(Resource):
    """Logpush edge: `cf.logpush.edge`."""

    def get(self, *, zone_id: str) -> Pages[InstantLogpushJob | None]:
        """Get logpush edge: GET /zones/{zone_id}/logpush/edge/jobs (permission: Logs Read).
        https://developers.cloudflare.com/api/resources/logpush/subresources/edge/methods/get/"""
        return self._pages(
            "logpush.edge.get", "GET", "/zones/{zone_id}/logpush/edge/jobs", locals(), InstantLogpushJob,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, zone_id: str, fields: str | Unset = UNSET, filter: str | Unset = UNSET, sample: int | Unset = UNSET,
    ) -> Reply[InstantLogpushJob | None]:
        """Create logpush edge: POST /zones/{zone_id}/logpush/edge/jobs (permission: Logs Read).
        https://developers.cloudflare.com/api/resources/logpush/subresources/edge/methods/create/"""
        return self._call(
            "logpush.edge.create", "POST", "/zones/{zone_id}/logpush/edge/jobs", locals(), InstantLogpushJob,
        )
