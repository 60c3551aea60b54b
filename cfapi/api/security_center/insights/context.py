"""`cf.security_center.insights.context`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import Reply, Resource


class ContextResource(Resource):
    """Insight context: `cf.security_center.insights.context`."""

    def get(self, issue_id: str, *, account_id: str) -> Reply[dict[str, Any] | None]:
        """Get insight context: GET /accounts/{account_id}/security-center/insights/{issue_id}/context.
        https://developers.cloudflare.com/api/resources/security_center/subresources/insights/subresources/context/methods/get/"""
        return self._call(
            "security_center.insights.context.get", "GET",
            "/accounts/{account_id}/security-center/insights/{issue_id}/context", locals(), dict[str, Any],
        )
