"""`cf.user.load_balancers.preview`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import Resource


class PreviewResource(Resource):
    """Load balancer preview: `cf.user.load_balancers.preview`."""

    async def get(self, *, preview_id: str) -> dict[str, Any]:
        """Get load balancer preview: GET /user/load_balancers/preview/{preview_id} (permission: Load Balancing:
        Monitors and Pools Read)."""
        return await self._call(
            "user.load_balancers.preview.get", "GET", "/user/load_balancers/preview/{preview_id}", locals(),
            dict[str, Any],
        )
