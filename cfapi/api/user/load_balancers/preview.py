"""`cf.user.load_balancers.preview`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import Reply, Resource


class PreviewResource(Resource):
    """Load balancer preview: `cf.user.load_balancers.preview`."""

    def get(self, *, preview_id: str) -> Reply[dict[str, Any]]:
        """Get load balancer preview: GET /user/load_balancers/preview/{preview_id} (permission: Load Balancing:
        Monitors and Pools Read)."""
        return self._call(
            "user.load_balancers.preview.get", "GET", "/user/load_balancers/preview/{preview_id}", locals(),
            dict[str, Any],
        )
