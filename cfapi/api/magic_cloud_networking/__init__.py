"""`cf.magic_cloud_networking`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import Moment, Resource, model, renamed

if TYPE_CHECKING:
    from cfapi.api.magic_cloud_networking.catalog_syncs import CatalogSyncs
    from cfapi.api.magic_cloud_networking.cloud_integrations import CloudIntegrations
    from cfapi.api.magic_cloud_networking.on_ramps import OnRamps
    from cfapi.api.magic_cloud_networking.resources import Resources


@model
class OnRampHiddenItem:
    """On ramp hidden item: part of OnRampSection."""

    help_text: str | None = renamed("helpText", default=None)
    name: str | None = None
    value: OnRampValue | None = None


@model
class OnRampList:
    """On ramp list: part of OnRampValue."""

    item_type: str
    string: str | None = None
    resource_preview: OnRampResource | None = None


@model
class OnRampObservations:
    """On ramp observations: part of OnRampVPCsByID."""

    first_observed_at: Moment
    last_observed_at: Moment
    provider_id: str
    resource_id: str


@model
class OnRampPlanError:
    """On ramp plan error: part of CatalogSync."""

    code: Literal[
        1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015, 1016, 1017, 1018,
        2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018,
        2019, 2020, 2021, 2022, 3001, 3002, 3003, 3004, 3005, 3006, 3007, 4001, 4002, 4003, 4004, 4005, 4006, 4007,
        4008, 4009, 4010, 4011, 4012, 4013, 4014, 4015, 4016, 4017, 4018, 4019, 4020, 4021, 4022, 4023, 5001, 5002,
        5003, 5004, 102000, 102001, 102002, 102003, 102004, 102005, 102006, 102007, 102008, 102009, 102010, 102011,
        102012, 102013, 102014, 102015, 102016, 102017, 102018, 102019, 102020, 102021, 102022, 102023, 102024, 102025,
        102026, 102027, 102028, 102029, 102030, 102031, 102032, 102033, 102034, 102035, 102036, 102037, 102038, 102039,
        102040, 102041, 102042, 102043, 102044, 102045, 102046, 102047, 102048, 102049, 102050, 102051, 102052, 102053,
        102054, 102055, 102056, 102057, 102058, 102059, 102060, 102061, 102062, 102063, 102064, 102065, 102066, 102067,
        102068, 102069, 102070, 102071, 102072, 103001, 103002, 103003, 103004, 103005, 103006, 103007, 103008,
    ] | int
    message: str
    documentation_url: str | None = None
    meta: OnRampPlanErrorMeta | None = None
    source: OnRampPlanErrorSource | None = None


@model
class OnRampPlanErrorMeta:
    """On ramp plan error meta: part of OnRampPlanError."""

    l10n_key: str | None = None
    loggable_error: str | None = None
    template_data: Any = None
    trace_id: str | None = None


@model
class OnRampPlanErrorSource:
    """On ramp plan error source: part of OnRampPlanError."""

    parameter: str | None = None
    parameter_value_index: int | None = None
    pointer: str | None = None


@model
class OnRampPlannedResourceDiff:
    """On ramp planned resource diff: part of OnRampPlannedResource."""

    diff: str
    left_description: str
    left_yaml: str
    right_description: str
    right_yaml: str


@model
class OnRampResource:
    """On ramp resource: part of OnRampList."""

    id: str
    """UUID."""
    cloud_type: Literal["AWS", "AZURE", "GOOGLE", "CLOUDFLARE"] | str
    detail: str
    name: str
    resource_type: Literal[
        "aws_customer_gateway", "aws_egress_only_internet_gateway", "aws_internet_gateway", "aws_instance",
        "aws_network_interface", "aws_route", "aws_route_table", "aws_route_table_association", "aws_subnet", "aws_vpc",
        "aws_vpc_ipv4_cidr_block_association", "aws_vpn_connection", "aws_vpn_connection_route", "aws_vpn_gateway",
        "aws_security_group", "aws_vpc_security_group_ingress_rule", "aws_vpc_security_group_egress_rule",
        "aws_ec2_managed_prefix_list", "aws_ec2_transit_gateway", "aws_ec2_transit_gateway_prefix_list_reference",
        "aws_ec2_transit_gateway_vpc_attachment", "azurerm_application_security_group", "azurerm_lb",
        "azurerm_lb_backend_address_pool", "azurerm_lb_nat_pool", "azurerm_lb_nat_rule", "azurerm_lb_rule",
        "azurerm_local_network_gateway", "azurerm_network_interface",
        "azurerm_network_interface_application_security_group_association",
        "azurerm_network_interface_backend_address_pool_association",
        "azurerm_network_interface_security_group_association", "azurerm_network_security_group", "azurerm_public_ip",
        "azurerm_route", "azurerm_route_table", "azurerm_subnet", "azurerm_subnet_route_table_association",
        "azurerm_virtual_machine", "azurerm_virtual_network_gateway_connection", "azurerm_virtual_network",
        "azurerm_virtual_network_gateway", "google_compute_network", "google_compute_subnetwork",
        "google_compute_vpn_gateway", "google_compute_vpn_tunnel", "google_compute_route", "google_compute_address",
        "google_compute_global_address", "google_compute_router", "google_compute_interconnect_attachment",
        "google_compute_ha_vpn_gateway", "google_compute_forwarding_rule", "google_compute_network_firewall_policy",
        "google_compute_network_firewall_policy_rule", "cloudflare_static_route", "cloudflare_ipsec_tunnel",
    ] | str
    title: str


@model
class OnRampSection:
    """On ramp section: part of OnRampVPCsByID."""

    hidden_items: list[OnRampHiddenItem]
    name: str
    visible_items: list[OnRampHiddenItem]
    help_text: str | None = None


@model
class OnRampVPCsByID:
    """On ramp VP cs by ID: response of magic_cloud_networking.resources.list."""

    id: str
    account_id: str
    cloud_type: Literal["AWS", "AZURE", "GOOGLE", "CLOUDFLARE"] | str
    config: dict[str, Any]
    deployment_provider: str
    managed: bool
    monthly_cost_estimate: ResourceMonthlyCostEstimate
    name: str
    native_id: str
    observations: dict[str, OnRampObservations]
    provider_ids: list[str]
    provider_names_by_id: dict[str, str]
    region: str
    resource_group: str
    resource_type: Literal[
        "aws_customer_gateway", "aws_egress_only_internet_gateway", "aws_internet_gateway", "aws_instance",
        "aws_network_interface", "aws_route", "aws_route_table", "aws_route_table_association", "aws_subnet", "aws_vpc",
        "aws_vpc_ipv4_cidr_block_association", "aws_vpn_connection", "aws_vpn_connection_route", "aws_vpn_gateway",
        "aws_security_group", "aws_vpc_security_group_ingress_rule", "aws_vpc_security_group_egress_rule",
        "aws_ec2_managed_prefix_list", "aws_ec2_transit_gateway", "aws_ec2_transit_gateway_prefix_list_reference",
        "aws_ec2_transit_gateway_vpc_attachment", "azurerm_application_security_group", "azurerm_lb",
        "azurerm_lb_backend_address_pool", "azurerm_lb_nat_pool", "azurerm_lb_nat_rule", "azurerm_lb_rule",
        "azurerm_local_network_gateway", "azurerm_network_interface",
        "azurerm_network_interface_application_security_group_association",
        "azurerm_network_interface_backend_address_pool_association",
        "azurerm_network_interface_security_group_association", "azurerm_network_security_group", "azurerm_public_ip",
        "azurerm_route", "azurerm_route_table", "azurerm_subnet", "azurerm_subnet_route_table_association",
        "azurerm_virtual_machine", "azurerm_virtual_network_gateway_connection", "azurerm_virtual_network",
        "azurerm_virtual_network_gateway", "google_compute_network", "google_compute_subnetwork",
        "google_compute_vpn_gateway", "google_compute_vpn_tunnel", "google_compute_route", "google_compute_address",
        "google_compute_global_address", "google_compute_router", "google_compute_interconnect_attachment",
        "google_compute_ha_vpn_gateway", "google_compute_forwarding_rule", "google_compute_network_firewall_policy",
        "google_compute_network_firewall_policy_rule", "cloudflare_static_route", "cloudflare_ipsec_tunnel",
    ] | str
    sections: list[OnRampSection]
    state: dict[str, Any]
    tags: dict[str, str]
    updated_at: Moment
    url: str
    managed_by: list[ResourceManagedBy] | None = None


@model
class OnRampValue:
    """On ramp value: part of OnRampHiddenItem."""

    item_type: str
    string: str | None = None
    yaml: str | None = None
    yaml_diff: OnRampPlannedResourceDiff | None = None
    resource_preview: OnRampResource | None = None
    rule_list: list[OnRampList] | None = renamed("list", default=None)


@model
class ResourceManagedBy:
    """Resource managed by: part of CloudIntegrationStatus."""

    id: str
    """UUID."""
    client_type: Literal["MAGIC_WAN_CLOUD_ONRAMP"] | str
    name: str


@model
class ResourceMonthlyCostEstimate:
    """Resource monthly cost estimate: part of OnRamp."""

    currency: str
    monthly_cost: int | float


class MagicCloudNetworkingResource(Resource):
    """Magic cloud networking: `cf.magic_cloud_networking`."""

    @cached_property
    def catalog_syncs(self) -> CatalogSyncs:
        from cfapi.api.magic_cloud_networking.catalog_syncs import CatalogSyncs
        return CatalogSyncs(self._session)

    @cached_property
    def cloud_integrations(self) -> CloudIntegrations:
        from cfapi.api.magic_cloud_networking.cloud_integrations import CloudIntegrations
        return CloudIntegrations(self._session)

    @cached_property
    def on_ramps(self) -> OnRamps:
        from cfapi.api.magic_cloud_networking.on_ramps import OnRamps
        return OnRamps(self._session)

    @cached_property
    def resources(self) -> Resources:
        from cfapi.api.magic_cloud_networking.resources import Resources
        return Resources(self._session)
