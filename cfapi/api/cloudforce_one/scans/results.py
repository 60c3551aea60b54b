"""`cf.cloudforce_one.scans.results`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, model


@model
class Result:
    """Result: response of cloudforce_one.scans.results.get."""

    number: int | float | None = None
    proto: str | None = None
    status: str | None = None


class Results(Resource):
    """Scan results: `cf.cloudforce_one.scans.results`."""

    def get(self, config_id: str, *, account_id: str) -> Reply[dict[str, list[Result]]]:
        """Get a scan result: GET /accounts/{account_id}/cloudforce-one/scans/results/{config_id} (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/scans/subresources/results/methods/get/"""
        return self._call(
            "cloudforce_one.scans.results.get", "GET",
            "/accounts/{account_id}/cloudforce-one/scans/results/{config_id}", locals(), dict[str, list[Result]],
        )
