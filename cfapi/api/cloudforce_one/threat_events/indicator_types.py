"""`cf.cloudforce_one.threat_events.indicator_types`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, deprecated, model


@model
class IndicatorType:
    """Indicator type: response of cloudforce_one.threat_events.indicator_types.list."""

    contents: str | None = None


class IndicatorTypes(Resource):
    """Threat event indicator types: `cf.cloudforce_one.threat_events.indicator_types`."""

    @deprecated("cloudforce_one.threat_events.indicator_types.list is deprecated")
    def list(self, *, account_id: str) -> Reply[IndicatorType]:
        """List threat event indicator types (deprecated): GET
        /accounts/{account_id}/cloudforce-one/events/indicatorTypes (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/indicator_types/methods/list/"""
        return self._call(
            "cloudforce_one.threat_events.indicator_types.list", "GET",
            "/accounts/{account_id}/cloudforce-one/events/indicatorTypes", locals(), IndicatorType, at="",
        )
