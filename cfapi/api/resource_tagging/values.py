"""`cf.resource_tagging.values`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Pages, Paging, Resource, Unset


ValueType = Literal[
    "access_application", "access_application_policy", "access_group", "account", "account_ruleset", "ai_gateway",
    "alerting_policy", "alerting_webhook", "api_gateway_operation", "cloudflared_tunnel", "custom_certificate",
    "custom_hostname", "cws_deployment", "cws_policy", "cws_policy_set", "cws_workload", "d1_database", "dns_record",
    "durable_object_namespace", "gateway_list", "gateway_rule", "healthcheck", "image", "infrastructure_target",
    "kv_namespace", "load_balancer", "load_balancer_monitor", "load_balancer_pool", "managed_client_certificate",
    "pages_project", "queue", "r2_bucket", "resource_share", "stream_live_input", "stream_video", "vectorize_index",
    "worker", "worker_route", "worker_version", "zone", "zone_ruleset",
] | str


class Values(Resource):
    """Resource tagging values: `cf.resource_tagging.values`."""

    def list(
        self, tag_key: str, *, account_id: str, cursor: str | Unset = UNSET, type: ValueType | Unset = UNSET,
    ) -> Pages[str]:
        """List resource tagging values: GET /accounts/{account_id}/tags/values/{tag_key}.
        https://developers.cloudflare.com/api/resources/resource_tagging/subresources/values/methods/list/"""
        return self._pages(
            "resource_tagging.values.list", "GET", "/accounts/{account_id}/tags/values/{tag_key}", locals(), str,
            paging=Paging(kind="cursors_after"),
        )
