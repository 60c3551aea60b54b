"""`cf.resource_tagging.keys`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Resource, Unset


class Keys(Resource):
    """Resource tagging keys: `cf.resource_tagging.keys`."""

    def list(self, *, account_id: str, cursor: str | Unset = UNSET) -> Pages[str]:
        """List resource tagging keys: GET /accounts/{account_id}/tags/keys.
        https://developers.cloudflare.com/api/resources/resource_tagging/subresources/keys/methods/list/"""
        return self._pages(
            "resource_tagging.keys.list", "GET", "/accounts/{account_id}/tags/keys", locals(), str,
            paging=Paging(kind="cursors_after"),
        )
