"""`cf.logpush.datasets.jobs`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Pages, Paging, Resource, Unset
from cfapi.api.logpush import Job


JobDatasetID = Literal[
    "access_requests", "account_abuse_protection_events", "audit_logs", "audit_logs_v2", "biso_user_actions",
    "casb_findings", "device_posture_results", "dex_application_tests", "dex_device_state_events",
    "dlp_forensic_copies", "dns_firewall_logs", "dns_logs", "email_security_alerts",
    "email_security_post_delivery_events", "firewall_events", "gateway_dns", "gateway_http", "gateway_network",
    "http_requests", "ipsec_logs", "magic_bgp_logs", "magic_ids_detections", "mcp_portal_logs", "mnm_flow_logs",
    "nel_reports", "network_analytics_logs", "page_shield_events", "sinkhole_http_logs", "spectrum_events", "ssh_logs",
    "turnstile_events", "warp_config_changes", "warp_toggle_changes", "websocket_analytics", "workers_trace_events",
    "zaraz_events", "zero_trust_network_sessions",
] | str


class Jobs(Resource):
    """Dataset jobs: `cf.logpush.datasets.jobs`."""

    def get(
        self, dataset_id: JobDatasetID, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Pages[Job | None]:
        """Get dataset jobs: GET /{accounts or zones}/{id}/logpush/datasets/{dataset_id}/jobs (permission: Logs Write).
        https://developers.cloudflare.com/api/resources/logpush/subresources/datasets/subresources/jobs/methods/get/"""
        return self._pages(
            "logpush.datasets.jobs.get", "GET", "{scope}/logpush/datasets/{dataset_id}/jobs", locals(), Job,
            paging=Paging(kind="single"),
        )
