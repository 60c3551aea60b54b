"""`cf.resource_tagging`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, cast

from cfapi._core import UNSET, Kind, Moment, Pages, Paging, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.resource_tagging.account_tags import AccountTags
    from cfapi.api.resource_tagging.keys import Keys
    from cfapi.api.resource_tagging.summary import SummaryResource
    from cfapi.api.resource_tagging.values import Values
    from cfapi.api.resource_tagging.zone_tags import ZoneTags


@model
class ResourceObjectAccessApplicationPolicy:
    """Resource object access application policy: one of ResourceTagging."""

    id: str
    access_application_id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["access_application_policy"]
    zone_id: str
    tags_updated_at: Moment | None = None


@model
class ResourceObjectDurableObjectNamespace:
    """Resource object durable object namespace: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["durable_object_namespace"]
    tags_updated_at: Moment | None = None


@model
class ResourceObjectManagedClientCertificate:
    """Resource object managed client certificate: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["managed_client_certificate"]
    zone_id: str
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingTaggedResourceObjectImage:
    """Resource tagging tagged resource object image: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["image"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingTaggedResourceObjectQueue:
    """Resource tagging tagged resource object queue: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["queue"]
    tags_updated_at: Moment | None = None


@model
class ResourceTaggingTaggedResourceObjectZone:
    """Resource tagging tagged resource object zone: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["zone"]
    zone_id: str
    tags_updated_at: Moment | None = None


@model
class TaggedResourceObjectAPIGatewayOperation:
    """Tagged resource object API gateway operation: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["api_gateway_operation"]
    zone_id: str
    tags_updated_at: Moment | None = None


@model
class TaggedResourceObjectAccessApplication:
    """Tagged resource object access application: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["access_application"]
    tags_updated_at: Moment | None = None


@model
class TaggedResourceObjectAccountRuleset:
    """Tagged resource object account ruleset: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["account_ruleset"]
    tags_updated_at: Moment | None = None


@model
class TaggedResourceObjectAlertingPolicy:
    """Tagged resource object alerting policy: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["alerting_policy"]
    tags_updated_at: Moment | None = None


@model
class TaggedResourceObjectAlertingWebhook:
    """Tagged resource object alerting webhook: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["alerting_webhook"]
    tags_updated_at: Moment | None = None


@model
class TaggedResourceObjectCloudflaredTunnel:
    """Tagged resource object cloudflared tunnel: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["cloudflared_tunnel"]
    tags_updated_at: Moment | None = None


@model
class TaggedResourceObjectCustomCertificate:
    """Tagged resource object custom certificate: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["custom_certificate"]
    zone_id: str
    tags_updated_at: Moment | None = None


@model
class TaggedResourceObjectCustomHostname:
    """Tagged resource object custom hostname: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["custom_hostname"]
    zone_id: str
    tags_updated_at: Moment | None = None


@model
class TaggedResourceObjectInfrastructureTarget:
    """Tagged resource object infrastructure target: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["infrastructure_target"]
    tags_updated_at: Moment | None = None


@model
class TaggedResourceObjectLoadBalancerMonitor:
    """Tagged resource object load balancer monitor: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["load_balancer_monitor"]
    tags_updated_at: Moment | None = None


@model
class TaggedResourceObjectLoadBalancerPool:
    """Tagged resource object load balancer pool: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["load_balancer_pool"]
    tags_updated_at: Moment | None = None


@model
class TaggedResourceObjectStreamLiveInput:
    """Tagged resource object stream live input: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["stream_live_input"]
    tags_updated_at: Moment | None = None


@model
class TaggedResourceObjectVectorizeIndex:
    """Tagged resource object vectorize index: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["vectorize_index"]
    tags_updated_at: Moment | None = None


@model
class TaggingTaggedResourceObjectAIGateway:
    """Tagging tagged resource object AI gateway: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["ai_gateway"]
    tags_updated_at: Moment | None = None


@model
class TaggingTaggedResourceObjectAccessGroup:
    """Tagging tagged resource object access group: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["access_group"]
    tags_updated_at: Moment | None = None


@model
class TaggingTaggedResourceObjectAccount:
    """Tagging tagged resource object account: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["account"]
    tags_updated_at: Moment | None = None


@model
class TaggingTaggedResourceObjectCwsDeployment:
    """Tagging tagged resource object cws deployment: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["cws_deployment"]
    tags_updated_at: Moment | None = None


@model
class TaggingTaggedResourceObjectCwsPolicy:
    """Tagging tagged resource object cws policy: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["cws_policy"]
    tags_updated_at: Moment | None = None


@model
class TaggingTaggedResourceObjectCwsPolicySet:
    """Tagging tagged resource object cws policy set: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["cws_policy_set"]
    tags_updated_at: Moment | None = None


@model
class TaggingTaggedResourceObjectCwsWorkload:
    """Tagging tagged resource object cws workload: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["cws_workload"]
    tags_updated_at: Moment | None = None


@model
class TaggingTaggedResourceObjectD1Database:
    """Tagging tagged resource object D1 database: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["d1_database"]
    tags_updated_at: Moment | None = None


@model
class TaggingTaggedResourceObjectDNSRecord:
    """Tagging tagged resource object DNS record: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["dns_record"]
    zone_id: str
    tags_updated_at: Moment | None = None


@model
class TaggingTaggedResourceObjectGatewayList:
    """Tagging tagged resource object gateway list: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["gateway_list"]
    tags_updated_at: Moment | None = None


@model
class TaggingTaggedResourceObjectGatewayRule:
    """Tagging tagged resource object gateway rule: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["gateway_rule"]
    tags_updated_at: Moment | None = None


@model
class TaggingTaggedResourceObjectHealthcheck:
    """Tagging tagged resource object healthcheck: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["healthcheck"]
    zone_id: str
    tags_updated_at: Moment | None = None


@model
class TaggingTaggedResourceObjectKVNamespace:
    """Tagging tagged resource object KV namespace: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["kv_namespace"]
    tags_updated_at: Moment | None = None


@model
class TaggingTaggedResourceObjectLoadBalancer:
    """Tagging tagged resource object load balancer: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["load_balancer"]
    zone_id: str
    tags_updated_at: Moment | None = None


@model
class TaggingTaggedResourceObjectPagesProject:
    """Tagging tagged resource object pages project: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["pages_project"]
    tags_updated_at: Moment | None = None


@model
class TaggingTaggedResourceObjectR2Bucket:
    """Tagging tagged resource object R2 bucket: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["r2_bucket"]
    tags_updated_at: Moment | None = None


@model
class TaggingTaggedResourceObjectResourceShare:
    """Tagging tagged resource object resource share: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["resource_share"]
    tags_updated_at: Moment | None = None


@model
class TaggingTaggedResourceObjectStreamVideo:
    """Tagging tagged resource object stream video: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["stream_video"]
    tags_updated_at: Moment | None = None


@model
class TaggingTaggedResourceObjectWorker:
    """Tagging tagged resource object worker: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["worker"]
    tags_updated_at: Moment | None = None


@model
class TaggingTaggedResourceObjectWorkerRoute:
    """Tagging tagged resource object worker route: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["worker_route"]
    zone_id: str
    tags_updated_at: Moment | None = None


@model
class TaggingTaggedResourceObjectWorkerVersion:
    """Tagging tagged resource object worker version: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["worker_version"]
    worker_id: str
    tags_updated_at: Moment | None = None


@model
class TaggingTaggedResourceObjectZoneRuleset:
    """Tagging tagged resource object zone ruleset: one of ResourceTagging."""

    id: str
    etag: str
    name: str
    tags: dict[str, str]
    type: Literal["zone_ruleset"]
    zone_id: str
    tags_updated_at: Moment | None = None


ResourceTagging = (
    TaggedResourceObjectAccessApplication | ResourceObjectAccessApplicationPolicy
    | TaggingTaggedResourceObjectAccessGroup | TaggingTaggedResourceObjectAccount | TaggedResourceObjectAccountRuleset
    | TaggingTaggedResourceObjectAIGateway | TaggedResourceObjectAlertingPolicy | TaggedResourceObjectAlertingWebhook
    | TaggedResourceObjectAPIGatewayOperation | TaggedResourceObjectCloudflaredTunnel
    | TaggedResourceObjectCustomCertificate | TaggedResourceObjectCustomHostname
    | TaggingTaggedResourceObjectCwsDeployment | TaggingTaggedResourceObjectCwsPolicy
    | TaggingTaggedResourceObjectCwsPolicySet | TaggingTaggedResourceObjectCwsWorkload
    | TaggingTaggedResourceObjectD1Database | TaggingTaggedResourceObjectDNSRecord
    | ResourceObjectDurableObjectNamespace | TaggingTaggedResourceObjectGatewayList
    | TaggingTaggedResourceObjectGatewayRule | TaggingTaggedResourceObjectHealthcheck
    | ResourceTaggingTaggedResourceObjectImage | TaggedResourceObjectInfrastructureTarget
    | TaggingTaggedResourceObjectKVNamespace | TaggingTaggedResourceObjectLoadBalancer
    | TaggedResourceObjectLoadBalancerMonitor | TaggedResourceObjectLoadBalancerPool
    | ResourceObjectManagedClientCertificate | TaggingTaggedResourceObjectPagesProject
    | ResourceTaggingTaggedResourceObjectQueue | TaggingTaggedResourceObjectR2Bucket
    | TaggingTaggedResourceObjectResourceShare | TaggedResourceObjectStreamLiveInput
    | TaggingTaggedResourceObjectStreamVideo | TaggedResourceObjectVectorizeIndex | TaggingTaggedResourceObjectWorker
    | TaggingTaggedResourceObjectWorkerRoute | TaggingTaggedResourceObjectWorkerVersion
    | ResourceTaggingTaggedResourceObjectZone | TaggingTaggedResourceObjectZoneRuleset
)


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
            "resource_tagging.list", "GET", "/accounts/{account_id}/tags/resources", locals(),
            cast("Kind[ResourceTagging]", ResourceTagging), paging=Paging(kind="cursors_after"),
        )
