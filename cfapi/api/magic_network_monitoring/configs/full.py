"""`cf.magic_network_monitoring.configs.full`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource
from cfapi.api.magic_network_monitoring.configs import ConfigConfiguration


class FullResource(Resource):
    """Config full: `cf.magic_network_monitoring.configs.full`."""

    def get(self, *, account_id: str) -> Reply[ConfigConfiguration]:
        """Get config full: GET /accounts/{account_id}/mnm/config/full (permission: Magic Network Monitoring Config
        Read).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/configs/subresources/full/methods/get/"""
        return self._call(
            "magic_network_monitoring.configs.full.get", "GET", "/accounts/{account_id}/mnm/config/full", locals(),
            ConfigConfiguration,
        )
