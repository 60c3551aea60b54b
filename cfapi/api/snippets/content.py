"""`cf.snippets.content`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Parts, Reply, Resource


class ContentResource(Resource):
    """Snippet content: `cf.snippets.content`."""

    def get(self, snippet_name: str, *, zone_id: str) -> Reply[Parts]:
        """Get snippet content: GET /zones/{zone_id}/snippets/{snippet_name}/content (permission: Snippets Read).
        https://developers.cloudflare.com/api/resources/snippets/subresources/content/methods/get/"""
        return self._call(
            "snippets.content.get", "GET", "/zones/{zone_id}/snippets/{snippet_name}/content", locals(), Parts,
        )
