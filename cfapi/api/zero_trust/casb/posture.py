"""`cf.zero_trust.casb.posture`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from types import NoneType
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID


@model
class Content:
    """Content: response of zero_trust.casb.posture.content.list."""

    asset_id: str
    asset_name: str
    dlp_contexts: list[ContentDLPContext]
    dlp_profile_count: int
    dlp_profile_ids: list[str]
    integration: FindingIntegration
    latest_affliction_date: Moment


@model
class ContentDLPContext:
    """Content DLP context: part of Content."""

    created: Moment
    entry_ids: list[str]
    profile_id: str
    updated: Moment
    id: str | None = None
    deleted: Moment | None = None
    match_context_max_extent: int | None = None
    match_context_min_extent: int | None = None
    match_context_payload: dict[str, Any] | None = None


@model
class ContentExportDLPProfileInformation:
    """Content export DLP profile information: argument of zero_trust.casb.posture.content.export."""

    id: str
    entries: list[ContentExportDLPProfileInformationEntry]
    name: str


@model
class ContentExportDLPProfileInformationEntry:
    """Content export DLP profile information entry: part of ContentExportDLPProfileInformation."""

    id: str
    name: str
    profile_id: str


@model
class ContentExportOrder:
    """Content export order: argument of zero_trust.casb.posture.content.export."""

    direction: Literal["asc", "desc"] | str
    name: Literal["asset_name", "dlp_profile_count", "integration_name", "latest_affliction_date"] | str


@model
class Export:
    """Export: response of zero_trust.casb.posture.content.export."""

    id: str
    status: Literal["Pending", "Success", "Failure", "Rescheduled", "In-Progress"] | str
    type: Literal["finding", "findingInstance", "content", "remediationJob"] | str
    user_id: str
    download_url: str | None = None
    errors: str | None = None
    file_name: str | None = None
    file_path: str | None = None


@model
class Finding:
    """Finding: response of zero_trust.casb.posture.findings.list."""

    id: str
    active_count: int
    archived_count: int
    finding: PostureFinding
    ignored: bool
    instance_count: int
    integration: FindingIntegration
    latest_affliction_date: Moment
    severity_override: FindingSeverityOverride | None = None


@model
class FindingExportOrder:
    """Finding export order: argument of zero_trust.casb.posture.findings.export."""

    direction: Literal["asc", "desc"] | str
    name: Literal["instance_count", "finding.name", "integration.name", "latest_affliction_date", "severity"] | str


@model
class FindingIntegration:
    """Finding integration: part of Content."""

    created: Moment
    last_hydrated: Moment
    name: str
    permissions: list[str]
    policy: FindingIntegrationPolicy
    status: str
    updated: Moment
    upgradable: bool
    vendor: FindingIntegrationVendor
    zt_enrollments: list[FindingIntegrationZtEnrollment]
    id: str | None = None
    credential_health_status: Literal["Initializing", "Healthy", "Unhealthy"] | str | None = None
    credentials_expiry: Moment | None = None
    is_paused: bool | None = None
    upgrade_dismissed: bool | None = None


@model
class FindingIntegrationPolicy:
    """Finding integration policy: part of FindingIntegration."""

    id: str | None = None
    client_id: str | None = None
    compliance_level: str | None = None
    dlp_enabled: bool | None = None
    link: str | None = None
    name: str | None = None
    permissions: list[str] | None = None


@model
class FindingIntegrationVendor:
    """Finding integration vendor: part of FindingIntegration."""

    id: str
    description: str | None = None
    display_name: str
    logo: str
    name: str
    static_logo: str
    zt_enrollments: list[str]
    policies: list[dict[str, Any]] | None = None


@model
class FindingIntegrationZtEnrollment:
    """Finding integration zt enrollment: part of FindingIntegration."""

    id: str | None = None
    description: str | None = None
    display_name: str | None = None
    enabled: bool | None = None


@model
class FindingRemediation:
    """Finding remediation: part of PostureFinding."""

    id: str
    frameworks: list[str]
    guide: str
    impact: str
    locale: str
    threat: str


@model
class FindingSeverityOverride:
    """Finding severity override: part of Finding."""

    created_by: str
    severity: Literal["Critical", "High", "Medium", "Low"] | str


@model
class FindingType:
    """Finding type: response of zero_trust.casb.posture.finding_types.list."""

    id: str
    category: FindingTypeCategory
    name: str
    severity: Literal["Critical", "High", "Medium", "Low"] | str
    vendor: str
    description: str | None = None


@model
class FindingTypeCategory:
    """Finding type category: part of FindingType."""

    observation: Literal["Issue", "Insight", "Activity"] | str
    product: Literal["SaaS", "Cloud"] | str
    type: Literal["Content", "Posture"] | str


@model
class Instance:
    """Instance: response of zero_trust.casb.posture.findings.instances.list."""

    affliction_date: Moment
    asset: InstanceAsset
    dlp_contexts: list[ContentDLPContext]
    remediations: list[InstanceRemediation]
    webhooks: list[InstanceWebhook]
    id: str | None = None
    is_archived: bool | None = None


@model
class InstanceAsset:
    """Instance asset: part of Instance."""

    category: InstanceAssetCategory
    external_id: str
    fields: list[InstanceAssetField]
    name: str
    id: str | None = None
    link: str | None = None
    updated: Moment | None = None


@model
class InstanceAssetCategory:
    """Instance asset category: part of InstanceAsset."""

    service: str | None = None
    type: str
    vendor: str
    id: str | None = None


@model
class InstanceAssetField:
    """Instance asset field: part of InstanceAsset."""

    name: str
    value: str
    link: str | None = None


@model
class InstanceExportOrder:
    """Instance export order: argument of zero_trust.casb.posture.findings.instances.export."""

    direction: Literal["asc", "desc"] | str
    name: Literal["asset.name", "affliction_date"] | str


@model
class InstanceRemediation:
    """Instance remediation: part of Instance."""

    id: str
    created_at: Moment
    stale: bool
    status: Literal["pending", "processing", "completed", "failed", "validating"] | str


@model
class InstanceWebhook:
    """Instance webhook: part of Instance."""

    latest_job: InstanceWebhookLatestJob
    webhook_id: str
    webhook_label: str


@model
class InstanceWebhookLatestJob:
    """Instance webhook latest job: part of InstanceWebhook."""

    id: str
    created_at: Moment
    stale: bool
    status: Literal["pending", "processing", "completed"] | str


@model
class Job:
    """Job: response of zero_trust.casb.posture.remediations.jobs.list."""

    id: str
    asset: JobAsset
    created_at: Moment
    finding_id: str
    finding_instance_id: str
    finding_type_id: str
    finding_type_name: str
    integration_name: str
    last_updated: Moment
    remediation_type: str
    status: Literal["pending", "processing", "completed", "failed", "validating"] | str
    triggered_by_user: str
    triggered_by_actor: Literal["user", "account_token"] | str | None = None
    triggered_by_id: str | None = None


@model
class JobAsset:
    """Job asset: part of Job."""

    id: str
    category: JobAssetCategory
    external_id: str
    fields: list[JobAssetField]
    name: str
    link: str | None = None


@model
class JobAssetCategory:
    """Job asset category: part of JobAsset."""

    service: str
    type: str
    vendor: Literal[
        "AWS", "Anthropic", "Bitbucket", "Box", "Confluence", "Dropbox", "GitHub", "Google Cloud Platform",
        "Google Workspace", "Jira", "Microsoft", "Microsoft Internal", "OpenAI", "Slack", "Salesforce", "ServiceNow",
        "Zoom",
    ] | str


@model
class JobAssetField:
    """Job asset field: part of JobAsset."""

    name: str
    value: str | int | float | bool
    link: str | None = None


@model
class JobExportOrder:
    """Job export order: argument of zero_trust.casb.posture.remediations.jobs.export."""

    direction: Literal["asc", "desc"] | str
    name: Literal[
        "asset_name", "finding_type_name", "integration_name", "status", "last_updated_at", "affliction_date",
    ] | str


@model
class Policy:
    """Policy: response of zero_trust.casb.posture.policies.list."""

    id: str
    actions: PolicyActions
    applies_to_all_integrations: bool
    created_at: Moment
    description: str | None = None
    display_name: str
    enabled: bool
    finding_type_id: str
    integration_ids: list[str] | None = None
    updated_at: Moment
    disabled_at: Moment | None = None
    last_triggered_at: Moment | None = None


@model
class PolicyActions:
    """Policy actions: part of Policy."""

    remediation_types: list[PolicyActionsRemediationType]
    webhook_configs: list[PolicyActionsWebhookConfig]


@model
class PolicyActionsParam:
    """Policy actions param: argument of zero_trust.casb.posture.policies.create."""

    remediation_types: list[PolicyActionsRemediationTypeParam] | None = None
    webhook_configs: list[PolicyActionsWebhookConfigParam] | None = None


@model
class PolicyActionsRemediationType:
    """Policy actions remediation type: part of PolicyActions."""

    display_name: str
    remediation_type: str
    remediation_type_id: str


@model
class PolicyActionsRemediationTypeParam:
    """Policy actions remediation type param: part of PolicyActionsParam."""

    remediation_type_id: str


@model
class PolicyActionsWebhookConfig:
    """Policy actions webhook config: part of PolicyActions."""

    display_name: str
    webhook_config_id: str


@model
class PolicyActionsWebhookConfigParam:
    """Policy actions webhook config param: part of PolicyActionsParam."""

    webhook_config_id: str


@model
class PostureFinding:
    """Posture finding: part of Finding."""

    id: str
    category: FindingTypeCategory
    name: str
    severity: Literal["Critical", "High", "Medium", "Low"] | str
    vendor: str
    description: str | None = None
    remediation: FindingRemediation | None = None


@model
class RemediationType:
    """Remediation type: response of zero_trust.casb.posture.finding_types.remediation_types.list."""

    id: str
    description: str
    display_name: str
    finding_type_id: str
    remediation_type: str


@model
class RemediationsJob:
    """Remediations job: response of zero_trust.casb.posture.remediations.jobs.create."""

    created: list[Job]
    failed: list[RemediationsJobFailed]


@model
class RemediationsJobFailed:
    """Remediations job failed: part of RemediationsJob."""

    error: str
    finding_instance_id: str


@model
class Webhook:
    """Webhook: response of zero_trust.casb.posture.webhooks.list."""

    id: str
    authentication_type: Literal["Basic Auth", "None", "Bearer Auth", "Static Headers", "HMAC-Signing"] | str
    created_at: Moment
    destination_url: str
    label: str
    status: Literal["enabled", "disabled"] | str
    updated_at: Moment
    version: int
    headers: list[WebhookHeader] | None = None


@model
class WebhookCreateHeader:
    """Webhook create header: argument of zero_trust.casb.posture.webhooks.create."""

    key: str
    value: str | None = None


@model
class WebhookEvaluate:
    """Webhook evaluate: response of zero_trust.casb.posture.webhooks.evaluate."""

    message: str
    status_code: int
    success: bool


@model
class WebhookHeader:
    """Webhook header: part of Webhook."""

    key: str | None = None


@model
class WebhooksJob:
    """Webhooks job: response of zero_trust.casb.posture.webhooks.jobs.create."""

    created: list[WebhooksJobCreated]
    failed: list[WebhooksJobFailed]


@model
class WebhooksJobCreated:
    """Webhooks job created: part of WebhooksJob."""

    id: str
    asset_data: dict[str, Any]
    created_at: Moment
    integration_id: str
    last_updated_at: Moment
    parameters: WebhooksJobParameters
    status: Literal["pending", "processing", "completed", "failed"] | str
    triggered_by_actor: Literal["user", "account_token"] | str
    triggered_by_id: str
    webhook_id: str
    failure_details: dict[str, Any] | None = None
    failure_reason: Literal[
        "Permission Denied", "Integration Unavailable", "Service Temporarily Unavailable", "System Error",
    ] | str | None = None


@model
class WebhooksJobFailed:
    """Webhooks job failed: part of WebhooksJob."""

    error: str
    finding_instance_id: str
    webhook_id: str


@model
class WebhooksJobParameters:
    """Webhooks job parameters: part of WebhooksJobCreated."""

    finding_instance_id: str


ContentOrder = Literal["asset_name", "dlp_profile_count", "integration_name", "latest_affliction_date"] | str
ContentVendor = Literal[
    "ANTHROPIC", "AWS", "BITBUCKET", "BOX", "CONFLUENCE", "DROPBOX", "GITHUB", "GOOGLE_CLOUD_PLATFORM",
    "GOOGLE_WORKSPACE", "JIRA", "MICROSOFT", "MICROSOFT_INTERNAL", "OPENAI", "SALESFORCE", "SERVICENOW", "SLACK",
    "ZOOM",
] | str
ExportStatus = Literal["Pending", "Success", "Failure", "Rescheduled", "In-Progress"] | str
FindingOrder = Literal["finding.name", "instance_count", "integration.name", "latest_affliction_date", "severity"] | str
FindingVendor = Literal[
    "ANTHROPIC", "AWS", "BITBUCKET", "BOX", "CONFLUENCE", "DROPBOX", "GITHUB", "GOOGLE_CLOUD_PLATFORM",
    "GOOGLE_WORKSPACE", "JIRA", "MICROSOFT", "MICROSOFT_INTERNAL", "OPENAI", "SALESFORCE", "SERVICENOW", "SLACK",
    "ZOOM",
] | str
InstanceOrder = Literal["affliction_date", "asset.name", "remediation.status"] | str
JobOrder = Literal[
    "created_at", "affliction_date", "integration_name", "status", "last_updated_at", "asset_name", "finding_type_name",
] | str
JobStatus = Literal["pending", "processing", "completed", "failed", "validating"] | str
WebhookAuthenticationType = Literal["Basic Auth", "None", "Bearer Auth", "Static Headers", "HMAC-Signing"] | str


class PostureResource(Resource):
    """Casb posture: `cf.zero_trust.casb.posture`."""

    @cached_property
    def content(self) -> ContentResource:
        return ContentResource(self._session)

    @cached_property
    def exports(self) -> Exports:
        return Exports(self._session)

    @cached_property
    def finding_types(self) -> FindingTypes:
        return FindingTypes(self._session)

    @cached_property
    def findings(self) -> Findings:
        return Findings(self._session)

    @cached_property
    def policies(self) -> Policies:
        return Policies(self._session)

    @cached_property
    def remediations(self) -> Remediations:
        return Remediations(self._session)

    @cached_property
    def webhooks(self) -> Webhooks:
        return Webhooks(self._session)


class ContentResource(Resource):
    """Posture content: `cf.zero_trust.casb.posture.content`."""

    def list(
        self, *, account_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        dlp_profile_id: str | Unset = UNSET, integration_id: str | Unset = UNSET,
        max_affliction_date: datetime | str | Unset = UNSET, min_affliction_date: datetime | str | Unset = UNSET,
        order: ContentOrder | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        search: str | Unset = UNSET, vendor: ContentVendor | Unset = UNSET,
    ) -> Pages[Content]:
        """List posture content: GET /accounts/{account_id}/data-security/posture/content.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/content/methods/list/"""
        return self._pages(
            "zero_trust.casb.posture.content.list", "GET", "/accounts/{account_id}/data-security/posture/content",
            locals(), Content, paging=Paging(kind="page_no_total"),
        )

    def export(
        self, *, account_id: str,
        dlp_profile_information: Sequence[ContentExportDLPProfileInformation | Mapping[str, Any]],
        dlp_profile_id: Sequence[str] | Unset = UNSET, integration_id: Sequence[str] | Unset = UNSET,
        max_affliction_date: datetime | str | Unset = UNSET, min_affliction_date: datetime | str | Unset = UNSET,
        orders: Sequence[ContentExportOrder | Mapping[str, Any]] | Unset = UNSET, search: str | Unset = UNSET,
        vendors: Sequence[Literal[
            "ANTHROPIC", "AWS", "BITBUCKET", "BOX", "CONFLUENCE", "DROPBOX", "GITHUB", "GOOGLE_CLOUD_PLATFORM",
            "GOOGLE_WORKSPACE", "JIRA", "MICROSOFT", "MICROSOFT_INTERNAL", "OPENAI", "SALESFORCE", "SERVICENOW",
            "SLACK", "ZOOM",
        ] | str] | Unset = UNSET,
    ) -> Reply[Export]:
        """Export posture content: POST /accounts/{account_id}/data-security/posture/content/export.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/content/methods/export/"""
        return self._call(
            "zero_trust.casb.posture.content.export", "POST",
            "/accounts/{account_id}/data-security/posture/content/export", locals(), Export,
        )


class Exports(Resource):
    """Posture exports: `cf.zero_trust.casb.posture.exports`."""

    def list(
        self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        status: ExportStatus | Unset = UNSET,
    ) -> Pages[Export]:
        """List posture exports: GET /accounts/{account_id}/data-security/posture/exports.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/exports/methods/list/"""
        return self._pages(
            "zero_trust.casb.posture.exports.list", "GET", "/accounts/{account_id}/data-security/posture/exports",
            locals(), Export, paging=Paging(kind="page_no_total"),
        )

    def get(self, id: str, *, account_id: str) -> Reply[Export]:
        """Get a posture export: GET /accounts/{account_id}/data-security/posture/exports/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/exports/methods/get/"""
        return self._call(
            "zero_trust.casb.posture.exports.get", "GET", "/accounts/{account_id}/data-security/posture/exports/{id}",
            locals(), Export,
        )


class FindingTypes(Resource):
    """Posture finding types: `cf.zero_trust.casb.posture.finding_types`."""

    @cached_property
    def remediation_types(self) -> RemediationTypes:
        return RemediationTypes(self._session)

    def list(
        self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET, search: str | Unset = UNSET,
        vendors: Sequence[Literal[
            "ANTHROPIC", "AWS", "BITBUCKET", "BOX", "CONFLUENCE", "DROPBOX", "GITHUB", "GOOGLE_CLOUD_PLATFORM",
            "GOOGLE_WORKSPACE", "JIRA", "MICROSOFT", "MICROSOFT_INTERNAL", "OPENAI", "SALESFORCE", "SERVICENOW",
            "SLACK", "ZOOM",
        ] | str] | Unset = UNSET,
    ) -> Pages[FindingType]:
        """List posture finding types: GET /accounts/{account_id}/data-security/posture/finding_types.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/finding_types/methods/list/"""
        return self._pages(
            "zero_trust.casb.posture.finding_types.list", "GET",
            "/accounts/{account_id}/data-security/posture/finding_types", locals(), FindingType,
            paging=Paging(kind="page_no_total"),
        )

    def get(self, finding_type_id: str, *, account_id: str) -> Reply[FindingType]:
        """Get a posture finding type: GET /accounts/{account_id}/data-security/posture/finding_types/{finding_type_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/finding_types/methods/get/"""
        return self._call(
            "zero_trust.casb.posture.finding_types.get", "GET",
            "/accounts/{account_id}/data-security/posture/finding_types/{finding_type_id}", locals(), FindingType,
        )


class RemediationTypes(Resource):
    """Finding type remediation types: `cf.zero_trust.casb.posture.finding_types.remediation_types`."""

    def list(
        self, finding_type_id: str, *, account_id: str, cursor: str | Unset = UNSET,
        integration_id: str | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[RemediationType]:
        """List finding type remediation types: GET
        /accounts/{account_id}/data-security/posture/finding_types/{finding_type_id}/remediation_types.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/finding_types/subresources/remediation_types/methods/list/"""
        return self._pages(
            "zero_trust.casb.posture.finding_types.remediation_types.list", "GET",
            "/accounts/{account_id}/data-security/posture/finding_types/{finding_type_id}/remediation_types", locals(),
            RemediationType, paging=Paging(kind="page_no_total"),
        )


class Findings(Resource):
    """Posture findings: `cf.zero_trust.casb.posture.findings`."""

    @cached_property
    def instances(self) -> Instances:
        return Instances(self._session)

    def list(
        self, *, account_id: str, cursor: str | Unset = UNSET, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        finding_type_ids: str | Unset = UNSET, ignored: bool | Unset = UNSET, integration_id: str | Unset = UNSET,
        max_affliction_date: datetime | str | Unset = UNSET, min_affliction_date: datetime | str | Unset = UNSET,
        observation: Literal["Activity", "Insight", "Issue"] | str | Unset = UNSET, order: FindingOrder | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        product: Literal["Cloud", "Saas"] | str | Unset = UNSET, search: str | Unset = UNSET,
        severity: Literal["Critical", "High", "Medium", "Low"] | str | Unset = UNSET,
        type: Literal["Content", "Posture"] | str | Unset = UNSET, vendor: FindingVendor | Unset = UNSET,
    ) -> Pages[Finding]:
        """List posture findings: GET /accounts/{account_id}/data-security/posture/findings.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/list/"""
        return self._pages(
            "zero_trust.casb.posture.findings.list", "GET", "/accounts/{account_id}/data-security/posture/findings",
            locals(), Finding, paging=Paging(kind="page_no_total"),
        )

    def export(
        self, *, account_id: str, ignored: bool | Unset = UNSET, integration_id: Sequence[str] | Unset = UNSET,
        max_affliction_date: datetime | str | Unset = UNSET, min_affliction_date: datetime | str | Unset = UNSET,
        orders: Sequence[FindingExportOrder | Mapping[str, Any]] | Unset = UNSET,
        product: Literal["SaaS", "Cloud"] | str | None | Unset = UNSET, search: str | Unset = UNSET,
        severities: Sequence[Literal["CRITICAL", "HIGH", "MEDIUM", "LOW"] | str] | Unset = UNSET,
        vendors: Sequence[Literal[
            "ANTHROPIC", "AWS", "BITBUCKET", "BOX", "CONFLUENCE", "DROPBOX", "GITHUB", "GOOGLE_CLOUD_PLATFORM",
            "GOOGLE_WORKSPACE", "JIRA", "MICROSOFT", "MICROSOFT_INTERNAL", "OPENAI", "SALESFORCE", "SERVICENOW",
            "SLACK", "ZOOM",
        ] | str] | Unset = UNSET,
    ) -> Reply[Export]:
        """Export posture findings: POST /accounts/{account_id}/data-security/posture/findings/export.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/export/"""
        return self._call(
            "zero_trust.casb.posture.findings.export", "POST",
            "/accounts/{account_id}/data-security/posture/findings/export", locals(), Export,
        )

    def ignore(self, *, account_id: str, checks: Sequence[str]) -> Reply[Finding]:
        """Ignore posture findings: POST /accounts/{account_id}/data-security/posture/findings/ignore.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/ignore/"""
        return self._call(
            "zero_trust.casb.posture.findings.ignore", "POST",
            "/accounts/{account_id}/data-security/posture/findings/ignore", locals(), Finding,
        )

    def unignore(self, *, account_id: str, checks: Sequence[str]) -> Reply[Finding]:
        """Unignore posture findings: POST /accounts/{account_id}/data-security/posture/findings/unignore.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/unignore/"""
        return self._call(
            "zero_trust.casb.posture.findings.unignore", "POST",
            "/accounts/{account_id}/data-security/posture/findings/unignore", locals(), Finding,
        )

    def get(self, finding_id: str, *, account_id: str) -> Reply[Finding]:
        """Get a posture finding: GET /accounts/{account_id}/data-security/posture/findings/{finding_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/get/"""
        return self._call(
            "zero_trust.casb.posture.findings.get", "GET",
            "/accounts/{account_id}/data-security/posture/findings/{finding_id}", locals(), Finding,
        )

    def reset_severity(self, finding_id: str, *, account_id: str) -> Reply[Finding]:
        """Posture findings: reset severity: POST
        /accounts/{account_id}/data-security/posture/findings/{finding_id}/reset_finding_severity.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/reset_severity/"""
        return self._call(
            "zero_trust.casb.posture.findings.reset_severity", "POST",
            "/accounts/{account_id}/data-security/posture/findings/{finding_id}/reset_finding_severity", locals(),
            Finding,
        )

    def tune_severity(
        self, finding_id: str, *, account_id: str, new_severity: Literal[1, 2, 3, 4] | int,
    ) -> Reply[Finding]:
        """Posture findings: tune severity: POST
        /accounts/{account_id}/data-security/posture/findings/{finding_id}/tune_finding_severity.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/tune_severity/"""
        return self._call(
            "zero_trust.casb.posture.findings.tune_severity", "POST",
            "/accounts/{account_id}/data-security/posture/findings/{finding_id}/tune_finding_severity", locals(),
            Finding,
        )


class Instances(Resource):
    """Finding instances: `cf.zero_trust.casb.posture.findings.instances`."""

    def list(
        self, finding_id: str, *, account_id: str, archived: bool | Unset = UNSET,
        asset_ids: Sequence[str] | Unset = UNSET, cursor: str | Unset = UNSET,
        direction: Literal["asc", "desc"] | str | Unset = UNSET, finding_instance_ids: Sequence[str] | Unset = UNSET,
        max_affliction_date: datetime | str | Unset = UNSET, min_affliction_date: datetime | str | Unset = UNSET,
        order: InstanceOrder | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        remediation_statuses: Sequence[Literal[
            "none", "pending", "processing", "validating", "completed", "failed",
        ] | str] | Unset = UNSET,
        search: str | Unset = UNSET,
    ) -> Pages[Instance]:
        """List finding instances: GET /accounts/{account_id}/data-security/posture/findings/{finding_id}/instances.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/subresources/instances/methods/list/"""
        return self._pages(
            "zero_trust.casb.posture.findings.instances.list", "GET",
            "/accounts/{account_id}/data-security/posture/findings/{finding_id}/instances", locals(), Instance,
            paging=Paging(kind="page_no_total"),
        )

    def archive(self, finding_id: str, *, account_id: str, check_instances: Sequence[str]) -> Reply[Instance]:
        """Archive finding instances: POST
        /accounts/{account_id}/data-security/posture/findings/{finding_id}/instances/archive.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/subresources/instances/methods/archive/"""
        return self._call(
            "zero_trust.casb.posture.findings.instances.archive", "POST",
            "/accounts/{account_id}/data-security/posture/findings/{finding_id}/instances/archive", locals(), Instance,
        )

    def unarchive(self, finding_id: str, *, account_id: str, check_instances: Sequence[str]) -> Reply[Instance]:
        """Unarchive finding instances: POST
        /accounts/{account_id}/data-security/posture/findings/{finding_id}/instances/unarchive.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/subresources/instances/methods/unarchive/"""
        return self._call(
            "zero_trust.casb.posture.findings.instances.unarchive", "POST",
            "/accounts/{account_id}/data-security/posture/findings/{finding_id}/instances/unarchive", locals(),
            Instance,
        )

    def get(self, instance_id: str, *, account_id: str, finding_id: str) -> Reply[Instance]:
        """Get a finding instance: GET
        /accounts/{account_id}/data-security/posture/findings/{finding_id}/instances/{instance_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/subresources/instances/methods/get/"""
        return self._call(
            "zero_trust.casb.posture.findings.instances.get", "GET",
            "/accounts/{account_id}/data-security/posture/findings/{finding_id}/instances/{instance_id}", locals(),
            Instance,
        )

    def export(
        self, storage_namespace_id: str, *, account_id: str, archived: bool | Unset = UNSET,
        max_affliction_date: datetime | str | Unset = UNSET, min_affliction_date: datetime | str | Unset = UNSET,
        orders: Sequence[InstanceExportOrder | Mapping[str, Any]] | Unset = UNSET, search: str | Unset = UNSET,
    ) -> Reply[Export]:
        """Export finding instances: POST
        /accounts/{account_id}/data-security/posture/findings/{storage_namespace_id}/instances/export.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/subresources/instances/methods/export/"""
        return self._call(
            "zero_trust.casb.posture.findings.instances.export", "POST",
            "/accounts/{account_id}/data-security/posture/findings/{storage_namespace_id}/instances/export", locals(),
            Export,
        )


class Policies(Resource):
    """Posture policies: `cf.zero_trust.casb.posture.policies`."""

    def list(self, *, account_id: str, cursor: str | Unset = UNSET) -> Pages[Policy]:
        """List posture policies: GET /accounts/{account_id}/data-security/posture/policies.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/policies/methods/list/"""
        return self._pages(
            "zero_trust.casb.posture.policies.list", "GET", "/accounts/{account_id}/data-security/posture/policies",
            locals(), Policy, paging=Paging(kind="cursors_after"),
        )

    def create(
        self, *, account_id: str, actions: PolicyActionsParam | PolicyActions | Mapping[str, Any],
        applies_to_all_integrations: bool, display_name: str, enabled: bool, finding_type_id: str,
        description: str | None | Unset = UNSET, integration_ids: Sequence[str] | Unset = UNSET,
    ) -> Reply[Policy]:
        """Create a posture policy: POST /accounts/{account_id}/data-security/posture/policies.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/policies/methods/create/"""
        return self._call(
            "zero_trust.casb.posture.policies.create", "POST", "/accounts/{account_id}/data-security/posture/policies",
            locals(), Policy,
        )

    def get(self, policy_id: str, *, account_id: str) -> Reply[Policy]:
        """Get a posture policy: GET /accounts/{account_id}/data-security/posture/policies/{policy_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/policies/methods/get/"""
        return self._call(
            "zero_trust.casb.posture.policies.get", "GET",
            "/accounts/{account_id}/data-security/posture/policies/{policy_id}", locals(), Policy,
        )

    def update(
        self, policy_id: str, *, account_id: str, actions: PolicyActionsParam | PolicyActions | Mapping[str, Any],
        applies_to_all_integrations: bool, display_name: str, enabled: bool, description: str | None | Unset = UNSET,
        integration_ids: Sequence[str] | Unset = UNSET,
    ) -> Reply[Policy]:
        """Update a posture policy: PUT /accounts/{account_id}/data-security/posture/policies/{policy_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/policies/methods/update/"""
        return self._call(
            "zero_trust.casb.posture.policies.update", "PUT",
            "/accounts/{account_id}/data-security/posture/policies/{policy_id}", locals(), Policy,
        )

    def delete(self, policy_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete a posture policy: DELETE /accounts/{account_id}/data-security/posture/policies/{policy_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/policies/methods/delete/"""
        return self._call(
            "zero_trust.casb.posture.policies.delete", "DELETE",
            "/accounts/{account_id}/data-security/posture/policies/{policy_id}", locals(), ObjectID,
        )


class Remediations(Resource):
    """Posture remediations: `cf.zero_trust.casb.posture.remediations`."""

    @cached_property
    def jobs(self) -> Jobs:
        return Jobs(self._session)


class Jobs(Resource):
    """Remediation jobs: `cf.zero_trust.casb.posture.remediations.jobs`."""

    def list(
        self, *, account_id: str, cursor: str | Unset = UNSET, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        integration_id: str | Unset = UNSET, max_updated_at: datetime | str | Unset = UNSET,
        min_updated_at: datetime | str | Unset = UNSET, order: JobOrder | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, search: str | Unset = UNSET, status: JobStatus | Unset = UNSET,
        triggered_by_actor: Sequence[Literal["user", "account_token"] | str] | Unset = UNSET,
    ) -> Pages[Job]:
        """List remediation jobs: GET /accounts/{account_id}/data-security/posture/remediations/jobs.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/remediations/subresources/jobs/methods/list/"""
        return self._pages(
            "zero_trust.casb.posture.remediations.jobs.list", "GET",
            "/accounts/{account_id}/data-security/posture/remediations/jobs", locals(), Job,
            paging=Paging(kind="page_no_total"),
        )

    def create(
        self, *, account_id: str, finding_instance_ids: Sequence[str], remediation_type_id: str,
    ) -> Reply[RemediationsJob]:
        """Create a remediation job: POST /accounts/{account_id}/data-security/posture/remediations/jobs.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/remediations/subresources/jobs/methods/create/"""
        return self._call(
            "zero_trust.casb.posture.remediations.jobs.create", "POST",
            "/accounts/{account_id}/data-security/posture/remediations/jobs", locals(), RemediationsJob,
        )

    def export(
        self, *, account_id: str, integration_id: Sequence[str] | Unset = UNSET,
        max_updated_at: datetime | str | Unset = UNSET, min_updated_at: datetime | str | Unset = UNSET,
        orders: Sequence[JobExportOrder | Mapping[str, Any]] | Unset = UNSET, search: str | Unset = UNSET,
        status: Sequence[Literal["pending", "processing", "completed", "failed", "validating"] | str] | Unset = UNSET,
    ) -> Reply[Export]:
        """Export remediation jobs: POST /accounts/{account_id}/data-security/posture/remediations/jobs/export.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/remediations/subresources/jobs/methods/export/"""
        return self._call(
            "zero_trust.casb.posture.remediations.jobs.export", "POST",
            "/accounts/{account_id}/data-security/posture/remediations/jobs/export", locals(), Export,
        )


class Webhooks(Resource):
    """Posture webhooks: `cf.zero_trust.casb.posture.webhooks`."""

    @cached_property
    def jobs(self) -> WebhooksJobs:
        return WebhooksJobs(self._session)

    def list(self, *, account_id: str) -> Pages[Webhook]:
        """List posture webhooks: GET /accounts/{account_id}/data-security/posture/webhooks.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/list/"""
        return self._pages(
            "zero_trust.casb.posture.webhooks.list", "GET", "/accounts/{account_id}/data-security/posture/webhooks",
            locals(), Webhook, paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, authentication_type: WebhookAuthenticationType, destination_url: str, label: str,
        headers: Sequence[WebhookCreateHeader | Mapping[str, Any]] | Unset = UNSET, signing_secret: str | Unset = UNSET,
        status: Literal["enabled", "disabled"] | str | Unset = UNSET,
    ) -> Reply[Webhook]:
        """Create a posture webhook: POST /accounts/{account_id}/data-security/posture/webhooks.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/create/"""
        return self._call(
            "zero_trust.casb.posture.webhooks.create", "POST", "/accounts/{account_id}/data-security/posture/webhooks",
            locals(), Webhook,
        )

    def evaluate(
        self, *, account_id: str, authentication_type: WebhookAuthenticationType, destination_url: str,
        headers: Sequence[WebhookCreateHeader | Mapping[str, Any]] | Unset = UNSET, signing_secret: str | Unset = UNSET,
    ) -> Reply[WebhookEvaluate]:
        """Evaluate posture webhooks: POST /accounts/{account_id}/data-security/posture/webhooks/evaluate.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/evaluate/"""
        return self._call(
            "zero_trust.casb.posture.webhooks.evaluate", "POST",
            "/accounts/{account_id}/data-security/posture/webhooks/evaluate", locals(), WebhookEvaluate,
        )

    def get(self, webhook_id: str, *, account_id: str) -> Reply[Webhook]:
        """Get a posture webhook: GET /accounts/{account_id}/data-security/posture/webhooks/{webhook_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/get/"""
        return self._call(
            "zero_trust.casb.posture.webhooks.get", "GET",
            "/accounts/{account_id}/data-security/posture/webhooks/{webhook_id}", locals(), Webhook,
        )

    def update(
        self, webhook_id: str, *, account_id: str, authentication_type: WebhookAuthenticationType, destination_url: str,
        label: str, status: Literal["enabled", "disabled"] | str,
        headers: Sequence[WebhookCreateHeader | Mapping[str, Any]] | Unset = UNSET, signing_secret: str | Unset = UNSET,
    ) -> Reply[Webhook]:
        """Update a posture webhook: PUT /accounts/{account_id}/data-security/posture/webhooks/{webhook_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/update/"""
        return self._call(
            "zero_trust.casb.posture.webhooks.update", "PUT",
            "/accounts/{account_id}/data-security/posture/webhooks/{webhook_id}", locals(), Webhook,
        )

    def delete(self, webhook_id: str, *, account_id: str) -> Reply[None]:
        """Delete a posture webhook: DELETE /accounts/{account_id}/data-security/posture/webhooks/{webhook_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/delete/"""
        return self._call(
            "zero_trust.casb.posture.webhooks.delete", "DELETE",
            "/accounts/{account_id}/data-security/posture/webhooks/{webhook_id}", locals(), NoneType,
        )

    def evaluate_existing(self, webhook_id: str, *, account_id: str) -> Reply[WebhookEvaluate]:
        """Posture webhooks: evaluate existing: POST
        /accounts/{account_id}/data-security/posture/webhooks/{webhook_id}/evaluate.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/evaluate_existing/"""
        return self._call(
            "zero_trust.casb.posture.webhooks.evaluate_existing", "POST",
            "/accounts/{account_id}/data-security/posture/webhooks/{webhook_id}/evaluate", locals(), WebhookEvaluate,
        )


class WebhooksJobs(Resource):
    """Webhook jobs: `cf.zero_trust.casb.posture.webhooks.jobs`."""

    def create(
        self, *, account_id: str, finding_instance_ids: Sequence[str], webhook_ids: Sequence[str],
    ) -> Reply[WebhooksJob]:
        """Create a webhook job: POST /accounts/{account_id}/data-security/posture/webhooks/jobs.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/subresources/jobs/methods/create/"""
        return self._call(
            "zero_trust.casb.posture.webhooks.jobs.create", "POST",
            "/accounts/{account_id}/data-security/posture/webhooks/jobs", locals(), WebhooksJob,
        )
