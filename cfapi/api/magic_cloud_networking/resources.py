"""`cf.magic_cloud_networking.resources`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cfapi._core import UNSET, Pages, Reply, Resource, Unset
from cfapi.api.magic_cloud_networking import OnRampVPCsByID


class Resources(Resource):
    """Magic cloud networking resources: `cf.magic_cloud_networking.resources`."""

    def list(
        self, *, account_id: str, cloudflare: bool | Unset = UNSET, desc: bool | Unset = UNSET,
        managed: bool | Unset = UNSET, order_by: str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, provider_id: str | Unset = UNSET, region: str | Unset = UNSET,
        resource_group: str | Unset = UNSET, resource_id: Sequence[str] | Unset = UNSET,
        resource_type: Sequence[Literal[
            "aws_customer_gateway", "aws_egress_only_internet_gateway", "aws_internet_gateway", "aws_instance",
            "aws_network_interface", "aws_route", "aws_route_table", "aws_route_table_association", "aws_subnet",
            "aws_vpc", "aws_vpc_ipv4_cidr_block_association", "aws_vpn_connection", "aws_vpn_connection_route",
            "aws_vpn_gateway", "aws_security_group", "aws_vpc_security_group_ingress_rule",
            "aws_vpc_security_group_egress_rule", "aws_ec2_managed_prefix_list", "aws_ec2_transit_gateway",
            "aws_ec2_transit_gateway_prefix_list_reference", "aws_ec2_transit_gateway_vpc_attachment",
            "azurerm_application_security_group", "azurerm_lb", "azurerm_lb_backend_address_pool",
            "azurerm_lb_nat_pool", "azurerm_lb_nat_rule", "azurerm_lb_rule", "azurerm_local_network_gateway",
            "azurerm_network_interface", "azurerm_network_interface_application_security_group_association",
            "azurerm_network_interface_backend_address_pool_association",
            "azurerm_network_interface_security_group_association", "azurerm_network_security_group",
            "azurerm_public_ip", "azurerm_route", "azurerm_route_table", "azurerm_subnet",
            "azurerm_subnet_route_table_association", "azurerm_virtual_machine",
            "azurerm_virtual_network_gateway_connection", "azurerm_virtual_network", "azurerm_virtual_network_gateway",
            "google_compute_network", "google_compute_subnetwork", "google_compute_vpn_gateway",
            "google_compute_vpn_tunnel", "google_compute_route", "google_compute_address",
            "google_compute_global_address", "google_compute_router", "google_compute_interconnect_attachment",
            "google_compute_ha_vpn_gateway", "google_compute_forwarding_rule", "google_compute_network_firewall_policy",
            "google_compute_network_firewall_policy_rule", "cloudflare_static_route", "cloudflare_ipsec_tunnel",
        ] | str] | Unset = UNSET,
        search: Sequence[str] | Unset = UNSET, v2: bool | Unset = UNSET,
    ) -> Pages[OnRampVPCsByID]:
        """List magic cloud networking resources: GET /accounts/{account_id}/magic/cloud/resources (permission: Magic
        WAN Read).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/resources/methods/list/"""
        return self._pages(
            "magic_cloud_networking.resources.list", "GET", "/accounts/{account_id}/magic/cloud/resources", locals(),
            OnRampVPCsByID,
        )

    def export(
        self, *, account_id: str, desc: bool | Unset = UNSET, order_by: str | Unset = UNSET,
        provider_id: str | Unset = UNSET, region: str | Unset = UNSET, resource_group: str | Unset = UNSET,
        resource_id: Sequence[str] | Unset = UNSET,
        resource_type: Sequence[Literal[
            "aws_customer_gateway", "aws_egress_only_internet_gateway", "aws_internet_gateway", "aws_instance",
            "aws_network_interface", "aws_route", "aws_route_table", "aws_route_table_association", "aws_subnet",
            "aws_vpc", "aws_vpc_ipv4_cidr_block_association", "aws_vpn_connection", "aws_vpn_connection_route",
            "aws_vpn_gateway", "aws_security_group", "aws_vpc_security_group_ingress_rule",
            "aws_vpc_security_group_egress_rule", "aws_ec2_managed_prefix_list", "aws_ec2_transit_gateway",
            "aws_ec2_transit_gateway_prefix_list_reference", "aws_ec2_transit_gateway_vpc_attachment",
            "azurerm_application_security_group", "azurerm_lb", "azurerm_lb_backend_address_pool",
            "azurerm_lb_nat_pool", "azurerm_lb_nat_rule", "azurerm_lb_rule", "azurerm_local_network_gateway",
            "azurerm_network_interface", "azurerm_network_interface_application_security_group_association",
            "azurerm_network_interface_backend_address_pool_association",
            "azurerm_network_interface_security_group_association", "azurerm_network_security_group",
            "azurerm_public_ip", "azurerm_route", "azurerm_route_table", "azurerm_subnet",
            "azurerm_subnet_route_table_association", "azurerm_virtual_machine",
            "azurerm_virtual_network_gateway_connection", "azurerm_virtual_network", "azurerm_virtual_network_gateway",
            "google_compute_network", "google_compute_subnetwork", "google_compute_vpn_gateway",
            "google_compute_vpn_tunnel", "google_compute_route", "google_compute_address",
            "google_compute_global_address", "google_compute_router", "google_compute_interconnect_attachment",
            "google_compute_ha_vpn_gateway", "google_compute_forwarding_rule", "google_compute_network_firewall_policy",
            "google_compute_network_firewall_policy_rule", "cloudflare_static_route", "cloudflare_ipsec_tunnel",
        ] | str] | Unset = UNSET,
        search: Sequence[str] | Unset = UNSET, v2: bool | Unset = UNSET,
    ) -> Reply[bytes]:
        """Export magic cloud networking resources: GET /accounts/{account_id}/magic/cloud/resources/export (permission:
        Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/resources/methods/export/"""
        return self._call(
            "magic_cloud_networking.resources.export", "GET", "/accounts/{account_id}/magic/cloud/resources/export",
            locals(), bytes,
        )

    def policy_preview(self, *, account_id: str, policy: str) -> Reply[str]:
        """Magic cloud networking resources: policy preview: POST
        /accounts/{account_id}/magic/cloud/resources/policy-preview.
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/resources/methods/policy_preview/"""
        return self._call(
            "magic_cloud_networking.resources.policy_preview", "POST",
            "/accounts/{account_id}/magic/cloud/resources/policy-preview", locals(), str,
        )

    def get(self, resource_id: str, *, account_id: str, v2: bool | Unset = UNSET) -> Reply[OnRampVPCsByID]:
        """Get a magic cloud networking resource: GET /accounts/{account_id}/magic/cloud/resources/{resource_id}
        (permission: Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/resources/methods/get/"""
        return self._call(
            "magic_cloud_networking.resources.get", "GET", "/accounts/{account_id}/magic/cloud/resources/{resource_id}",
            locals(), OnRampVPCsByID,
        )
