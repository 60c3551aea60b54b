"""Classes that `cf.accounts` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from typing import Any, Literal

from attrs import field

from cfapi._core import Moment, model, renamed


@model
class Account:
    """Account: response of accounts.list."""

    id: str
    name: str
    type: Literal["standard", "enterprise"] | str
    created_on: Moment | None = None
    managed_by: AccountManagedBy | None = None
    settings: AccountSettings | None = None


@model
class AccountManagedBy:
    """Account managed by: part of Account."""

    parent_org_id: str | None = None
    parent_org_name: str | None = None


@model
class AccountSettings:
    """Account settings: argument of accounts.update."""

    abuse_contact_email: str | None = None
    enforce_twofactor: bool | None = None


@model
class AccountsAuditAction:
    """Accounts audit action: part of Audit."""

    description: str | None = None
    result: str | None = None
    time: Moment | None = None
    type: str | None = None


@model
class AccountsAuditRaw:
    """Accounts audit raw: part of Audit."""

    cf_rayid: str | None = renamed("cf_ray_id", default=None)
    method: str | None = None
    status_code: int | None = None
    uri: str | None = None
    user_agent: str | None = None


@model
class ActionResultExclusion:
    """Action result exclusion: argument of accounts.logs.audit.list."""

    not_: list[Literal["success", "failure"] | str] | None = renamed("not", default=None)


@model
class ActionTypeExclusion:
    """Action type exclusion: argument of accounts.logs.audit.list."""

    not_: list[Literal["create", "delete", "view", "update"] | str] | None = renamed("not", default=None)


@model
class ActorContextExclusion:
    """Actor context exclusion: argument of accounts.logs.audit.list."""

    not_: list[Literal[
        "api", "api_key", "api_token", "dash", "oauth", "origin_ca_key",
    ] | str] | None = renamed("not", default=None)


@model
class AuditedResource:
    """Audited resource: part of Audit."""

    id: str | None = None
    product: str | None = None
    request: Any = None
    response: Any = None
    scope: Any = None
    type: str | None = None


@model
class Entitlement:
    """Entitlement: response of accounts.entitlements.list."""

    id: str
    allocation: EntitlementAllocation
    created_date: Moment
    deleted_date: Moment
    edited_date: Moment
    feature: EntitlementFeature


@model
class EntitlementAllocation:
    """Entitlement allocation: part of Entitlement."""

    type: Literal["bool", "max_count", "enum_number", "range", "string"] | str
    value: bool | int | str | list[int | float] | EntitlementRange


@model
class EntitlementFeature:
    """Entitlement feature: part of Entitlement."""

    id: int
    feature_set: str
    key: str
    name: str


@model
class EntitlementRange:
    """Entitlement range: part of EntitlementAllocation."""

    max: int
    min: int


@model
class IDAndName:
    """ID and name: response of addressing.services.list."""

    id: str | None = None
    name: str | None = None


@model
class MemberPolicy:
    """Member policy: part of Member."""

    id: str | None = None
    access: Literal["allow", "deny"] | str | None = None
    permission_groups: list[SharedPermissionGroup] | None = None
    resource_groups: list[ResourceGroup] | None = None


@model
class NamedObject:
    """Named object: response of basin_catalog.enable.

    id: UUID."""

    id: str
    name: str


@model
class ObjectID:
    """Object ID: argument of accounts.create."""

    id: str


@model
class Organization:
    """Organization: response of accounts.organizations.list."""

    create_time: Moment
    id: str
    meta: OrganizationMeta
    name: str
    parent: NamedObject | None = None
    profile: OrganizationProfile | None = None


@model
class OrganizationFlags:
    """Organization flags: part of OrganizationMeta."""

    account_creation: str
    account_deletion: str
    account_migration: str
    account_mobility: str
    sub_org_creation: str


@model
class OrganizationMeta:
    """Organization meta: part of Organization."""

    flags: OrganizationFlags | None = None
    managed_by: str | None = None


@model
class OrganizationProfile:
    """Organization profile: response of accounts.profile.get."""

    business_address: str
    business_email: str
    business_name: str
    business_phone: str
    external_metadata: str


@model
class PaymentSecret:
    """Payment secret: response of accounts.client_secret.create."""

    client_secret: str | None = field(default=None, repr=False)


@model
class PermissionGrant:
    """Permission grant: part of RolePermissions."""

    read: bool | None = None
    write: bool | None = None


@model
class PermissionGroup:
    """Permission group: response of accounts.tokens.permission_groups.list."""

    id: str | None = None
    category: Literal[
        "developer_platform", "ai_and_machine_learning", "dns_and_zones", "app_security", "rules_and_configuration",
        "cloudflare_one_and_zero_trust", "analytics_and_logs", "network_services", "media", "email_and_messaging",
        "cache_and_performance", "account_and_billing", "other",
    ] | str | None = None
    is_selectable: bool | None = None
    name: str | None = None
    scopes: list[Literal[
        "com.cloudflare.api.account", "com.cloudflare.api.account.zone", "com.cloudflare.api.user",
        "com.cloudflare.edge.r2.bucket",
    ] | str] | None = None


@model
class PermissionGroupMeta:
    """Permission group meta: part of SharedPermissionGroup."""

    category: str | None = None
    deprecated: str | None = None
    description: str | None = None
    editable: str | None = None
    eol_at: Moment | None = None
    label: str | None = None
    scopes: str | None = None
    visibility: str | None = None


@model
class PolicyParam:
    """Policy param: argument of iam.user_groups.create."""

    access: Literal["allow", "deny"] | str
    permission_groups: list[ObjectID]
    resource_groups: list[ObjectID]


@model
class RatePlan:
    """Rate plan: argument of accounts.subscriptions.create."""

    id: Literal[
        "free", "lite", "pro", "pro_plus", "business", "enterprise", "partners_free", "partners_pro",
        "partners_business", "partners_enterprise",
    ] | str | None = None
    currency: str | None = None
    externally_managed: bool | None = None
    is_contract: bool | None = None
    public_name: str | None = None
    scope: str | None = None
    sets: list[str] | None = None


@model
class ResourceGroup:
    """Resource group: response of iam.resource_groups.list."""

    id: str
    scope: ResourceGroupScope
    meta: ResourceGroupMeta | None = None
    name: str | None = None


@model
class ResourceGroupMeta:
    """Resource group meta: part of ResourceGroup."""

    key: str | None = None
    value: str | None = None


@model
class ResourceGroupScope:
    """Resource group scope: argument of iam.resource_groups.create."""

    key: str
    objects: list[ScopedObject]


@model
class RolePermissions:
    """Role permissions: part of Membership."""

    analytics: PermissionGrant | None = None
    billing: PermissionGrant | None = None
    cache_purge: PermissionGrant | None = None
    dns: PermissionGrant | None = None
    dns_records: PermissionGrant | None = None
    lb: PermissionGrant | None = None
    logs: PermissionGrant | None = None
    organization: PermissionGrant | None = None
    ssl: PermissionGrant | None = None
    waf: PermissionGrant | None = None
    zone_settings: PermissionGrant | None = None
    zones: PermissionGrant | None = None


@model
class ScopedObject:
    """Scoped object: response of aisearch.namespaces.instances.items.delete."""

    key: str


@model
class SharedPermissionGroup:
    """Shared permission group: response of iam.permission_groups.list."""

    id: str
    meta: PermissionGroupMeta | None = None
    name: str | None = None


@model
class StatusCodeExclusion:
    """Status code exclusion: argument of accounts.logs.audit.list."""

    not_: list[int] | None = renamed("not", default=None)


@model
class Subscription:
    """Subscription: response of accounts.subscriptions.get."""

    id: str | None = None
    currency: str | None = None
    current_period_end: Moment | None = None
    current_period_start: Moment | None = None
    frequency: Literal["weekly", "monthly", "quarterly", "yearly"] | str | None = None
    price: int | float | None = None
    rate_plan: RatePlan | None = None
    state: Literal[
        "Trial", "Provisioned", "Paid", "AwaitingPayment", "Cancelled", "Failed", "Expired",
    ] | str | None = None


@model
class SubscriptionID:
    """Subscription ID: response of accounts.subscriptions.delete."""

    subscription_id: str | None = None


@model
class TextExclusion:
    """Text exclusion: argument of accounts.logs.audit.list."""

    not_: list[str] | None = renamed("not", default=None)


@model
class Token:
    """Token: response of accounts.tokens.list."""

    id: str | None = None
    condition: TokenCondition | None = None
    creator_email_at_creation: str | None = None
    expires_on: Moment | None = None
    issued_on: Moment | None = None
    last_used_on: Moment | None = None
    modified_on: Moment | None = None
    name: str | None = None
    not_before: Moment | None = None
    policies: list[TokenPolicy] | None = None
    provisioner_id: str | None = None
    provisioner_type: str | None = None
    status: Literal["active", "disabled", "expired"] | str | None = None


@model
class TokenCondition:
    """Token condition: argument of accounts.tokens.create."""

    request_ip: TokenConditionIP | None = None


@model
class TokenConditionIP:
    """Token condition IP: part of TokenCondition."""

    in_: list[str] | None = renamed("in", default=None)
    not_in: list[str] | None = None


@model
class TokenPolicy:
    """Token policy: part of Token."""

    id: str
    effect: Literal["allow", "deny"] | str
    permission_groups: list[SharedPermissionGroup]
    resources: dict[str, str | dict[str, str]]


@model
class TokenPolicyParam:
    """Token policy param: argument of accounts.tokens.create."""

    effect: Literal["allow", "deny"] | str
    permission_groups: list[TokenPolicyPermissionGroup]
    resources: dict[str, str | dict[str, str]]


@model
class TokenPolicyPermissionGroup:
    """Token policy permission group: part of TokenPolicyParam."""

    id: str
    meta: PermissionGroupMeta | None = None


@model
class TokenVerification:
    """Token verification: response of accounts.tokens.verify."""

    id: str
    status: Literal["active", "disabled", "expired"] | str
    expires_on: Moment | None = None
    not_before: Moment | None = None


@model
class TokenWithValue:
    """Token with value: response of accounts.tokens.create."""

    id: str | None = None
    condition: TokenCondition | None = None
    creator_email_at_creation: str | None = None
    expires_on: Moment | None = None
    issued_on: Moment | None = None
    last_used_on: Moment | None = None
    modified_on: Moment | None = None
    name: str | None = None
    not_before: Moment | None = None
    policies: list[TokenPolicy] | None = None
    provisioner_id: str | None = None
    provisioner_type: str | None = None
    status: Literal["active", "disabled", "expired"] | str | None = None
    value: str | None = field(default=None, repr=False)
