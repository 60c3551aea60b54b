"""`cf.zero_trust.access.infrastructure`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from types import NoneType
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, deprecated, model


@model
class Target:
    """Target: response of zero_trust.access.infrastructure.targets.list."""

    id: str
    """UUID."""
    created_at: Moment
    hostname: str
    ip: TargetCreateIP
    modified_at: Moment
    tags: dict[str, str] | None = None


@model
class TargetBulkUpdateBody:
    """Target bulk update body: argument of zero_trust.access.infrastructure.targets.bulk_update."""

    hostname: str
    ip: TargetCreateIP
    tags: dict[str, str] | None = None


@model
class TargetCreateIP:
    """Target create IP: argument of zero_trust.access.infrastructure.targets.create."""

    ipv4: TargetCreateIPIPv | None = None
    ipv6: TargetCreateIPIPv | None = None


@model
class TargetCreateIPIPv:
    """Target create IPI pv: part of TargetCreateIP."""

    ip_addr: str | None = None
    virtual_network_id: str | None = None
    """UUID."""


class InfrastructureResource(Resource):
    """Access infrastructure: `cf.zero_trust.access.infrastructure`."""

    @cached_property
    def targets(self) -> Targets:
        return Targets(self._session)


class Targets(Resource):
    """Infrastructure targets: `cf.zero_trust.access.infrastructure.targets`."""

    def list(
        self, *, account_id: str, created_after: datetime | str | None | Unset = UNSET,
        created_before: datetime | str | None | Unset = UNSET, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        hostname: str | None | Unset = UNSET, hostname_contains: str | None | Unset = UNSET,
        ip_like: str | None | Unset = UNSET, ip_v4: str | None | Unset = UNSET, ip_v6: str | None | Unset = UNSET,
        ips: Sequence[str] | Unset = UNSET, ipv4_end: str | None | Unset = UNSET,
        ipv4_start: str | None | Unset = UNSET, ipv6_end: str | None | Unset = UNSET,
        ipv6_start: str | None | Unset = UNSET, modified_after: datetime | str | None | Unset = UNSET,
        modified_before: datetime | str | None | Unset = UNSET,
        order: Literal["hostname", "created_at"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, tag: Sequence[str] | Unset = UNSET, target_ids: Sequence[str] | Unset = UNSET,
        virtual_network_id: str | None | Unset = UNSET,
    ) -> Pages[Target]:
        """List infrastructure targets: GET /accounts/{account_id}/infrastructure/targets.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/infrastructure/subresources/targets/methods/list/"""
        return self._pages(
            "zero_trust.access.infrastructure.targets.list", "GET", "/accounts/{account_id}/infrastructure/targets",
            locals(), Target, paging=Paging(size=1000),
        )

    def create(
        self, *, account_id: str, hostname: str, ip: TargetCreateIP | Mapping[str, Any],
        tags: Mapping[str, str] | None | Unset = UNSET,
    ) -> Reply[Target]:
        """Create an infrastructure target: POST /accounts/{account_id}/infrastructure/targets.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/infrastructure/subresources/targets/methods/create/"""
        return self._call(
            "zero_trust.access.infrastructure.targets.create", "POST", "/accounts/{account_id}/infrastructure/targets",
            locals(), Target,
        )

    def bulk_update(
        self, *, account_id: str, body: Sequence[TargetBulkUpdateBody | Mapping[str, Any]],
    ) -> Pages[Target]:
        """Infrastructure targets: bulk update: PUT /accounts/{account_id}/infrastructure/targets/batch.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/infrastructure/subresources/targets/methods/bulk_update/"""
        return self._pages(
            "zero_trust.access.infrastructure.targets.bulk_update", "PUT",
            "/accounts/{account_id}/infrastructure/targets/batch", locals(), Target, whole="body",
            paging=Paging(kind="single"),
        )

    @deprecated("zero_trust.access.infrastructure.targets.bulk_delete is deprecated; use zero_trust.access.infrastructure.targets.bulk_delete_v2")
    def bulk_delete(self, *, account_id: str) -> Reply[None]:
        """Infrastructure targets: bulk delete (deprecated): DELETE /accounts/{account_id}/infrastructure/targets/batch.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/infrastructure/subresources/targets/methods/bulk_delete/"""
        return self._call(
            "zero_trust.access.infrastructure.targets.bulk_delete", "DELETE",
            "/accounts/{account_id}/infrastructure/targets/batch", locals(), NoneType,
        )

    def bulk_delete_v2(self, *, account_id: str, target_ids: Sequence[str]) -> Reply[None]:
        """Infrastructure targets: bulk delete v2: POST /accounts/{account_id}/infrastructure/targets/batch_delete.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/infrastructure/subresources/targets/methods/bulk_delete_v2/"""
        return self._call(
            "zero_trust.access.infrastructure.targets.bulk_delete_v2", "POST",
            "/accounts/{account_id}/infrastructure/targets/batch_delete", locals(), NoneType,
        )

    def get(self, target_id: str, *, account_id: str) -> Reply[Target]:
        """Get an infrastructure target: GET /accounts/{account_id}/infrastructure/targets/{target_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/infrastructure/subresources/targets/methods/get/"""
        return self._call(
            "zero_trust.access.infrastructure.targets.get", "GET",
            "/accounts/{account_id}/infrastructure/targets/{target_id}", locals(), Target,
        )

    def update(
        self, target_id: str, *, account_id: str, hostname: str, ip: TargetCreateIP | Mapping[str, Any],
        tags: Mapping[str, str] | None | Unset = UNSET,
    ) -> Reply[Target]:
        """Update an infrastructure target: PUT /accounts/{account_id}/infrastructure/targets/{target_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/infrastructure/subresources/targets/methods/update/"""
        return self._call(
            "zero_trust.access.infrastructure.targets.update", "PUT",
            "/accounts/{account_id}/infrastructure/targets/{target_id}", locals(), Target,
        )

    def delete(self, target_id: str, *, account_id: str) -> Reply[None]:
        """Delete an infrastructure target: DELETE /accounts/{account_id}/infrastructure/targets/{target_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/infrastructure/subresources/targets/methods/delete/"""
        return self._call(
            "zero_trust.access.infrastructure.targets.delete", "DELETE",
            "/accounts/{account_id}/infrastructure/targets/{target_id}", locals(), NoneType,
        )
