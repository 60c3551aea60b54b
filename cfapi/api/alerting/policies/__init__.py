"""`cf.alerting.policies`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID

if TYPE_CHECKING:
    from cfapi.api.alerting.policies.email import EmailResource


@model
class Filter:
    """Filter: argument of alerting.policies.create."""

    actions: list[str] | None = None
    affected_asns: list[str] | None = None
    affected_components: list[str] | None = None
    affected_locations: list[str] | None = None
    airport_code: list[str] | None = None
    alert_trigger_preferences: list[str] | None = None
    alert_trigger_preferences_value: list[str] | None = None
    enabled: list[str] | None = None
    environment: list[str] | None = None
    event: list[str] | None = None
    event_source: list[str] | None = None
    event_type: list[str] | None = None
    group_by: list[str] | None = None
    health_check_id: list[str] | None = None
    incident_impact: list[Literal[
        "INCIDENT_IMPACT_NONE", "INCIDENT_IMPACT_MINOR", "INCIDENT_IMPACT_MAJOR", "INCIDENT_IMPACT_CRITICAL",
    ] | str] | None = None
    input_id: list[str] | None = None
    insight_class: list[str] | None = None
    limit: list[str] | None = None
    logo_tag: list[str] | None = None
    megabits_per_second: list[str] | None = None
    new_health: list[str] | None = None
    new_status: list[str] | None = None
    packets_per_second: list[str] | None = None
    pool_id: list[str] | None = None
    pop_names: list[str] | None = None
    product: list[str] | None = None
    project_id: list[str] | None = None
    protocol: list[str] | None = None
    query_tag: list[str] | None = None
    requests_per_second: list[str] | None = None
    selectors: list[str] | None = None
    services: list[str] | None = None
    slo: list[str] | None = None
    status: list[str] | None = None
    target_hostname: list[str] | None = None
    target_ip: list[str] | None = None
    target_zone_name: list[str] | None = None
    token_id: list[str] | None = None
    traffic_exclusions: list[Literal["security_events"] | str] | None = None
    tunnel_id: list[str] | None = None
    tunnel_name: list[str] | None = None
    type: list[str] | None = None
    where: list[str] | None = None
    zones: list[str] | None = None


@model
class Mechanism:
    """Mechanism: argument of alerting.policies.create."""

    email: list[ObjectID] | None = None
    pagerduty: list[ObjectID] | None = None
    webhooks: list[ObjectID] | None = None


@model
class Policy:
    """Policy: response of alerting.policies.list."""

    id: str | None = None
    alert_interval: str | None = None
    alert_type: Literal[
        "abuse_report_alert", "access_custom_certificate_expiration_type", "advanced_ddos_attack_l4_alert",
        "advanced_ddos_attack_l7_alert", "advanced_http_alert_error", "bgp_hijack_notification", "billing_usage_alert",
        "block_notification_block_removed", "block_notification_new_block", "block_notification_review_rejected",
        "bot_traffic_basic_alert", "brand_protection_alert", "brand_protection_digest", "clickhouse_alert_fw_anomaly",
        "clickhouse_alert_fw_ent_anomaly", "cloudforce_one_request_notification", "cni_maintenance_notification",
        "custom_analytics", "custom_bot_detection_alert", "custom_ssl_certificate_event_type",
        "dedicated_ssl_certificate_event_type", "device_connectivity_anomaly_alert", "dos_attack_l4", "dos_attack_l7",
        "expiring_service_token_alert", "failing_logpush_job_disabled_alert", "fbm_auto_advertisement",
        "fbm_dosd_attack", "fbm_volumetric_attack", "health_check_status_notification",
        "hostname_aop_custom_certificate_expiration_type", "http_alert_edge_error", "http_alert_origin_error",
        "image_notification", "image_resizing_notification", "incident_alert", "load_balancing_health_alert",
        "load_balancing_pool_enablement_alert", "logo_match_alert", "magic_tunnel_health_check_event",
        "magic_wan_tunnel_health", "maintenance_event_notification",
        "mtls_certificate_store_certificate_expiration_type", "pages_event_alert", "radar_notification",
        "real_origin_monitoring", "scriptmonitor_alert_new_code_change_detections", "scriptmonitor_alert_new_hosts",
        "scriptmonitor_alert_new_malicious_hosts", "scriptmonitor_alert_new_malicious_scripts",
        "scriptmonitor_alert_new_malicious_url", "scriptmonitor_alert_new_max_length_resource_url",
        "scriptmonitor_alert_new_resources", "secondary_dns_all_primaries_failing", "secondary_dns_primaries_failing",
        "secondary_dns_warning", "secondary_dns_zone_successfully_updated", "secondary_dns_zone_validation_warning",
        "security_insights_alert", "sentinel_alert", "stream_live_notifications", "synthetic_test_latency_alert",
        "synthetic_test_low_availability_alert", "traffic_anomalies_alert", "tunnel_health_event",
        "tunnel_update_event", "universal_ssl_event_type", "web_analytics_metrics_update",
        "zone_aop_custom_certificate_expiration_type",
    ] | str | None = None
    created: Moment | None = None
    description: str | None = None
    enabled: bool | None = None
    filters: Filter | None = None
    mechanisms: Mechanism | None = None
    modified: Moment | None = None
    name: str | None = None


PolicyAlertType = Literal[
    "abuse_report_alert", "access_custom_certificate_expiration_type", "advanced_ddos_attack_l4_alert",
    "advanced_ddos_attack_l7_alert", "advanced_http_alert_error", "bgp_hijack_notification", "billing_usage_alert",
    "block_notification_block_removed", "block_notification_new_block", "block_notification_review_rejected",
    "bot_traffic_basic_alert", "brand_protection_alert", "brand_protection_digest", "clickhouse_alert_fw_anomaly",
    "clickhouse_alert_fw_ent_anomaly", "cloudforce_one_request_notification", "cni_maintenance_notification",
    "custom_analytics", "custom_bot_detection_alert", "custom_ssl_certificate_event_type",
    "dedicated_ssl_certificate_event_type", "device_connectivity_anomaly_alert", "dos_attack_l4", "dos_attack_l7",
    "expiring_service_token_alert", "failing_logpush_job_disabled_alert", "fbm_auto_advertisement", "fbm_dosd_attack",
    "fbm_volumetric_attack", "health_check_status_notification", "hostname_aop_custom_certificate_expiration_type",
    "http_alert_edge_error", "http_alert_origin_error", "image_notification", "image_resizing_notification",
    "incident_alert", "load_balancing_health_alert", "load_balancing_pool_enablement_alert", "logo_match_alert",
    "magic_tunnel_health_check_event", "magic_wan_tunnel_health", "maintenance_event_notification",
    "mtls_certificate_store_certificate_expiration_type", "pages_event_alert", "radar_notification",
    "real_origin_monitoring", "scriptmonitor_alert_new_code_change_detections", "scriptmonitor_alert_new_hosts",
    "scriptmonitor_alert_new_malicious_hosts", "scriptmonitor_alert_new_malicious_scripts",
    "scriptmonitor_alert_new_malicious_url", "scriptmonitor_alert_new_max_length_resource_url",
    "scriptmonitor_alert_new_resources", "secondary_dns_all_primaries_failing", "secondary_dns_primaries_failing",
    "secondary_dns_warning", "secondary_dns_zone_successfully_updated", "secondary_dns_zone_validation_warning",
    "security_insights_alert", "sentinel_alert", "stream_live_notifications", "synthetic_test_latency_alert",
    "synthetic_test_low_availability_alert", "traffic_anomalies_alert", "tunnel_health_event", "tunnel_update_event",
    "universal_ssl_event_type", "web_analytics_metrics_update", "zone_aop_custom_certificate_expiration_type",
] | str


class Policies(Resource):
    """Alerting policies: `cf.alerting.policies`."""

    @cached_property
    def email(self) -> EmailResource:
        from cfapi.api.alerting.policies.email import EmailResource
        return EmailResource(self._session)

    def list(self, *, account_id: str) -> Pages[Policy]:
        """List alerting policies: GET /accounts/{account_id}/alerting/v3/policies (permission: Notifications Read or
        Zero Trust: PII Read or Account Settings Read).
        https://developers.cloudflare.com/api/resources/alerting/subresources/policies/methods/list/"""
        return self._pages(
            "alerting.policies.list", "GET", "/accounts/{account_id}/alerting/v3/policies", locals(), Policy,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, alert_type: PolicyAlertType, enabled: bool, mechanisms: Mechanism | Mapping[str, Any],
        name: str, alert_interval: str | Unset = UNSET, description: str | None | Unset = UNSET,
        filters: Filter | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[ObjectID]:
        """Create an alerting policy: POST /accounts/{account_id}/alerting/v3/policies (permission: Notifications Write
        or Account Settings Write).
        https://developers.cloudflare.com/api/resources/alerting/subresources/policies/methods/create/"""
        return self._call(
            "alerting.policies.create", "POST", "/accounts/{account_id}/alerting/v3/policies", locals(), ObjectID,
        )

    def get(self, policy_id: str, *, account_id: str) -> Reply[Policy]:
        """Get an alerting policy: GET /accounts/{account_id}/alerting/v3/policies/{policy_id} (permission:
        Notifications Read or Zero Trust: PII Read or Account Settings Read).
        https://developers.cloudflare.com/api/resources/alerting/subresources/policies/methods/get/"""
        return self._call(
            "alerting.policies.get", "GET", "/accounts/{account_id}/alerting/v3/policies/{policy_id}", locals(), Policy,
        )

    def update(
        self, policy_id: str, *, account_id: str, alert_interval: str | Unset = UNSET,
        alert_type: PolicyAlertType | Unset = UNSET, description: str | None | Unset = UNSET,
        enabled: bool | Unset = UNSET, filters: Filter | Mapping[str, Any] | Unset = UNSET,
        mechanisms: Mechanism | Mapping[str, Any] | Unset = UNSET, name: str | Unset = UNSET,
    ) -> Reply[ObjectID]:
        """Update an alerting policy: PUT /accounts/{account_id}/alerting/v3/policies/{policy_id} (permission:
        Notifications Write or Account Settings Write).
        https://developers.cloudflare.com/api/resources/alerting/subresources/policies/methods/update/"""
        return self._call(
            "alerting.policies.update", "PUT", "/accounts/{account_id}/alerting/v3/policies/{policy_id}", locals(),
            ObjectID,
        )

    def delete(self, policy_id: str, *, account_id: str) -> Reply[None]:
        """Delete an alerting policy: DELETE /accounts/{account_id}/alerting/v3/policies/{policy_id} (permission:
        Notifications Write or Account Settings Write).
        https://developers.cloudflare.com/api/resources/alerting/subresources/policies/methods/delete/"""
        return self._call(
            "alerting.policies.delete", "DELETE", "/accounts/{account_id}/alerting/v3/policies/{policy_id}", locals(),
            NoneType,
        )
