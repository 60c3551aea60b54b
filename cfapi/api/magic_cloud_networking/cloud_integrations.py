"""`cf.magic_cloud_networking.cloud_integrations`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.magic_cloud_networking import ResourceManagedBy
from cfapi.api.shared.accounts import ObjectID


@model
class CloudIntegration:
    """Cloud integration: response of magic_cloud_networking.cloud_integrations.list."""

    id: str
    """UUID."""
    cloud_type: Literal["AWS", "AZURE", "GOOGLE", "CLOUDFLARE"] | str
    friendly_name: str
    last_updated: Moment
    lifecycle_state: Literal["ACTIVE", "PENDING_SETUP", "RETIRED"] | str
    state: Literal["UNSPECIFIED", "PENDING", "DISCOVERING", "FAILED", "SUCCEEDED"] | str
    state_v2: Literal["UNSPECIFIED", "PENDING", "DISCOVERING", "FAILED", "SUCCEEDED"] | str
    aws_arn: str | None = None
    azure_subscription_id: str | None = None
    azure_tenant_id: str | None = None
    description: str | None = None
    gcp_project_id: str | None = None
    gcp_service_account_email: str | None = None
    status: CloudIntegrationStatus | None = None


@model
class CloudIntegrationStatus:
    """Cloud integration status: part of CloudIntegration."""

    discovery_progress: StatusDiscoveryProgress
    discovery_progress_v2: StatusDiscoveryProgress
    last_discovery_status: Literal["UNSPECIFIED", "PENDING", "DISCOVERING", "FAILED", "SUCCEEDED"] | str
    last_discovery_status_v2: Literal["UNSPECIFIED", "PENDING", "DISCOVERING", "FAILED", "SUCCEEDED"] | str
    regions: list[str]
    credentials_good_since: str | None = None
    credentials_missing_since: str | None = None
    credentials_rejected_since: str | None = None
    discovery_message: str | None = None
    discovery_message_v2: str | None = None
    in_use_by: list[ResourceManagedBy] | None = None
    last_discovery_completed_at: Moment | None = None
    last_discovery_completed_at_v2: str | None = None
    last_discovery_started_at: Moment | None = None
    last_discovery_started_at_v2: str | None = None
    last_updated: Moment | None = None


@model
class InitialSetup:
    """Initial setup: response of magic_cloud_networking.cloud_integrations.initial_setup."""

    aws_trust_policy: str | None = None
    item_type: str
    azure_consent_url: str | None = None
    integration_identity_tag: str | None = None
    tag_cli_command: str | None = None


@model
class StatusDiscoveryProgress:
    """Status discovery progress: part of CloudIntegrationStatus."""

    done: int
    total: int
    unit: str


class CloudIntegrations(Resource):
    """Magic cloud networking cloud integrations: `cf.magic_cloud_networking.cloud_integrations`."""

    def list(
        self, *, account_id: str, cloudflare: bool | Unset = UNSET, desc: bool | Unset = UNSET,
        order_by: str | Unset = UNSET, status: bool | Unset = UNSET,
    ) -> Pages[CloudIntegration]:
        """List magic cloud networking cloud integrations: GET /accounts/{account_id}/magic/cloud/providers (permission:
        Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/list/"""
        return self._pages(
            "magic_cloud_networking.cloud_integrations.list", "GET", "/accounts/{account_id}/magic/cloud/providers",
            locals(), CloudIntegration, paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, cloud_type: Literal["AWS", "AZURE", "GOOGLE", "CLOUDFLARE"] | str, friendly_name: str,
        forwarded: str | Unset = UNSET, description: str | None | Unset = UNSET,
    ) -> Reply[CloudIntegration]:
        """Create a magic cloud networking cloud integration: POST /accounts/{account_id}/magic/cloud/providers
        (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/create/"""
        return self._call(
            "magic_cloud_networking.cloud_integrations.create", "POST", "/accounts/{account_id}/magic/cloud/providers",
            locals(), CloudIntegration, headers={"forwarded": "forwarded"},
        )

    def discover_all(self, *, account_id: str) -> Reply[None]:
        """Magic cloud networking cloud integrations: discover all: POST
        /accounts/{account_id}/magic/cloud/providers/discover (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/discover_all/"""
        return self._call(
            "magic_cloud_networking.cloud_integrations.discover_all", "POST",
            "/accounts/{account_id}/magic/cloud/providers/discover", locals(), NoneType,
        )

    def get(self, provider_id: str, *, account_id: str, status: bool | Unset = UNSET) -> Reply[CloudIntegration]:
        """Get a magic cloud networking cloud integration: GET
        /accounts/{account_id}/magic/cloud/providers/{provider_id} (permission: Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/get/"""
        return self._call(
            "magic_cloud_networking.cloud_integrations.get", "GET",
            "/accounts/{account_id}/magic/cloud/providers/{provider_id}", locals(), CloudIntegration,
        )

    def update(
        self, provider_id: str, *, account_id: str, aws_arn: str | Unset = UNSET,
        azure_subscription_id: str | Unset = UNSET, azure_tenant_id: str | Unset = UNSET,
        description: str | None | Unset = UNSET, friendly_name: str | Unset = UNSET,
        gcp_project_id: str | Unset = UNSET, gcp_service_account_email: str | Unset = UNSET,
    ) -> Reply[CloudIntegration]:
        """Update a magic cloud networking cloud integration: PUT
        /accounts/{account_id}/magic/cloud/providers/{provider_id} (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/update/"""
        return self._call(
            "magic_cloud_networking.cloud_integrations.update", "PUT",
            "/accounts/{account_id}/magic/cloud/providers/{provider_id}", locals(), CloudIntegration,
        )

    def edit(
        self, provider_id: str, *, account_id: str, aws_arn: str | None | Unset = UNSET,
        azure_subscription_id: str | None | Unset = UNSET, azure_tenant_id: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET, friendly_name: str | None | Unset = UNSET,
        gcp_project_id: str | None | Unset = UNSET, gcp_service_account_email: str | None | Unset = UNSET,
    ) -> Reply[CloudIntegration]:
        """Edit a magic cloud networking cloud integration: PATCH
        /accounts/{account_id}/magic/cloud/providers/{provider_id} (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/edit/"""
        return self._call(
            "magic_cloud_networking.cloud_integrations.edit", "PATCH",
            "/accounts/{account_id}/magic/cloud/providers/{provider_id}", locals(), CloudIntegration,
        )

    def delete(self, provider_id: str, *, account_id: str) -> Reply[ObjectID]:
        """Delete a magic cloud networking cloud integration: DELETE
        /accounts/{account_id}/magic/cloud/providers/{provider_id} (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/delete/"""
        return self._call(
            "magic_cloud_networking.cloud_integrations.delete", "DELETE",
            "/accounts/{account_id}/magic/cloud/providers/{provider_id}", locals(), ObjectID,
        )

    def discover(self, provider_id: str, *, account_id: str, v2: bool | Unset = UNSET) -> Reply[None]:
        """Discover magic cloud networking cloud integrations: POST
        /accounts/{account_id}/magic/cloud/providers/{provider_id}/discover.
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/discover/"""
        return self._call(
            "magic_cloud_networking.cloud_integrations.discover", "POST",
            "/accounts/{account_id}/magic/cloud/providers/{provider_id}/discover", locals(), NoneType, query="v2",
        )

    def initial_setup(self, provider_id: str, *, account_id: str) -> Reply[InitialSetup]:
        """Magic cloud networking cloud integrations: initial setup: GET
        /accounts/{account_id}/magic/cloud/providers/{provider_id}/initial_setup (permission: Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/cloud_integrations/methods/initial_setup/"""
        return self._call(
            "magic_cloud_networking.cloud_integrations.initial_setup", "GET",
            "/accounts/{account_id}/magic/cloud/providers/{provider_id}/initial_setup", locals(), InitialSetup,
        )
