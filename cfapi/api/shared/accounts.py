"""Classes that `cf.accounts` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from typing import Literal

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
class AccountOrganization:
    """Account organization: response of accounts.organizations.list."""

    create_time: Moment
    id: str
    meta: AccountOrganizationMeta
    name: str
    parent: NamedObject | None = None
    profile: Profile | None = None


@model
class AccountOrganizationMeta:
    """Account organization meta: part of AccountOrganization."""

    flags: OrganizationFlags | None = None
    managed_by: str | None = None


@model
class AccountSettings:
    """Account settings: argument of accounts.update."""

    abuse_contact_email: str | None = None
    enforce_twofactor: bool | None = None


@model
class IDAndName:
    """ID and name: response of addressing.services.list."""

    id: str | None = None
    name: str | None = None


@model
class NamedObject:
    """Named object: response of basin_catalog.enable."""

    id: str
    """UUID."""
    name: str


@model
class ObjectID:
    """Object ID: argument of accounts.create."""

    id: str


@model
class OrganizationFlags:
    """Organization flags: part of AccountOrganizationMeta."""

    account_creation: str
    account_deletion: str
    account_migration: str
    account_mobility: str
    sub_org_creation: str


@model
class PermissionGrant:
    """Permission grant: part of MembershipPermissions."""

    read: bool | None = None
    write: bool | None = None


@model
class Profile:
    """Profile: response of accounts.profile.get."""

    business_address: str
    business_email: str
    business_name: str
    business_phone: str
    external_metadata: str


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
    """Token condition: part of Token."""

    request_ip: TokenRequestIP | None = None


@model
class TokenPolicy:
    """Token policy: part of Token."""

    id: str
    effect: Literal["allow", "deny"] | str
    permission_groups: list[TokenPolicyPermissionGroup]
    resources: dict[str, str | dict[str, str]]


@model
class TokenPolicyMeta:
    """Token policy meta: part of TokenPolicyPermissionGroup."""

    category: str | None = None
    deprecated: str | None = None
    description: str | None = None
    editable: str | None = None
    eol_at: Moment | None = None
    label: str | None = None
    scopes: str | None = None
    visibility: str | None = None


@model
class TokenPolicyParam:
    """Token policy param: argument of accounts.tokens.create."""

    effect: Literal["allow", "deny"] | str
    permission_groups: list[TokenPolicyPermissionGroupParam]
    resources: dict[str, str | dict[str, str]]


@model
class TokenPolicyPermissionGroup:
    """Token policy permission group: part of Policy."""

    id: str
    meta: TokenPolicyMeta | None = None
    name: str | None = None


@model
class TokenPolicyPermissionGroupParam:
    """Token policy permission group param: part of TokenPolicyParam."""

    id: str
    meta: TokenPolicyMeta | None = None


@model
class TokenRequestIP:
    """Token request IP: part of TokenCondition."""

    in_: list[str] | None = renamed("in", default=None)
    not_in: list[str] | None = None
