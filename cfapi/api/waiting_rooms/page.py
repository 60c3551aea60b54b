"""`cf.waiting_rooms.page`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, model


@model
class Preview:
    """Preview: response of waiting_rooms.page.preview."""

    preview_url: str | None = None


class PageResource(Resource):
    """Waiting room page: `cf.waiting_rooms.page`."""

    def preview(self, *, zone_id: str, custom_html: str) -> Reply[Preview | None]:
        """Preview waiting room page: POST /zones/{zone_id}/waiting_rooms/preview (permission: Waiting Rooms Write).
        https://developers.cloudflare.com/api/resources/waiting_rooms/subresources/page/methods/preview/"""
        return self._call(
            "waiting_rooms.page.preview", "POST", "/zones/{zone_id}/waiting_rooms/preview", locals(), Preview,
        )
