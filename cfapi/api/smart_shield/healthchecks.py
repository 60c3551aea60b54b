"""`cf.smart_shield.healthchecks`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID


@model
class Healthcheck:
    """Healthcheck: response of smart_shield.healthchecks.list."""

    address: str | None = None
    check_regions: list[Literal[
        "WNAM", "ENAM", "WEU", "EEU", "NSAM", "SSAM", "OC", "ME", "NAF", "SAF", "IN", "SEAS", "NEAS", "ALL_REGIONS",
    ] | str] | None = None
    consecutive_fails: int | None = None
    consecutive_successes: int | None = None
    created_on: Moment | None = None
    description: str | None = None
    failure_reason: str | None = None
    http_config: HttpConfig | None = None
    id: str | None = None
    interval: int | None = None
    modified_on: Moment | None = None
    name: str | None = None
    retries: int | None = None
    status: Literal["unknown", "healthy", "unhealthy", "suspended"] | str | None = None
    suspended: bool | None = None
    tcp_config: TcpConfig | None = None
    timeout: int | None = None
    type: str | None = None


@model
class HttpConfig:
    """HTTP config: argument of smart_shield.healthchecks.create."""

    allow_insecure: bool | None = None
    expected_body: str | None = None
    expected_codes: list[str] | None = None
    follow_redirects: bool | None = None
    header: dict[str, Any] | None = None
    method: Literal["GET", "HEAD"] | str | None = None
    path: str | None = None
    port: int | None = None


@model
class TcpConfig:
    """Tcp config: argument of smart_shield.healthchecks.create."""

    method: Literal["connection_established"] | str | None = None
    port: int | None = None


class Healthchecks(Resource):
    """Smart shield healthchecks: `cf.smart_shield.healthchecks`."""

    def list(self, *, zone_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[Healthcheck]:
        """List smart shield healthchecks: GET /zones/{zone_id}/smart_shield/healthchecks (permission: Health Checks
        Read)."""
        return self._pages(
            "smart_shield.healthchecks.list", "GET", "/zones/{zone_id}/smart_shield/healthchecks", locals(),
            Healthcheck, paging=Paging(size=1000),
        )

    def create(
        self, *, zone_id: str, address: str, name: str,
        check_regions: Sequence[Literal[
            "WNAM", "ENAM", "WEU", "EEU", "NSAM", "SSAM", "OC", "ME", "NAF", "SAF", "IN", "SEAS", "NEAS", "ALL_REGIONS",
        ] | str] | None | Unset = UNSET,
        consecutive_fails: int | Unset = UNSET, consecutive_successes: int | Unset = UNSET,
        description: str | None | Unset = UNSET, http_config: HttpConfig | Mapping[str, Any] | Unset = UNSET,
        interval: int | Unset = UNSET, retries: int | Unset = UNSET, suspended: bool | Unset = UNSET,
        tcp_config: TcpConfig | Mapping[str, Any] | Unset = UNSET, timeout: int | Unset = UNSET,
        type: str | Unset = UNSET,
    ) -> Reply[Healthcheck]:
        """Create a smart shield healthcheck: POST /zones/{zone_id}/smart_shield/healthchecks (permission: Health Checks
        Write)."""
        return self._call(
            "smart_shield.healthchecks.create", "POST", "/zones/{zone_id}/smart_shield/healthchecks", locals(),
            Healthcheck,
        )

    def get(self, *, healthcheck_id: str, zone_id: str) -> Reply[Healthcheck]:
        """Get a smart shield healthcheck: GET /zones/{zone_id}/smart_shield/healthchecks/{healthcheck_id} (permission:
        Health Checks Read)."""
        return self._call(
            "smart_shield.healthchecks.get", "GET", "/zones/{zone_id}/smart_shield/healthchecks/{healthcheck_id}",
            locals(), Healthcheck,
        )

    def update(
        self, *, healthcheck_id: str, zone_id: str, address: str | Unset = UNSET,
        check_regions: Sequence[Literal[
            "WNAM", "ENAM", "WEU", "EEU", "NSAM", "SSAM", "OC", "ME", "NAF", "SAF", "IN", "SEAS", "NEAS", "ALL_REGIONS",
        ] | str] | None | Unset = UNSET,
        consecutive_fails: int | Unset = UNSET, consecutive_successes: int | Unset = UNSET,
        description: str | None | Unset = UNSET, http_config: HttpConfig | Mapping[str, Any] | Unset = UNSET,
        interval: int | Unset = UNSET, name: str | Unset = UNSET, retries: int | Unset = UNSET,
        suspended: bool | Unset = UNSET, tcp_config: TcpConfig | Mapping[str, Any] | Unset = UNSET,
        timeout: int | Unset = UNSET, type: str | Unset = UNSET,
    ) -> Reply[Healthcheck]:
        """Update a smart shield healthcheck: PUT /zones/{zone_id}/smart_shield/healthchecks/{healthcheck_id}
        (permission: Health Checks Write)."""
        return self._call(
            "smart_shield.healthchecks.update", "PUT", "/zones/{zone_id}/smart_shield/healthchecks/{healthcheck_id}",
            locals(), Healthcheck,
        )

    def edit(
        self, *, healthcheck_id: str, zone_id: str, address: str | Unset = UNSET,
        check_regions: Sequence[Literal[
            "WNAM", "ENAM", "WEU", "EEU", "NSAM", "SSAM", "OC", "ME", "NAF", "SAF", "IN", "SEAS", "NEAS", "ALL_REGIONS",
        ] | str] | None | Unset = UNSET,
        consecutive_fails: int | None | Unset = UNSET, consecutive_successes: int | None | Unset = UNSET,
        description: str | None | Unset = UNSET, http_config: HttpConfig | Mapping[str, Any] | None | Unset = UNSET,
        interval: int | None | Unset = UNSET, name: str | Unset = UNSET, retries: int | None | Unset = UNSET,
        suspended: bool | None | Unset = UNSET, tcp_config: TcpConfig | Mapping[str, Any] | None | Unset = UNSET,
        timeout: int | None | Unset = UNSET, type: str | None | Unset = UNSET,
    ) -> Reply[Healthcheck]:
        """Edit a smart shield healthcheck: PATCH /zones/{zone_id}/smart_shield/healthchecks/{healthcheck_id}
        (permission: Health Checks Write)."""
        return self._call(
            "smart_shield.healthchecks.edit", "PATCH", "/zones/{zone_id}/smart_shield/healthchecks/{healthcheck_id}",
            locals(), Healthcheck,
        )

    def delete(self, *, healthcheck_id: str, zone_id: str) -> Reply[ObjectID]:
        """Delete a smart shield healthcheck: DELETE /zones/{zone_id}/smart_shield/healthchecks/{healthcheck_id}
        (permission: Health Checks Write)."""
        return self._call(
            "smart_shield.healthchecks.delete", "DELETE", "/zones/{zone_id}/smart_shield/healthchecks/{healthcheck_id}",
            locals(), ObjectID,
        )
