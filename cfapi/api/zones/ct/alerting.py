"""`cf.zones.ct.alerting`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class AlertingSubscription:
    """Alerting subscription: response of zones.ct.alerting.get."""

    enabled: bool
    emails: list[str] | None = None


class AlertingResource(Resource):
    """CT alerting: `cf.zones.ct.alerting`."""

    def get(self, *, zone_id: str) -> Reply[AlertingSubscription]:
        """Get CT alerting: GET /zones/{zone_id}/ct/alerting.
        https://developers.cloudflare.com/api/resources/zones/subresources/ct/subresources/alerting/methods/get/"""
        return self._call(
            "zones.ct.alerting.get", "GET", "/zones/{zone_id}/ct/alerting", locals(), AlertingSubscription,
        )

    def edit(
        self, *, zone_id: str, enabled: bool | Unset = UNSET, emails: Sequence[str] | None | Unset = UNSET,
    ) -> Reply[AlertingSubscription]:
        """Edit CT alerting: PATCH /zones/{zone_id}/ct/alerting.
        https://developers.cloudflare.com/api/resources/zones/subresources/ct/subresources/alerting/methods/edit/"""
        return self._call(
            "zones.ct.alerting.edit", "PATCH", "/zones/{zone_id}/ct/alerting", locals(), AlertingSubscription,
        )
