"""`cf.zaraz.workflow`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Reply, Resource


class WorkflowResource(Resource):
    """Zaraz workflow: `cf.zaraz.workflow`."""

    def get(self, *, zone_id: str) -> Reply[Literal["realtime", "preview"] | str]:
        """Get zaraz workflow: GET /zones/{zone_id}/settings/zaraz/workflow (permission: Zaraz Read).
        https://developers.cloudflare.com/api/resources/zaraz/subresources/workflow/methods/get/"""
        return self._call("zaraz.workflow.get", "GET", "/zones/{zone_id}/settings/zaraz/workflow", locals(), str)
