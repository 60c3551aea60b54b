"""`cf.resource_tagging.account_tags`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from types import NoneType
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.resource_tagging import ResourceTagging


AccountTagResourceType = Literal[
    "access_application", "access_group", "account", "account_ruleset", "ai_gateway", "alerting_policy",
    "alerting_webhook", "cloudflared_tunnel", "cws_deployment", "cws_policy", "cws_policy_set", "cws_workload",
    "d1_database", "durable_object_namespace", "gateway_list", "gateway_rule", "image", "infrastructure_target",
    "kv_namespace", "load_balancer_monitor", "load_balancer_pool", "pages_project", "queue", "r2_bucket",
    "resource_share", "stream_live_input", "stream_video", "vectorize_index", "worker", "worker_version",
] | str


class AccountTags(Resource):
    """Resource tagging account tags: `cf.resource_tagging.account_tags`."""

    def get(
        self, *, account_id: str, resource_id: str, resource_type: AccountTagResourceType,
        worker_id: str | Unset = UNSET,
    ) -> Reply[ResourceTagging]:
        """Get resource tagging account tags: GET /accounts/{account_id}/tags.
        https://developers.cloudflare.com/api/resources/resource_tagging/subresources/account_tags/methods/get/"""
        return self._call(
            "resource_tagging.account_tags.get", "GET", "/accounts/{account_id}/tags", locals(), ResourceTagging,
        )

    def update(
        self, *, account_id: str, resource_id: str, resource_type: AccountTagResourceType,
        if_match: str | Unset = UNSET, worker_id: str | Unset = UNSET, tags: Mapping[str, str] | Unset = UNSET,
    ) -> Reply[ResourceTagging]:
        """Update resource tagging account tags: PUT /accounts/{account_id}/tags.
        https://developers.cloudflare.com/api/resources/resource_tagging/subresources/account_tags/methods/update/"""
        return self._call(
            "resource_tagging.account_tags.update", "PUT", "/accounts/{account_id}/tags", locals(), ResourceTagging,
            headers={"if_match": "If-Match"},
        )

    def delete(self, *, account_id: str, if_match: str | Unset = UNSET) -> Reply[None]:
        """Delete resource tagging account tags: DELETE /accounts/{account_id}/tags.
        https://developers.cloudflare.com/api/resources/resource_tagging/subresources/account_tags/methods/delete/"""
        return self._call(
            "resource_tagging.account_tags.delete", "DELETE", "/accounts/{account_id}/tags", locals(), NoneType,
            headers={"if_match": "If-Match"},
        )
