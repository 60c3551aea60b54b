"""`cf.resource_tagging`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model, union

if TYPE_CHECKING:
    from cfapi.api.resource_tagging.account_tags import AccountTags
    from cfapi.api.resource_tagging.keys import Keys
    from cfapi.api.resource_tagging.summary import SummaryResource
    from cfapi.api.resource_tagging.values import Values
    from cfapi.api.resource_tagging.zone_tags import ZoneTags


@union
class ResourceTagging:
    """Resource tagging: response of resource_tagging.account_tags.get.

    What a variant lacks is None."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal[
        "access_application", "access_application_policy", "access_group", "account", "account_ruleset", "ai_gateway",
        "alerting_policy", "alerting_webhook", "api_gateway_operation", "cloudflared_tunnel", "custom_certificate",
        "custom_hostname", "cws_deployment", "cws_policy", "cws_policy_set", "cws_workload", "d1_database",
        "dns_record", "durable_object_namespace", "gateway_list", "gateway_rule", "healthcheck", "image",
        "infrastructure_target", "kv_namespace", "load_balancer", "load_balancer_monitor", "load_balancer_pool",
        "managed_client_certificate", "pages_project", "queue", "r2_bucket", "resource_share", "stream_live_input",
        "stream_video", "vectorize_index", "worker", "worker_route", "worker_version", "zone", "zone_ruleset",
    ]
    tags_updated_at: Moment | None
    access_application_id: str | None
    zone_id: str | None
    worker_id: str | None


@model
class ResourceCertificate(ResourceTagging):
    """Resource certificate: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["managed_client_certificate"]
    zone_id: str
    tags_updated_at: Moment | None = None


@model
class ResourceNamespace(ResourceTagging):
    """Resource namespace: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["kv_namespace"]
    tags_updated_at: Moment | None = None


