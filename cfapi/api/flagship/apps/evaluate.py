"""`cf.flagship.apps.evaluate`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model, renamed


@model
class Evaluate:
    """Evaluate: response of flagship.apps.evaluate.get."""

    flag_key: str = renamed("flagKey")
    reason: Literal["STATIC", "TARGETING_MATCH", "DEFAULT", "DISABLED", "SPLIT"] | str
    variant: str
    value: str | int | float | bool | dict[str, Any] | list[Any] | None = None


class EvaluateResource(Resource):
    """App evaluate: `cf.flagship.apps.evaluate`."""

    def get(
        self, app_id: str, *, account_id: str, flag_key: str, targeting_key: str | Unset = UNSET,
    ) -> Reply[Evaluate]:
        """Get app evaluate: GET /accounts/{account_id}/flagship/apps/{app_id}/evaluate.
        https://developers.cloudflare.com/api/resources/flagship/subresources/apps/subresources/evaluate/methods/get/"""
        return self._call(
            "flagship.apps.evaluate.get", "GET", "/accounts/{account_id}/flagship/apps/{app_id}/evaluate", locals(),
            Evaluate, wire={"flag_key": "flagKey", "targeting_key": "targetingKey"}, at="",
        )
