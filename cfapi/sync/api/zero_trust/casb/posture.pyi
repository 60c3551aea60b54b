"""`cf.zero_trust.casb.posture` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.casb.posture as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class PostureResource(Resource):
    """Casb posture: `cf.zero_trust.casb.posture`."""

    @property
    def content(self) -> ContentResource: ...

    @property
    def exports(self) -> Exports: ...

    @property
    def finding_types(self) -> FindingTypes: ...

    @property
    def findings(self) -> Findings: ...

    @property
    def policies(self) -> Policies: ...

    @property
    def remediations(self) -> Remediations: ...

    @property
    def webhooks(self) -> Webhooks: ...

class ContentResource(Resource):
    """Posture content: `cf.zero_trust.casb.posture.content`."""

    @_listing(_api.ContentResource.list)
    def list(self) -> Any:
        """List posture content: GET /accounts/{account_id}/data-security/posture/content.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/content/methods/list/"""

    @_call(_api.ContentResource.export)
    def export(self) -> Any:
        """Export posture content: POST /accounts/{account_id}/data-security/posture/content/export.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/content/methods/export/"""

class Exports(Resource):
    """Posture exports: `cf.zero_trust.casb.posture.exports`."""

    @_listing(_api.Exports.list)
    def list(self) -> Any:
        """List posture exports: GET /accounts/{account_id}/data-security/posture/exports.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/exports/methods/list/"""

    @_call(_api.Exports.get)
    def get(self) -> Any:
        """Get a posture export: GET /accounts/{account_id}/data-security/posture/exports/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/exports/methods/get/"""

class FindingTypes(Resource):
    """Posture finding types: `cf.zero_trust.casb.posture.finding_types`."""

    @property
    def remediation_types(self) -> RemediationTypes: ...

    @_listing(_api.FindingTypes.list)
    def list(self) -> Any:
        """List posture finding types: GET /accounts/{account_id}/data-security/posture/finding_types.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/finding_types/methods/list/"""

    @_call(_api.FindingTypes.get)
    def get(self) -> Any:
        """Get a posture finding type: GET /accounts/{account_id}/data-security/posture/finding_types/{finding_type_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/finding_types/methods/get/"""

class RemediationTypes(Resource):
    """Finding type remediation types: `cf.zero_trust.casb.posture.finding_types.remediation_types`."""

    @_listing(_api.RemediationTypes.list)
    def list(self) -> Any:
        """List finding type remediation types: GET
        /accounts/{account_id}/data-security/posture/finding_types/{finding_type_id}/remediation_types.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/finding_types/subresources/remediation_types/methods/list/"""

class Findings(Resource):
    """Posture findings: `cf.zero_trust.casb.posture.findings`."""

    @property
    def instances(self) -> Instances: ...

    @_listing(_api.Findings.list)
    def list(self) -> Any:
        """List posture findings: GET /accounts/{account_id}/data-security/posture/findings.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/list/"""

    @_call(_api.Findings.export)
    def export(self) -> Any:
        """Export posture findings: POST /accounts/{account_id}/data-security/posture/findings/export.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/export/"""

    @_call(_api.Findings.ignore)
    def ignore(self) -> Any:
        """Ignore posture findings: POST /accounts/{account_id}/data-security/posture/findings/ignore.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/ignore/"""

    @_call(_api.Findings.unignore)
    def unignore(self) -> Any:
        """Unignore posture findings: POST /accounts/{account_id}/data-security/posture/findings/unignore.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/unignore/"""

    @_call(_api.Findings.get)
    def get(self) -> Any:
        """Get a posture finding: GET /accounts/{account_id}/data-security/posture/findings/{finding_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/get/"""

    @_call(_api.Findings.reset_severity)
    def reset_severity(self) -> Any:
        """Posture findings: reset severity: POST
        /accounts/{account_id}/data-security/posture/findings/{finding_id}/reset_finding_severity.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/reset_severity/"""

    @_call(_api.Findings.tune_severity)
    def tune_severity(self) -> Any:
        """Posture findings: tune severity: POST
        /accounts/{account_id}/data-security/posture/findings/{finding_id}/tune_finding_severity.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/methods/tune_severity/"""

class Instances(Resource):
    """Finding instances: `cf.zero_trust.casb.posture.findings.instances`."""

    @_listing(_api.Instances.list)
    def list(self) -> Any:
        """List finding instances: GET /accounts/{account_id}/data-security/posture/findings/{finding_id}/instances.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/subresources/instances/methods/list/"""

    @_call(_api.Instances.archive)
    def archive(self) -> Any:
        """Archive finding instances: POST
        /accounts/{account_id}/data-security/posture/findings/{finding_id}/instances/archive.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/subresources/instances/methods/archive/"""

    @_call(_api.Instances.unarchive)
    def unarchive(self) -> Any:
        """Unarchive finding instances: POST
        /accounts/{account_id}/data-security/posture/findings/{finding_id}/instances/unarchive.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/subresources/instances/methods/unarchive/"""

    @_call(_api.Instances.get)
    def get(self) -> Any:
        """Get a finding instance: GET
        /accounts/{account_id}/data-security/posture/findings/{finding_id}/instances/{instance_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/subresources/instances/methods/get/"""

    @_call(_api.Instances.export)
    def export(self) -> Any:
        """Export finding instances: POST
        /accounts/{account_id}/data-security/posture/findings/{storage_namespace_id}/instances/export.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/findings/subresources/instances/methods/export/"""

class Policies(Resource):
    """Posture policies: `cf.zero_trust.casb.posture.policies`."""

    @_listing(_api.Policies.list)
    def list(self) -> Any:
        """List posture policies: GET /accounts/{account_id}/data-security/posture/policies.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/policies/methods/list/"""

    @_call(_api.Policies.create)
    def create(self) -> Any:
        """Create a posture policy: POST /accounts/{account_id}/data-security/posture/policies.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/policies/methods/create/"""

    @_call(_api.Policies.get)
    def get(self) -> Any:
        """Get a posture policy: GET /accounts/{account_id}/data-security/posture/policies/{policy_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/policies/methods/get/"""

    @_call(_api.Policies.update)
    def update(self) -> Any:
        """Update a posture policy: PUT /accounts/{account_id}/data-security/posture/policies/{policy_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/policies/methods/update/"""

    @_call(_api.Policies.delete)
    def delete(self) -> Any:
        """Delete a posture policy: DELETE /accounts/{account_id}/data-security/posture/policies/{policy_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/policies/methods/delete/"""

class Remediations(Resource):
    """Posture remediations: `cf.zero_trust.casb.posture.remediations`."""

    @property
    def jobs(self) -> Jobs: ...

class Jobs(Resource):
    """Remediation jobs: `cf.zero_trust.casb.posture.remediations.jobs`."""

    @_listing(_api.Jobs.list)
    def list(self) -> Any:
        """List remediation jobs: GET /accounts/{account_id}/data-security/posture/remediations/jobs.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/remediations/subresources/jobs/methods/list/"""

    @_call(_api.Jobs.create)
    def create(self) -> Any:
        """Create a remediation job: POST /accounts/{account_id}/data-security/posture/remediations/jobs.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/remediations/subresources/jobs/methods/create/"""

    @_call(_api.Jobs.export)
    def export(self) -> Any:
        """Export remediation jobs: POST /accounts/{account_id}/data-security/posture/remediations/jobs/export.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/remediations/subresources/jobs/methods/export/"""

class Webhooks(Resource):
    """Posture webhooks: `cf.zero_trust.casb.posture.webhooks`."""

    @property
    def jobs(self) -> WebhooksJobs: ...

    @_listing(_api.Webhooks.list)
    def list(self) -> Any:
        """List posture webhooks: GET /accounts/{account_id}/data-security/posture/webhooks.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/list/"""

    @_call(_api.Webhooks.create)
    def create(self) -> Any:
        """Create a posture webhook: POST /accounts/{account_id}/data-security/posture/webhooks.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/create/"""

    @_call(_api.Webhooks.evaluate)
    def evaluate(self) -> Any:
        """Evaluate posture webhooks: POST /accounts/{account_id}/data-security/posture/webhooks/evaluate.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/evaluate/"""

    @_call(_api.Webhooks.get)
    def get(self) -> Any:
        """Get a posture webhook: GET /accounts/{account_id}/data-security/posture/webhooks/{webhook_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/get/"""

    @_call(_api.Webhooks.update)
    def update(self) -> Any:
        """Update a posture webhook: PUT /accounts/{account_id}/data-security/posture/webhooks/{webhook_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/update/"""

    @_call(_api.Webhooks.delete)
    def delete(self) -> Any:
        """Delete a posture webhook: DELETE /accounts/{account_id}/data-security/posture/webhooks/{webhook_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/delete/"""

    @_call(_api.Webhooks.evaluate_existing)
    def evaluate_existing(self) -> Any:
        """Posture webhooks: evaluate existing: POST
        /accounts/{account_id}/data-security/posture/webhooks/{webhook_id}/evaluate.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/methods/evaluate_existing/"""

class WebhooksJobs(Resource):
    """Webhook jobs: `cf.zero_trust.casb.posture.webhooks.jobs`."""

    @_call(_api.WebhooksJobs.create)
    def create(self) -> Any:
        """Create a webhook job: POST /accounts/{account_id}/data-security/posture/webhooks/jobs.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/posture/subresources/webhooks/subresources/jobs/methods/create/"""
