"""`cf.zero_trust.dex.commands`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed


@model
class Command:
    """Command: response of zero_trust.dex.commands.list."""

    id: str | None = None
    completed_date: Moment | None = None
    created_date: Moment | None = None
    device_id: str | None = None
    filename: str | None = None
    registration_id: str | None = None
    status: str | None = None
    type: str | None = None
    user_email: str | None = None


@model
class CommandArgs:
    """Command args: part of CommandParam."""

    test_all_routes: bool | None = renamed("test-all-routes", default=None)
    max_file_size_mb: int | float | None = renamed("max-file-size-mb", default=None)
    """Megabytes."""
    packet_size_bytes: int | float | None = renamed("packet-size-bytes", default=None)
    """Bytes."""
    time_limit_min: int | float | None = renamed("time-limit-min", default=None)
    interfaces: list[Literal["default", "tunnel"] | str] | None = None


@model
class CommandCreateResult:
    """Command create result: response of zero_trust.dex.commands.create."""

    commands: list[CreateResultCommand] | None = None


@model
class CommandParam:
    """Command param: argument of zero_trust.dex.commands.create."""

    device_id: str
    type: Literal["pcap", "speed-test", "warp-diag"] | str
    user_email: str
    args: CommandArgs | None = None
    registration_id: str | None = None


@model
class CreateResultCommand:
    """Create result command: part of CommandCreateResult."""

    id: str | None = None
    args: dict[str, str] | None = None
    device_id: str | None = None
    registration_id: str | None = None
    status: Literal["PENDING_EXEC", "PENDING_UPLOAD", "SUCCESS", "FAILED"] | str | None = None
    type: str | None = None


@model
class Device:
    """Device: response of zero_trust.dex.commands.devices.list."""

    device_id: str | None = renamed("deviceId", default=None)
    device_name: str | None = renamed("deviceName", default=None)
    eligible: bool | None = None
    ineligible_reason: str | None = renamed("ineligibleReason", default=None)
    person_email: str | None = renamed("personEmail", default=None)
    platform: str | None = None
    registration_id: str | None = renamed("registrationId", default=None)
    status: str | None = None
    timestamp: Moment | None = None
    version: str | None = None


@model
class Quota:
    """Quota: response of zero_trust.dex.commands.quota.get."""

    quota: int | float
    quota_usage: int | float
    reset_time: Moment


CommandStatus = Literal["PENDING_EXEC", "PENDING_UPLOAD", "SUCCESS", "FAILED"] | str


class Commands(Resource):
    """DEX commands: `cf.zero_trust.dex.commands`."""

    @cached_property
    def devices(self) -> Devices:
        return Devices(self._session)

    @cached_property
    def downloads(self) -> Downloads:
        return Downloads(self._session)

    @cached_property
    def quota(self) -> QuotaResource:
        return QuotaResource(self._session)

    def list(
        self, *, account_id: str, page: int, per_page: int,
        command_type: Literal["pcap", "speed-test", "warp-diag"] | str | Unset = UNSET, device_id: str | Unset = UNSET,
        from_: datetime | str | Unset = UNSET, status: CommandStatus | Unset = UNSET,
        to: datetime | str | Unset = UNSET, user_email: str | Unset = UNSET,
    ) -> Pages[Command]:
        """List DEX commands: GET /accounts/{account_id}/dex/commands (permission: Zero Trust Read or Cloudflare DEX
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/commands/methods/list/"""
        return self._pages(
            "zero_trust.dex.commands.list", "GET", "/accounts/{account_id}/dex/commands", locals(), Command,
            wire={"from_": "from"}, paging=Paging(items="result.commands"),
        )

    def create(
        self, *, account_id: str, commands: Sequence[CommandParam | Command | Mapping[str, Any]],
    ) -> Reply[CommandCreateResult | None]:
        """Create a DEX command: POST /accounts/{account_id}/dex/commands (permission: Cloudflare DEX Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/commands/methods/create/"""
        return self._call(
            "zero_trust.dex.commands.create", "POST", "/accounts/{account_id}/dex/commands", locals(),
            CommandCreateResult, shapes={"commands": list[CommandParam]},
        )


class Devices(Resource):
    """Command devices: `cf.zero_trust.dex.commands.devices`."""

    def list(self, *, account_id: str, page: int, per_page: int, search: str | Unset = UNSET) -> Pages[Device]:
        """List command devices: GET /accounts/{account_id}/dex/commands/devices (permission: Zero Trust Read or
        Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/commands/subresources/devices/methods/list/"""
        return self._pages(
            "zero_trust.dex.commands.devices.list", "GET", "/accounts/{account_id}/dex/commands/devices", locals(),
            Device, paging=Paging(items="result.devices", size=50),
        )


class Downloads(Resource):
    """Command downloads: `cf.zero_trust.dex.commands.downloads`."""

    def get(self, filename: str, *, account_id: str, command_id: str) -> Reply[bytes]:
        """Get a command download: GET /accounts/{account_id}/dex/commands/{command_id}/downloads/{filename}
        (permission: Zero Trust Read or Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/commands/subresources/downloads/methods/get/"""
        return self._call(
            "zero_trust.dex.commands.downloads.get", "GET",
            "/accounts/{account_id}/dex/commands/{command_id}/downloads/{filename}", locals(), bytes,
        )


class QuotaResource(Resource):
    """Command quota: `cf.zero_trust.dex.commands.quota`."""

    def get(self, *, account_id: str) -> Reply[Quota]:
        """Get command quota: GET /accounts/{account_id}/dex/commands/quota (permission: Zero Trust Read or Cloudflare
        DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/commands/subresources/quota/methods/get/"""
        return self._call(
            "zero_trust.dex.commands.quota.get", "GET", "/accounts/{account_id}/dex/commands/quota", locals(), Quota,
        )
