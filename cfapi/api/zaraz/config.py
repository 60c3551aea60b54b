"""`cf.zaraz.config`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.zaraz import (
    ConfigUpdateAnalytics, ConfigUpdateConsent, ConfigUpdateSettings, ConfigUpdateTools, ConfigUpdateTriggers,
    ConfigUpdateVariables, ZarazConfiguration,
)


class ConfigResource(Resource):
    """Zaraz config: `cf.zaraz.config`."""

    def get(self, *, zone_id: str) -> Reply[ZarazConfiguration]:
        """Get zaraz config: GET /zones/{zone_id}/settings/zaraz/config (permission: Zaraz Read).
        https://developers.cloudflare.com/api/resources/zaraz/subresources/config/methods/get/"""
        return self._call(
            "zaraz.config.get", "GET", "/zones/{zone_id}/settings/zaraz/config", locals(), ZarazConfiguration,
        )

    def update(
        self, *, zone_id: str, data_layer: bool, debug_key: str, settings: ConfigUpdateSettings | Mapping[str, Any],
        tools: Mapping[str, ConfigUpdateTools | Mapping[str, Any]],
        triggers: Mapping[str, ConfigUpdateTriggers | Mapping[str, Any]],
        variables: Mapping[str, ConfigUpdateVariables | Mapping[str, Any]], zaraz_version: int,
        analytics: ConfigUpdateAnalytics | Mapping[str, Any] | Unset = UNSET,
        consent: ConfigUpdateConsent | Mapping[str, Any] | Unset = UNSET, history_change: bool | Unset = UNSET,
    ) -> Reply[ZarazConfiguration]:
        """Update zaraz config: PUT /zones/{zone_id}/settings/zaraz/config (permission: Zaraz Edit or Zaraz Admin).
        https://developers.cloudflare.com/api/resources/zaraz/subresources/config/methods/update/"""
        return self._call(
            "zaraz.config.update", "PUT", "/zones/{zone_id}/settings/zaraz/config", locals(), ZarazConfiguration,
            wire={
                "data_layer": "dataLayer", "debug_key": "debugKey", "zaraz_version": "zarazVersion",
                "history_change": "historyChange",
            },
            shapes={
                "settings": ConfigUpdateSettings, "tools": dict[str, ConfigUpdateTools],
                "triggers": dict[str, ConfigUpdateTriggers], "variables": dict[str, ConfigUpdateVariables],
                "analytics": ConfigUpdateAnalytics, "consent": ConfigUpdateConsent,
            },
        )
