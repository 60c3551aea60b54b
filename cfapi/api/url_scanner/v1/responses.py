"""`cf.url_scanner.v1.responses`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, deprecated


class Responses(Resource):
    """V1 responses: `cf.url_scanner.v1.responses`."""

    @deprecated("url_scanner.v1.responses.get is deprecated; use url_scanner.responses.get")
    def get(self, *, response_id: str, account_id: str) -> Reply[str]:
        """Get a v1 response (deprecated): GET /accounts/{account_id}/urlscanner/response/{response_id} (permission: URL
        Scanner Read)."""
        return self._call(
            "url_scanner.v1.responses.get", "GET", "/accounts/{account_id}/urlscanner/response/{response_id}", locals(),
            str,
        )
