"""`cf.custom_nameservers`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model


@model
class CustomNameserver:
    """Custom nameserver: response of custom_nameservers.get."""

    dns_records: list[CustomNameserverDNSRecord]
    ns_name: str
    """Host name."""
    status: Literal["moved", "pending", "verified"] | str
    zone_tag: str
    ns_set: int | float | None = None
    """1 to 5."""


@model
class CustomNameserverDNSRecord:
    """Custom nameserver DNS record: part of CustomNameserver."""

    type: Literal["A", "AAAA"] | str | None = None
    value: str | None = None


class CustomNameservers(Resource):
    """Custom nameservers: `cf.custom_nameservers`."""

    def get(self, *, account_id: str) -> Pages[CustomNameserver]:
        """Get custom nameservers: GET /accounts/{account_id}/custom_ns (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/custom_nameservers/methods/get/"""
        return self._pages(
            "custom_nameservers.get", "GET", "/accounts/{account_id}/custom_ns", locals(), CustomNameserver,
            paging=Paging(kind="single"),
        )

    def create(self, *, account_id: str, ns_name: str, ns_set: float | Unset = UNSET) -> Reply[CustomNameserver]:
        """Create a custom nameserver: POST /accounts/{account_id}/custom_ns (permission: Account Settings Write).
        https://developers.cloudflare.com/api/resources/custom_nameservers/methods/create/"""
        return self._call(
            "custom_nameservers.create", "POST", "/accounts/{account_id}/custom_ns", locals(), CustomNameserver,
        )

    def delete(self, custom_ns_id: str, *, account_id: str) -> Pages[str]:
        """Delete a custom nameserver: DELETE /accounts/{account_id}/custom_ns/{custom_ns_id}.
        https://developers.cloudflare.com/api/resources/custom_nameservers/methods/delete/"""
        return self._pages(
            "custom_nameservers.delete", "DELETE", "/accounts/{account_id}/custom_ns/{custom_ns_id}", locals(), str,
            paging=Paging(kind="single"),
        )
