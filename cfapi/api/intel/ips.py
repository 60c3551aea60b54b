"""`cf.intel.ips`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class BelongsToRef:
    """Belongs to ref: part of IP."""

    id: str | None = None
    country: str | None = None
    description: str | None = None
    type: Literal["hosting_provider", "isp", "organization"] | str | None = None
    value: str | None = None


@model
class IP:
    """IP: response of intel.ips.get."""

    belongs_to_ref: BelongsToRef | None = None
    ip: str | None = None
    """IPv4 address."""
    risk_types: list[RiskType] | None = None


@model
class RiskType:
    """Risk type: part of IP."""

    id: int | float | None = None
    name: str | None = None
    super_category_id: int | float | None = None


class IPs(Resource):
    """Intel IPs: `cf.intel.ips`."""

    def get(self, *, account_id: str, ipv4: str | Unset = UNSET, ipv6: str | Unset = UNSET) -> Reply[Sequence[IP]]:
        """Get intel IPs: GET /accounts/{account_id}/intel/ip (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/ips/methods/get/"""
        return self._call("intel.ips.get", "GET", "/accounts/{account_id}/intel/ip", locals(), list[IP])
