"""`cf.zero_trust.devices.dex_tests`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.zero_trust import SchemaData


@model
class DEXTest:
    """DEX test: response of zero_trust.devices.dex_tests.delete."""

    dex_tests: list[SchemaHTTP] | None = None


@model
class SchemaHTTP:
    """Schema HTTP: response of zero_trust.devices.dex_tests.list."""

    data: SchemaData
    enabled: bool
    interval: str
    name: str
    created: Moment | None = None
    description: str | None = None
    target_policies: list[SchemaHTTPTargetPolicy] | None = None
    targeted: bool | None = None
    test_id: str | None = None
    updated: Moment | None = None


@model
class SchemaHTTPTargetPolicy:
    """Schema HTTP target policy: argument of zero_trust.devices.dex_tests.create."""

    id: str
    default: bool | None = None
    name: str | None = None


class DEXTests(Resource):
    """Device DEX tests: `cf.zero_trust.devices.dex_tests`."""

    def list(
        self, *, account_id: str, kind: Literal["http", "traceroute"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, test_name: str | Unset = UNSET,
    ) -> Pages[SchemaHTTP]:
        """List device DEX tests: GET /accounts/{account_id}/dex/devices/dex_tests (permission: Zero Trust Read or
        Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/dex_tests/methods/list/"""
        return self._pages(
            "zero_trust.devices.dex_tests.list", "GET", "/accounts/{account_id}/dex/devices/dex_tests", locals(),
            SchemaHTTP, wire={"test_name": "testName"}, paging=Paging(kind="page_no_total", size=50),
        )

    def create(
        self, *, account_id: str, data: SchemaData | Mapping[str, Any], enabled: bool, interval: str, name: str,
        description: str | None | Unset = UNSET,
        target_policies: Sequence[SchemaHTTPTargetPolicy | Mapping[str, Any]] | Unset = UNSET,
        targeted: bool | Unset = UNSET,
    ) -> Reply[SchemaHTTP]:
        """Create a device DEX test: POST /accounts/{account_id}/dex/devices/dex_tests (permission: Cloudflare DEX
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/dex_tests/methods/create/"""
        return self._call(
            "zero_trust.devices.dex_tests.create", "POST", "/accounts/{account_id}/dex/devices/dex_tests", locals(),
            SchemaHTTP,
        )

    def get(self, dex_test_id: str, *, account_id: str) -> Reply[SchemaHTTP]:
        """Get a device DEX test: GET /accounts/{account_id}/dex/devices/dex_tests/{dex_test_id} (permission: Zero Trust
        Read or Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/dex_tests/methods/get/"""
        return self._call(
            "zero_trust.devices.dex_tests.get", "GET", "/accounts/{account_id}/dex/devices/dex_tests/{dex_test_id}",
            locals(), SchemaHTTP,
        )

    def update(
        self, dex_test_id: str, *, account_id: str, data: SchemaData | Mapping[str, Any], enabled: bool, interval: str,
        name: str, description: str | None | Unset = UNSET,
        target_policies: Sequence[SchemaHTTPTargetPolicy | Mapping[str, Any]] | Unset = UNSET,
        targeted: bool | Unset = UNSET,
    ) -> Reply[SchemaHTTP]:
        """Update a device DEX test: PUT /accounts/{account_id}/dex/devices/dex_tests/{dex_test_id} (permission:
        Cloudflare DEX Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/dex_tests/methods/update/"""
        return self._call(
            "zero_trust.devices.dex_tests.update", "PUT", "/accounts/{account_id}/dex/devices/dex_tests/{dex_test_id}",
            locals(), SchemaHTTP,
        )

    def delete(self, dex_test_id: str, *, account_id: str) -> Reply[DEXTest | None]:
        """Delete a device DEX test: DELETE /accounts/{account_id}/dex/devices/dex_tests/{dex_test_id} (permission:
        Cloudflare DEX Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/dex_tests/methods/delete/"""
        return self._call(
            "zero_trust.devices.dex_tests.delete", "DELETE",
            "/accounts/{account_id}/dex/devices/dex_tests/{dex_test_id}", locals(), DEXTest,
        )
