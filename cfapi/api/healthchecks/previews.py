"""`cf.healthchecks.previews`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.healthchecks import HTTPConfigurationInput, Healthcheck, TCPConfiguration
from cfapi.api.shared.accounts import ObjectID


class Previews(Resource):
    """Healthcheck previews: `cf.healthchecks.previews`."""

    def create(
        self, *, zone_id: str, address: str, name: str,
        check_regions: Sequence[Literal[
            "WNAM", "ENAM", "WEU", "EEU", "NSAM", "SSAM", "OC", "ME", "NAF", "SAF", "IN", "SEAS", "NEAS", "ALL_REGIONS",
        ] | str] | None | Unset = UNSET,
        consecutive_fails: int | Unset = UNSET, consecutive_successes: int | Unset = UNSET,
        description: str | None | Unset = UNSET,
        http_config: HTTPConfigurationInput | Mapping[str, Any] | None | Unset = UNSET, interval: int | Unset = UNSET,
        retries: int | Unset = UNSET, suspended: bool | Unset = UNSET,
        tcp_config: TCPConfiguration | Mapping[str, Any] | None | Unset = UNSET,
        healthcheck_timeout: int | Unset = UNSET, type: str | Unset = UNSET,
    ) -> Reply[Healthcheck]:
        """Create a healthcheck preview: POST /zones/{zone_id}/healthchecks/preview (permission: Health Checks Write).
        https://developers.cloudflare.com/api/resources/healthchecks/subresources/previews/methods/create/"""
        return self._call(
            "healthchecks.previews.create", "POST", "/zones/{zone_id}/healthchecks/preview", locals(), Healthcheck,
            wire={"healthcheck_timeout": "timeout"},
        )

    def get(self, healthcheck_id: str, *, zone_id: str) -> Reply[Healthcheck]:
        """Get a healthcheck preview: GET /zones/{zone_id}/healthchecks/preview/{healthcheck_id} (permission: Health
        Checks Read).
        https://developers.cloudflare.com/api/resources/healthchecks/subresources/previews/methods/get/"""
        return self._call(
            "healthchecks.previews.get", "GET", "/zones/{zone_id}/healthchecks/preview/{healthcheck_id}", locals(),
            Healthcheck,
        )

    def delete(self, healthcheck_id: str, *, zone_id: str) -> Reply[ObjectID]:
        """Delete a healthcheck preview: DELETE /zones/{zone_id}/healthchecks/preview/{healthcheck_id} (permission:
        Health Checks Write).
        https://developers.cloudflare.com/api/resources/healthchecks/subresources/previews/methods/delete/"""
        return self._call(
            "healthchecks.previews.delete", "DELETE", "/zones/{zone_id}/healthchecks/preview/{healthcheck_id}",
            locals(), ObjectID,
        )
