"""`cf.cloudforce_one.threat_signals.indicators`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, model


@model
class Indicator:
    """Indicator: response of cloudforce_one.threat_signals.indicators.list."""

    id: str
    article_id: str
    article_title: str | None = None
    dataset_id: str | None = None
    feed_display_name: str | None = None
    feed_id: str
    type: str
    value: str


class Indicators(Resource):
    """Threat signal indicators: `cf.cloudforce_one.threat_signals.indicators`."""

    def list(
        self, *, account_id: str, article_id: str | Unset = UNSET, cursor: str | Unset = UNSET,
        feed_id: str | Unset = UNSET, include_total: bool | Unset = UNSET, per_page: int | Unset = UNSET,
        search: str | Unset = UNSET, sort: str | Unset = UNSET,
    ) -> Pages[Indicator]:
        """List threat signal indicators: GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/indicators.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/indicators/methods/list/"""
        return self._pages(
            "cloudforce_one.threat_signals.indicators.list", "GET",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/indicators", locals(), Indicator,
            paging=Paging(kind="cursor", items="result.indicators"),
        )
