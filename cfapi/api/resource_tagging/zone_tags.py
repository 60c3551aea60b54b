"""`cf.resource_tagging.zone_tags`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from types import NoneType
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.resource_tagging import ResourceTagging


ZoneTagResourceType = Literal[
    "access_application_policy", "api_gateway_operation", "custom_certificate", "custom_hostname", "dns_record",
    "healthcheck", "load_balancer", "managed_client_certificate", "worker_route", "zone", "zone_ruleset",
] | str


class ZoneTags(Resource):
    """Resource tagging zone tags: `cf.resource_tagging.zone_tags`."""

    def get(
        self, *, zone_id: str, resource_id: str, resource_type: ZoneTagResourceType,
        access_application_id: str | Unset = UNSET,
    ) -> Reply[ResourceTagging]:
        """Get resource tagging zone tags: GET /zones/{zone_id}/tags.
        https://developers.cloudflare.com/api/resources/resource_tagging/subresources/zone_tags/methods/get/"""
        return self._call("resource_tagging.zone_tags.get", "GET", "/zones/{zone_id}/tags", locals(), ResourceTagging)

    def update(
        self, *, zone_id: str, resource_id: str, resource_type: ZoneTagResourceType, if_match: str | Unset = UNSET,
        tags: Mapping[str, str] | Unset = UNSET, access_application_id: str | Unset = UNSET,
    ) -> Reply[ResourceTagging]:
        """Update resource tagging zone tags: PUT /zones/{zone_id}/tags.
        https://developers.cloudflare.com/api/resources/resource_tagging/subresources/zone_tags/methods/update/"""
        return self._call(
            "resource_tagging.zone_tags.update", "PUT", "/zones/{zone_id}/tags", locals(), ResourceTagging,
            headers={"if_match": "If-Match"},
        )

    def delete(self, *, zone_id: str, if_match: str | Unset = UNSET) -> Reply[None]:
        """Delete resource tagging zone tags: DELETE /zones/{zone_id}/tags.
        https://developers.cloudflare.com/api/resources/resource_tagging/subresources/zone_tags/methods/delete/"""
        return self._call(
            "resource_tagging.zone_tags.delete", "DELETE", "/zones/{zone_id}/tags", locals(), NoneType,
            headers={"if_match": "If-Match"},
        )
