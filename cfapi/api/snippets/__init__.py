"""`cf.snippets`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from cfapi._core import PLAIN, UNSET, Moment, Pages, Reply, Resource, Unset, Upload, model

if TYPE_CHECKING:
    from cfapi.api.snippets.content import ContentResource
    from cfapi.api.snippets.rules import Rules


@model
class Metadata:
    """Metadata: argument of snippets.update."""

    main_module: str


@model
class Snippet:
    """Snippet: response of snippets.list."""

    created_on: Moment
    snippet_name: str
    modified_on: Moment | None = None


class Snippets(Resource):
    """Snippets: `cf.snippets`."""

    @cached_property
    def content(self) -> ContentResource:
        from cfapi.api.snippets.content import ContentResource
        return ContentResource(self._session)

    @cached_property
    def rules(self) -> Rules:
        from cfapi.api.snippets.rules import Rules
        return Rules(self._session)

    def list(self, *, zone_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[Snippet]:
        """List snippets: GET /zones/{zone_id}/snippets (permission: Snippets Read).
        https://developers.cloudflare.com/api/resources/snippets/methods/list/"""
        return self._pages("snippets.list", "GET", "/zones/{zone_id}/snippets", locals(), Snippet)

    def get(self, snippet_name: str, *, zone_id: str) -> Reply[Snippet]:
        """Get a snippet: GET /zones/{zone_id}/snippets/{snippet_name} (permission: Snippets Read).
        https://developers.cloudflare.com/api/resources/snippets/methods/get/"""
        return self._call("snippets.get", "GET", "/zones/{zone_id}/snippets/{snippet_name}", locals(), Snippet)

    def update(
        self, snippet_name: str, *, zone_id: str, metadata: Metadata | Mapping[str, Any],
        files: Sequence[Upload] | Mapping[str, Upload] | Unset = UNSET,
    ) -> Reply[Snippet]:
        """Update a snippet: PUT /zones/{zone_id}/snippets/{snippet_name} (permission: Snippets Write).
        https://developers.cloudflare.com/api/resources/snippets/methods/update/"""
        return self._call(
            "snippets.update", "PUT", "/zones/{zone_id}/snippets/{snippet_name}", locals(), Snippet, form=True,
            files="files", as_json="metadata files",
        )

    def delete(self, snippet_name: str, *, zone_id: str) -> Reply[Any]:
        """Delete a snippet: DELETE /zones/{zone_id}/snippets/{snippet_name} (permission: Snippets Write).
        https://developers.cloudflare.com/api/resources/snippets/methods/delete/"""
        return self._call("snippets.delete", "DELETE", "/zones/{zone_id}/snippets/{snippet_name}", locals(), PLAIN)
