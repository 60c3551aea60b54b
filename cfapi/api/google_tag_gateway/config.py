"""`cf.google_tag_gateway.config`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset, model, renamed


@model
class Config:
    """Config: response of google_tag_gateway.config.get."""

    enabled: bool
    endpoint: str
    hide_original_ip: bool = renamed("hideOriginalIp")
    measurement_id: str = renamed("measurementId")
    set_up_tag: bool | None = renamed("setUpTag", default=None)


class ConfigResource(Resource):
    """Google tag gateway config: `cf.google_tag_gateway.config`."""

    def get(self, *, zone_id: str) -> Reply[Config]:
        """Get google tag gateway config: GET /zones/{zone_id}/settings/google-tag-gateway/config (permission: Zone
        Settings Read).
        https://developers.cloudflare.com/api/resources/google_tag_gateway/subresources/config/methods/get/"""
        return self._call(
            "google_tag_gateway.config.get", "GET", "/zones/{zone_id}/settings/google-tag-gateway/config", locals(),
            Config,
        )

    def update(
        self, *, zone_id: str, enabled: bool, endpoint: str, hide_original_ip: bool, measurement_id: str,
        set_up_tag: bool | None | Unset = UNSET,
    ) -> Reply[Config]:
        """Update google tag gateway config: PUT /zones/{zone_id}/settings/google-tag-gateway/config (permission: Zone
        Settings Write).
        https://developers.cloudflare.com/api/resources/google_tag_gateway/subresources/config/methods/update/"""
        return self._call(
            "google_tag_gateway.config.update", "PUT", "/zones/{zone_id}/settings/google-tag-gateway/config", locals(),
            Config,
            wire={"hide_original_ip": "hideOriginalIp", "measurement_id": "measurementId", "set_up_tag": "setUpTag"},
        )
