"""`cf.cloudforce_one.threat_events.attackers`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.cloudforce_one.threat_events import IndicatorWarnings


class Attackers(Resource):
    """Threat event attackers: `cf.cloudforce_one.threat_events.attackers`."""

    def list(self, *, account_id: str, dataset_ids: Sequence[str] | Unset = UNSET) -> Reply[IndicatorWarnings]:
        """List threat event attackers: GET /accounts/{account_id}/cloudforce-one/events/attackers (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/attackers/methods/list/"""
        return self._call(
            "cloudforce_one.threat_events.attackers.list", "GET",
            "/accounts/{account_id}/cloudforce-one/events/attackers", locals(), IndicatorWarnings,
            wire={"dataset_ids": "datasetIds"}, at="",
        )
