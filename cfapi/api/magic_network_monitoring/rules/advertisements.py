"""`cf.magic_network_monitoring.rules.advertisements`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import Reply, Resource, model


@model
class Advertisement:
    """Advertisement: response of magic_network_monitoring.rules.advertisements.edit."""

    automatic_advertisement: bool | None = None


class Advertisements(Resource):
    """Rule advertisements: `cf.magic_network_monitoring.rules.advertisements`."""

    def edit(self, rule_id: str, *, account_id: str, body: Any) -> Reply[Advertisement | None]:
        """Edit rule advertisements: PATCH /accounts/{account_id}/mnm/rules/{rule_id}/advertisement (permission: Magic
        Network Monitoring Admin or Magic Network Monitoring Config Write).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/rules/subresources/advertisements/methods/edit/"""
        return self._call(
            "magic_network_monitoring.rules.advertisements.edit", "PATCH",
            "/accounts/{account_id}/mnm/rules/{rule_id}/advertisement", locals(), Advertisement, whole="body",
        )
