"""`cf.cloudforce_one.scans.results`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Resource, model, renamed


@model
class Result:
    """Result: part of ResultResult."""

    number: int | float | None = None
    proto: str | None = None
    status: str | None = None


@model
class ResultResult:
    """Result result: response of cloudforce_one.scans.results.get."""

    one_one_one_one: list[Result] = renamed("1.1.1.1")


class Results(Resource):
    """Scan results: `cf.cloudforce_one.scans.results`."""

    async def get(self, config_id: str, *, account_id: str) -> ResultResult:
        """Get a scan result: GET /accounts/{account_id}/cloudforce-one/scans/results/{config_id} (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/scans/subresources/results/methods/get/"""
        return await self._call(
            "cloudforce_one.scans.results.get", "GET",
            "/accounts/{account_id}/cloudforce-one/scans/results/{config_id}", locals(), ResultResult,
        )
