"""`cf.alerting.destinations.eligible`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Reply, Resource, model


@model
class Eligible:
    """Eligible: response of alerting.destinations.eligible.get."""

    eligible: bool | None = None
    ready: bool | None = None
    type: Literal["email", "pagerduty", "webhook"] | str | None = None


class EligibleResource(Resource):
    """Destination eligible: `cf.alerting.destinations.eligible`."""

    def get(self, *, account_id: str) -> Reply[dict[str, list[Eligible]]]:
        """Get destination eligible: GET /accounts/{account_id}/alerting/v3/destinations/eligible.
        https://developers.cloudflare.com/api/resources/alerting/subresources/destinations/subresources/eligible/methods/get/"""
        return self._call(
            "alerting.destinations.eligible.get", "GET", "/accounts/{account_id}/alerting/v3/destinations/eligible",
            locals(), dict[str, list[Eligible]],
        )