@model
class ResourcePolicy(ResourceTagging):
    """Resource policy: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["alerting_policy"]
    tags_updated_at: Moment | None = None


@model
class ResourceRuleset(ResourceTagging):
    """Resource ruleset: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["zone_ruleset"]
    zone_id: str
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingAccount(ResourceTagging):
    """Resource tagging account: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["account"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingApplication(ResourceTagging):
    """Resource tagging application: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["access_application"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingBalancer(ResourceTagging):
    """Resource tagging balancer: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["load_balancer"]
    zone_id: str
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingBucket(ResourceTagging):
    """Resource tagging bucket: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["r2_bucket"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingCertificate(ResourceTagging):
    """Resource tagging certificate: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["custom_certificate"]
    zone_id: str
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingCwsPolicy(ResourceTagging):
    """Resource tagging cws policy: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["cws_policy"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingDatabase(ResourceTagging):
    """Resource tagging database: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["d1_database"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingDeployment(ResourceTagging):
    """Resource tagging deployment: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["cws_deployment"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingGateway(ResourceTagging):
    """Resource tagging gateway: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["ai_gateway"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingGroup(ResourceTagging):
    """Resource tagging group: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["access_group"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingHealthcheck(ResourceTagging):
    """Resource tagging healthcheck: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["healthcheck"]
    zone_id: str
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingHostname(ResourceTagging):
    """Resource tagging hostname: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["custom_hostname"]
    zone_id: str
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingImage(ResourceTagging):
    """Resource tagging image: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["image"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingIndex(ResourceTagging):
    """Resource tagging index: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["vectorize_index"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingInput(ResourceTagging):
    """Resource tagging input: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["stream_live_input"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingList(ResourceTagging):
    """Resource tagging list: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["gateway_list"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingMonitor(ResourceTagging):
    """Resource tagging monitor: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["load_balancer_monitor"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingNamespace(ResourceTagging):
    """Resource tagging namespace: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["durable_object_namespace"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingOperation(ResourceTagging):
    """Resource tagging operation: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["api_gateway_operation"]
    zone_id: str
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingPolicy(ResourceTagging):
    """Resource tagging policy: one of ResourceTagging."""

    id: str
    access_application_id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["access_application_policy"]
    zone_id: str
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingPool(ResourceTagging):
    """Resource tagging pool: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["load_balancer_pool"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingProject(ResourceTagging):
    """Resource tagging project: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["pages_project"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingQueue(ResourceTagging):
    """Resource tagging queue: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["queue"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingRecord(ResourceTagging):
    """Resource tagging record: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["dns_record"]
    zone_id: str
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingRoute(ResourceTagging):
    """Resource tagging route: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["worker_route"]
    zone_id: str
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingRule(ResourceTagging):
    """Resource tagging rule: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["gateway_rule"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingRuleset(ResourceTagging):
    """Resource tagging ruleset: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["account_ruleset"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingSet(ResourceTagging):
    """Resource tagging set: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["cws_policy_set"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingShare(ResourceTagging):
    """Resource tagging share: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["resource_share"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingTarget(ResourceTagging):
    """Resource tagging target: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["infrastructure_target"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingTunnel(ResourceTagging):
    """Resource tagging tunnel: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["cloudflared_tunnel"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingVersion(ResourceTagging):
    """Resource tagging version: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["worker_version"]
    worker_id: str
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingVideo(ResourceTagging):
    """Resource tagging video: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["stream_video"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingWebhook(ResourceTagging):
    """Resource tagging webhook: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["alerting_webhook"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingWorker(ResourceTagging):
    """Resource tagging worker: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["worker"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingWorkload(ResourceTagging):
    """Resource tagging workload: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["cws_workload"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingZone(ResourceTagging):
    """Resource tagging zone: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["zone"]
    zone_id: str
    tags_updated_at: Moment | None = None


class ResourceTaggingResource(Resource):
    """Resource tagging: `cf.resource_tagging`."""

    @cached_property
    def account_tags(self) -> AccountTags:
        from cfapi.api.resource_tagging.account_tags import AccountTags
        return AccountTags(self._session)

    @cached_property
    def keys(self) -> Keys:
        from cfapi.api.resource_tagging.keys import Keys
        return Keys(self._session)

    @cached_property
    def summary(self) -> SummaryResource:
        from cfapi.api.resource_tagging.summary import SummaryResource
        return SummaryResource(self._session)

    @cached_property
    def values(self) -> Values:
        from cfapi.api.resource_tagging.values import Values
        return Values(self._session)

    @cached_property
    def zone_tags(self) -> ZoneTags:
        from cfapi.api.resource_tagging.zone_tags import ZoneTags
        return ZoneTags(self._session)

    def list(
        self, *, account_id: str, id: Sequence[str] | Unset = UNSET, case_insensitive: bool | Unset = UNSET,
        cursor: str | Unset = UNSET, name: str | Unset = UNSET, tag: Sequence[str] | Unset = UNSET,
        type: Sequence[Literal[
            "access_application", "access_application_policy", "access_group", "account", "account_ruleset",
            "ai_gateway", "alerting_policy", "alerting_webhook", "api_gateway_operation", "cloudflared_tunnel",
            "custom_certificate", "custom_hostname", "cws_deployment", "cws_policy", "cws_policy_set", "cws_workload",
            "d1_database", "dns_record", "durable_object_namespace", "gateway_list", "gateway_rule", "healthcheck",
            "image", "infrastructure_target", "kv_namespace", "load_balancer", "load_balancer_monitor",
            "load_balancer_pool", "managed_client_certificate", "pages_project", "queue", "r2_bucket", "resource_share",
            "stream_live_input", "stream_video", "vectorize_index", "worker", "worker_route", "worker_version", "zone",
            "zone_ruleset",
        ] | str] | Unset = UNSET,
    ) -> Pages[ResourceTagging]:
        """List resource tagging: GET /accounts/{account_id}/tags/resources.
        https://developers.cloudflare.com/api/resources/resource_tagging/methods/list/"""
        return self._pages(
            "resource_tagging.list", "GET", "/accounts/{account_id}/tags/resources", locals(), ResourceTagging,
            paging=Paging(kind="cursors_after"),
        )
