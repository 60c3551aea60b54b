"""`cf.logpush.jobs`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset
from cfapi.api.logpush import Job, LogpushJob, OutputOptions


JobDataset = Literal[
    "access_requests", "account_abuse_protection_events", "audit_logs", "audit_logs_v2", "biso_user_actions",
    "casb_findings", "device_posture_results", "dex_application_tests", "dex_device_state_events",
    "dlp_forensic_copies", "dns_firewall_logs", "dns_logs", "email_security_alerts",
    "email_security_post_delivery_events", "firewall_events", "gateway_dns", "gateway_http", "gateway_network",
    "http_requests", "ipsec_logs", "magic_bgp_logs", "magic_ids_detections", "mcp_portal_logs", "mnm_flow_logs",
    "nel_reports", "network_analytics_logs", "page_shield_events", "sinkhole_http_logs", "spectrum_events", "ssh_logs",
    "turnstile_events", "warp_config_changes", "warp_toggle_changes", "websocket_analytics", "workers_trace_events",
    "zaraz_events", "zero_trust_network_sessions",
] | str | None


class Jobs(Resource):
    """Logpush jobs: `cf.logpush.jobs`."""

    def list(self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET) -> Pages[Job | None]:
        """List logpush jobs: GET /{accounts or zones}/{id}/logpush/jobs (permission: Logs Write).
        https://developers.cloudflare.com/api/resources/logpush/subresources/jobs/methods/list/"""
        return self._pages(
            "logpush.jobs.list", "GET", "{scope}/logpush/jobs", locals(), Job, paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, destination_conf: str,
        dataset: JobDataset | Unset = UNSET, enabled: bool | Unset = UNSET, filter: str | None | Unset = UNSET,
        filter_attack_traffic: bool | Unset = UNSET, frequency: Literal["high", "low"] | str | None | Unset = UNSET,
        kind: Literal["", "edge"] | str | Unset = UNSET, logpull_options: str | None | Unset = UNSET,
        max_upload_bytes: int | None | Unset = UNSET, max_upload_interval_seconds: int | None | Unset = UNSET,
        max_upload_records: int | None | Unset = UNSET, name: str | None | Unset = UNSET,
        output_options: OutputOptions | Mapping[str, Any] | None | Unset = UNSET,
        ownership_challenge: str | Unset = UNSET,
    ) -> Reply[Job]:
        """Create a logpush job: POST /{accounts or zones}/{id}/logpush/jobs (permission: Logs Write).
        https://developers.cloudflare.com/api/resources/logpush/subresources/jobs/methods/create/"""
        return self._call(
            "logpush.jobs.create", "POST", "{scope}/logpush/jobs", locals(), Job,
            shapes={"output_options": OutputOptions},
        )

    def get(self, job_id: int, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET) -> Reply[Job]:
        """Get a logpush job: GET /{accounts or zones}/{id}/logpush/jobs/{job_id} (permission: Logs Write).
        https://developers.cloudflare.com/api/resources/logpush/subresources/jobs/methods/get/"""
        return self._call("logpush.jobs.get", "GET", "{scope}/logpush/jobs/{job_id}", locals(), Job)

    def update(
        self, job_id: int, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        destination_conf: str | Unset = UNSET, enabled: bool | Unset = UNSET, filter: str | None | Unset = UNSET,
        filter_attack_traffic: bool | Unset = UNSET, frequency: Literal["high", "low"] | str | None | Unset = UNSET,
        kind: Literal["", "edge"] | str | Unset = UNSET, logpull_options: str | None | Unset = UNSET,
        max_upload_bytes: int | None | Unset = UNSET, max_upload_interval_seconds: int | None | Unset = UNSET,
        max_upload_records: int | None | Unset = UNSET, name: str | None | Unset = UNSET,
        output_options: OutputOptions | Mapping[str, Any] | None | Unset = UNSET,
        ownership_challenge: str | Unset = UNSET,
    ) -> Reply[Job]:
        """Update a logpush job: PUT /{accounts or zones}/{id}/logpush/jobs/{job_id} (permission: Logs Write).
        https://developers.cloudflare.com/api/resources/logpush/subresources/jobs/methods/update/"""
        return self._call(
            "logpush.jobs.update", "PUT", "{scope}/logpush/jobs/{job_id}", locals(), Job,
            shapes={"output_options": OutputOptions},
        )

    def delete(
        self, job_id: int, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[LogpushJob | None]:
        """Delete a logpush job: DELETE /{accounts or zones}/{id}/logpush/jobs/{job_id} (permission: Logs Write).
        https://developers.cloudflare.com/api/resources/logpush/subresources/jobs/methods/delete/"""
        return self._call("logpush.jobs.delete", "DELETE", "{scope}/logpush/jobs/{job_id}", locals(), LogpushJob)
