"""`cf.stream.embed`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource


class EmbedResource(Resource):
    """Stream embed: `cf.stream.embed`."""

    def get(self, identifier: str, *, account_id: str) -> Reply[str]:
        """Get stream embed: GET /accounts/{account_id}/stream/{identifier}/embed (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/embed/methods/get/"""
        return self._call("stream.embed.get", "GET", "/accounts/{account_id}/stream/{identifier}/embed", locals(), str)
