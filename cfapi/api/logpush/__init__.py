"""`cf.logpush`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from attrs import field

from cfapi._core import Moment, Resource, model, renamed

if TYPE_CHECKING:
    from cfapi.api.logpush.datasets import Datasets
    from cfapi.api.logpush.edge import EdgeResource
    from cfapi.api.logpush.jobs import Jobs
    from cfapi.api.logpush.ownership import OwnershipResource
    from cfapi.api.logpush.transformers import Transformers
    from cfapi.api.logpush.validate import ValidateResource


@model
class Job:
    """Job: response of logpush.datasets.jobs.get."""

    id: int | None = None
    """At least 1."""
    dataset: Literal[
        "access_requests", "account_abuse_protection_events", "audit_logs", "audit_logs_v2", "biso_user_actions",
        "casb_findings", "device_posture_results", "dex_application_tests", "dex_device_state_events",
        "dlp_forensic_copies", "dns_firewall_logs", "dns_logs", "email_security_alerts",
        "email_security_post_delivery_events", "firewall_events", "gateway_dns", "gateway_http", "gateway_network",
        "http_requests", "ipsec_logs", "magic_bgp_logs", "magic_ids_detections", "mcp_portal_logs", "mnm_flow_logs",
        "nel_reports", "network_analytics_logs", "page_shield_events", "sinkhole_http_logs", "spectrum_events",
        "ssh_logs", "turnstile_events", "warp_config_changes", "warp_toggle_changes", "websocket_analytics",
        "workers_trace_events", "zaraz_events", "zero_trust_network_sessions",
    ] | str | None = None
    destination_conf: str | None = field(default=None, repr=False)
    """URI."""
    enabled: bool | None = None
    error_message: str | None = None
    filter_attack_traffic: bool | None = None
    frequency: Literal["high", "low"] | str | None = None
    kind: Literal["", "edge"] | str | None = None
    last_complete: Moment | None = None
    last_error: Moment | None = None
    logpull_options: str | None = None
    """URI or relative reference."""
    max_upload_bytes: int | None = None
    max_upload_interval_seconds: int | None = None
    max_upload_records: int | None = None
    name: str | None = None
    output_options: OutputOptions | None = None


@model
class LogpushJob:
    """Logpush job: response of logpush.jobs.delete."""

    id: int
    """At least 1."""


@model
class OutputOptions:
    """Output options: argument of logpush.jobs.create."""

    batch_prefix: str | None = None
    batch_suffix: str | None = None
    cve_2021_44228: bool | None = renamed("CVE-2021-44228", default=None)
    field_delimiter: str | None = None
    field_names: list[str] | None = None
    merge_subrequests: bool | None = None
    output_type: Literal["ndjson", "csv"] | str | None = None
    record_delimiter: str | None = None
    record_prefix: str | None = None
    record_suffix: str | None = None
    record_template: str | None = None
    sample_rate: int | float | None = None
    """0 to 1."""
    timestamp_format: Literal["unixnano", "unix", "rfc3339", "rfc3339ms", "rfc3339ns"] | str | None = None


class LogpushResource(Resource):
    """Logpush: `cf.logpush`."""

    @cached_property
    def datasets(self) -> Datasets:
        from cfapi.api.logpush.datasets import Datasets
        return Datasets(self._session)

    @cached_property
    def edge(self) -> EdgeResource:
        from cfapi.api.logpush.edge import EdgeResource
        return EdgeResource(self._session)

    @cached_property
    def jobs(self) -> Jobs:
        from cfapi.api.logpush.jobs import Jobs
        return Jobs(self._session)

    @cached_property
    def ownership(self) -> OwnershipResource:
        from cfapi.api.logpush.ownership import OwnershipResource
        return OwnershipResource(self._session)

    @cached_property
    def transformers(self) -> Transformers:
        from cfapi.api.logpush.transformers import Transformers
        return Transformers(self._session)

    @cached_property
    def validate(self) -> ValidateResource:
        from cfapi.api.logpush.validate import ValidateResource
        return ValidateResource(self._session)
