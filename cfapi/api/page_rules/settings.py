"""`cf.page_rules.settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import Pages, Paging, Resource, deprecated


class Settings(Resource):
    """Page rule settings: `cf.page_rules.settings`."""

    @deprecated("page_rules.settings.list is deprecated")
    def list(self, *, zone_id: str) -> Pages[dict[str, Any]]:
        """List page rule settings (deprecated): GET /zones/{zone_id}/pagerules/settings (permission: Page Rules Read or
        Zone Read)."""
        return self._pages(
            "page_rules.settings.list", "GET", "/zones/{zone_id}/pagerules/settings", locals(), dict[str, Any],
            paging=Paging(kind="single"),
        )
