"""`cf.url_scanner.responses`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource


class Responses(Resource):
    """URL scanner responses: `cf.url_scanner.responses`."""

    def get(self, response_id: str, *, account_id: str) -> Reply[str]:
        """Get a URL scanner response: GET /accounts/{account_id}/urlscanner/v2/responses/{response_id} (permission: URL
        Scanner Read).
        https://developers.cloudflare.com/api/resources/url_scanner/subresources/responses/methods/get/"""
        return self._call(
            "url_scanner.responses.get", "GET", "/accounts/{account_id}/urlscanner/v2/responses/{response_id}",
            locals(), str,
        )
